package dev.ringwall.engine.report;

import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static dev.ringwall.engine.report.Told.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkDownReportTest {

    private static Document report(Plants plants) {
        return WalkDownReport.compile(plants.assess(), "1.2.3");
    }

    private static Plants zone() {
        return plant().zone("a").plc("plc", "a").target("zone:a", 0, 0, 0, 0, 0, 0, 1);
    }

    private static List<Cell> questions(Document report) {
        Block.Table questions = table(report, "zone-a-rows");
        return questions.rows().stream()
                .map(line -> Told.cell(questions, line, "question"))
                .toList();
    }

    private static Cell asked(String code) {
        return Cell.of(new Phrase(Terms.question(row(code)), List.of()));
    }

    @Test
    void everyAssetOfAZoneIsALineWithBoxesAndRoomForAPen() {
        Block.Table assets = table(report(zone()), "zone-a-assets");
        List<Cell> line = assets.rows().getFirst();
        assertThat(Told.facts(Told.cell(assets, line, "asset"))).containsExactly(new Fact.Of(new AssetId("plc")));
        assertThat(Told.cell(assets, line, "as-recorded")).isEqualTo(Cell.of(Phrase.of(WorkListWords.BOX)));
        assertThat(Told.cell(assets, line, "seen")).isEqualTo(Cell.BLANK);
    }

    @Test
    void aRowThatNobodyKnowsAndASettingShowsIsAsked() {
        assertThat(questions(report(zone()))).contains(asked("SR 7.7"));
    }

    @Test
    void aRowThatWasSeenIsNotAskedAgain() {
        Document report =
                report(zone().with(Pieces.of("e-seen", EvidenceKind.OBSERVATION, "asset:plc", false, "CR 7.7")));
        assertThat(questions(report)).isNotEmpty().doesNotContain(asked("SR 7.7"));
    }

    @Test
    void withoutATargetAssetsAreListedAndNothingIsAsked() {
        Document report = report(plant().zone("a").plc("plc", "a"));
        assertThat(Told.tables(report).map(Block.Table::name))
                .contains("zone-a-assets")
                .doesNotContain("zone-a-rows");
        assertThat(Told.said(report)).contains("walk-down.no-target");
        assertThat(table(report, "lines").rows().getFirst().getLast()).isEqualTo(Cell.BLANK);
    }

    @Test
    void theLettersOfALineFollowFromWhatIsOnRecord() {
        String line = LineId.recorded("2.1", "works", "asset:plc");
        assertThat(line)
                .isEqualTo(LineId.recorded("2.1", "works", "asset:plc"))
                .startsWith(LineId.of("works", "asset:plc"))
                .matches("[B-Z]{4}-[B-Z]{4}-[B-Z]{3}")
                .doesNotContainPattern("[AEIOUY]");
        assertThat(LineId.recorded("2.2", "works", "asset:plc"))
                .as("the same thing, another record")
                .startsWith(LineId.of("works", "asset:plc"))
                .isNotEqualTo(line);
        assertThat(LineId.recorded("2.1", "mill", "asset:plc").substring(0, 9)).isNotEqualTo(line.substring(0, 9));
    }
}
