package dev.ringwall.server.http.view;

import dev.ringwall.engine.assessment.Question;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.report.Terms;
import dev.ringwall.exchange.document.Prose;
import java.util.Optional;

/**
 * Something nobody has said yet.
 *
 * @param text the question in the language asked for
 * @param moves levels that the best answer alone would raise, over all subjects
 * @param open subjects and rows that wait for it
 */
public record QuestionView(
        String text, Optional<Condition> condition, Optional<String> requirement, int moves, int open) {

    public static QuestionView of(Question question, Prose prose) {
        String key = question.row()
                .map(Terms::question)
                .or(() -> question.condition().map(Terms::question))
                .orElseThrow();
        return new QuestionView(
                prose.word(key),
                question.condition(),
                question.row().map(Object::toString),
                question.moves(),
                question.open());
    }
}
