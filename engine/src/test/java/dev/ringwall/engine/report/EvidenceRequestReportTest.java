package dev.ringwall.engine.report;

import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static dev.ringwall.engine.report.Told.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.GroupId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvidenceRequestReportTest {

    private static List<Fact> lookAt(Plants plants, String code) {
        Document report = EvidenceRequestReport.compile(plants.assess(), Detail.NOT_MET, "1.2.3");
        Block.Table requests = table(report, "zone-a-requests");
        return Told.facts(Told.cell(requests, Told.line(requests, Cell.of(new Fact.Row(row(code)))), "look-at"))
                .toList();
    }

    /** Ten drives of one product. */
    private static Plants drives() {
        Plants plants = plant().zone("a").target("zone:a", 0, 0, 0, 0, 0, 0, 1);
        for (int i = 0; i < 10; i++) {
            plants.plc("d-" + i, "a").likeProduct("d-" + i, "d-0");
        }
        return plants;
    }

    @Test
    void ofADeclaredGroupASampleIsLookedAt() {
        assertThat(lookAt(drives().group("drives", "d-0", "1"), "SR 7.7"))
                .containsExactly(
                        new Fact.Of(new GroupId("drives")),
                        new Fact.Count(4),
                        new Fact.Count(10),
                        new Fact.Of(new AssetId("d-0")),
                        new Fact.Of(new AssetId("d-2")),
                        new Fact.Of(new AssetId("d-5")),
                        new Fact.Of(new AssetId("d-7")));
    }

    @Test
    void withoutAGroupEachIsLookedAt() {
        assertThat(lookAt(drives(), "SR 7.7")).hasSize(10);
    }

    @Test
    void aSampleIsTheRootRoundedUp() {
        assertThat(IntStream.of(0, 1, 2, 4, 5, 9, 10, 120, 10_000).map(Sample::size))
                .containsExactly(0, 1, 2, 2, 3, 3, 4, 11, 100);
    }

    @Test
    void whatIsKnownIsNotAskedAgain() {
        Document report = EvidenceRequestReport.compile(
                drives().tested("asset:d-3", false, "CR 7.7").assess(), Detail.ALL, "1.2.3");
        assertThat(table(report, "zone-a-requests").rows())
                .extracting(List::getFirst)
                .doesNotContain(Cell.of(new Fact.Row(row("SR 7.7"))))
                .contains(Cell.of(new Fact.Row(row("SR 7.6"))));
    }

    @Test
    void withoutATargetNobodyKnowsWhatToShow() {
        Document report =
                EvidenceRequestReport.compile(plant().zone("a").plc("plc", "a").assess(), Detail.NOT_MET, "1.2.3");
        assertThat(Told.said(report))
                .contains("evidence-requests.no-target")
                .doesNotContain("evidence-requests.nothing-asked");
    }
}
