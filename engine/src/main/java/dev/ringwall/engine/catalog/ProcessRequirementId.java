package dev.ringwall.engine.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row about how an organisation works, with its part and edition: {@code 62443-2-4:2023 SP.01.01 RE(1)}. */
public record ProcessRequirementId(Edition edition, String code) implements RowId {

    private static final Pattern LONG = Pattern.compile("(\\d{5}-\\d-\\d):(\\d{4}) (.+)");
    private static final Pattern PROVIDER = Pattern.compile("(SP\\.\\d\\d\\.\\d\\d)(?: BR| RE ?\\(?(\\d)\\)?)?");

    /** How the numbers of one edition look. */
    private record Numbers(Edition edition, Pattern form) {

        private static final List<Numbers> ALL = List.of(
                of("62443-2-1", 2024, "(ORG|CM|NET|COMP|DATA|USER|EVENT|AVAIL) \\d\\.\\d{1,2}"),
                of("62443-2-1", 2009, "4(\\.\\d{1,2}){3,4}"),
                of("62443-2-4", 2023, "SP\\.\\d\\d\\.\\d\\d (BR|RE\\(\\d\\))"),
                of("62443-3-2", 2020, "ZCR \\d\\.\\d{1,2}"),
                of("62443-4-1", 2018, "(SM|SR|SD|SI|SVV|DM|SUM|SG)-\\d{1,2}"));

        private static Numbers of(String part, int year, String form) {
            return new Numbers(new Edition(part, year), Pattern.compile(form));
        }

        /** Asked first, since almost every number looks as its edition writes it. */
        private static boolean fits(Edition edition, String code) {
            for (Numbers each : ALL) {
                if (each.edition.equals(edition)) {
                    return each.form.matcher(code).matches();
                }
            }
            return false;
        }

        private static Optional<Numbers> named(String code) {
            return ALL.stream()
                    .filter(each -> each.form.matcher(code).matches())
                    .findFirst();
        }
    }

    public ProcessRequirementId {
        if (!Numbers.fits(edition, code) && Numbers.named(code).isEmpty()) {
            throw new IllegalArgumentException("expected a requirement id such as `SP.01.01 BR`, got `" + code + "`");
        }
    }

    /** Reads what {@link #toString} prints, and the short form; empty if it is neither. White space and case are forgiven. */
    public static Optional<ProcessRequirementId> parse(String text) {
        String trimmed = text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        Matcher full = LONG.matcher(trimmed);
        if (full.matches()) {
            Edition edition = new Edition(full.group(1), Integer.parseInt(full.group(2)));
            return ofShort(full.group(3))
                    .filter(id -> id.edition.part().equals(edition.part()))
                    .map(id -> new ProcessRequirementId(edition, id.code));
        }
        return ofShort(trimmed);
    }

    private static Optional<ProcessRequirementId> ofShort(String typed) {
        Matcher provider = PROVIDER.matcher(typed);
        String code = !provider.matches()
                ? typed
                : provider.group(1) + (provider.group(2) == null ? " BR" : " RE(" + provider.group(2) + ")");
        return Numbers.named(code).map(numbers -> new ProcessRequirementId(numbers.edition, code));
    }

    @Override
    public String toString() {
        return edition + " " + code;
    }
}
