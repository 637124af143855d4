package dev.ringwall.exchange.rowtable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways in which people answer a row, English and German. */
public enum AnswerWord {
    MET("met, yes, y, ja, j, ok, true, x, 1, fulfilled, fully met, compliant, full, complies, supported, implemented,"
            + " erfuellt, umgesetzt, konform"),
    CONFIGURED(
            "configured, configurable, when configured, met when configured, yes when configured, yes with configuration,"
                    + " by configuration, konfigurierbar, bei konfiguration, erfuellt bei konfiguration"),
    INTEGRATION(
            "integration, by integration, met by integration, yes by integration, with integration, yes with integration,"
                    + " durch integration, erfuellt durch integration"),
    PARTLY(
            "partly, partly met, partial, partially, partially met, partially compliant, teilweise, teilweise erfuellt, t"),
    NOT_MET(
            "not met, no, n, nein, false, 0, not fulfilled, not compliant, non compliant, not supported, not implemented,"
                    + " nicht erfuellt, nicht umgesetzt, fehlt"),
    NOT_RELEVANT(
            "not relevant, not applicable, n a, na, irrelevant, nicht relevant, nicht anwendbar, nicht zutreffend, entfaellt"),
    OPEN("open, unknown, tbd, todo, to do, not answered, not known, offen, unbekannt, unklar");

    private final String words;

    AnswerWord(String words) {
        this.words = "," + words.replace(", ", ",") + ",";
    }

    /** What a cell says; nothing and a question mark leave it open, and a word that nobody knows is none of them. */
    public static Optional<AnswerWord> of(String cell) {
        String plain = plain(cell);
        return plain.isEmpty()
                ? Optional.of(OPEN)
                : Arrays.stream(values())
                        .filter(word -> word.words.contains("," + plain + ","))
                        .findFirst();
    }

    /** Small letters and digits, German letters written out, one blank for everything else. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
