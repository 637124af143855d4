package dev.ringwall.exchange.words;

import dev.ringwall.exchange.carried.Block;
import dev.ringwall.exchange.carried.CarriedFiles;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The sentences of the program in one language, one a key. What a language lacks is said in English; a language is there
 * as soon as its file lies in {@code words/}.
 */
public final class Words {

    private static final String ENGLISH = "en";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private final Map<String, String> sentences = new HashMap<>();

    private Words() {}

    /** The words of this program in a language such as {@code en}. */
    public static Words read(String language) {
        return read(CarriedFiles.under("words"), language);
    }

    /** The languages that this program speaks at least in part, in order. */
    public static List<String> languages() {
        return CarriedFiles.under("words").names().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .toList();
    }

    static Words read(CarriedFiles files, String language) {
        Words words = new Words();
        for (String each : List.of(ENGLISH, language)) {
            files.readIfThere(each + ".yaml").ifPresent(file -> words.add("", file));
        }
        return words;
    }

    static Words of(Block file) {
        Words words = new Words();
        words.add("", file);
        return words;
    }

    private void add(String prefix, Block group) {
        for (String name : group.keys()) {
            if (group.isBlock(name)) {
                add(prefix + name + ".", group.block(name));
            } else {
                sentences.put(prefix + name, group.text(name));
            }
        }
    }

    /** Every key, in order. */
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(sentences.keySet()));
    }

    /** A sentence as it stands, with its placeholders. */
    public Optional<String> template(String key) {
        return Optional.ofNullable(sentences.get(key));
    }

    /** The numbers of the placeholders of a sentence, each once, in order. */
    public List<Integer> placeholders(String key) {
        return PLACEHOLDER
                .matcher(require(key))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * A sentence, said of facts that the caller has put into words: {@code {0}} is the first. Facts that a sentence does
     * not name are left out.
     */
    public String sentence(String key, List<String> facts) {
        String template = require(key);
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', at + 1)) {
            if (isPlaceholder(template, at)) {
                said.append(template, from, at).append(fact(key, template.charAt(at + 1) - '0', facts));
                from = at + 3;
            }
        }
        return from == 0
                ? template
                : said.append(template, from, template.length()).toString();
    }

    /** A sentence that is said of nothing in particular. */
    public String sentence(String key) {
        return sentence(key, List.of());
    }

    private static boolean isPlaceholder(String template, int at) {
        return at + 2 < template.length()
                && template.charAt(at + 1) >= '0'
                && template.charAt(at + 1) <= '9'
                && template.charAt(at + 2) == '}';
    }

    private static String fact(String key, int index, List<String> facts) {
        if (index >= facts.size()) {
            throw new IllegalArgumentException(
                    "the sentence `" + key + "` needs a fact {" + index + "}, got " + facts.size() + " facts");
        }
        return facts.get(index);
    }

    private String require(String key) {
        return template(key).orElseThrow(() -> new IllegalArgumentException("no sentence `" + key + "`"));
    }
}
