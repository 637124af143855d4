package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Question;
import dev.ringwall.engine.model.Fact;
import java.util.List;

/** What to ask next: the open questions whose answers can move most levels, best first. */
public final class QuestionReport {

    /** The name of this report. */
    public static final String NAME = "questions";

    private QuestionReport() {}

    /** Compiles the best so many questions of a plant. */
    public static Document compile(Assessment assessment, int shown, Origin origin) {
        List<Question> questions = assessment.questions();
        List<Question> best = questions.stream().limit(shown).toList();
        Block count = new Block.Paragraph(
                questions.isEmpty()
                        ? Phrase.of(QuestionWords.NONE)
                        : Phrase.of(
                                QuestionWords.SHOWN, new Fact.Count(best.size()), new Fact.Count(questions.size())));
        return new Document(
                NAME,
                Phrase.of(QuestionWords.TITLE, new Fact.Text(origin.plantName())),
                origin,
                List.of(),
                List.of(Section.of(
                        "next",
                        Phrase.of(QuestionWords.NEXT),
                        new Block.Paragraph(Phrase.of(QuestionWords.COLUMNS)),
                        table(best),
                        count)));
    }

    private static Block.Table table(List<Question> questions) {
        return new Block.Table(
                "questions",
                Phrase.of(QuestionWords.NEXT),
                List.of(
                        new Column("moves", Phrase.of(QuestionWords.MOVES), Column.Kind.COUNT),
                        new Column("open", Phrase.of(QuestionWords.WAITING), Column.Kind.COUNT),
                        new Column("row", Phrase.of(QuestionWords.ROW), Column.Kind.ID),
                        new Column("question", Phrase.of(QuestionWords.TEXT), Column.Kind.TEXT)),
                questions.stream().map(QuestionReport::line).toList());
    }

    private static List<Cell> line(Question question) {
        return List.of(Cell.of(question.moves()), Cell.of(question.open()), row(question), text(question));
    }

    /** The row that it asks for, if it asks for one. */
    static Cell row(Question question) {
        return question.row().map(id -> Cell.of(new Fact.Row(id))).orElse(Cell.BLANK);
    }

    /** What somebody at the plant is asked. */
    static Cell text(Question question) {
        String key = question.row()
                .map(Terms::question)
                .orElseGet(() -> Terms.question(question.condition().orElseThrow()));
        return Cell.of(new Phrase(key, List.of()));
    }
}
