package dev.ringwall.exchange.questionnaire;

import dev.ringwall.engine.report.QualificationWords;
import dev.ringwall.exchange.words.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A column of a questionnaire that is read back, known by its key and by its head in every language that the program speaks. */
enum SheetHead {
    FIELD(QualificationWords.FIELD),
    VALUE(QualificationWords.VALUE),
    LIST(QualificationWords.LIST),
    ROW(QualificationWords.ROW),
    TYPE(QualificationWords.TYPE),
    ANSWER(QualificationWords.ANSWER),
    LEVEL(QualificationWords.LEVEL),
    REMARK(QualificationWords.REMARK),
    EVIDENCE(QualificationWords.EVIDENCE);

    private static final Map<String, SheetHead> BY_TITLE = byTitle();

    private final QualificationWords words;

    SheetHead(QualificationWords words) {
        this.words = words;
    }

    private static Map<String, SheetHead> byTitle() {
        Map<String, SheetHead> all = new HashMap<>();
        for (String language : Words.languages()) {
            Words spoken = Words.read(language);
            for (SheetHead head : values()) {
                all.put(plain(spoken.sentence(head.words.key())), head);
                all.put(head.name().toLowerCase(Locale.ROOT), head);
            }
        }
        return all;
    }

    private static String plain(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    static Optional<SheetHead> of(String title) {
        return Optional.ofNullable(BY_TITLE.get(plain(title)));
    }
}
