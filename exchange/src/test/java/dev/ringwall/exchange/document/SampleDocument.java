package dev.ringwall.exchange.document;

import static dev.ringwall.engine.catalog.FoundationalRequirement.IAC;
import static dev.ringwall.engine.catalog.FoundationalRequirement.RDF;
import static dev.ringwall.engine.catalog.FoundationalRequirement.TRE;
import static dev.ringwall.engine.catalog.FoundationalRequirement.UC;
import static dev.ringwall.exchange.document.SampleDrawing.vector;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Block.Levels.Line;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Column;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Measure;
import dev.ringwall.engine.report.Origin;
import dev.ringwall.engine.report.Phrase;
import dev.ringwall.engine.report.Section;
import dev.ringwall.engine.report.VectorReading;
import dev.ringwall.exchange.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A document with one of everything, for the tests of all writers. */
public final class SampleDocument {

    /** What a plant's file may hold where it does its worst. */
    public static final String HOSTILE = "<script>alert(1)</script>\u001b[31m\u202e& \"'`{0}";

    private static final Words ENGLISH = Words.read("en");

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("sample.title", "sample of {0}"),
            Map.entry("sample.our-reading", "the roll-up table is our reading, and nothing is certified"),
            Map.entry("sample.look-here", "rows are open at {0}"),
            Map.entry("sample.summary", "summary"),
            Map.entry("sample.zones", "zones"),
            Map.entry("sample.of-subject", "{0}"),
            Map.entry("sample.subject", "subject"),
            Map.entry("sample.sl-t", "SL-T"),
            Map.entry("sample.sl-c", "SL-C"),
            Map.entry("sample.sl-a", "SL-A"),
            Map.entry("sample.weakest", "weakest"),
            Map.entry("sample.gaps", "open rows"),
            Map.entry("sample.row", "row"),
            Map.entry("sample.status", "answer"),
            Map.entry("sample.reason", "because"),
            Map.entry("sample.drawing", "zones and conduits"),
            Map.entry("sample.drawing-alternative", "a drawing of all zones"),
            Map.entry("sample.open-rows", "open rows of {0}"),
            Map.entry("sample.counted", "unknown: {0}"),
            Map.entry("sample.evidence", "evidence"),
            Map.entry("sample.day", "day"),
            Map.entry("sample.author", "by"),
            Map.entry("sample.not-mapped", "{0} does not map permissions to roles"),
            Map.entry("sample.covers-operators", "{0} covers operators only"),
            Map.entry("sample.used-by", "{0} is used by {1}"),
            Map.entry("sample.nothing-said", "nothing is said about {0} of {1}"));

    private SampleDocument() {}

    /** The words of the sample. */
    public enum SampleWords implements Reason {
        TITLE,
        OUR_READING,
        LOOK_HERE,
        SUMMARY,
        ZONES,
        OF_SUBJECT,
        SUBJECT,
        SL_T,
        SL_C,
        SL_A,
        WEAKEST,
        GAPS,
        ROW,
        STATUS,
        REASON,
        DRAWING,
        DRAWING_ALTERNATIVE,
        OPEN_ROWS,
        COUNTED,
        EVIDENCE,
        DAY,
        AUTHOR,
        NOT_MAPPED,
        COVERS_OPERATORS,
        USED_BY,
        NOTHING_SAID;

        @Override
        public String key() {
            return "sample." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Prose over the program's words and the sample's own. */
    public static Prose prose() {
        return new Prose(SampleDocument::sentence, SampleDocument::name, SampleDocument::place);
    }

    private static String sentence(String key, List<String> facts) {
        String own = SENTENCES.get(key);
        if (own == null) {
            return ENGLISH.sentence(key, facts);
        }
        String said = own;
        for (int i = 0; i < facts.size(); i++) {
            said = said.replace("{" + i + "}", facts.get(i));
        }
        return said;
    }

    private static Optional<String> name(SubjectId subject) {
        return switch (subject.value()) {
            case "p1" -> Optional.of("P1 raw water supply");
            case "c-wifi" -> Optional.of("Wireless into control");
            case "hostile" -> Optional.of(HOSTILE);
            default -> Optional.empty();
        };
    }

    private static Optional<Place> place(Object id) {
        return id instanceof EvidenceId
                ? Optional.of(new Place("plant.yaml", 41, 3))
                : id.equals(new AssetId("eng-station-1"))
                        ? Optional.of(new Place("assets.csv", 12, 0))
                        : Optional.empty();
    }

    public static Document document() {
        return new Document(
                "sample",
                Phrase.of(SampleWords.TITLE, new Fact.Text("SWaT water treatment")),
                origin("SWaT water treatment"),
                List.of(
                        new Block.Paragraph(Phrase.of(SampleWords.OUR_READING)),
                        new Block.Notice(
                                Block.Notice.Tone.WARNING, Phrase.of(SampleWords.LOOK_HERE, of(new ZoneId("p1"))))),
                List.of(summary(), drawing(), zones(), register("SUTD iTrust")));
    }

    /** A document whose every text tries to break out of its place. */
    public static Document hostile() {
        return written(HOSTILE);
    }

    /** The same with another text wherever a user could have written it. */
    public static Document written(String text) {
        return new Document(
                "sample",
                Phrase.of(SampleWords.TITLE, new Fact.Text(text)),
                origin(text),
                List.of(),
                List.of(
                        Section.of("hostile", Phrase.of(SampleWords.OF_SUBJECT, of(new ZoneId("hostile")))),
                        register(text)));
    }

    private static Origin origin(String name) {
        return new Origin(
                new PlantId("swat"),
                name,
                LocalDate.of(2026, 3, 1),
                List.of(Edition.SYSTEM, Edition.COMPONENT),
                "1",
                "0.1.0");
    }

    private static Section summary() {
        List<Column> columns = List.of(
                column("subject", SampleWords.SUBJECT, Column.Kind.ID),
                column("sl-t", SampleWords.SL_T, Column.Kind.VECTOR),
                column("sl-c", SampleWords.SL_C, Column.Kind.VECTOR),
                column("sl-a", SampleWords.SL_A, Column.Kind.VECTOR),
                column("weakest", SampleWords.WEAKEST, Column.Kind.TERM),
                column("gaps", SampleWords.GAPS, Column.Kind.COUNT));
        return Section.of(
                "summary",
                Phrase.of(SampleWords.SUMMARY),
                new Block.Table(
                        "levels",
                        Phrase.of(SampleWords.SUMMARY),
                        columns,
                        List.of(
                                List.of(
                                        Cell.of(of(new ZoneId("p1"))),
                                        Cell.of(vector("2 2 2 1 2 1 2")),
                                        Cell.of(vector("2 2..3 2 1 2 1 2")),
                                        Cell.of(vector("2 1 2 1 2 0..1 –", UC, TRE)),
                                        Cell.of(new Fact.Foundation(UC)),
                                        Cell.of(3)),
                                List.of(
                                        Cell.of(of(new ConduitId("c-wifi"))),
                                        Cell.of(VectorReading.NOT_SET),
                                        Cell.of(vector("4 4 4 4 4 4 4").marked(VectorReading.Mark.CONSTRAINT_OPEN)),
                                        Cell.of(vector("0 1 1 1 1 0 2")),
                                        Cell.BLANK,
                                        Cell.of(0)))));
    }

    private static Section drawing() {
        return Section.of(
                "drawing",
                Phrase.of(SampleWords.DRAWING),
                new Block.Figure(
                        "zones-and-conduits",
                        Phrase.of(SampleWords.DRAWING),
                        Phrase.of(SampleWords.DRAWING_ALTERNATIVE),
                        SampleDrawing.flat()));
    }

    private static Section zones() {
        return new Section(
                "zones",
                Phrase.of(SampleWords.ZONES),
                List.of(new Block.BulletList(List.of(Phrase.of(SampleWords.COUNTED, new Fact.Count(14))))),
                List.of(zone()));
    }

    private static Section zone() {
        ZoneId p1 = new ZoneId("p1");
        Block.Levels levels = new Block.Levels(
                p1,
                List.of(
                        new Line(Measure.SL_T, vector("2 2 2 1 2 1 2"), List.of()),
                        new Line(
                                Measure.SL_C,
                                vector("2 2 2 1 2 1 2").marked(VectorReading.Mark.CONSTRAINT_OPEN),
                                List.of(Phrase.of(SampleWords.COUNTED, new Fact.Count(9)))),
                        new Line(Measure.SL_A, vector("2 1 2 1 0 1 2", UC, RDF), List.of())));
        return Section.of(
                "zone-p1", Phrase.of(SampleWords.OF_SUBJECT, of(p1)), levels, openRows(p1), new Block.Because(chain()));
    }

    private static Block openRows(ZoneId zone) {
        return new Block.Table(
                "zone-p1-open",
                Phrase.of(SampleWords.OPEN_ROWS, of(zone)),
                List.of(
                        column("row", SampleWords.ROW, Column.Kind.ID),
                        column("answer", SampleWords.STATUS, Column.Kind.TERM),
                        column("reason", SampleWords.REASON, Column.Kind.REASON)),
                List.of(
                        List.of(row("SR 2.1 RE 2"), Cell.of(Outcome.Status.NOT_MET), Cell.of(chain())),
                        List.of(
                                row("SR 2.11"),
                                Cell.of(Outcome.Status.UNKNOWN),
                                Cell.of(Trace.of(
                                        SampleWords.NOTHING_SAID,
                                        new Fact.Row(RequirementId.system("SR 2.11")),
                                        of(new AssetId("plc-3")))))));
    }

    /** The chain of HOUSE's example, with a leaf that has a place and one that has a piece of evidence. */
    public static Trace chain() {
        AssetId station = new AssetId("eng-station-1");
        return Trace.of(SampleWords.NOT_MAPPED, of(station))
                .because(
                        Trace.of(SampleWords.COVERS_OPERATORS, new Fact.Piece(new EvidenceId("e-014"))),
                        Trace.of(SampleWords.USED_BY, of(station), new Fact.Text("engineers"))
                                .because(Trace.of(SampleWords.USED_BY, of(station), new Fact.Text("day shift"))));
    }

    private static Section register(String author) {
        return Section.of(
                "register",
                Phrase.of(SampleWords.EVIDENCE),
                new Block.Table(
                        "evidence",
                        Phrase.of(SampleWords.EVIDENCE),
                        List.of(
                                column("evidence", SampleWords.EVIDENCE, Column.Kind.ID),
                                column("kind", SampleWords.STATUS, Column.Kind.TERM),
                                column("day", SampleWords.DAY, Column.Kind.DAY),
                                column("author", SampleWords.AUTHOR, Column.Kind.TEXT),
                                column("foundation", SampleWords.WEAKEST, Column.Kind.TERM)),
                        List.of(List.of(
                                Cell.of(new Fact.Piece(new EvidenceId("e-014"))),
                                Cell.of(new Fact.Kind(EvidenceKind.OBSERVATION)),
                                Cell.of(LocalDate.of(2026, 2, 28)),
                                Cell.text(author),
                                new Cell.Several(List.of(
                                        Cell.of(new Fact.Foundation(IAC)), Cell.of(new Fact.Foundation(UC))))))));
    }

    private static Column column(String key, SampleWords head, Column.Kind kind) {
        return new Column(key, Phrase.of(head), kind);
    }

    private static Cell row(String code) {
        return Cell.of(new Fact.Row(RequirementId.system(code)));
    }

    private static Fact of(SubjectId subject) {
        return new Fact.Of(subject);
    }
}
