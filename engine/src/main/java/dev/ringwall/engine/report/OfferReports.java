package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.qualification.Offer;
import dev.ringwall.engine.qualification.OfferJudged;
import dev.ringwall.engine.qualification.RequirementList;
import dev.ringwall.engine.qualification.RowOffer;
import dev.ringwall.engine.qualification.RowOffer.State;
import dev.ringwall.engine.qualification.Wanted;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.List;

/** What suppliers offer to a list of requirements: one alone, or several side by side. There is no score and no winner. */
public final class OfferReports {

    /** The name of the document on one offer. */
    public static final String ONE = "offer";

    /** The name of the document on several. */
    public static final String SEVERAL = "offers";

    /** More do not fit beside each other on a page. */
    private static final int BESIDE = 4;

    private final RequirementList list;
    private final List<OfferJudged> offers;
    private final Detail detail;

    private OfferReports(RequirementList list, List<Offer> offers, Detail detail) {
        this.list = list;
        this.offers = OfferJudged.of(list, offers);
        this.detail = detail;
    }

    /** One offer, every row of it with its place. */
    public static Document one(RequirementList list, Offer offer, Origin origin) {
        OfferReports report = new OfferReports(list, List.of(offer), Detail.ALL);
        return report.document(
                ONE,
                QualificationWords.ONE_OFFER,
                origin,
                List.of(report.summary(), report.mandatory(), report.rowsOf(0)));
    }

    /** Several offers side by side, mandatory rows that fail first. */
    public static Document several(RequirementList list, List<Offer> offers, Detail detail, Origin origin) {
        OfferReports report = new OfferReports(list, offers, detail);
        List<Section> sections = new ArrayList<>(List.of(report.summary(), report.mandatory(), report.sideBySide()));
        for (int i = 0; i < report.offers.size(); i++) {
            sections.add(report.rowsOf(i));
        }
        return report.document(SEVERAL, QualificationWords.OFFERS, origin, sections);
    }

    private Document document(String name, QualificationWords title, Origin origin, List<Section> sections) {
        return new Document(
                name,
                Phrase.of(title, new Fact.Text(list.head().name())),
                origin,
                List.of(
                        new Block.Paragraph(Questionnaire.ofList(list)),
                        new Block.Notice(Block.Notice.Tone.NOTE, Phrase.of(QualificationWords.NO_RANKING))),
                sections);
    }

    private Section summary() {
        Phrase title = Phrase.of(QualificationWords.SUMMARY);
        return Section.of(
                "summary",
                title,
                new Block.Table(
                        "counts",
                        title,
                        List.of(
                                column("offer", QualificationWords.OFFER, Kind.TEXT),
                                column("mandatory-not-held", QualificationWords.MANDATORY_NOT_HELD, Kind.COUNT),
                                column("evidence-named", QualificationWords.EVIDENCE_NAMED, Kind.COUNT),
                                column("claimed", QualificationWords.CLAIMED, Kind.COUNT),
                                column("below", QualificationWords.BELOW, Kind.COUNT),
                                column("unknown", QualificationWords.UNKNOWN, Kind.COUNT),
                                column("not-applicable", QualificationWords.NOT_APPLICABLE, Kind.COUNT)),
                        offers.stream().map(OfferReports::counts).toList()));
    }

    private static List<Cell> counts(OfferJudged offer) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(offer.offer().head().label()));
        cells.add(Cell.of(offer.mandatoryNotHeld().size()));
        for (State state : State.values()) {
            cells.add(Cell.of(offer.count(state)));
        }
        return cells;
    }

    /** Row by row and not offer by offer: what is wanted stands first, not who offers it. */
    private Section mandatory() {
        Phrase title = Phrase.of(QualificationWords.MANDATORY_ROWS);
        List<List<Cell>> lines = new ArrayList<>();
        for (int i = 0; i < list.rows().size(); i++) {
            for (OfferJudged offer : offers) {
                RowOffer row = offer.rows().get(i);
                if (row.isMandatoryAndNotHeld()) {
                    lines.add(List.of(
                            Questionnaire.row(row.wanted()),
                            Questionnaire.type(row.wanted()),
                            Questionnaire.asked(row.wanted()),
                            Cell.text(offer.offer().head().label()),
                            Cell.of(row.state()),
                            Cell.of(row.why())));
                }
            }
        }
        if (lines.isEmpty()) {
            return Section.of("mandatory", title, new Block.Paragraph(Phrase.of(QualificationWords.NO_MANDATORY_ROWS)));
        }
        return Section.of(
                "mandatory",
                title,
                new Block.Table(
                        "mandatory-rows",
                        title,
                        List.of(
                                column("row", QualificationWords.ROW, Kind.ID),
                                column("type", QualificationWords.TYPE, Kind.TERM),
                                column("asked", QualificationWords.ASKED, Kind.COUNT),
                                column("offer", QualificationWords.OFFER, Kind.TEXT),
                                column("state", QualificationWords.STATE, Kind.TERM),
                                column("because", QualificationWords.BECAUSE, Kind.REASON)),
                        lines));
    }

    private Section sideBySide() {
        Phrase title = Phrase.of(QualificationWords.SIDE_BY_SIDE);
        List<Block> tables = new ArrayList<>();
        for (int from = 0; from < offers.size(); from += BESIDE) {
            int end = Math.min(offers.size(), from + BESIDE);
            tables.add(beside(title, from, offers.subList(from, end)));
        }
        return new Section("rows", title, tables, List.of());
    }

    private Block beside(Phrase title, int from, List<OfferJudged> some) {
        List<Column> columns = new ArrayList<>(List.of(
                column("row", QualificationWords.ROW, Kind.ID),
                column("type", QualificationWords.TYPE, Kind.TERM),
                column("asked", QualificationWords.ASKED, Kind.COUNT),
                column("mandatory", QualificationWords.MANDATORY, Kind.TERM)));
        for (int i = 0; i < some.size(); i++) {
            columns.add(new Column(
                    "offer-" + (from + i + 1),
                    Phrase.of(
                            QualificationWords.NAMED,
                            new Fact.Text(some.get(i).offer().head().label())),
                    Kind.TEXT));
        }
        List<List<Cell>> lines = new ArrayList<>();
        for (int i = 0; i < list.rows().size(); i++) {
            Wanted wanted = list.rows().get(i);
            List<Cell> line = new ArrayList<>(List.of(
                    Questionnaire.row(wanted),
                    Questionnaire.type(wanted),
                    Questionnaire.asked(wanted),
                    Cell.of(wanted.mandatory() ? Said.YES : Said.NO)));
            for (OfferJudged offer : some) {
                line.add(stated(offer.rows().get(i)));
            }
            lines.add(line);
        }
        return new Block.Table(from == 0 ? "side-by-side" : "side-by-side-" + (from + 1), title, columns, lines);
    }

    private static Cell stated(RowOffer row) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.state())));
        row.claim()
                .flatMap(Offer.Claim::level)
                .ifPresent(
                        level -> cells.add(Cell.of(Phrase.of(QualificationWords.CLAIMS_LEVEL, new Fact.Count(level)))));
        return cells.size() == 1 ? cells.getFirst() : new Cell.Several(cells);
    }

    /** What one offer says, row by row, with whose word it is and where it stands; what it holds only where all is told. */
    private Section rowsOf(int at) {
        OfferJudged offer = offers.get(at);
        Offer.Head head = offer.offer().head();
        Phrase title = Phrase.of(
                detail.isAll() ? QualificationWords.ALL_ROWS : QualificationWords.MISSING, new Fact.Text(head.label()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.BulletList(List.of(
                Phrase.of(QualificationWords.WHOSE_WORD, new Fact.Text(head.by()), new Fact.Day(head.date())),
                Phrase.of(QualificationWords.FROM_FILE, new Fact.Text(head.file())))));
        List<RowOffer> rows = detail.isAll() ? offer.rows() : offer.open();
        if (rows.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(QualificationWords.NOTHING_MISSING)));
        } else {
            blocks.add(new Block.Table(
                    "offer-" + (at + 1) + "-rows",
                    title,
                    List.of(
                            column("row", QualificationWords.ROW, Kind.ID),
                            column("type", QualificationWords.TYPE, Kind.TERM),
                            column("asked", QualificationWords.ASKED, Kind.COUNT),
                            column("state", QualificationWords.STATE, Kind.TERM),
                            column("answer", QualificationWords.ANSWER, Kind.TERM),
                            column("level", QualificationWords.LEVEL, Kind.COUNT),
                            column("because", QualificationWords.BECAUSE, Kind.REASON),
                            column("remark", QualificationWords.REMARK, Kind.TEXT),
                            column("evidence", QualificationWords.EVIDENCE, Kind.TEXT),
                            column("place", QualificationWords.PLACE, Kind.TEXT)),
                    rows.stream().map(OfferReports::line).toList()));
        }
        return new Section("offer-" + (at + 1), title, blocks, List.of());
    }

    private static List<Cell> line(RowOffer row) {
        return List.of(
                Questionnaire.row(row.wanted()),
                Questionnaire.type(row.wanted()),
                Questionnaire.asked(row.wanted()),
                Cell.of(row.state()),
                row.claim().map(claim -> Cell.of(claim.answer())).orElse(Cell.BLANK),
                row.claim().flatMap(Offer.Claim::level).map(Cell::of).orElse(Cell.BLANK),
                Cell.of(row.why()),
                row.claim().map(claim -> Cell.text(claim.remark())).orElse(Cell.BLANK),
                row.claim()
                        .<Cell>map(claim -> new Cell.Several(
                                claim.evidence().stream().map(Cell::text).toList()))
                        .orElse(Cell.BLANK),
                row.claim()
                        .map(claim -> Cell.text(
                                claim.place().file() + ":" + claim.place().line()))
                        .orElse(Cell.BLANK));
    }
}
