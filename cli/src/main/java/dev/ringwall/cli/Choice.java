package dev.ringwall.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a closed list of words. A constant {@code DESIGN_GAP} is typed {@code design-gap}. */
record Choice<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

    @Override
    public E convert(String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected " + oneOf(words()) + ", got `" + typed + "`"));
    }

    private List<String> words() {
        return Arrays.stream(type.getEnumConstants()).map(Choice::word).toList();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Words as a sentence offers them: {@code `json`, `html` or `terminal`}. */
    static String oneOf(List<String> words) {
        List<String> marked = words.stream().map(word -> "`" + word + "`").toList();
        int last = marked.size() - 1;
        return last == 0
                ? marked.getFirst()
                : marked.subList(0, last).stream().collect(Collectors.joining(", ")) + " or " + marked.get(last);
    }
}
