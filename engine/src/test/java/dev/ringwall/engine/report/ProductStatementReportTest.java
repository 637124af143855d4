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
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductStatementReportTest {

    private static final String ROWS = "rows-product-plc";

    private static Plants plc() {
        return plant().zone("a").plc("plc", "a");
    }

    private static Document report(Plants plants) {
        return ProductStatementReport.compile(plants.assess(), Detail.NOT_MET, "1.2.3");
    }

    private static List<Cell> told(Block.Table rows, String code) {
        return line(rows, Cell.of(new Fact.Row(row(code))));
    }

    @Test
    void aClaimIsToldWithItsSourceAndVersion() {
        Block.Table rows = table(report(plc().with(Pieces.claim("e-1", "plc", "CR 1.1"))), ROWS);
        List<Cell> line = told(rows, "CR 1.1");
        assertThat(cell(rows, line, "answer")).isEqualTo(Cell.of(Outcome.Status.MET));
        assertThat(facts(cell(rows, line, "source"))).contains(new Fact.Piece(new EvidenceId("e-1")));
        assertThat(facts(cell(rows, line, "versions"))).containsExactly(new Fact.Text("1"));
    }

    @Test
    void aRowOfWhichNothingIsSaidIsUnknownAndListed() {
        Block.Table rows = table(report(plc().with(Pieces.claim("e-1", "plc", "CR 1.1"))), ROWS);
        assertThat(cell(rows, told(rows, "CR 2.8"), "answer")).isEqualTo(Cell.of(Outcome.Status.UNKNOWN));
    }

    @Test
    void onlyRowsOfItsTypesAreAskedAndTheConstraintsFirst() {
        Block.Table rows = table(report(plc().with(Pieces.claim("e-1", "plc", "CR 1.1"))), ROWS);
        assertThat(rows.rows())
                .extracting(List::getFirst)
                .contains(Cell.of(new Fact.Row(row("EDR 3.2"))))
                .doesNotContain(Cell.of(new Fact.Row(row("HDR 3.2"))), Cell.of(new Fact.Row(row("CR 3.2"))))
                .startsWith(Cell.of(new Fact.Row(row("CCSC 1"))));
    }

    @Test
    void aStatementOfAnotherVersionIsListedApartAndAnswersNothing() {
        Document report = report(plc().version("plc", "2").with(Pieces.claim("e-1", "plc", "CR 1.1")));
        assertThat(Told.said(report)).contains("product-statement.nothing-said");
        assertThat(table(report, "near-product-plc").rows())
                .extracting(List::getFirst)
                .containsExactly(Cell.of(new Fact.Piece(new EvidenceId("e-1"))));
    }

    @Test
    void theVectorStandsInBracketsUntilTheConstraintsAreShown() {
        Document report = report(plc().certificate("plc", 2));
        assertThat(Told.sections(report)
                        .flatMap(section -> section.blocks().stream())
                        .filter(Block.Levels.class::isInstance)
                        .map(block -> ((Block.Levels) block)
                                .lines()
                                .getFirst()
                                .vector()
                                .print()))
                .singleElement()
                .asString()
                .startsWith("(");
    }

    @Test
    void twoVersionsOfOneProductBothHaveTheirSection() {
        Document report =
                report(plc().plc("other", "a").likeProduct("other", "plc").version("other", "2"));
        assertThat(Told.sections(report).map(Section::id)).contains("product-plc", "product-plc-2");
    }
}
