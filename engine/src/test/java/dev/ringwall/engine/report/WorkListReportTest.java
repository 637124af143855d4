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

class WorkListReportTest {

    private static Document report(Plants plants, Detail detail) {
        return WorkListReport.compile(plants.assess(), detail, "1.2.3");
    }

    private static Document report(Plants plants) {
        return report(plants, Detail.NOT_MET);
    }

    private static Plants zone() {
        return plant().zone("a").plc("plc", "a").target("zone:a", 0, 0, 0, 0, 0, 0, 1);
    }

    private static Plants switchedOff() {
        return zone().claim("plc", "CR 7.7")
                .with(Pieces.of("e-seen", EvidenceKind.OBSERVATION, "asset:plc", false, "CR 7.7"));
    }

    @Test
    void whatIsAbleAndNotInForceIsToBeSwitchedOnWhereItIsNot() {
        Block.Table jobs = table(report(switchedOff()), "zone-a-switch-on");
        List<Cell> job = jobs.rows().getFirst();
        assertThat(Told.cell(jobs, job, "row")).isEqualTo(Cell.of(new Fact.Row(row("SR 7.7"))));
        assertThat(Told.cell(jobs, job, "what")).isEqualTo(Cell.of(new Phrase(Terms.task(row("SR 7.7")), List.of())));
        assertThat(Told.facts(Told.cell(jobs, job, "where"))).containsExactly(new Fact.Of(new AssetId("plc")));
    }

    @Test
    void whatADeviceCannotDoIsHandedOnAndNotToBeSwitchedOn() {
        Document report = report(zone().with(Pieces.of("e-lab", EvidenceKind.LAB_TEST, "asset:plc", false, "CR 7.7")
                .capability()));
        assertThat(Told.tables(report).map(Block.Table::name))
                .contains("zone-a-compensate-or-replace")
                .doesNotContain("zone-a-switch-on");
    }

    @Test
    void whatNobodyKnowsIsCountedAndNeverCalledDone() {
        assertThat(Told.said(report(zone())))
                .contains("work-list.nobody-looked")
                .doesNotContain("work-list.nothing-to-do");
        assertThat(Told.tables(report(zone(), Detail.ALL)).map(Block.Table::name))
                .contains("zone-a-prove");
    }

    @Test
    void cheapKindsComeFirst() {
        Document report = report(switchedOff()
                .with(Pieces.of("e-lab", EvidenceKind.LAB_TEST, "asset:plc", false, "CR 7.6")
                        .capability()));
        assertThat(Told.tables(report).map(Block.Table::name))
                .containsSubsequence("zone-a-switch-on", "zone-a-compensate-or-replace");
    }

    @Test
    void withoutATargetNothingIsCounted() {
        Document report = report(plant().zone("a").plc("plc", "a"));
        assertThat(table(report, "jobs").rows().getFirst().subList(1, 5)).containsOnly(Cell.BLANK);
        assertThat(Told.said(report)).containsExactly("work-list.no-target");
    }
}
