package dev.ringwall.exchange.inventory;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.csv.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an inventory with whatever separator, encoding and headers it comes; what it did not understand it says. */
public final class InventoryReader {

    /** Titles and remarks may stand above the header, but not many. */
    private static final int LINES_ABOVE_HEADER = 20;

    private final String file;
    private final Map<String, InventoryField> mapping;
    private final Limits limits;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Integer> lineOfTag = new HashMap<>();
    private long total;

    private InventoryReader(String file, Map<String, InventoryField> mapping, Limits limits) {
        this.file = file;
        this.mapping = mapping;
        this.limits = limits;
    }

    /** @param mapping fields of headers that are not to be guessed, as {@code --map "Header=field"} gives them */
    public static Imported<Inventory> read(Path path, Map<String, InventoryField> mapping, Limits limits)
            throws IOException {
        String name = path.toAbsolutePath().getFileName().toString();
        long size = Files.size(path);
        if (size > limits.fileBytes()) {
            Issue issue = new Issue(
                    IssueCode.FILE_TOO_LARGE,
                    "expected at most " + limits.fileBytes() + " bytes, got " + size,
                    new Place(name, 0, 0));
            return new Imported<>(Optional.empty(), List.of(issue), Coverage.NOTHING, Places.NONE);
        }
        return read(SourceFile.read(path, name), mapping, limits);
    }

    public static Imported<Inventory> read(SourceFile source, Map<String, InventoryField> mapping, Limits limits) {
        InventoryReader reader = new InventoryReader(source.name(), mapping, limits);
        Encoding.Decoded decoded = Encoding.decode(source.bytes());
        decoded.guessed()
                .ifPresent(name -> reader.report(
                        IssueCode.ENCODING_GUESSED, "expected UTF-8, got another encoding; read as " + name, 0));
        Optional<Inventory> inventory = reader.inventory(decoded.text());
        List<String> left = inventory.map(Inventory::columns).orElse(List.of()).stream()
                .filter(column -> column.field().isEmpty())
                .map(column -> "column `" + column.header() + "`")
                .toList();
        long understood = inventory.map(read -> (long) read.rows().size()).orElse(0L);
        reader.issues.sort(Issue.BY_PLACE);
        return new Imported<>(inventory, reader.issues, new Coverage(understood, reader.total, left), Places.NONE);
    }

    private Optional<Inventory> inventory(String text) {
        if (text.isBlank()) {
            return refuse(IssueCode.EMPTY_FILE, "expected a list of assets, got an empty file", 1);
        }
        Optional<String> other = OtherExports.recognise(text);
        if (other.isPresent()) {
            return refuse(IssueCode.NOT_AN_INVENTORY, "expected a list of assets, got " + other.get(), 1);
        }
        char separator = separator(text);
        CsvReader rows = new CsvReader(text, separator, limits);
        Optional<CsvReader.Row> header = header(rows);
        if (header.isEmpty()) {
            rows.fault().ifPresent(fault -> report(fault.code(), fault.sentence(), fault.line()));
            return rows.fault().isPresent() ? Optional.empty() : noHeader(text, separator);
        }
        List<Inventory.Column> columns = columns(header.get());
        List<Inventory.Row> read = new ArrayList<>();
        for (Optional<CsvReader.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            row(row.get(), columns).ifPresent(read::add);
        }
        rows.fault().ifPresent(fault -> report(fault.code(), fault.sentence(), fault.line()));
        return rows.fault().isPresent() ? Optional.empty() : Optional.of(new Inventory(file, columns, read));
    }

    /** A title line above the header has none, so the first line that any separator cuts decides. */
    private static char separator(String text) {
        return text.lines()
                .limit(LINES_ABOVE_HEADER)
                .filter(line -> line.indexOf(';') >= 0 || line.indexOf('\t') >= 0 || line.indexOf(',') >= 0)
                .findFirst()
                .map(CsvReader::separatorOf)
                .orElse(',');
    }

    /** The first line that names an asset's tag or name, and something else. */
    private Optional<CsvReader.Row> header(CsvReader rows) {
        for (int i = 0; i < LINES_ABOVE_HEADER; i++) {
            Optional<CsvReader.Row> row = rows.next();
            if (row.isEmpty()) {
                return row;
            }
            List<InventoryField> fields = row.get().cells().stream()
                    .flatMap(cell -> field(cell).stream())
                    .distinct()
                    .toList();
            boolean names = fields.contains(InventoryField.ID) || fields.contains(InventoryField.NAME);
            if (names && fields.size() > 1) {
                return row;
            }
        }
        return Optional.empty();
    }

    private Optional<Inventory> noHeader(String text, char separator) {
        String first = text.lines().findFirst().orElse("");
        String shown = first.length() > 80 ? first.substring(0, 77) + "..." : first;
        boolean table = first.indexOf(separator) >= 0;
        return refuse(
                table ? IssueCode.NO_COLUMN_FOR_ID : IssueCode.NOT_AN_INVENTORY,
                "expected a header line with a column for the tag of an asset, such as `Asset Tag`, got `" + shown
                        + "`",
                1);
    }

    private Optional<InventoryField> field(String header) {
        InventoryField mapped = mapping.get(header.strip());
        return mapped != null ? Optional.of(mapped) : InventoryField.guess(header);
    }

    /** The first column of a field counts, one that the user mapped before one that was guessed. */
    private List<Inventory.Column> columns(CsvReader.Row header) {
        Map<InventoryField, Integer> taken = new EnumMap<>(InventoryField.class);
        for (int i = 0; i < header.cells().size(); i++) {
            InventoryField mapped = mapping.get(header.cell(i).strip());
            if (mapped != null) {
                taken.putIfAbsent(mapped, i);
            }
        }
        for (int i = 0; i < header.cells().size(); i++) {
            int column = i;
            if (!mapping.containsKey(header.cell(i).strip())) {
                InventoryField.guess(header.cell(i)).ifPresent(field -> taken.putIfAbsent(field, column));
            }
        }
        if (!taken.containsKey(InventoryField.ID)) {
            Integer name = taken.remove(InventoryField.NAME);
            if (name != null) {
                taken.put(InventoryField.ID, name);
            }
        }
        List<Inventory.Column> columns = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            int column = i;
            Optional<InventoryField> field = taken.entrySet().stream()
                    .filter(entry -> entry.getValue() == column)
                    .map(Map.Entry::getKey)
                    .findFirst();
            String title = header.cell(i).strip();
            columns.add(new Inventory.Column(title, field));
            if (field.isEmpty() && !title.isEmpty()) {
                report(
                        IssueCode.COLUMN_NOT_USED,
                        "expected a column that a plant has a field for, got `" + title + "`",
                        header.line());
            }
        }
        return columns;
    }

    private Optional<Inventory.Row> row(CsvReader.Row row, List<Inventory.Column> columns) {
        Map<InventoryField, String> values = new EnumMap<>(InventoryField.class);
        for (int i = 0; i < columns.size(); i++) {
            String cell = row.cell(i);
            columns.get(i)
                    .field()
                    .ifPresent(field -> Plain.value(cell)
                            .ifPresent(value ->
                                    values.put(field, field == InventoryField.MAC ? Plain.mac(value) : value)));
        }
        boolean blank = row.cells().stream().allMatch(cell -> Plain.value(cell).isEmpty());
        if (blank) {
            return Optional.empty();
        }
        total++;
        if (row.cells().size() > columns.size()) {
            report(
                    IssueCode.TOO_MANY_CELLS,
                    "expected " + columns.size() + " cells, got " + row.cells().size(),
                    row.line());
        }
        String tag = values.remove(InventoryField.ID);
        if (tag == null) {
            report(IssueCode.ROW_WITHOUT_TAG, "expected a tag, got a row without one", row.line());
            return Optional.empty();
        }
        Integer before = lineOfTag.putIfAbsent(tag, row.line());
        if (before != null) {
            String sentence = "expected a tag of its own, got `" + tag + "`, which line " + before + " has already";
            report(IssueCode.DUPLICATE_TAG, sentence, row.line());
            return Optional.empty();
        }
        return Optional.of(new Inventory.Row(row.line(), tag, values));
    }

    private <T> Optional<T> refuse(IssueCode code, String sentence, int line) {
        report(code, sentence, line);
        return Optional.empty();
    }

    private void report(IssueCode code, String sentence, int line) {
        if (issues.size() < limits.issues()) {
            issues.add(new Issue(code, sentence, new Place(file, line, line == 0 ? 0 : 1)));
        }
    }
}
