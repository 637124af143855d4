package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.evaluation.Evaluation;
import dev.ringwall.engine.evaluation.EvaluationAssessment;
import dev.ringwall.engine.evaluation.Evaluator;
import dev.ringwall.engine.evaluation.Exhibit;
import dev.ringwall.engine.evaluation.Guide;
import dev.ringwall.engine.evaluation.Independence;
import dev.ringwall.engine.evaluation.Matter;
import dev.ringwall.engine.evaluation.Nonconformity;
import dev.ringwall.engine.evaluation.Sampling;
import dev.ringwall.engine.evaluation.Scope;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.report.Column.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands around the verdicts of an evaluation: scope, evaluators, samples, nonconformities, and what was examined. */
record EvaluationRegisters(EvaluationAssessment assessment) {

    private Evaluation evaluation() {
        return assessment.evaluation();
    }

    Section scope() {
        Scope scope = evaluation().scope();
        List<Phrase> lines = new ArrayList<>();
        boolean programme = evaluation().head().guide() == Guide.PROGRAMME;
        lines.add(Phrase.of(
                programme ? EvaluationWords.MATURITY_SOUGHT : EvaluationWords.LEVEL_SOUGHT,
                new Fact.Count(scope.level())));
        scope.kind()
                .ifPresent(kind -> lines.add(Phrase.of(
                        switch (kind) {
                            case CAPABILITY -> EvaluationWords.CAPABILITY;
                            case APPLICATION -> EvaluationWords.APPLICATION;
                        })));
        scope.role().ifPresent(role -> lines.add(Phrase.of(EvaluationWords.ROLE, new Fact.Text(role.word()))));
        Evaluation.Plan plan = evaluation().plan();
        Optional<LocalDate> until = plan.until();
        plan.from()
                .filter(_ -> until.isPresent())
                .ifPresent(from -> lines.add(
                        Phrase.of(EvaluationWords.WHEN, new Fact.Day(from), new Fact.Day(until.orElseThrow()))));
        if (!plan.method().isBlank()) {
            lines.add(Phrase.of(EvaluationWords.METHOD, new Fact.Text(plan.method())));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.BulletList(lines)));
        if (!scope.leftOut().isEmpty()) {
            blocks.add(new Block.Table(
                    "left-out",
                    Phrase.of(EvaluationWords.LEFT_OUT),
                    List.of(
                            column("row", EvaluationWords.ROW, Kind.ID),
                            column("reason", EvaluationWords.REASON, Kind.TEXT)),
                    scope.leftOut().stream()
                            .map(each -> List.of(
                                    EvaluationReport.matter(new Matter.OfRow(each.row())), Cell.text(each.reason())))
                            .toList()));
        }
        return new Section("scope", Phrase.of(EvaluationWords.SCOPE), blocks, List.of());
    }

    Section evaluators() {
        Phrase title = Phrase.of(EvaluationWords.EVALUATORS);
        if (evaluation().evaluators().isEmpty()) {
            return Section.of("evaluators", title, new Block.Paragraph(Phrase.of(EvaluationWords.NO_EVALUATORS)));
        }
        return Section.of(
                "evaluators",
                title,
                new Block.Table(
                        "evaluator-list",
                        title,
                        List.of(
                                column("evaluator", EvaluationWords.EVALUATOR, Kind.TEXT),
                                column("organisation", EvaluationWords.ORGANISATION, Kind.TEXT),
                                column("side", EvaluationWords.SIDE, Kind.TERM),
                                column("conflicts", EvaluationWords.CONFLICTS, Kind.TEXT),
                                column("verdicts", EvaluationWords.VERDICTS, Kind.COUNT)),
                        evaluation().evaluators().stream().map(this::line).toList()));
    }

    private List<Cell> line(Evaluator evaluator) {
        return List.of(
                Cell.text(evaluator.name()),
                Cell.text(evaluator.organisation()),
                evaluator
                        .independence()
                        .map(Independence::side)
                        .map(Cell::of)
                        .orElse(Cell.of(Phrase.of(EvaluationWords.NOT_DECLARED))),
                new Cell.Several(evaluator.independence().map(Independence::conflicts).orElse(List.of()).stream()
                        .map(each -> Cell.text(each.what()))
                        .toList()),
                Cell.of((int) evaluation().judgements().stream()
                        .filter(each -> each.evaluator().equals(evaluator.id()))
                        .count()));
    }

    List<Section> samples() {
        if (evaluation().samples().isEmpty()) {
            return List.of();
        }
        Phrase title = Phrase.of(EvaluationWords.SAMPLES);
        return List.of(Section.of(
                "samples",
                title,
                new Block.Table(
                        "sample-list",
                        title,
                        List.of(
                                column("sample", EvaluationWords.SAMPLE, Kind.ID),
                                column("of", EvaluationWords.WHAT, Kind.TEXT),
                                column("size", EvaluationWords.SIZE, Kind.TEXT),
                                column("seed", EvaluationWords.SEED, Kind.TEXT),
                                column("reason", EvaluationWords.REASON, Kind.TEXT),
                                column("drawn", EvaluationWords.DRAWN, Kind.TEXT),
                                column("outstanding", EvaluationWords.OUTSTANDING, Kind.TEXT)),
                        evaluation().samples().stream()
                                .map(EvaluationRegisters::line)
                                .toList())));
    }

    private static List<Cell> line(Sampling sample) {
        return List.of(
                Cell.text(sample.id()),
                Cell.text(sample.of()),
                Cell.of(Phrase.of(
                        EvaluationWords.DRAWN_OF,
                        new Fact.Count(sample.size()),
                        new Fact.Count(sample.population().size()))),
                Cell.text(Long.toString(sample.seed())),
                Cell.text(sample.reason()),
                texts(sample.drawn()),
                texts(sample.outstanding()));
    }

    private static Cell texts(List<String> names) {
        return new Cell.Several(names.stream().map(Cell::text).toList());
    }

    List<Section> nonconformities() {
        if (evaluation().nonconformities().isEmpty()) {
            return List.of();
        }
        Phrase title = Phrase.of(EvaluationWords.NONCONFORMITIES);
        return List.of(Section.of(
                "nonconformities",
                title,
                new Block.Table(
                        "nonconformity-list",
                        title,
                        List.of(
                                column("nonconformity", EvaluationWords.NONCONFORMITY, Kind.ID),
                                column("grade", EvaluationWords.GRADE, Kind.TERM),
                                column("rows", EvaluationWords.ROW, Kind.TEXT),
                                column("what", EvaluationWords.WHAT, Kind.TEXT),
                                column("state", EvaluationWords.STATE, Kind.TERM),
                                column("due", EvaluationWords.DUE, Kind.DAY),
                                column("closed", EvaluationWords.CLOSED_BY, Kind.TEXT)),
                        evaluation().nonconformities().stream().map(this::line).toList())));
    }

    private List<Cell> line(Nonconformity each) {
        return List.of(
                Cell.text(each.id()),
                Cell.of(each.grade()),
                new Cell.Several(
                        each.matters().stream().map(EvaluationReport::matter).toList()),
                Cell.text(each.what()),
                Cell.of(assessment.state(each)),
                Cell.of(each.due()),
                each.closed().map(this::closure).orElse(Cell.BLANK));
    }

    private Cell closure(Nonconformity.Closure closure) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(evaluation().name(closure.by())));
        cells.add(Cell.of(closure.date()));
        closure.evidence().forEach(id -> cells.add(Cell.of(new Fact.Piece(id))));
        return new Cell.Several(cells);
    }

    Section exhibits() {
        Phrase title = Phrase.of(EvaluationWords.EXHIBITS);
        if (evaluation().exhibits().isEmpty()) {
            return Section.of("exhibits", title, new Block.Paragraph(Phrase.of(EvaluationWords.NO_EXHIBITS)));
        }
        return Section.of(
                "exhibits",
                title,
                new Block.Table(
                        "exhibit-list",
                        title,
                        List.of(
                                column("evidence", EvaluationWords.EVIDENCE, Kind.ID),
                                column("kind", EvaluationWords.KIND, Kind.TERM),
                                column("name", EvaluationWords.NAME, Kind.TEXT),
                                column("version", EvaluationWords.VERSION, Kind.TEXT),
                                column("by", EvaluationWords.FROM, Kind.TEXT),
                                column("date", EvaluationWords.DATE, Kind.DAY)),
                        evaluation().exhibits().stream()
                                .map(EvaluationRegisters::line)
                                .toList()),
                new Block.Table(
                        "digests",
                        Phrase.of(EvaluationWords.DIGESTS),
                        List.of(
                                column("evidence", EvaluationWords.EVIDENCE, Kind.ID),
                                column("digest", EvaluationWords.DIGEST, Kind.TEXT)),
                        evaluation().exhibits().stream()
                                .map(each -> List.of(Cell.of(new Fact.Piece(each.id())), Cell.text(each.sha256())))
                                .toList()));
    }

    private static List<Cell> line(Exhibit exhibit) {
        return List.of(
                Cell.of(new Fact.Piece(exhibit.id())),
                Cell.of(exhibit.kind()),
                Cell.text(exhibit.title()),
                Cell.text(exhibit.version().orElse("")),
                Cell.text(exhibit.by()),
                Cell.of(exhibit.date()));
    }
}
