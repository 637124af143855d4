package dev.ringwall.exchange.yaml;

import dev.ringwall.exchange.Cuts;
import dev.ringwall.exchange.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Edits a YAML text between the marks of its values. Comments, order, quoting and every line that is not edited stay as
 * they were. New values are written on one line, in the style of what surrounds them: braces inside braces, lines inside
 * blocks.
 */
public final class YamlSplice {

    private final String text;
    private final String lineEnd;
    private final Cuts cuts;
    private final Optional<Written> root;
    private final Map<Long, Written.Fields> records = new HashMap<>();
    private final Map<String, List<Written>> appended = new LinkedHashMap<>();

    private YamlSplice(String text, Optional<Written> root) {
        this.text = text;
        this.lineEnd = Cuts.lineEnd(text);
        this.cuts = new Cuts(text);
        this.root = root.filter(written -> !(written instanceof Written.Text nothing && nothing.isNothing()));
        this.root.ifPresent(this::index);
    }

    /** Reads a text for editing; empty if it is no YAML that could be edited. */
    public static Optional<YamlSplice> of(String text, Limits limits) {
        YamlReader.Document document = YamlReader.read(text, limits);
        return document.fault().isPresent() ? Optional.empty() : Optional.of(new YamlSplice(text, document.root()));
    }

    private static long key(int line, int column) {
        return ((long) line << 32) | column;
    }

    private void index(Written written) {
        switch (written) {
            case Written.Text text -> {}
            case Written.Sequence sequence -> sequence.items().forEach(this::index);
            case Written.Fields fields -> {
                fields.find("id")
                        .ifPresent(id ->
                                records.put(key(id.span().line(), id.span().column()), fields));
                fields.fields().forEach(field -> index(field.value()));
            }
        }
    }

    /** Sets a field of the record whose {@code id} stands at a place; false if none stands there. */
    public boolean set(int line, int column, String field, Written value) {
        Written.Fields record = records.get(key(line, column));
        if (record == null) {
            return false;
        }
        Optional<Written> before = record.find(field);
        if (before.isPresent()) {
            replace(before.get(), value);
        } else {
            add(record, field, value);
        }
        return true;
    }

    /** Whether the record whose {@code id} stands at a place has a field. */
    public boolean has(int line, int column, String field) {
        Written.Fields record = records.get(key(line, column));
        return record != null && record.find(field).isPresent();
    }

    /** Whether a section is written. */
    public boolean has(String section) {
        return section(section).isPresent();
    }

    /** Adds a record to the end of a section's list, and the section if there is none; false if the section is no list. */
    public boolean append(String section, Written record) {
        Optional<Written> there = section(section);
        boolean list = there.isEmpty()
                || there.get() instanceof Written.Sequence
                || (there.get() instanceof Written.Text nothing && nothing.isNothing());
        if (list) {
            appended.computeIfAbsent(section, any -> new ArrayList<>()).add(record);
        }
        return list;
    }

    private Optional<Written> section(String name) {
        return root.flatMap(written -> written instanceof Written.Fields fields ? fields.find(name) : Optional.empty());
    }

    /** The text with all edits. */
    public String text() {
        appended.forEach(this::write);
        appended.clear();
        return cuts.apply();
    }

    private void replace(Written before, Written value) {
        int end = contentEnd(before);
        String old = text.substring(before.span().start(), end);
        String kept = old.endsWith("\n") ? lineEnd : "";
        String gap = before.span().start() > 0 && text.charAt(before.span().start() - 1) == ':' ? " " : "";
        cuts.replace(before.span().start(), end, gap + YamlWriter.inLine(value) + kept);
    }

    private void add(Written.Fields record, String field, Written value) {
        int end = contentEnd(record.fields().getLast().value());
        String line = field + ": " + YamlWriter.inLine(value);
        if (isInBraces(record)) {
            cuts.insert(end, ", " + line);
        } else {
            int column = record.fields().getFirst().name().span().column();
            insertLine(end, " ".repeat(column - 1) + line);
        }
    }

    /** Whether a value ends where its mark says: in braces or brackets, or an alias, behind its anchor and tag if it has any. */
    private boolean isInBraces(Written written) {
        int at = written.span().start();
        while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return at < text.length() && "{[*".indexOf(text.charAt(at)) >= 0;
    }

    private void write(String section, List<Written> records) {
        Optional<Written> there = section(section);
        if (there.isEmpty()) {
            String gap = text.isEmpty() || text.endsWith("\n") ? "" : lineEnd;
            String before = text.isBlank() ? "" : lineEnd;
            cuts.insert(text.length(), gap + before + section + ":" + lineEnd + entries(records, 2));
        } else if (there.get() instanceof Written.Sequence list && isInBraces(list)) {
            String inLine =
                    String.join(", ", records.stream().map(YamlWriter::inLine).toList());
            boolean empty = list.items().isEmpty();
            int at = empty ? list.span().end() - 1 : contentEnd(list.items().getLast());
            cuts.insert(at, empty ? inLine : ", " + inLine);
        } else if (there.get() instanceof Written.Sequence list) {
            String entries = entries(records, list.span().column() - 1);
            insertLine(contentEnd(list.items().getLast()), entries.substring(0, entries.length() - lineEnd.length()));
        } else {
            String entries = entries(records, 2);
            cuts.replace(
                    there.get().span().start(),
                    there.get().span().end(),
                    lineEnd + entries.substring(0, entries.length() - lineEnd.length()));
        }
    }

    private String entries(List<Written> records, int indent) {
        StringBuilder entries = new StringBuilder();
        records.forEach(record -> entries.append(YamlWriter.entry(record, indent)));
        return entries.toString().replace("\n", lineEnd);
    }

    /** A line of its own after the line on which something ends, and after the comment behind it. */
    private void insertLine(int end, String line) {
        if (end > 0 && text.charAt(end - 1) == '\n') {
            cuts.insert(end, line + lineEnd);
            return;
        }
        int at = text.indexOf('\n', end);
        if (at < 0) {
            cuts.insert(text.length(), lineEnd + line);
        } else {
            int before = at > 0 && text.charAt(at - 1) == '\r' ? at - 1 : at;
            cuts.insert(before, lineEnd + line);
        }
    }

    /** Where a value's last character stands: the mark behind a block lies at whatever comes next. */
    private int contentEnd(Written written) {
        if (isEmpty(written) || written instanceof Written.Text || isInBraces(written)) {
            return written.span().end();
        }
        return switch (written) {
            case Written.Text text -> text.span().end();
            case Written.Sequence sequence -> contentEnd(sequence.items().getLast());
            case Written.Fields fields -> contentEnd(fields.fields().getLast().value());
        };
    }

    private static boolean isEmpty(Written written) {
        return switch (written) {
            case Written.Text text -> false;
            case Written.Sequence sequence -> sequence.items().isEmpty();
            case Written.Fields fields -> fields.fields().isEmpty();
        };
    }
}
