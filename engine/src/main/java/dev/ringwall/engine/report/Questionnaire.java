package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.qualification.RequirementList;
import dev.ringwall.engine.qualification.Wanted;
import dev.ringwall.engine.report.Column.Kind;
import java.util.List;
import java.util.function.Function;

/** A list of requirements as a supplier fills it in. Every row names the list and its version, so that no answer is taken for another. */
public final class Questionnaire {

    /** The name of this document. */
    public static final String NAME = "questionnaire";

    /** What the supplier says of his offer as a whole. */
    public enum Entry {
        SUPPLIER,
        OFFERED,
        VERSION,
        BY,
        DATE;

        /** As the first column of the table names it. */
        public String word() {
            return Terms.word(this);
        }

        private QualificationWords what() {
            return switch (this) {
                case SUPPLIER -> QualificationWords.SUPPLIER;
                case OFFERED -> QualificationWords.OFFERED;
                case VERSION -> QualificationWords.VERSION;
                case BY -> QualificationWords.BY;
                case DATE -> QualificationWords.DATE;
            };
        }
    }

    /** What we call a row, and what we ask about it. */
    public record Text(String title, String question) {}

    private Questionnaire() {}

    public static Document compile(RequirementList list, Function<RowId, Text> texts, Origin origin) {
        return new Document(
                NAME,
                Phrase.of(
                        QualificationWords.QUESTIONNAIRE,
                        new Fact.Text(list.head().name())),
                origin,
                List.of(
                        new Block.Paragraph(ofList(list)),
                        new Block.BulletList(List.of(
                                Phrase.of(QualificationWords.HOW_TO_FILL),
                                Phrase.of(QualificationWords.HOW_TO_ANSWER),
                                Phrase.of(QualificationWords.A_CLAIM)))),
                List.of(offer(), questions(list, texts)));
    }

    static Phrase ofList(RequirementList list) {
        return Phrase.of(
                QualificationWords.OF_LIST,
                new Fact.Text(list.head().id()),
                new Fact.Text(list.head().version()),
                new Fact.Text(list.head().owner()));
    }

    private static Section offer() {
        Phrase title = Phrase.of(QualificationWords.OFFER);
        return Section.of(
                "offer",
                title,
                new Block.Table(
                        "offered",
                        title,
                        List.of(
                                column("field", QualificationWords.FIELD, Kind.TERM),
                                column("what", QualificationWords.WHAT, Kind.TEXT),
                                column("value", QualificationWords.VALUE, Kind.WRITTEN)),
                        List.of(Entry.values()).stream()
                                .map(entry ->
                                        List.of(Cell.text(entry.word()), Cell.of(Phrase.of(entry.what())), Cell.BLANK))
                                .toList()));
    }

    private static Section questions(RequirementList list, Function<RowId, Text> texts) {
        Phrase title = Phrase.of(QualificationWords.QUESTIONS);
        return Section.of(
                "questions",
                title,
                new Block.Table(
                        "answers",
                        title,
                        List.of(
                                column("list", QualificationWords.LIST, Kind.TERM),
                                column("row", QualificationWords.ROW, Kind.ID),
                                column("type", QualificationWords.TYPE, Kind.TERM),
                                column("title", QualificationWords.ROW_TITLE, Kind.TEXT),
                                column("question", QualificationWords.QUESTION, Kind.TEXT),
                                column("note", QualificationWords.NOTE, Kind.TEXT),
                                column("asked", QualificationWords.ASKED, Kind.COUNT),
                                column("mandatory", QualificationWords.MANDATORY, Kind.TERM),
                                column("answer", QualificationWords.ANSWER, Kind.WRITTEN),
                                column("level", QualificationWords.LEVEL, Kind.WRITTEN),
                                column("remark", QualificationWords.REMARK, Kind.WRITTEN),
                                column("evidence", QualificationWords.EVIDENCE, Kind.WRITTEN)),
                        list.rows().stream()
                                .map(row -> question(list, row, texts.apply(row.row())))
                                .toList()));
    }

    private static List<Cell> question(RequirementList list, Wanted row, Text text) {
        return List.of(
                Cell.text(list.stamp()),
                row(row),
                type(row),
                Cell.text(text.title()),
                Cell.text(text.question()),
                Cell.text(row.note()),
                asked(row),
                Cell.of(row.mandatory() ? Said.YES : Said.NO),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK);
    }

    static Cell row(Wanted row) {
        return Cell.of(
                switch (row.row()) {
                    case RequirementId technical -> new Fact.Row(technical);
                    case ProcessRequirementId process -> new Fact.ProcessRow(process);
                });
    }

    static Cell type(Wanted row) {
        return row.type().map(Cell::of).orElse(Cell.BLANK);
    }

    static Cell asked(Wanted row) {
        return row.level().map(Cell::of).orElse(Cell.BLANK);
    }
}
