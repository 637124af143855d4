package dev.ringwall.exchange.walkdown;

import dev.ringwall.exchange.rowtable.AnswerWord;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody put into a box. */
enum Tick {
    NONE,
    TICKED,
    /** Something that is neither a tick nor nothing. */
    UNCLEAR;

    private static final Set<String> NOTHING = Set.of("", "☐", "0", "false", "falsch");
    private static final Set<String> TICKS =
            Set.of("x", "×", "✓", "✔", "✗", "✘", "☑", "☒", "1", "ok", "yes", "y", "ja", "j", "true", "wahr");
    private static final Set<String> GOOD = Set.of("so", "good", "as recorded", "gut");
    private static final Set<String> BAD = Set.of("not so", "not good", "otherwise", "bad", "anders", "nicht gut");

    static Tick of(String box) {
        String bare = box.replaceAll("[\\[\\]()_.\\s\u00A0]+", "").toLowerCase(Locale.ROOT);
        return NOTHING.contains(bare) ? NONE : TICKS.contains(bare) ? TICKED : UNCLEAR;
    }

    /** A word for one of the two boxes: true for the first one; empty for a word that is neither. */
    static Optional<Boolean> box(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (GOOD.contains(plain) || BAD.contains(plain)) {
            return Optional.of(GOOD.contains(plain));
        }
        return AnswerWord.of(plain)
                .filter(answer -> answer == AnswerWord.MET || answer == AnswerWord.NOT_MET)
                .map(answer -> answer == AnswerWord.MET);
    }
}
