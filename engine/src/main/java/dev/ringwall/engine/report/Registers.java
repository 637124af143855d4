package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;
import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Answers;
import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.assessment.InstalledProduct;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lists of a report: findings, products, what rests on claims alone. */
final class Registers {

    private final Assessment assessment;
    private final Detail detail;

    Registers(Assessment assessment, Detail detail) {
        this.assessment = assessment;
        this.detail = detail;
    }

    /** All of them, nonconformities first. */
    Section findings() {
        return findings(assessment.findings());
    }

    Section findings(List<Finding> findings) {
        Block told = findings.isEmpty()
                ? new Block.Paragraph(Phrase.of(ReportWords.NO_FINDINGS))
                : new Block.Table(
                        "finding",
                        Phrase.of(ReportWords.FINDINGS),
                        List.of(
                                column("kind", ReportWords.KIND, Column.Kind.TERM),
                                column("subject", ReportWords.SUBJECT, Column.Kind.ID),
                                column("rule", ReportWords.RULE, Column.Kind.TEXT),
                                column("because", ReportWords.BECAUSE, Column.Kind.REASON)),
                        findings.stream().map(this::finding).toList());
        return Section.of("findings", Phrase.of(ReportWords.FINDINGS), told);
    }

    private List<Cell> finding(Finding finding) {
        return List.of(
                Cell.of(finding.kind()),
                cell(finding.subject()),
                Cell.text(finding.rule()),
                Cell.of(Chains.shortened(finding.trace(), detail)));
    }

    /** Products in their installed versions, their SL-C in brackets until every constraint is shown. */
    Section products() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<InstalledProduct, Answers> product :
                assessment.products().entrySet()) {
            rows.add(product(product.getKey(), product.getValue()));
        }
        if (rows.isEmpty()) {
            return Section.of(
                    "products",
                    Phrase.of(ReportWords.PRODUCTS),
                    new Block.Paragraph(Phrase.of(ReportWords.NO_PRODUCTS)));
        }
        Block table = new Block.Table(
                "product",
                Phrase.of(ReportWords.PRODUCTS),
                List.of(
                        column("product", ReportWords.PRODUCT, Column.Kind.ID),
                        column("version", ReportWords.VERSION, Column.Kind.TEXT),
                        column("sl-c", ReportWords.SL_C, Column.Kind.VECTOR),
                        column("constraints", ReportWords.OPEN_CONSTRAINTS, Column.Kind.TEXT)),
                rows);
        return Section.of(
                "products",
                Phrase.of(ReportWords.PRODUCTS),
                new Block.Paragraph(Phrase.of(ReportWords.PRODUCTS_IN_BRACKETS)),
                table);
    }

    private List<Cell> product(InstalledProduct product, Answers answers) {
        List<Requirement> open = assessment.openConstraints(product);
        VectorReading vector = Readings.of(answers, Ask.ABLE);
        return List.of(
                cell(product.product()),
                Cell.text(product.version()),
                Cell.of(open.isEmpty() ? vector : vector.marked(VectorReading.Mark.CONSTRAINT_OPEN)),
                new Cell.Several(open.stream().map(row -> cell(row.id())).toList()));
    }

    /** How many rows of each subject stand on a supplier's word and nothing else. */
    Section claimsAlone() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Subject subject : assessment.subjects()) {
            int able = Math.toIntExact(assessment.of(subject.id()).restingOnClaims(Ask.ABLE));
            int inForce = Math.toIntExact(assessment.of(subject.id()).restingOnClaims(Ask.IN_FORCE));
            if (able + inForce > 0) {
                rows.add(List.of(cell(subject.id()), Cell.of(able), Cell.of(inForce)));
            }
        }
        if (rows.isEmpty()) {
            return Section.of(
                    "claims",
                    Phrase.of(ReportWords.CLAIMS_ALONE),
                    new Block.Paragraph(Phrase.of(ReportWords.NO_CLAIMS_ALONE)));
        }
        return Section.of(
                "claims",
                Phrase.of(ReportWords.CLAIMS_ALONE),
                new Block.Paragraph(Phrase.of(ReportWords.CLAIMS_ALONE_TOLD)),
                new Block.Table(
                        "claim",
                        Phrase.of(ReportWords.CLAIMS_ALONE),
                        List.of(
                                column("subject", ReportWords.SUBJECT, Column.Kind.ID),
                                column("able", ReportWords.ROWS_ABLE, Column.Kind.COUNT),
                                column("in-force", ReportWords.ROWS_IN_FORCE, Column.Kind.COUNT)),
                        rows));
    }
}
