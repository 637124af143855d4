package dev.ringwall.engine.report;

import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static dev.ringwall.engine.report.Told.cell;
import static dev.ringwall.engine.report.Told.facts;
import static dev.ringwall.engine.report.Told.line;
import static dev.ringwall.engine.report.Told.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.ServiceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationReportTest {

    private static final List<String> CARRIERS =
            List.of("components", "services", "boundary", "whole", "countermeasures", "nobody");

    private static Document report(Plants plants) {
        return AllocationReport.compile(plants.assess(), Detail.NOT_MET, "1.2.3");
    }

    /** A zone that is asked access control at SL 1 and nothing else. */
    private static Plants zone() {
        return plant().zone("a").plc("plc", "a").target("zone:a", 1, 0, 0, 0, 0, 0, 0);
    }

    private static Cell carrier(Document report, String code, String column) {
        Block.Table rows = table(report, "zone-a-rows");
        return cell(rows, line(rows, Cell.of(new Fact.Row(row(code)))), column);
    }

    @Test
    void aComponentThatShowsARowCarriesIt() {
        Document report = report(zone().claim("plc", "CR 1.3"));
        assertThat(facts(carrier(report, "SR 1.3", "components")))
                .containsExactly(new Fact.Count(1), new Fact.Count(1));
        assertThat(carrier(report, "SR 1.3", "nobody")).isEqualTo(Cell.BLANK);
    }

    @Test
    void whatNobodyKnowsIsCarriedByNobody() {
        Document report = report(zone());
        for (String column : CARRIERS.subList(0, 5)) {
            assertThat(facts(carrier(report, "SR 1.3", column))).as(column).isEmpty();
        }
        assertThat(facts(carrier(report, "SR 1.3", "nobody"))).containsExactly(new Fact.Of(new AssetId("plc")));
    }

    @Test
    void whatFailsIsCarriedByNobodyThoughOthersShowIt() {
        Document report = report(zone().plc("old", "a")
                .claim("plc", "CR 1.3")
                .with(Pieces.of("e-against", EvidenceKind.LAB_TEST, "asset:old", false, "CR 1.3")
                        .capability()));
        assertThat(facts(carrier(report, "SR 1.3", "components")))
                .containsExactly(new Fact.Count(1), new Fact.Count(2));
        assertThat(facts(carrier(report, "SR 1.3", "nobody"))).containsExactly(new Fact.Of(new AssetId("old")));
        assertThat(carrier(report, "SR 1.3", "state")).isEqualTo(Cell.of(Outcome.Status.NOT_MET));
    }

    @Test
    void aServiceCarriesARowForItsUsers() {
        Document report = report(zone().plc("server", "a")
                .claim("server", "CR 1.3")
                .service("dir", Service.Kind.DIRECTORY, "server", List.of("SR 1.3"), "plc"));
        assertThat(facts(carrier(report, "SR 1.3", "services"))).containsExactly(new Fact.Of(new ServiceId("dir")));
        assertThat(facts(carrier(report, "SR 1.3", "components")))
                .containsExactly(new Fact.Count(1), new Fact.Count(2));
    }

    @Test
    void aCountermeasureCarriesWhatNoComponentCan() {
        Document report = report(zone().compensation("cage", "asset:plc", "SR 1.3", 2));
        assertThat(facts(carrier(report, "SR 1.3", "countermeasures")))
                .containsExactly(new Fact.Of(new CountermeasureId("cage")));
        assertThat(facts(carrier(report, "SR 1.3", "components"))).isEmpty();
    }

    @Test
    void theCountsAddUpAndUnknownIsNotCarried() {
        Block.Table carried = table(report(zone().claim("plc", "CR 1.3")), "carried");
        List<Cell> line = carried.rows().getFirst();
        int asked = count(carried, line, "asked");
        assertThat(count(carried, line, "carried"))
                .isEqualTo(1)
                .isEqualTo(asked - count(carried, line, "unknown") - count(carried, line, "not-met"));
    }

    private static int count(Block.Table table, List<Cell> line, String column) {
        return ((Fact.Count) facts(cell(table, line, column)).findFirst().orElseThrow()).count();
    }

    @Test
    void aMeasureThatEndsBelowTheTargetDoesNotCarryIt() {
        Block.Table carried = table(
                report(plant().zone("a")
                        .plc("plc", "a")
                        .target("zone:a", 3, 0, 0, 0, 0, 0, 0)
                        .compensation("cage", "asset:plc", "SR 1.3", 2)),
                "carried");
        assertThat(count(carried, carried.rows().getFirst(), "carried")).isZero();
        assertThat(count(carried, carried.rows().getFirst(), "not-met")).isEqualTo(1);
    }

    @Test
    void withoutATargetNothingIsCountedAndNothingListed() {
        Document report = report(plant().zone("a").plc("plc", "a"));
        assertThat(Told.tables(report)).extracting(Block.Table::name).containsExactly("carried");
        Block.Table carried = table(report, "carried");
        assertThat(cell(carried, carried.rows().getFirst(), "carried")).isEqualTo(Cell.BLANK);
        assertThat(Told.said(report)).contains("allocation.no-target");
    }

    @Test
    void aPlantWithoutZonesSaysSo() {
        assertThat(Told.said(report(plant()))).contains("allocation.no-subject");
    }
}
