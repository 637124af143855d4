package dev.ringwall.engine.report;

import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.report.Told.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.Crosswalk;
import dev.ringwall.engine.catalog.Crosswalk.Entry;
import dev.ringwall.engine.catalog.Crosswalk.Standing;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ObligationsTest {

    private static final Crosswalk LAW = law(
            "law",
            new Entry(
                    "A1",
                    "Log in",
                    List.of(
                            RequirementId.system("SR 7.7"),
                            RequirementId.component("CR 7.7"),
                            RequirementId.component("CR 1.6"),
                            RowId.parse("SP.01.01").orElseThrow())),
            new Entry("A2", "", List.of(RowId.parse("SP.01.01").orElseThrow())));

    private static Crosswalk law(String key, Entry... entries) {
        return new Crosswalk(key, "A law", Standing.READING, "us", "none", "", List.of(entries));
    }

    private static Plants zone() {
        return plant().zone("a").plc("plc", "a");
    }

    private static Block.Table entries(Plants plants) {
        Assessment assessment = plants.assess();
        Document document = Obligations.compile(assessment, List.of(LAW), Detail.ALL, Origin.of(assessment, "test"));
        return table(document, "entries-law");
    }

    private static List<Fact> failing(Plants plants, int entry) {
        Block.Table table = entries(plants);
        return Told.facts(Told.cell(table, table.rows().get(entry), "not-met")).toList();
    }

    /** Unknown, in force, not asked, of organisations. */
    private static List<Fact> counts(Plants plants, int entry) {
        Block.Table table = entries(plants);
        return Stream.of("unknown", "in-force", "not-asked", "organisations")
                .flatMap(column -> Told.facts(Told.cell(table, table.rows().get(entry), column)))
                .toList();
    }

    private static List<Fact> counted(int... counts) {
        return IntStream.of(counts).<Fact>mapToObj(Fact.Count::new).toList();
    }

    @Test
    void whatNobodyKnowsIsUnknownAndNeverInForce() {
        // SR 7.7 and CR 7.7 are asked and unknown; CR 1.6 points to NDR 1.6, of which this plant has no device
        assertThat(counts(zone(), 0)).isEqualTo(counted(2, 0, 1, 1));
        assertThat(failing(zone(), 0)).isEmpty();
    }

    @Test
    void aRowThatFailsAnywhereIsNotMet() {
        Plants failing = zone().with(Pieces.of("e-open", EvidenceKind.OBSERVATION, "asset:plc", false, "CR 7.7"));
        assertThat(counts(failing, 0)).isEqualTo(counted(0, 0, 1, 1));
        assertThat(failing(failing, 0))
                .containsExactly(
                        new Fact.Row(RequirementId.system("SR 7.7")), new Fact.Row(RequirementId.component("CR 7.7")));
    }

    @Test
    void rowsOfOrganisationsAreCountedAndNotAnswered() {
        assertThat(counts(zone(), 1)).isEqualTo(counted(0, 0, 0, 1));
    }

    @Test
    void severalFrameworksAreALineEach() {
        Assessment assessment = zone().assess();
        Document document = Obligations.compile(
                assessment, List.of(LAW, law("other")), Detail.NOT_MET, Origin.of(assessment, "test"));
        assertThat(table(document, "frameworks").rows()).hasSize(2);
        assertThat(document.sections()).hasSize(1);
    }
}
