package dev.ringwall.exchange.walkdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a walk-down sheet holds, and the heads by which it is known: those of the sheet, and usual ones. */
enum SheetColumn {
    LINE("line, zeile, letters"),
    GOOD("so, yes, good, as-recorded, ja, gut"),
    BAD("not so, no, not good, otherwise, bad, anders, nein, nicht gut"),
    ANSWER("answer, tick, result, antwort, kreuz, ergebnis"),
    SEEN("what was seen, seen, remark, note, was gesehen wurde, gesehen, bemerkung"),
    DATE("date, day, when, datum, tag, wann"),
    AUTHOR("author, who, by, wer, von"),
    UNTIL("until, valid until, valid_until, bis, gilt bis");

    private final String heads;

    SheetColumn(String heads) {
        this.heads = "," + heads.replace(", ", ",") + ",";
    }

    /** As {@code --map} and {@code --set} write it. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SheetColumn> of(String head) {
        return Arrays.stream(values()).filter(column -> column.isHead(head)).findFirst();
    }

    private boolean isHead(String text) {
        String plain = text.replace("\"", "").strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return heads.contains("," + plain + ",");
    }
}
