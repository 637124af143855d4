package dev.ringwall.engine.report;

import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.RequirementId;
import java.util.Locale;
import java.util.regex.Pattern;

/** The keys of words for the constants of the model. */
public final class Terms {

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Terms() {}

    /** Type and constant in small letters: {@code zone-kind.control}, {@code outcome-status.not-met}. */
    public static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String name = kebab(type.getSimpleName());
        Class<?> around = type.getEnclosingClass();
        String family = around == null ? name : kebab(around.getSimpleName()) + "-" + name;
        return family + "." + word(constant);
    }

    /** The constant alone, in small letters: {@code built-in}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the question to ask about a row; the words are the catalogue's. */
    public static String question(RequirementId row) {
        return "requirement." + row + ".question";
    }

    /** The key of what shows a row; the words are the catalogue's. */
    public static String evidence(RequirementId row) {
        return "requirement." + row + ".evidence";
    }

    /** The key of what somebody at a plant has to do for a system row; the words are the catalogue's. */
    public static String task(RequirementId row) {
        return "requirement." + row + ".task";
    }

    /** The key of the question whether something is there at all. */
    public static String question(Condition condition) {
        return "question." + condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kebab(String camel) {
        return INNER_CAPITAL.matcher(camel).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
