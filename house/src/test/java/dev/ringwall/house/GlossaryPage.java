package dev.ringwall.house;

import dev.ringwall.exchange.catalog.Entry;
import dev.ringwall.exchange.catalog.Lexicon;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The words of the standard as this program uses them. */
final class GlossaryPage {

    private GlossaryPage() {}

    static String text() {
        Lexicon lexicon = Lexicon.read();
        StringBuilder text = new StringBuilder("# Glossary\n\n" + Reference.MADE
                + "The words of the standard as this program uses them. Classes, files, messages and pages use these and no"
                + " others. The definitions are ours; `ringwall explain \"boundary device\"` prints one.\n\n"
                + "| word | meaning | appears in | parts | see also |\n|---|---|---|---|---|\n");
        List<Entry> terms = lexicon.of(Entry.Kind.TERM).stream()
                .sorted(Comparator.comparing(Entry::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
        for (Entry term : terms) {
            String parts = term.parts().stream()
                    .map(part -> part.substring("62443-".length()))
                    .collect(Collectors.joining(", "));
            String see = term.see().stream().map(key -> title(terms, key)).collect(Collectors.joining("; "));
            text.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            Reference.cell(term.title()),
                            Reference.cell(term.gist()),
                            Reference.cell(term.said("where")),
                            parts,
                            Reference.cell(see)));
        }
        return text.toString();
    }

    private static String title(List<Entry> terms, String key) {
        return terms.stream()
                .filter(term -> term.key().equals(key))
                .findFirst()
                .orElseThrow()
                .title();
    }
}
