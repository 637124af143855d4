package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.csv.CsvReader;
import dev.ringwall.exchange.yaml.Span;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A long list as a table: the header names the form's fields, {@code identity.by} a field of a field. It is walked twice,
 * for the ids and for the records, and no row is kept.
 */
final class Table<R> {

    private final String name;
    private final String text;
    private final Form<R> form;
    private final int file;
    private final Reading reading;
    private List<String> header = List.of();

    Table(String name, String text, Form<R> form, int file, Reading reading) {
        this.name = name;
        this.text = text;
        this.form = form;
        this.file = file;
        this.reading = reading;
    }

    /** Makes its ids known; says what is wrong with its header. */
    void register() {
        reading.in(file, true);
        CsvReader rows = rows();
        Optional<CsvReader.Row> first = rows.next();
        first.ifPresent(this::header);
        first.ifPresent(this::checkHeader);
        if (first.isEmpty() && rows.fault().isEmpty()) {
            report(
                    IssueCode.EMPTY_FILE,
                    "expected a header such as `" + String.join(",", head()) + "`, got an empty file",
                    1);
        }
        walk(rows, form.namingFields(), fields -> form.register(fields, "", reading));
    }

    /** Reads its records. */
    List<R> read() {
        reading.in(file, true);
        List<R> records = new ArrayList<>();
        CsvReader rows = rows();
        rows.next().ifPresent(this::header);
        walk(rows, form.fieldNames(), fields -> {
            Optional<R> record = form.read(fields, reading);
            reading.countRecord(record.isPresent());
            record.ifPresent(records::add);
        });
        rows.fault().ifPresent(fault -> report(fault.code(), fault.sentence(), fault.line()));
        return records;
    }

    private CsvReader rows() {
        return new CsvReader(text, CsvReader.separatorOf(text), reading.limits());
    }

    private List<String> head() {
        return form.fieldNames().subList(0, Math.min(3, form.fieldNames().size()));
    }

    private void header(CsvReader.Row row) {
        header = row.cells().stream().map(String::strip).toList();
    }

    private void checkHeader(CsvReader.Row row) {
        Set<String> seen = new HashSet<>();
        Collection<String> names = form.fieldNames();
        for (String column : header) {
            String field = column.indexOf('.') < 0 ? column : column.substring(0, column.indexOf('.'));
            if (!names.contains(field)) {
                String sentence = "expected a field of " + form.name() + " as header, got `" + column + "`"
                        + reading.proposal(field, names);
                report(IssueCode.UNKNOWN_COLUMN, sentence, row.line());
            } else if (!seen.add(column)) {
                report(IssueCode.DUPLICATE_COLUMN, "expected each header once, got `" + column + "` twice", row.line());
            }
        }
    }

    private void walk(CsvReader rows, List<String> wanted, Consumer<Written.Fields> use) {
        Set<String> known = new HashSet<>(wanted);
        for (Optional<CsvReader.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (!row.get().isBlank()) {
                fields(row.get(), known).ifPresent(use);
            }
        }
    }

    private Optional<Written.Fields> fields(CsvReader.Row row, Set<String> known) {
        if (row.cells().size() > header.size()) {
            String sentence =
                    "expected " + header.size() + " cells, got " + row.cells().size();
            if (!reading.isGathering()) {
                report(IssueCode.TOO_MANY_CELLS, sentence, row.line());
            }
            return Optional.empty();
        }
        Map<String, Written> values = new LinkedHashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cells().get(column);
            if (!cell.isBlank()) {
                int at = row.starts()[column];
                Span span = new Span(row.line(), at - row.starts()[0] + 1, at, row.end(column));
                put(values, header.get(column), new Written.Text(cell, true, span), known);
            }
        }
        Span whole = new Span(
                row.line(), 1, row.starts()[0], row.starts()[row.cells().size()]);
        return Optional.of(asFields(values, whole));
    }

    private static void put(Map<String, Written> values, String column, Written.Text cell, Set<String> known) {
        int dot = column.indexOf('.');
        String field = dot < 0 ? column : column.substring(0, dot);
        if (!known.contains(field)) {
            return;
        }
        if (dot < 0) {
            values.putIfAbsent(field, cell);
            return;
        }
        Written.Text inner = new Written.Text(column.substring(dot + 1), true, cell.span());
        List<Written.Field> all = new ArrayList<>();
        if (values.get(field) instanceof Written.Fields before) {
            all.addAll(before.fields());
        }
        all.add(new Written.Field(inner, cell));
        values.put(field, new Written.Fields(all, cell.span()));
    }

    private static Written.Fields asFields(Map<String, Written> values, Span whole) {
        List<Written.Field> fields = new ArrayList<>(values.size());
        values.forEach(
                (field, value) -> fields.add(new Written.Field(new Written.Text(field, true, value.span()), value)));
        return new Written.Fields(fields, whole);
    }

    private void report(IssueCode code, String sentence, int line) {
        reading.report(new Issue(code, sentence, new Place(name, line, 1)));
    }
}
