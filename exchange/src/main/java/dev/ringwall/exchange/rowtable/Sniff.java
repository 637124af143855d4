package dev.ringwall.exchange.rowtable;

import dev.ringwall.exchange.SourceFile;
import java.util.regex.Pattern;

/** Looks at the beginning of a table, without reading it: which rows of the standard does it name? */
public final class Sniff {

    /** One row may be named in a remark; a table of answers names many. */
    private static final int ENOUGH = 2;

    private static final Pattern ANSWERS = Pattern.compile(
            "answer|status|result|response|complian|fulfil|antwort|ergebnis|erf.{1,2}ll|umgesetzt|supported|\\bmet\\b|\\byes\\b");
    private static final Pattern SUBJECTS =
            Pattern.compile("\\bzone|\\bsubject|\\basset|\\bconduit|gegenstand|sicherheitszone");

    private Sniff() {}

    /** Whether it is a walk-down sheet: its lines have names of their own, whatever rows they ask. */
    public static boolean isOfLines(SourceFile file) {
        return TableHead.of(file).filter(LineLetters::areNamedIn).isPresent();
    }

    /** Whether it answers rows for zones, conduits or assets. */
    public static boolean isOfSubjects(SourceFile file) {
        return TableHead.of(file)
                .filter(head -> enough(head) && SUBJECTS.matcher(head).find() && !LineLetters.areNamedIn(head))
                .isPresent();
    }

    /** Whether it answers rows of components, for a product. */
    public static boolean isOfProduct(SourceFile file) {
        return TableHead.of(file)
                .filter(head -> enough(head)
                        && RowNames.namedIn(head).ofComponents() >= ENOUGH
                        && !SUBJECTS.matcher(head).find())
                .isPresent();
    }

    private static boolean enough(String head) {
        RowNames.Named named = RowNames.namedIn(head);
        return named.ofSystem() + named.ofComponents() >= ENOUGH
                && ANSWERS.matcher(head).find();
    }
}
