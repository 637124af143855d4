package dev.ringwall.exchange.questionnaire;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.qualification.Offer.Answer;
import dev.ringwall.engine.qualification.Offer.Claim;
import dev.ringwall.engine.qualification.RequirementList;
import dev.ringwall.engine.qualification.Wanted;
import dev.ringwall.engine.report.Terms;
import dev.ringwall.exchange.rowtable.AnswerWord;
import dev.ringwall.exchange.words.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of the list that somebody answers. */
record Asked(Wanted wanted) {

    private static final Pattern LEVEL = Pattern.compile("(?:(?:ML|SL|SL-C|LEVEL)\\s*)?([1-4])(?:\\.0)?");

    private static final Map<String, ComponentType> TYPES = types();

    /** The row that is meant, with its type where the list tells types apart. */
    static Optional<Asked> find(RequirementList list, String row, String type) {
        Optional<RowId> id = RowId.parse(row);
        Optional<ComponentType> only = type(type);
        if (id.isEmpty() || (only.isEmpty() && !type.isEmpty())) {
            return Optional.empty();
        }
        Wanted.Key key = new Wanted.Key(id.get(), only);
        return list.rows().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .map(Asked::new);
    }

    /** As files write it, or as the sheet does in one of its languages. */
    private static Optional<ComponentType> type(String text) {
        return Optional.ofNullable(TYPES.get(text.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, ComponentType> types() {
        Map<String, ComponentType> types = new HashMap<>();
        for (String language : Words.languages()) {
            Words spoken = Words.read(language);
            for (ComponentType type : ComponentType.values()) {
                String key = Terms.key(type);
                types.put(key.substring(key.indexOf('.') + 1), type);
                types.put(spoken.sentence(key).toLowerCase(Locale.ROOT), type);
            }
        }
        return types;
    }

    Wanted.Key key() {
        return wanted.key();
    }

    /** The answer; empty where there is none, and where it is not understood, after that was said. */
    Optional<Claim> claim(AnswerCells cells, BiConsumer<String, Place> notUnderstood) {
        String said = cells.value(SheetHead.ANSWER);
        String row = " to `" + wanted.row().code() + "`";
        Optional<AnswerWord> word = AnswerWord.of(said);
        if (word.isEmpty()) {
            notUnderstood.accept(
                    "expected `met`, `configured`, `integration`, `partly`, `not met` or `not applicable` as the answer"
                            + row + ", got `" + said + "`",
                    cells.place(SheetHead.ANSWER));
            return Optional.empty();
        }
        String level = cells.value(SheetHead.LEVEL);
        Matcher number = LEVEL.matcher(level.toUpperCase(Locale.ROOT));
        if (!level.isEmpty() && !number.matches()) {
            notUnderstood.accept(
                    "expected a level from 1 to 4 beside the answer" + row + ", got `" + level + "`",
                    cells.place(SheetHead.LEVEL));
            return Optional.empty();
        }
        Optional<Answer> answer = answer(word.get());
        if (answer.isEmpty()) {
            // What stands beside no answer would be lost in silence; a remark may stand beside `open`.
            for (SheetHead beside : List.of(SheetHead.LEVEL, SheetHead.EVIDENCE, SheetHead.REMARK)) {
                boolean allowed = beside == SheetHead.REMARK && !said.isEmpty();
                if (!allowed && !cells.value(beside).isEmpty()) {
                    notUnderstood.accept(
                            "expected an answer" + row + " beside `" + cells.value(beside) + "`, got none",
                            cells.place(SheetHead.ANSWER));
                }
            }
            return Optional.empty();
        }
        return Optional.of(new Claim(
                key(),
                answer.get(),
                level.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(number.group(1))),
                cells.value(SheetHead.REMARK),
                Arrays.stream(cells.value(SheetHead.EVIDENCE).split(";", -1))
                        .map(String::strip)
                        .filter(piece -> !piece.isEmpty())
                        .toList(),
                cells.place(SheetHead.ANSWER)));
    }

    private static Optional<Answer> answer(AnswerWord word) {
        return switch (word) {
            case MET -> Optional.of(Answer.MET);
            case CONFIGURED -> Optional.of(Answer.CONFIGURED);
            case INTEGRATION -> Optional.of(Answer.INTEGRATION);
            case PARTLY -> Optional.of(Answer.PARTLY);
            case NOT_MET -> Optional.of(Answer.NOT_MET);
            case NOT_RELEVANT -> Optional.of(Answer.NOT_APPLICABLE);
            case OPEN -> Optional.empty();
        };
    }
}
