package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;
import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The purchase list of each zone and conduit: from its SL-T, which rows of IEC 62443-4-2 a component of each type has to
 * meet, without what services, conduits and the zone as a whole carry.
 */
public final class FlowDownReport {

    /** The name of this report. */
    public static final String NAME = "flow-down";

    private final Assessment assessment;
    private final Demands demands;

    private FlowDownReport(Assessment assessment) {
        this.assessment = assessment;
        this.demands = new Demands(assessment);
    }

    /** @param program the version of this program */
    public static Document compile(Assessment assessment, Detail detail, String program) {
        Origin origin = Origin.of(assessment, program);
        Phrase title = Phrase.of(FlowDownWords.TITLE, new Fact.Text(origin.plantName()));
        Block preface = new Block.Notice(Block.Notice.Tone.NOTE, Phrase.of(FlowDownWords.OUR_READING));
        return new Document(NAME, title, origin, List.of(preface), new FlowDownReport(assessment).sections());
    }

    private List<Section> sections() {
        if (assessment.targeted().isEmpty()) {
            return List.of(Section.of("none", Phrase.of(FlowDownWords.NO_SUBJECT)));
        }
        return assessment.targeted().stream().map(this::section).toList();
    }

    private Section section(Subject subject) {
        Fact named = new Fact.Of(subject.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Levels(
                subject.id(),
                List.of(new Block.Levels.Line(
                        Measure.SL_T, new Readings(assessment).target(subject.id()), List.of()))));
        if (!demands.isComplete(subject.id())) {
            blocks.add(new Block.Notice(Block.Notice.Tone.WARNING, Phrase.of(FlowDownWords.NO_TARGET)));
        }
        if (demands.isKnown(subject.id())) {
            FlowDown down = FlowDown.of(assessment, subject, demands.rows(subject));
            if (down.needed().isEmpty()) {
                blocks.add(new Block.Paragraph(Phrase.of(FlowDownWords.NOTHING_NEEDED)));
            } else {
                blocks.add(new Block.Paragraph(Phrase.of(FlowDownWords.BY_TYPE_TOLD)));
                blocks.add(byType(subject, down, named));
                blocks.add(needed(subject.id(), down, named));
            }
            if (!down.carried().isEmpty()) {
                blocks.add(new Block.Paragraph(Phrase.of(FlowDownWords.CARRIED_TOLD)));
                blocks.add(carried(subject.id(), down, named));
            }
        }
        return new Section(
                SubjectSection.anchor(subject.id()), Phrase.of(FlowDownWords.OF_SUBJECT, named), blocks, List.of());
    }

    private static String name(SubjectId subject, String table) {
        return SubjectSection.anchor(subject) + "-" + table;
    }

    private Block byType(Subject subject, FlowDown down, Fact named) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ComponentType type : ComponentType.values()) {
            long count = down.needed(type).count();
            if (count > 0) {
                rows.add(List.of(
                        Cell.of(type),
                        Cell.of(installed(subject, type)),
                        Cell.of(Math.toIntExact(count)),
                        Cell.of(down.holdsAll(type))));
            }
        }
        return new Block.Table(
                name(subject.id(), "types"),
                Phrase.of(FlowDownWords.BY_TYPE, named),
                List.of(
                        column("type", FlowDownWords.TYPE, Kind.TERM),
                        column("installed", FlowDownWords.INSTALLED, Kind.COUNT),
                        column("rows", FlowDownWords.ROWS, Kind.COUNT),
                        column("by-level", FlowDownWords.HOLDS_ALL, Kind.VECTOR)),
                rows);
    }

    private int installed(Subject subject, ComponentType type) {
        List<Asset> assets = assessment.plant().assetsById().stream()
                .filter(asset -> asset.home().equals(home(subject)))
                .toList();
        return Math.toIntExact(assets.stream()
                .flatMap(asset -> assessment.plant().componentsOf(asset).stream())
                .filter(component ->
                        assessment.plant().typesOf(component.installed()).contains(type))
                .count());
    }

    private static Home home(Subject subject) {
        return switch (subject.id()) {
            case ZoneId zone -> new Home.InZone(zone);
            case ConduitId conduit -> new Home.InConduit(conduit);
            default -> new Home.Nowhere();
        };
    }

    private Block needed(SubjectId subject, FlowDown down, Fact named) {
        return new Block.Table(
                name(subject, "needed"),
                Phrase.of(FlowDownWords.NEEDED, named),
                List.of(
                        column("row", ReportWords.ROW, Kind.ID),
                        column("requirement", FlowDownWords.REQUIREMENT, Kind.TEXT),
                        column("level", ReportWords.FROM_LEVEL, Kind.LEVEL),
                        column("answers", FlowDownWords.ANSWERS, Kind.TEXT),
                        column("types", FlowDownWords.ASKED_OF, Kind.TEXT),
                        column("only-with", FlowDownWords.ONLY_WITH, Kind.TEXT)),
                down.needed().stream().map(this::line).toList());
    }

    private List<Cell> line(FlowDown.Needed needed) {
        Requirement row = needed.row();
        Cell types = row.types().size() == ComponentType.values().length
                ? Cell.of(Phrase.of(FlowDownWords.EVERY_TYPE))
                : several(row.types().stream().map(Cell::of).toList());
        return List.of(
                cell(row.id()),
                Cell.text(row.title()),
                Cell.of(Reading.of(row.level())),
                several(needed.answers().stream().map(each -> cell(each.id())).toList()),
                types,
                several(FlowDown.conditions(assessment, row).stream()
                        .map(Cell::of)
                        .toList()));
    }

    private static Cell several(Collection<Cell> cells) {
        return new Cell.Several(List.copyOf(cells));
    }

    private Block carried(SubjectId subject, FlowDown down, Fact named) {
        return new Block.Table(
                name(subject, "carried"),
                Phrase.of(FlowDownWords.CARRIED, named),
                List.of(
                        column("row", ReportWords.ROW, Kind.ID),
                        column("requirement", FlowDownWords.REQUIREMENT, Kind.TEXT),
                        column("level", ReportWords.FROM_LEVEL, Kind.LEVEL),
                        column("carried-by", FlowDownWords.CARRIED_BY, Kind.TEXT)),
                down.carried().stream().map(FlowDownReport::line).toList());
    }

    private static List<Cell> line(FlowDown.Carried carried) {
        List<Cell> by = new ArrayList<>();
        switch (carried.by()) {
            case SERVICE ->
                carried.services()
                        .forEach(service -> by.add(Cell.of(Phrase.of(FlowDownWords.BY_SERVICE, new Fact.Of(service)))));
            case CONDUITS -> by.add(Cell.of(Phrase.of(FlowDownWords.BY_CONDUITS)));
            case WHOLE -> by.add(Cell.of(Phrase.of(FlowDownWords.BY_THE_WHOLE)));
            case NOT_ASKED -> {
                by.add(Cell.of(Phrase.of(FlowDownWords.BY_NOBODY)));
                carried.why().ifPresent(why -> by.add(Cell.of(why)));
            }
        }
        return List.of(
                cell(carried.row().id()),
                Cell.text(carried.row().title()),
                Cell.of(Reading.of(carried.row().level())),
                several(by));
    }
}
