package dev.ringwall.exchange.html;

import dev.ringwall.exchange.document.CleanText;
import java.util.Locale;

/** What of the document has to stand in the style sheet: the foot of each printed page. */
public final class CssText {

    private CssText() {}

    static String page(String footer) {
        return "@page { @bottom-left { content: " + string(footer) + "; } }\n";
    }

    /** A text as a style sheet writes it, whatever stands in it. */
    public static String string(String text) {
        return "\"" + escape(text) + "\"";
    }

    // Everything but letters, digits and blanks as a code point, which a blank of its own ends: nothing a plant is
    // called
    // can end the string or the sheet.
    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        CleanText.of(text).codePoints().forEach(c -> {
            if (c == ' ' || (c < 0x80 && Character.isLetterOrDigit(c))) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\%06x ", c));
            }
        });
        return out.toString();
    }
}
