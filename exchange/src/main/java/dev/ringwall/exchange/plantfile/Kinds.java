package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.VersionRange;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Written;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of value that need nothing but themselves: texts, days, numbers, words, levels, lists. */
final class Kinds {

    private static final Pattern DAY_SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** Any text; a number or a word like yes is text too where a text is asked. */
    static final Kind<String> TEXT = scalar(
            "a text",
            IssueCode.UNREADABLE_VALUE,
            Optional::of,
            Written::text,
            Map.of("type", List.of("string", "number")));

    static final Kind<LocalDate> DAY = scalar(
            "a day such as `2026-03-01`",
            IssueCode.UNREADABLE_DAY,
            Kinds::day,
            day -> Written.word(day.toString()),
            schema("type", "string", "format", "date"));

    static final Kind<Instant> INSTANT = scalar(
            "an instant such as `2026-03-01T06:00:00Z`",
            IssueCode.UNREADABLE_DAY,
            Kinds::instant,
            instant -> Written.text(instant.toString()),
            schema("type", "string", "format", "date-time"));

    static final Kind<Boolean> YES_NO = scalar(
            "`yes` or `no`",
            IssueCode.UNKNOWN_WORD,
            Kinds::yesNo,
            yes -> Written.word(yes ? "yes" : "no"),
            Map.of("enum", List.of("yes", "no", true, false)));

    static final Kind<Said> SAID = scalar(
            "`yes` or `no`, or leave it out where nobody knows",
            IssueCode.UNKNOWN_WORD,
            text -> yesNo(text).map(yes -> yes ? Said.YES : Said.NO),
            said -> Written.word(said.isYes() ? "yes" : "no"),
            Map.of("enum", List.of("yes", "no", true, false)));

    static final Kind<SecurityLevel> LEVEL = scalar(
            "a security level from 0 to 4",
            IssueCode.NOT_A_LEVEL,
            Kinds::level,
            level -> Written.word(Integer.toString(level.value())),
            schema("type", "integer", "minimum", 0, "maximum", 4));

    static final Kind<SecurityLevelVector> VECTOR = new Vectors();

    static final Kind<VersionRange> VERSIONS = scalar(
            "a version or a range such as `V2.1 to V2.x`",
            IssueCode.UNREADABLE_VALUE,
            text -> text.isBlank() ? Optional.empty() : Optional.of(new VersionRange(text)),
            range -> Written.text(range.text()),
            Map.of("type", List.of("string", "number")));

    static final Kind<ZoneId> TIME_ZONE = scalar(
            "a time zone such as `Europe/Berlin`",
            IssueCode.UNREADABLE_VALUE,
            Kinds::timeZone,
            zone -> Written.word(zone.getId()),
            Map.of("type", "string"));

    static final Kind<String> SHA256 = scalar(
            "a SHA-256 of 64 hexadecimal digits",
            IssueCode.UNREADABLE_VALUE,
            text -> Optional.of(text.strip().toLowerCase(Locale.ROOT))
                    .filter(hash -> SHA_256.matcher(hash).matches()),
            Written::text,
            schema("type", "string", "pattern", "^[0-9a-fA-F]{64}$"));

    static final Kind<FoundationalRequirement> FOUNDATION = scalar(
            "one of IAC, UC, SI, DC, RDF, TRE, RA",
            IssueCode.UNKNOWN_WORD,
            text -> FoundationalRequirement.ALL.stream()
                    .filter(fr -> fr.name().equalsIgnoreCase(text.strip()))
                    .findFirst(),
            fr -> Written.word(fr.name()),
            Map.of("enum", names(FoundationalRequirement.ALL)));

    private Kinds() {}

    /** A single value. */
    static <V> Kind<V> scalar(
            String what,
            IssueCode code,
            Function<String, Optional<V>> parse,
            Function<V, Written> write,
            Map<String, Object> schema) {
        return new Kind<>() {
            @Override
            public Optional<V> read(Written written, Reading reading) {
                if (!(written instanceof Written.Text text) || text.isNothing()) {
                    return reading.expected(IssueCode.WRONG_SHAPE, what, written);
                }
                Optional<V> value = parse.apply(text.text());
                return value.isPresent() ? value : reading.expected(code, what, written);
            }

            @Override
            public Written write(V value) {
                return write.apply(value);
            }

            @Override
            public Map<String, Object> schema() {
                return schema;
            }
        };
    }

    /** A text that is not blank, such as the name of a person. */
    static Kind<String> name(String what) {
        return scalar(
                what,
                IssueCode.UNREADABLE_VALUE,
                text -> Optional.of(text).filter(name -> !name.isBlank()),
                Written::text,
                Map.of("type", List.of("string", "number")));
    }

    /** A whole number between two bounds, both included. */
    static Kind<Integer> number(int least, int most) {
        return scalar(
                "a whole number from " + least + " to " + most,
                IssueCode.UNREADABLE_VALUE,
                text -> whole(text).filter(n -> n >= least && n <= most).map(Long::intValue),
                n -> Written.word(n.toString()),
                schema("type", "integer", "minimum", least, "maximum", most));
    }

    static Kind<Long> count() {
        return scalar(
                "a whole number, not negative",
                IssueCode.UNREADABLE_VALUE,
                Kinds::whole,
                n -> Written.word(n.toString()),
                schema("type", "integer", "minimum", 0));
    }

    /** One of an enum's words, written {@code site-test}. */
    static <E extends Enum<E>> Kind<E> word(Class<E> type) {
        return word(Arrays.asList(type.getEnumConstants()));
    }

    /** One of some words of an enum. */
    static <E extends Enum<E>> Kind<E> word(List<E> choices) {
        String listed = choices.stream().map(Kinds::print).collect(Collectors.joining(", "));
        return scalar(
                (choices.size() > 1 ? "one of " : "") + listed,
                IssueCode.UNKNOWN_WORD,
                text -> choices.stream()
                        .filter(choice -> print(choice).equals(plain(text)))
                        .findFirst(),
                choice -> Written.word(print(choice)),
                Map.of("enum", choices.stream().map(Kinds::print).toList()));
    }

    static String print(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Some values of one kind; a single one needs no brackets. */
    static <V> Kind<List<V>> list(Kind<V> kind) {
        return new Lists<>(kind);
    }

    /** Values of one kind under names that the user chooses. */
    static <V> Kind<Map<String, V>> map(Kind<V> kind) {
        return new Kind<>() {
            @Override
            public Optional<Map<String, V>> read(Written written, Reading reading) {
                if (!(reading.unfolded(written, false).orElse(written) instanceof Written.Fields fields)) {
                    return reading.expected(IssueCode.WRONG_SHAPE, "named values", written);
                }
                Map<String, V> values = new TreeMap<>();
                boolean good = true;
                for (Written.Field field : fields.fields()) {
                    Optional<V> value = kind.read(field.value(), reading);
                    good &= value.isPresent();
                    String name = field.name().text();
                    if (value.isPresent() && values.put(name, value.get()) != null) {
                        good = false;
                        String sentence = "expected `" + name + "` once, got it twice";
                        reading.report(
                                IssueCode.DUPLICATE_FIELD,
                                sentence,
                                field.name().span());
                    }
                }
                return good ? Optional.of(values) : Optional.empty();
            }

            @Override
            public Written write(Map<String, V> values) {
                List<Written.Field> fields = new ArrayList<>();
                values.forEach((name, value) -> fields.add(new Written.Field(Written.text(name), kind.write(value))));
                return Written.fields(fields);
            }

            @Override
            public Map<String, Object> schema() {
                return Kinds.schema("type", "object", "additionalProperties", kind.schema());
            }
        };
    }

    /** A schema of names and values, in the order given. */
    static Map<String, Object> schema(Object... pairs) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            schema.put(pairs[i].toString(), pairs[i + 1]);
        }
        return schema;
    }

    static Optional<SecurityLevel> level(String text) {
        String digits = text.strip().replaceFirst("^(?i:SL)[ -]?", "");
        return whole(digits).filter(n -> n <= 4).map(n -> SecurityLevel.of(n.intValue()));
    }

    private static Optional<Long> whole(String text) {
        String digits = text.strip();
        return DIGITS.matcher(digits).matches() ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    private static Optional<Boolean> yesNo(String text) {
        return switch (plain(text)) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(String text) {
        String stripped = text.strip();
        if (!DAY_SHAPE.matcher(stripped).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(stripped));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> timeZone(String text) {
        try {
            return Optional.of(ZoneId.of(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }
}
