package dev.ringwall.exchange.questionnaire;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.qualification.RequirementList;
import dev.ringwall.engine.qualification.RequirementList.About;
import dev.ringwall.engine.qualification.Wanted;
import java.util.List;
import java.util.Optional;

/** Lists of requirements for tests, and files that answer them. */
final class Questionnaires {

    private Questionnaires() {}

    static RequirementList provider() {
        return new RequirementList(
                new RequirementList.Head("remote", "Remote maintenance", "3", "Works", About.PROVIDER, List.of()),
                List.of(
                        wanted("SP.01.01 BR", Optional.empty(), 2, true),
                        wanted("SP.01.02 BR", Optional.empty(), 3, false),
                        wanted("SP.07.01 BR", Optional.empty(), 2, false)));
    }

    static RequirementList product() {
        return new RequirementList(
                new RequirementList.Head(
                        "panel",
                        "Panel",
                        "1",
                        "Works",
                        About.PRODUCT,
                        List.of(ComponentType.EMBEDDED_DEVICE, ComponentType.HOST_DEVICE)),
                List.of(
                        wanted("CR 1.1", Optional.of(ComponentType.EMBEDDED_DEVICE), 2, true),
                        wanted("CR 1.1", Optional.of(ComponentType.HOST_DEVICE), 1, false)));
    }

    private static Wanted wanted(String code, Optional<ComponentType> type, int level, boolean mandatory) {
        return new Wanted(RowId.parse(code).orElseThrow(), type, Optional.of(level), mandatory, "");
    }

    static String head(String supplier) {
        return """
                field,what,value
                supplier,x,%s
                offered,x,Maintenance
                version,x,2.1
                by,x,Ada Lin
                date,x,2026-03-01
                list,row,type,answer,level,remark,evidence
                """.formatted(supplier);
    }

    /** A line of answers to a list. */
    static String line(RequirementList list, String row, String rest) {
        return list.stamp() + "," + row + "," + rest + "\n";
    }
}
