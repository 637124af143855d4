package dev.ringwall.exchange.automationml;

import dev.ringwall.engine.model.Said;
import java.util.Locale;
import java.util.Optional;

/** Choices as the attributes of a file write them: small letters with dashes, {@code yes} and {@code no}. */
final class Words {

    private Words() {}

    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean isYes(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return plain.equals("yes") || plain.equals("true") || plain.equals("1");
    }

    static Said said(Optional<String> text) {
        return text.map(each -> switch (each.toLowerCase(Locale.ROOT)) {
                    case "yes", "true", "1" -> Said.YES;
                    case "no", "false", "0" -> Said.NO;
                    default -> Said.NOT_SAID;
                })
                .orElse(Said.NOT_SAID);
    }

    /** Empty where nothing was said, so that nothing is written. */
    static String of(Said said) {
        return said == Said.NOT_SAID ? "" : of((Enum<?>) said);
    }
}
