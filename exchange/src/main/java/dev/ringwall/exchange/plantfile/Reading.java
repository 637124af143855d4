package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.yaml.Span;
import dev.ringwall.exchange.yaml.Written;
import dev.ringwall.exchange.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One reading of one plant: which file it is in, which ids exist, and what was odd so far. */
final class Reading {

    /** Proposals cost a walk over all names; a file with thousands of mistakes has one cause. */
    private static final int PROPOSALS = 50;

    private static final int NAMES_COMPARED = 50_000;

    private final Catalog catalog;
    private final Limits limits;
    private final List<String> files = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Integer> left = new TreeMap<>();
    private final Known known;
    private final Map<String, RequirementId> rows = new HashMap<>();
    private int file;
    private boolean table;
    private boolean gathering;
    private int unlisted;
    private int proposals;
    private long records;
    private long understood;

    Reading(Catalog catalog, Limits limits) {
        this(catalog, limits, new Known());
    }

    /** @param known what there is already, beside what is read */
    Reading(Catalog catalog, Limits limits, Known known) {
        this.known = known;
        this.catalog = catalog;
        this.limits = limits;
    }

    Catalog catalog() {
        return catalog;
    }

    Limits limits() {
        return limits;
    }

    Known known() {
        return known;
    }

    List<String> files() {
        return files;
    }

    /** A row that was written the same way before: a plant names a few hundred rows a hundred thousand times. */
    Optional<RequirementId> row(String text) {
        return Optional.ofNullable(rows.get(text));
    }

    void keepRow(String text, RequirementId row) {
        rows.put(text, row);
    }

    /** Gives a file its number. */
    int add(String name) {
        files.add(name);
        return files.size() - 1;
    }

    /** What is read from now on stands in this file. */
    void in(int number, boolean isTable) {
        file = number;
        table = isTable;
    }

    /** While ids are gathered nothing is judged but them; what is odd is said when it is read. */
    void gather(Runnable ids) {
        gathering = true;
        ids.run();
        gathering = false;
    }

    boolean isGathering() {
        return gathering;
    }

    boolean inTable() {
        return table;
    }

    Place place(Span span) {
        return new Place(files.get(file), span.line(), span.column());
    }

    Place place(long packed) {
        return Places.unpack(packed, files);
    }

    long packed(Span span) {
        return Places.pack(file, span.line(), span.column());
    }

    void report(IssueCode code, String sentence, Span span) {
        report(new Issue(code, sentence, place(span)));
    }

    void report(Issue issue) {
        if (issues.size() < limits.issues()) {
            issues.add(issue);
        } else {
            unlisted++;
        }
    }

    /** Reports a value that is not what was expected; nothing was read. */
    <V> Optional<V> expected(IssueCode code, String what, Written got) {
        report(code, "expected " + what + ", got " + got.shape(), got.span());
        return Optional.empty();
    }

    /** Words to end a sentence with: the nearest of some names, or nothing. */
    String proposal(String wrong, Collection<String> names) {
        if (proposals >= PROPOSALS || names.size() > NAMES_COMPARED || wrong.length() > 100) {
            return "";
        }
        proposals++;
        return Nearest.to(wrong, names)
                .map(name -> "; did you mean `" + name + "`")
                .orElse("");
    }

    void countRecord(boolean wasUnderstood) {
        records++;
        understood += wasUnderstood ? 1 : 0;
    }

    /** Remembers a name that meant nothing. */
    void leave(String name) {
        if (left.size() < 100) {
            left.merge(name, 1, Integer::sum);
        }
    }

    /**
     * A table's cell as the value that it stands for: nested values in YAML's short style, lists with semicolons. Outside
     * tables a value is what it is. Empty after the reason why a cell cannot be read was reported.
     */
    Optional<Written> unfolded(Written written, boolean list) {
        if (!table || !(written instanceof Written.Text cell)) {
            return Optional.of(written);
        }
        String text = cell.text().strip();
        if (text.startsWith("{") || text.startsWith("[")) {
            YamlReader.Document document = YamlReader.read(text, limits);
            if (!gathering) {
                document.fault().ifPresent(fault -> report(fault.code(), fault.sentence(), cell.span()));
            }
            return document.root().map(root -> moved(root, cell.span()));
        }
        return Optional.of(list ? split(cell) : cell);
    }

    private static Written.Sequence split(Written.Text cell) {
        List<Written> items = new ArrayList<>();
        for (String part : cell.text().split(";", -1)) {
            if (!part.isBlank()) {
                items.add(new Written.Text(part.strip(), true, cell.span()));
            }
        }
        return new Written.Sequence(items, cell.span());
    }

    private static Written moved(Written written, Span to) {
        return switch (written) {
            case Written.Text text -> new Written.Text(text.text(), text.plain(), to);
            case Written.Sequence sequence ->
                new Written.Sequence(
                        sequence.items().stream().map(item -> moved(item, to)).toList(), to);
            case Written.Fields fields ->
                new Written.Fields(
                        fields.fields().stream()
                                .map(field -> new Written.Field(
                                        new Written.Text(field.name().text(), true, to), moved(field.value(), to)))
                                .toList(),
                        to);
        };
    }

    /** All issues, sorted, the last one counting those that were not listed. */
    List<Issue> issues() {
        List<Issue> sorted = new ArrayList<>(issues);
        sorted.sort(Issue.BY_PLACE);
        if (unlisted > 0) {
            String sentence = "expected at most " + limits.issues() + " problems, got " + unlisted + " more";
            sorted.add(new Issue(IssueCode.TOO_MANY_ISSUES, sentence, new Place(files.getFirst(), 0, 0)));
        }
        return sorted;
    }

    boolean hasErrors() {
        return unlisted > 0 || issues.stream().anyMatch(Issue::isError);
    }

    Coverage coverage() {
        return new Coverage(
                understood,
                records,
                left.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + (entry.getValue() > 1 ? " (" + entry.getValue() + " times)" : ""))
                        .collect(Collectors.toList()));
    }
}
