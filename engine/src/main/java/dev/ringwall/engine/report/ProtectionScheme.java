package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;
import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.programme.Programme;
import dev.ringwall.engine.rating.LinkedRow;
import dev.ringwall.engine.rating.RatedFoundation;
import dev.ringwall.engine.rating.RatedRow;
import dev.ringwall.engine.rating.Rating;
import dev.ringwall.engine.rating.SubjectRating;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.List;

/** For each zone and conduit what is done technically and by people, how it is rated and why, and what runs out when. */
public final class ProtectionScheme {

    static final String NAME = "rating";

    private final Rating rating;
    private final Readings readings;
    private final RatingDue due;

    private ProtectionScheme(Rating rating, Detail detail) {
        this.rating = rating;
        this.readings = new Readings(rating.assessment());
        this.due = new RatingDue(rating, detail);
    }

    /** With all detail every measure stands in it, otherwise only the reasons. */
    public static Document compile(Rating rating, Detail detail, Origin origin) {
        ProtectionScheme scheme = new ProtectionScheme(rating, detail);
        List<Section> sections = new ArrayList<>();
        sections.add(scheme.summary());
        rating.subjects().forEach(subject -> sections.add(scheme.section(subject, detail)));
        sections.add(scheme.due.section());
        return new Document(
                NAME,
                Phrase.of(RatingWords.TITLE, new Fact.Text(origin.plantName())),
                origin,
                scheme.preface(),
                sections);
    }

    private List<Block> preface() {
        return List.of(
                new Block.Paragraph(Phrase.of(RatingWords.OUR_RULE)),
                rating.programme()
                        .<Block>map(known -> new Block.Paragraph(of(known.programme())))
                        .orElse(new Block.Notice(Block.Notice.Tone.WARNING, Phrase.of(RatingWords.NO_PROGRAMME))),
                new Block.Notice(Block.Notice.Tone.NOTE, Phrase.of(RatingWords.NOT_OF_A_PART)));
    }

    private static Phrase of(Programme programme) {
        return Phrase.of(
                RatingWords.OF_PROGRAMME,
                new Fact.Text(programme.head().name()),
                new Fact.Text(programme.head().organisation()));
    }

    private Section summary() {
        List<LinkedRow> asked =
                rating.processes().stream().filter(LinkedRow::applicable).toList();
        int confirmed = (int) asked.stream().filter(LinkedRow::counts).count();
        int unknown = (int) asked.stream().filter(LinkedRow::isUnknown).count();
        int withTarget = (int) rating.subjects().stream()
                .filter(each -> hasTarget(each.subject().id()))
                .count();
        int below = (int) rating.subjects().stream()
                .filter(each -> !vector(each).gaps().isEmpty())
                .count();
        return Section.of(
                "summary",
                Phrase.of(RatingWords.SUMMARY),
                new Block.BulletList(List.of(
                        Phrase.of(RatingWords.BELOW_TARGET, new Fact.Count(below), new Fact.Count(withTarget)),
                        Phrase.of(
                                RatingWords.CONFIRMED_COUNTED, new Fact.Count(confirmed), new Fact.Count(asked.size())),
                        Phrase.of(RatingWords.UNKNOWN_COUNTED, new Fact.Count(unknown), new Fact.Count(asked.size())),
                        Phrase.of(RatingWords.HOW_TO_READ))),
                new Block.Table(
                        "ratings",
                        Phrase.of(RatingWords.SUMMARY),
                        List.of(
                                column("subject", RatingWords.SUBJECT, Kind.ID),
                                column("sl-t", RatingWords.SL_T, Kind.VECTOR),
                                column("sl-a", RatingWords.SL_A, Kind.VECTOR),
                                column("rating", RatingWords.RATING, Kind.VECTOR),
                                column("next-due", RatingWords.NEXT_DUE, Kind.DAY)),
                        rating.subjects().stream().map(this::line).toList()));
    }

    private boolean hasTarget(SubjectId id) {
        return readings.target(id).levels().stream().anyMatch(level -> !(level instanceof Reading.NotSet));
    }

    private List<Cell> line(SubjectRating rated) {
        SubjectId id = rated.subject().id();
        return List.of(
                cell(id),
                Cell.of(readings.target(id)),
                Cell.of(readings.achieved(id, Ask.IN_FORCE)),
                Cell.of(vector(rated)),
                due.next(id).map(Cell::of).orElse(Cell.BLANK));
    }

    private VectorReading vector(SubjectRating rated) {
        VectorReading plain = VectorReading.of(rated.foundations().stream()
                .map(each -> Readings.of(each.rating()))
                .toList());
        VectorReading withGaps = plain.withShortfalls(rated.foundations().stream()
                .map(each -> shortfall(rated.subject().id(), each))
                .toList());
        return rating.assessment().isMarked(rated.subject().id())
                ? withGaps.marked(VectorReading.Mark.EFFECT_NOT_ASSESSED)
                : withGaps;
    }

    private Shortfall shortfall(SubjectId id, RatedFoundation each) {
        return Shortfall.of(each.rating(), rating.assessment().target(id).flatMap(target -> target.of(each.fr())));
    }

    private Section section(SubjectRating rated, Detail detail) {
        SubjectId id = rated.subject().id();
        String name = SubjectSection.anchor(id);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                "foundations-" + name,
                Phrase.of(RatingWords.FOUNDATIONS),
                List.of(
                        column("foundation", RatingWords.FOUNDATION, Kind.TERM),
                        column("sl-t", RatingWords.SL_T, Kind.LEVEL),
                        column("sl-a", RatingWords.SL_A, Kind.LEVEL),
                        column("rating", RatingWords.RATING, Kind.LEVEL),
                        column("maturity", RatingWords.LEAST_MATURITY, Kind.TERM),
                        column("technical-only", RatingWords.TECHNICAL_ONLY, Kind.COUNT),
                        column("because", RatingWords.BECAUSE, Kind.REASON)),
                rated.foundations().stream().map(each -> cells(id, each)).toList()));
        if (detail.isAll()) {
            blocks.add(new Block.Paragraph(Phrase.of(RatingWords.MEASURES_TOLD)));
            blocks.add(measures(name, rated));
        }
        return new Section("rating-" + name, Phrase.of(ReportWords.OF_SUBJECT, new Fact.Of(id)), blocks, List.of());
    }

    /** Maturity is that of the process rows which the target asks; where no target is set, of all. */
    private List<Cell> cells(SubjectId id, RatedFoundation each) {
        Reading target = readings.target(id).of(each.fr());
        SecurityLevel upTo =
                rating.assessment().target(id).flatMap(set -> set.of(each.fr())).orElse(SecurityLevel.SL_4);
        return List.of(
                Cell.of(new Fact.Foundation(each.fr())),
                Cell.of(target),
                Cell.of(Readings.of(each.achieved())),
                new Cell.Level(Readings.of(each.rating()), shortfall(id, each)),
                each.leastMaturity(upTo).map(Cell::of).orElse(Cell.BLANK),
                Cell.of(each.withoutLink(upTo)),
                Cell.of(each.why()));
    }

    private Block measures(String name, SubjectRating rated) {
        return new Block.Table(
                "measures-" + name,
                Phrase.of(RatingWords.MEASURES),
                List.of(
                        column("row", RatingWords.ROW, Kind.ID),
                        column("what", RatingWords.WHAT, Kind.TEXT),
                        column("level", RatingWords.LEVEL, Kind.COUNT),
                        column("in-force", RatingWords.IN_FORCE, Kind.TERM),
                        column("processes", RatingWords.PROCESSES, Kind.TEXT),
                        column("remark", RatingWords.REMARK, Kind.TEXT)),
                rated.foundations().stream()
                        .flatMap(each -> each.rows().stream())
                        .map(ProtectionScheme::measure)
                        .toList());
    }

    private static List<Cell> measure(RatedRow row) {
        List<Cell> processes =
                row.links().stream().map(ProtectionScheme::process).toList();
        return List.of(
                cell(row.row().id()),
                Cell.text(row.row().title()),
                Cell.of(row.row().level().value()),
                Cell.of(row.inForce().status()),
                processes.isEmpty() ? Cell.of(Phrase.of(RatingWords.NO_LINK)) : new Cell.Several(processes),
                remark(row));
    }

    private static Cell remark(RatedRow row) {
        boolean helped = row.inForce().isMet() && row.inForce().helped();
        return helped
                ? Cell.of(Phrase.of(
                        RatingWords.WITH_HELP, new Fact.Level(row.inForce().upTo())))
                : Cell.BLANK;
    }

    private static Cell process(LinkedRow link) {
        Fact row = new Fact.ProcessRow(link.row());
        return Cell.of(
                link.applicable()
                        ? Phrase.of(RatingWords.PROCESS, row, new Fact.Maturity(link.confirmed()))
                        : Phrase.of(RatingWords.PROCESS_NOT_APPLICABLE, row));
    }
}
