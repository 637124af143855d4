package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Ids;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes ids of tags by a rule that always gives the same: small letters without marks, a dash for everything else, 63
 * characters. Where two tags would share an id, the later one gets a number.
 */
final class TagIds {

    private static final int LONGEST = 63;

    /** Numbers, UUIDs, other programs' keys and addresses: ids that nobody would choose where there is a name. */
    private static final Pattern UNSPEAKING =
            Pattern.compile("[{]?[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}[}]?|\\d+|[0-9a-fA-F]{16,}|\\d+(\\.\\d+){3}"
                    + "|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}");

    private TagIds() {}

    /** The id that a thing has by the rule alone: of its tag, or of its name where the tag says nothing to people. */
    static String rule(String tag, String name, String otherwise) {
        return rule(!name.isBlank() && UNSPEAKING.matcher(tag).matches() ? name : tag, otherwise);
    }

    /** The id that a text gives, or another word where nothing of it can stand in an id. */
    static String rule(String text, String otherwise) {
        String made = trimmed(dashed(Plain.letters(text)));
        String cut = made.length() > LONGEST ? made.substring(0, LONGEST) : made;
        return Ids.isValid(cut) ? cut : otherwise;
    }

    /** The same, but one that is cut begins with a number of the whole text, so that two long texts share no id. */
    static String whole(String text, String otherwise) {
        String made = rule(text, otherwise);
        return made.length() < LONGEST ? made : rule(Integer.toHexString(text.hashCode()) + "-" + text, otherwise);
    }

    /** A dash for whatever an id cannot hold, and one for several. */
    private static StringBuilder dashed(String letters) {
        StringBuilder made = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
            if (kept) {
                made.append(c);
            } else if (made.isEmpty() || made.charAt(made.length() - 1) != '-') {
                made.append('-');
            }
        }
        return made;
    }

    private static String trimmed(StringBuilder made) {
        int from = 0;
        int to = made.length();
        while (from < to && isSign(made.charAt(from))) {
            from++;
        }
        while (from < to && isSign(made.charAt(to - 1))) {
            to--;
        }
        return made.substring(from, to);
    }

    private static boolean isSign(char c) {
        return c == '.' || c == '_' || c == '-';
    }

    /** An id that is not taken, and is now. */
    static String free(String base, Set<String> taken) {
        String id = base;
        for (int i = 2; !taken.add(id); i++) {
            String end = "-" + i;
            id = base.substring(0, Math.min(base.length(), LONGEST - end.length())) + end;
        }
        return id;
    }
}
