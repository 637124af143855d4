package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;
import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.ConditionState;
import dev.ringwall.engine.assessment.ConditionState.Kind;
import dev.ringwall.engine.assessment.Conditions;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup;
import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sheet to take to the cabinets: zone by zone the assets with what is on record of them, and the questions that a look
 * answers, with boxes to tick and room for a pen.
 */
public final class WalkDownReport {

    /** The name of this report. */
    public static final String NAME = "walk-down";

    private final Assessment assessment;
    private final OpenRows open;
    private final Demands demands;

    private WalkDownReport(Assessment assessment) {
        this.assessment = assessment;
        this.open = OpenRows.of(assessment);
        this.demands = new Demands(assessment);
    }

    /** @param program the version of this program */
    public static Document compile(Assessment assessment, String program) {
        Origin origin = Origin.of(assessment, program);
        Phrase title = Phrase.of(WalkDownWords.TITLE, new Fact.Text(origin.plantName()));
        Block preface = new Block.Notice(Block.Notice.Tone.NOTE, Phrase.of(WalkDownWords.READ_FIRST));
        return new Document(NAME, title, origin, List.of(preface), new WalkDownReport(assessment).sections());
    }

    private List<Section> sections() {
        List<List<Cell>> counts = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        for (Subject subject : assessment.targeted()) {
            List<Asset> assets = assets(subject);
            List<List<Cell>> conditions = conditions(subject);
            List<List<Cell>> rows = rows(subject);
            counts.add(List.of(
                    cell(subject.id()),
                    Cell.of(assets.size()),
                    demands.isKnown(subject.id()) ? Cell.of(conditions.size() + rows.size()) : Cell.BLANK));
            sections.add(section(subject, assets, conditions, rows));
        }
        nowhere().ifPresent(sections::add);
        if (sections.isEmpty()) {
            return List.of(Section.of("none", Phrase.of(WalkDownWords.NO_SUBJECT)));
        }
        sections.addFirst(summary(counts));
        return sections;
    }

    private static Section summary(List<List<Cell>> counts) {
        Phrase title = Phrase.of(WalkDownWords.SUMMARY);
        return Section.of(
                "summary",
                title,
                new Block.Table(
                        "lines",
                        title,
                        List.of(
                                column("subject", ReportWords.SUBJECT, Column.Kind.ID),
                                column("assets", WalkDownWords.ASSETS_COUNTED, Column.Kind.COUNT),
                                column("questions", WalkDownWords.QUESTIONS_COUNTED, Column.Kind.COUNT)),
                        counts));
    }

    private Section section(Subject subject, List<Asset> assets, List<List<Cell>> conditions, List<List<Cell>> rows) {
        List<Block> blocks = new ArrayList<>();
        if (!demands.isComplete(subject.id())) {
            blocks.add(new Block.Notice(Block.Notice.Tone.WARNING, Phrase.of(WalkDownWords.NO_TARGET)));
        }
        if (assets.isEmpty() && conditions.isEmpty() && rows.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(WalkDownWords.NOTHING_TO_LOOK_AT)));
        } else {
            blocks.add(new Block.Paragraph(Phrase.of(WalkDownWords.WALKED_BY)));
        }
        String anchor = SubjectSection.anchor(subject.id());
        if (!assets.isEmpty()) {
            blocks.add(assets(anchor + "-assets", Phrase.of(WalkDownWords.ASSETS, new Fact.Of(subject.id())), assets));
        }
        if (!conditions.isEmpty()) {
            blocks.add(new Block.Table(
                    anchor + "-conditions",
                    Phrase.of(WalkDownWords.CONDITIONS, new Fact.Of(subject.id())),
                    List.of(
                            column("line", WalkDownWords.LINE, Column.Kind.TERM),
                            column("question", WalkDownWords.QUESTION, Column.Kind.TEXT),
                            column("yes", WalkDownWords.IS_SO, Column.Kind.LEVEL),
                            column("no", WalkDownWords.IS_NOT_SO, Column.Kind.LEVEL),
                            column("seen", WalkDownWords.SEEN, Column.Kind.WRITTEN)),
                    conditions));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    anchor + "-rows",
                    Phrase.of(WalkDownWords.ROWS, new Fact.Of(subject.id())),
                    List.of(
                            column("line", WalkDownWords.LINE, Column.Kind.TERM),
                            column("row", WorkListWords.NUMBER, Column.Kind.ID),
                            column("question", WalkDownWords.QUESTION, Column.Kind.TEXT),
                            column("where", WalkDownWords.WHERE, Column.Kind.TEXT),
                            column("good", WalkDownWords.GOOD, Column.Kind.LEVEL),
                            column("bad", WalkDownWords.BAD, Column.Kind.LEVEL),
                            column("seen", WalkDownWords.SEEN, Column.Kind.WRITTEN)),
                    rows));
        }
        return new Section(anchor, Phrase.of(WalkDownWords.OF_SUBJECT, new Fact.Of(subject.id())), blocks, List.of());
    }

    /** Assets that nobody has put anywhere: they are looked for too. */
    private Optional<Section> nowhere() {
        List<Asset> assets = assessment.plant().assetsById().stream()
                .filter(asset -> asset.home() instanceof Home.Nowhere)
                .toList();
        Phrase title = Phrase.of(WalkDownWords.NOWHERE);
        return assets.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "nowhere",
                        title,
                        new Block.Paragraph(Phrase.of(WalkDownWords.WALKED_BY)),
                        assets("nowhere-assets", Phrase.of(WalkDownWords.ASSETS_NOWHERE), assets)));
    }

    private List<Asset> assets(Subject subject) {
        List<Asset> assets = switch (subject.id()) {
            case ZoneId zone -> assessment.plant().assetsOf(zone);
            case ConduitId conduit -> assessment.plant().assetsOf(conduit);
            default -> List.of();
        };
        // one cabinet after the other
        return assets.stream()
                .sorted(Comparator.<Asset, String>comparing(
                                asset -> asset.description().location())
                        .thenComparing(Asset::id))
                .toList();
    }

    private Block.Table assets(String name, Phrase caption, List<Asset> assets) {
        return new Block.Table(
                name,
                caption,
                List.of(
                        column("line", WalkDownWords.LINE, Column.Kind.TERM),
                        column("asset", WalkDownWords.WHAT, Column.Kind.TEXT),
                        column("recorded", WalkDownWords.RECORDED, Column.Kind.TEXT),
                        column("as-recorded", WalkDownWords.AS_RECORDED, Column.Kind.LEVEL),
                        column("otherwise", WalkDownWords.OTHERWISE, Column.Kind.LEVEL),
                        column("seen", WalkDownWords.SEEN, Column.Kind.WRITTEN)),
                assets.stream().map(this::line).toList());
    }

    private List<Cell> line(Asset asset) {
        RecordedAsset recorded = RecordedAsset.of(asset, assessment.plant()::product);
        return List.of(
                Cell.text(WalkDownLines.name(plant(), asset.id(), recorded)),
                Task.place(asset.id(), assessment),
                recorded.cell(),
                box(),
                box(),
                Cell.BLANK);
    }

    private PlantId plant() {
        return assessment.plant().plant().id();
    }

    private static Cell box() {
        return Cell.of(Phrase.of(WorkListWords.BOX));
    }

    /** Whether something is there at all, of which nobody has seen whether it is. */
    private List<List<Cell>> conditions(Subject subject) {
        return unseen(subject).stream()
                .map(condition -> List.of(
                        Cell.text(WalkDownLines.name(plant(), subject.id(), condition)),
                        Cell.of(new Phrase(Terms.question(condition), List.of())),
                        box(),
                        box(),
                        Cell.BLANK))
                .toList();
    }

    /** Rows of which nobody knows whether they are in force, and which a look can show. */
    private List<List<Cell>> rows(Subject subject) {
        return open.unknown(subject.id()).stream()
                .filter(row -> row.row().rollup().filter(WalkDownReport::isSeen).isPresent())
                .map(row -> Task.of(assessment, subject, row))
                .filter(task -> !task.isOfItsConduits())
                .sorted(Comparator.comparingInt(task -> task.open().row().order()))
                .map(task -> row(subject, task))
                .toList();
    }

    private List<Cell> row(Subject subject, Task task) {
        RequirementId row = task.open().row().id();
        return List.of(
                Cell.text(WalkDownLines.name(plant(), subject.id(), row)),
                cell(row),
                Cell.of(new Phrase(Terms.question(row), List.of())),
                task.everywhere(),
                box(),
                box(),
                Cell.BLANK);
    }

    private static boolean isSeen(Rollup rollup) {
        return rollup.inForce() == ProofClass.SETTING || rollup.inForce() == ProofClass.LAYOUT;
    }

    /** Conditions of rows that the target asks, of which nobody has seen whether they are there. */
    private Set<Condition> unseen(Subject subject) {
        Set<Condition> unseen = EnumSet.noneOf(Condition.class);
        for (Requirement row : demands.rows(subject)) {
            row.condition()
                    .filter(condition -> state(subject, condition) == Kind.UNKNOWN)
                    .ifPresent(unseen::add);
        }
        return unseen;
    }

    private Kind state(Subject subject, Condition condition) {
        Conditions conditions = assessment.judge().conditions();
        ConditionState state = switch (subject) {
            case Zone zone -> conditions.of(zone, condition, true);
            case Conduit conduit -> conditions.of(conduit, condition, true);
            default ->
                throw new IllegalArgumentException(
                        "expected a zone or conduit, got `" + subject.id().print() + "`");
        };
        return state.kind();
    }
}
