package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.evaluation.Agreement;
import dev.ringwall.engine.evaluation.Evaluator;
import dev.ringwall.engine.evaluation.Judgement;
import dev.ringwall.engine.evaluation.Kappa;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.List;

/** How far evaluators agree, and what they have to settle. */
final class EvaluationAgreements {

    private EvaluationAgreements() {}

    static List<Section> sections(List<Agreement> agreements) {
        if (agreements.isEmpty()) {
            return List.of();
        }
        List<Section> each = new ArrayList<>();
        for (int i = 0; i < agreements.size(); i++) {
            each.add(section(agreements.get(i), i + 1));
        }
        return List.of(new Section("agreement", Phrase.of(EvaluationWords.AGREEMENT), List.of(), each));
    }

    private static Section section(Agreement agreement, int number) {
        List<Block> blocks = new ArrayList<>();
        List<Phrase> lines = new ArrayList<>(List.of(
                Phrase.of(
                        EvaluationWords.AGREED_COUNTED,
                        new Fact.Count(agreement.agreed()),
                        new Fact.Count(agreement.compared())),
                Phrase.of(EvaluationWords.ONLY_ONE, new Fact.Count(agreement.onlyOne()))));
        switch (agreement.kappa()) {
            case Kappa.Value value -> lines.add(Phrase.of(EvaluationWords.KAPPA, new Fact.Text(value.print())));
            case Kappa.None(var why) -> lines.add(new Phrase(why.reason().key(), why.facts()));
        }
        blocks.add(new Block.BulletList(lines));
        if (!agreement.partings().isEmpty()) {
            blocks.add(partings(agreement, number));
        }
        return new Section(
                "agreement-" + number,
                Phrase.of(EvaluationWords.BETWEEN, name(agreement.first()), name(agreement.second())),
                blocks,
                List.of());
    }

    private static Fact name(Evaluator evaluator) {
        return new Fact.Text(evaluator.name());
    }

    private static Block.Table partings(Agreement agreement, int number) {
        return new Block.Table(
                "to-settle-" + number,
                Phrase.of(EvaluationWords.TO_SETTLE),
                List.of(
                        column("row", EvaluationWords.ROW, Kind.ID),
                        new Column("first", Phrase.of(EvaluationWords.BY, name(agreement.first())), Kind.TEXT),
                        new Column("second", Phrase.of(EvaluationWords.BY, name(agreement.second())), Kind.TEXT)),
                agreement.partings().stream()
                        .map(parting -> List.of(
                                EvaluationReport.matter(parting.matter()),
                                said(parting.first()),
                                said(parting.second())))
                        .toList());
    }

    private static Cell said(Judgement judgement) {
        Cell verdict = Cell.of(judgement.verdict());
        return judgement.remarks().isBlank()
                ? verdict
                : new Cell.Several(List.of(verdict, Cell.text(judgement.remarks())));
    }
}
