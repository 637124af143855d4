package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.evaluation.Activity;
import dev.ringwall.engine.evaluation.Asked;
import dev.ringwall.engine.evaluation.Computed;
import dev.ringwall.engine.evaluation.Evaluation;
import dev.ringwall.engine.evaluation.EvaluationAssessment;
import dev.ringwall.engine.evaluation.EvaluationComparison;
import dev.ringwall.engine.evaluation.Guide;
import dev.ringwall.engine.evaluation.Matter;
import dev.ringwall.engine.evaluation.MatterStanding;
import dev.ringwall.engine.evaluation.MatterStanding.State;
import dev.ringwall.engine.evaluation.Nonconformity.Grade;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What an evaluation comes to. The order is that of the public contents list of the evaluation report in 62443-6-2: summary, what was
 * examined, each requirement, tests and vulnerabilities; a programme has no part in between.
 */
final class EvaluationReport {

    static final String NAME = "evaluation";

    private final EvaluationAssessment assessment;
    private final Detail detail;

    private EvaluationReport(EvaluationAssessment assessment, Detail detail) {
        this.assessment = assessment;
        this.detail = detail;
    }

    static Document compile(
            EvaluationAssessment assessment,
            Optional<Function<RowId, Optional<Computed>>> computed,
            Optional<EvaluationComparison> since,
            Detail detail,
            Origin origin) {
        EvaluationReport report = new EvaluationReport(assessment, detail);
        EvaluationRegisters registers = new EvaluationRegisters(assessment);
        List<Section> sections = new ArrayList<>(List.of(report.summary(), registers.scope(), registers.evaluators()));
        sections.addAll(registers.samples());
        sections.addAll(
                report.activities("activities", EvaluationWords.ACTIVITIES, activity -> !activity.isAfterRows()));
        sections.add(report.requirements());
        sections.addAll(report.activities("tests", EvaluationWords.TESTS, Activity::isAfterRows));
        sections.addAll(registers.nonconformities());
        sections.addAll(EvaluationAgreements.sections(assessment.agreements()));
        computed.map(report::differences).ifPresent(sections::add);
        since.map(EvaluationComparisonReport::changes).ifPresent(sections::add);
        sections.add(registers.exhibits());
        return new Document(
                NAME,
                Phrase.of(EvaluationWords.TITLE, new Fact.Text(origin.plantName())),
                origin,
                preface(assessment.evaluation()),
                sections);
    }

    /** What must be read before any result of an evaluation. */
    static List<Block> preface(Evaluation evaluation) {
        Evaluation.Subject subject = evaluation.head().subject();
        return List.of(
                new Block.Paragraph(Phrase.of(
                        EvaluationWords.WHAT_IS_EVALUATED,
                        new Fact.Text("IEC TS " + evaluation.head().guide()),
                        new Fact.Text(subject.name()),
                        new Fact.Text(subject.version()),
                        new Fact.Text(subject.organisation()))),
                new Block.Notice(Block.Notice.Tone.NOTE, Phrase.of(EvaluationWords.OUR_READING)));
    }

    private Section summary() {
        List<MatterStanding> all = assessment.matters();
        List<Phrase> lines = new ArrayList<>();
        lines.add(Phrase.of(
                switch (assessment.conclusion()) {
                    case PASSED -> EvaluationWords.PASSED;
                    case PASSED_WITH_NONCONFORMITIES -> EvaluationWords.PASSED_WITH_NONCONFORMITIES;
                    case FAILED -> EvaluationWords.FAILED;
                    case UNDECIDED -> EvaluationWords.UNDECIDED;
                }));
        lines.add(Phrase.of(
                EvaluationWords.COUNTED,
                new Fact.Count(assessment.count(State.PASS)),
                new Fact.Count(assessment.count(State.FAIL)),
                new Fact.Count(assessment.count(State.NOT_APPLICABLE)),
                new Fact.Count(all.size())));
        lines.add(Phrase.of(
                EvaluationWords.UNKNOWN_COUNTED, new Fact.Count(assessment.undecided()), new Fact.Count(all.size())));
        lines.add(Phrase.of(
                EvaluationWords.OPEN_COUNTED,
                new Fact.Count(assessment.open(Grade.MAJOR).size()),
                new Fact.Count(assessment.open(Grade.MINOR).size())));
        List<Block> blocks = new ArrayList<>(List.of(new Block.BulletList(lines), groups()));
        List<Trace> loose = assessment.loose();
        if (!loose.isEmpty()) {
            blocks.add(new Block.Table(
                    "loose",
                    Phrase.of(EvaluationWords.LOOSE),
                    List.of(column("what", EvaluationWords.LOOSE, Kind.REASON)),
                    loose.stream().map(each -> List.of(Cell.of(each))).toList()));
        }
        return new Section("summary", Phrase.of(EvaluationWords.SUMMARY), blocks, List.of());
    }

    private Block.Table groups() {
        Map<String, List<MatterStanding>> groups = new LinkedHashMap<>();
        for (MatterStanding each : assessment.matters()) {
            groups.computeIfAbsent(each.asked().group(), any -> new ArrayList<>())
                    .add(each);
        }
        return new Block.Table(
                "groups",
                Phrase.of(EvaluationWords.BY_GROUP),
                List.of(
                        column("group", EvaluationWords.GROUP, Kind.TEXT),
                        column("matters", EvaluationWords.MATTERS, Kind.COUNT),
                        column("pass", EvaluationWords.PASS, Kind.COUNT),
                        column("fail", EvaluationWords.FAIL, Kind.COUNT),
                        column("not-applicable", EvaluationWords.NOT_APPLICABLE, Kind.COUNT),
                        column("not-evaluated", EvaluationWords.NOT_EVALUATED, Kind.COUNT),
                        column("divided", EvaluationWords.DIVIDED, Kind.COUNT),
                        column("no-verdict", EvaluationWords.NO_VERDICT, Kind.COUNT)),
                groups.entrySet().stream()
                        .map(group -> line(group.getKey(), group.getValue()))
                        .toList());
    }

    private static List<Cell> line(String group, List<MatterStanding> matters) {
        List<Cell> cells = new ArrayList<>();
        cells.add(group.isEmpty() ? Cell.of(Phrase.of(EvaluationWords.ACTIVITIES)) : Cell.text(group));
        cells.add(Cell.of(matters.size()));
        for (State state : State.values()) {
            cells.add(Cell.of(
                    (int) matters.stream().filter(each -> each.state() == state).count()));
        }
        return cells;
    }

    private List<Section> activities(String id, EvaluationWords title, Predicate<Activity> wanted) {
        List<MatterStanding> matters = assessment.matters().stream()
                .filter(each -> each.matter() instanceof Matter.OfActivity(Activity activity) && wanted.test(activity))
                .toList();
        return matters.isEmpty()
                ? List.of()
                : List.of(Section.of(id, Phrase.of(title), table("table-" + id, title, matters)));
    }

    private Section requirements() {
        List<MatterStanding> rows = assessment.matters().stream()
                .filter(each -> each.matter() instanceof Matter.OfRow)
                .toList();
        return Section.of(
                "requirements",
                Phrase.of(EvaluationWords.REQUIREMENTS),
                table("rows", EvaluationWords.REQUIREMENTS, rows));
    }

    private Block.Table table(String name, EvaluationWords caption, List<MatterStanding> matters) {
        boolean ways = assessment.evaluation().head().guide() == Guide.COMPONENT;
        List<Column> columns = new ArrayList<>();
        columns.add(column("row", EvaluationWords.ROW, Kind.ID));
        columns.add(column("what", EvaluationWords.WHAT, Kind.TEXT));
        if (ways) {
            columns.add(column("way", EvaluationWords.WAY, Kind.TERM));
        }
        columns.add(column("evidence", EvaluationWords.EVIDENCE, Kind.TEXT));
        columns.add(column("remarks", EvaluationWords.REMARKS, Kind.TEXT));
        columns.add(column("result", EvaluationWords.RESULT, Kind.TERM));
        if (detail.isAll()) {
            columns.add(column("because", EvaluationWords.BECAUSE, Kind.REASON));
        }
        return new Block.Table(
                name,
                Phrase.of(caption),
                columns,
                matters.stream().map(each -> cells(each, ways)).toList());
    }

    private List<Cell> cells(MatterStanding standing, boolean ways) {
        List<Cell> cells = new ArrayList<>();
        cells.add(matter(standing.matter()));
        cells.add(title(standing.asked()));
        if (ways) {
            cells.add(new Cell.Several(standing.counted().stream()
                    .flatMap(each -> each.way().stream())
                    .distinct()
                    .map(Cell::of)
                    .toList()));
        }
        cells.add(new Cell.Several(standing.counted().stream()
                .flatMap(each -> each.evidence().stream())
                .distinct()
                .map(id -> Cell.of(new Fact.Piece(id)))
                .toList()));
        cells.add(new Cell.Several(standing.counted().stream()
                .filter(each -> !each.remarks().isBlank())
                .map(each -> Cell.of(Phrase.of(
                        EvaluationWords.REMARKED,
                        new Fact.Text(assessment.evaluation().name(each.evaluator())),
                        new Fact.Text(each.remarks()))))
                .toList()));
        cells.add(Cell.of(standing.state()));
        if (detail.isAll()) {
            cells.add(Cell.of(standing.why()));
        }
        return cells;
    }

    static Cell matter(Matter matter) {
        return switch (matter) {
            case Matter.OfRow(RowId row) -> Cell.of(fact(row));
            case Matter.OfActivity _ -> Cell.text(matter.code());
        };
    }

    private static Fact fact(RowId row) {
        return switch (row) {
            case RequirementId technical -> new Fact.Row(technical);
            case ProcessRequirementId process -> new Fact.ProcessRow(process);
        };
    }

    static Cell title(Asked asked) {
        return switch (asked.matter()) {
            case Matter.OfRow _ -> Cell.text(asked.title());
            case Matter.OfActivity(Activity activity) -> Cell.of(activity);
        };
    }

    /** Verdicts that differ from what the subject's own file says; neither changes the other. */
    private Section differences(Function<RowId, Optional<Computed>> computed) {
        List<List<Cell>> rows = new ArrayList<>();
        for (MatterStanding each : assessment.matters()) {
            if (each.matter() instanceof Matter.OfRow(RowId row) && each.state().isDecided()) {
                computed.apply(row)
                        .filter(said -> !said.agreesWith(each.state()))
                        .ifPresent(said -> rows.add(List.of(
                                matter(each.matter()),
                                Cell.of(each.state()),
                                Cell.of(said.status()),
                                Cell.of(said.why()))));
            }
        }
        Phrase title = Phrase.of(EvaluationWords.DIFFERS);
        if (rows.isEmpty()) {
            return Section.of("differs", title, new Block.Paragraph(Phrase.of(EvaluationWords.NOTHING_DIFFERS)));
        }
        return Section.of(
                "differs",
                title,
                new Block.Paragraph(Phrase.of(EvaluationWords.DIFFERS_TOLD)),
                new Block.Table(
                        "differing",
                        title,
                        List.of(
                                column("row", EvaluationWords.ROW, Kind.ID),
                                column("result", EvaluationWords.RESULT, Kind.TERM),
                                column("computed", EvaluationWords.COMPUTED, Kind.TERM),
                                column("because", EvaluationWords.BECAUSE, Kind.REASON)),
                        rows));
    }
}
