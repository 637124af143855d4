package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.evaluation.Evaluation;
import dev.ringwall.engine.evaluation.EvaluationComparison;
import dev.ringwall.engine.evaluation.EvaluationComparison.Changed;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.List;

/** What one evaluation says otherwise than another of the same subject, and how far their evaluators agree. */
final class EvaluationComparisonReport {

    static final String NAME = "evaluation-comparison";

    private EvaluationComparisonReport() {}

    static Document compile(EvaluationComparison comparison, Origin origin) {
        List<Section> sections = new ArrayList<>();
        sections.add(changes(comparison));
        if (comparison.isOfOneVersion()) {
            sections.addAll(EvaluationAgreements.sections(comparison.agreements()));
        }
        Evaluation one = comparison.one().evaluation();
        Evaluation two = comparison.two().evaluation();
        return new Document(
                NAME,
                Phrase.of(
                        EvaluationWords.COMPARISON_TITLE,
                        new Fact.Text(one.head().name()),
                        new Fact.Text(two.head().name())),
                origin,
                EvaluationReport.preface(two),
                sections);
    }

    static Section changes(EvaluationComparison comparison) {
        List<Block> blocks = new ArrayList<>();
        if (!comparison.isOfOneVersion()) {
            blocks.add(new Block.Notice(
                    Block.Notice.Tone.WARNING,
                    Phrase.of(
                            EvaluationWords.VERSION_CHANGED,
                            version(comparison.one().evaluation()),
                            version(comparison.two().evaluation()))));
        }
        List<Changed> changes = comparison.changes();
        blocks.add(
                changes.isEmpty()
                        ? new Block.Paragraph(Phrase.of(EvaluationWords.NO_CHANGES))
                        : new Block.Table(
                                "changed",
                                Phrase.of(EvaluationWords.CHANGES),
                                List.of(
                                        column("row", EvaluationWords.ROW, Kind.ID),
                                        column("what", EvaluationWords.WHAT, Kind.TEXT),
                                        column("before", EvaluationWords.BEFORE, Kind.TERM),
                                        column("after", EvaluationWords.AFTER, Kind.TERM),
                                        column("changed", EvaluationWords.CHANGED, Kind.TERM)),
                                changes.stream()
                                        .map(EvaluationComparisonReport::line)
                                        .toList()));
        return new Section("changes", Phrase.of(EvaluationWords.CHANGES), blocks, List.of());
    }

    private static Fact version(Evaluation evaluation) {
        return new Fact.Text(evaluation.head().subject().version());
    }

    private static List<Cell> line(Changed changed) {
        return List.of(
                EvaluationReport.matter(changed.asked().matter()),
                EvaluationReport.title(changed.asked()),
                changed.before().map(Cell::of).orElse(Cell.BLANK),
                changed.after().map(Cell::of).orElse(Cell.BLANK),
                new Cell.Several(changed.what().stream().map(Cell::of).toList()));
    }
}
