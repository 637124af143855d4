package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.plantfile.Nearest;
import dev.ringwall.exchange.table.Row;
import dev.ringwall.exchange.table.Sheet;
import dev.ringwall.exchange.table.Taken;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a table with one asset a row under whatever headers it comes: the first line that names an asset's tag and
 * something else is the header, headers are guessed or explained, and what is not understood is said.
 */
public final class AssetTable {

    private final String file;
    private final Map<String, AssetField> mapping;
    private final Limits limits;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Integer> lineOfTag = new HashMap<>();
    private final Found.Collected found = new Found.Collected();
    private long total;
    private long understood;

    /**
     * @param file as issues name it
     * @param mapping fields of headers that are not to be guessed, as {@code --map "Header=field"} gives them
     */
    public AssetTable(String file, Map<String, AssetField> mapping, Limits limits) {
        this.file = file;
        this.mapping = mapping;
        this.limits = limits;
    }

    /** Says something odd about the file; line 0 is the file as a whole. */
    public void report(IssueCode code, String sentence, int line) {
        report(new Issue(code, sentence, new Place(file, line, line == 0 ? 0 : 1)));
    }

    /** Says something odd about the file. */
    public void report(Issue issue) {
        if (issues.size() < limits.issues()) {
            issues.add(issue);
        }
    }

    /** Nothing of the file can be used, for the reasons that were reported. */
    public Imported<Found> refused() {
        issues.sort(Issue.BY_PLACE);
        return new Imported<>(Optional.empty(), issues, Coverage.NOTHING, Places.NONE);
    }

    /** Reads the rows below the header; empty if no line is one. */
    public Optional<Imported<Found>> read(Iterator<Row> lines) {
        List<Row> first = new ArrayList<>();
        while (lines.hasNext() && first.size() < Sheet.LINES_ABOVE_HEADER) {
            first.add(lines.next());
        }
        return header(first).map(header -> {
            spare(header);
            List<Optional<AssetField>> columns = columns(header);
            first.stream().filter(line -> line.line() > header.line()).forEach(line -> row(line, columns));
            while (lines.hasNext()) {
                row(lines.next(), columns);
            }
            return imported();
        });
    }

    private Imported<Found> imported() {
        Found read = found.found();
        List<String> left = read.columns().stream()
                .filter(column -> column.field().isEmpty() && !column.header().isEmpty())
                .map(column -> "column `" + column.header() + "`")
                .toList();
        issues.sort(Issue.BY_PLACE);
        return new Imported<>(Optional.of(read), issues, new Coverage(understood, total, left), Places.NONE);
    }

    /**
     * Of the first lines the one that names most: a head of two rows says little in its upper one. The rows below it are
     * left to be read. Whoever explains headers says that the file is such a table; then a tag beside something is enough.
     */
    private Optional<Row> header(List<Row> first) {
        Row best = new Row(0, List.of());
        int most = mapping.isEmpty() ? 1 : 0;
        for (Row line : first) {
            Set<AssetField> fields = fields(line);
            boolean names = fields.contains(AssetField.ID) || fields.contains(AssetField.NAME);
            if (names && line.cells().size() > 1 && fields.size() > most) {
                best = line;
                most = fields.size();
            }
        }
        return best.line() > 0 ? Optional.of(best) : Optional.empty();
    }

    private Set<AssetField> fields(Row line) {
        Set<AssetField> fields = EnumSet.noneOf(AssetField.class);
        line.cells().forEach(cell -> field(cell).ifPresent(fields::add));
        return fields;
    }

    /** What was explained and is not there was most likely misspelled. */
    private void spare(Row header) {
        List<String> titles = header.cells().stream().map(String::strip).toList();
        mapping.forEach((title, field) -> {
            if (!titles.contains(title)) {
                String near = Nearest.to(title, titles)
                        .map(each -> "; did you mean `" + each + "`")
                        .orElse("");
                String sentence =
                        "expected a header of the file for " + field.plantField() + ", got `" + title + "`" + near;
                report(IssueCode.UNKNOWN_HEADER, sentence, header.line());
            }
        });
    }

    private Optional<AssetField> field(String header) {
        AssetField mapped = mapping.get(header.strip());
        return mapped != null ? Optional.of(mapped) : AssetField.guess(header);
    }

    private Map<AssetField, Integer> taken(Row header) {
        Map<AssetField, Integer> taken = Taken.of(header, mapping.keySet(), AssetField.class, this::field);
        if (!taken.containsKey(AssetField.ID)) {
            Optional.ofNullable(taken.remove(AssetField.NAME)).ifPresent(name -> taken.put(AssetField.ID, name));
        }
        return taken;
    }

    private List<Optional<AssetField>> columns(Row header) {
        Map<AssetField, Integer> taken = taken(header);
        List<Optional<AssetField>> columns = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            Optional<AssetField> field = Taken.at(i, taken);
            String title = header.cell(i).strip();
            columns.add(field);
            found.add(new Found.Column(title, field.map(AssetField::plantField)));
            if (field.isEmpty() && !title.isEmpty()) {
                report(IssueCode.COLUMN_NOT_USED, notUsed(title), header.line());
            }
        }
        return columns;
    }

    private static boolean isBlank(Row line) {
        for (String cell : line.cells()) {
            if (Plain.value(cell).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private String notUsed(String title) {
        return field(title)
                .map(field -> "expected one column for " + field.plantField() + ", got `" + title + "` too")
                .orElse("expected a column that a plant has a field for, got `" + title + "`");
    }

    private void row(Row line, List<Optional<AssetField>> columns) {
        if (isBlank(line)) {
            return;
        }
        if (line.isHeading()) {
            String title = line.cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .orElse("");
            report(IssueCode.ROW_WITHOUT_TAG, "expected an asset, got the heading `" + title + "`", line.line());
            return;
        }
        total++;
        Map<AssetField, String> values = values(line, columns);
        String tag = values.getOrDefault(AssetField.ID, "");
        if (line.cells().size() > columns.size()) {
            String sentence =
                    "expected " + columns.size() + " cells, got " + line.cells().size() + "; the row is left out";
            report(IssueCode.TOO_MANY_CELLS, sentence, line.line());
        } else if (tag.isEmpty()) {
            report(IssueCode.ROW_WITHOUT_TAG, "expected a tag, got a row without one; it is left out", line.line());
        } else if (isFirst(tag, line)) {
            understood++;
            found.add(asset(tag, line, values));
        }
    }

    private static Map<AssetField, String> values(Row line, List<Optional<AssetField>> columns) {
        Map<AssetField, String> values = new EnumMap<>(AssetField.class);
        for (int i = 0; i < columns.size(); i++) {
            Optional<String> value = Plain.value(line.cell(i));
            columns.get(i)
                    .ifPresent(field -> value.ifPresent(
                            text -> values.put(field, field == AssetField.MAC ? Plain.mac(text) : text)));
        }
        return values;
    }

    private boolean isFirst(String tag, Row line) {
        Integer before = lineOfTag.putIfAbsent(tag, line.line());
        if (before != null) {
            String sentence = "expected a tag of its own, got `" + tag + "`, which line " + before
                    + " has already; the row is left out";
            report(IssueCode.DUPLICATE_TAG, sentence, line.line());
        }
        return before == null;
    }

    private FoundAsset asset(String tag, Row line, Map<AssetField, String> values) {
        Map<AssetField, String> said = new EnumMap<>(AssetField.class);
        values.forEach((field, value) -> {
            if (field.isDescription()) {
                said.put(field, value);
            }
        });
        FoundAsset asset =
                FoundAsset.of(new Place(file, line.line(), 1), tag, said).with(interfaces(values));
        return Optional.ofNullable(values.get(AssetField.ZONE)).map(asset::in).orElse(asset);
    }

    /** Several addresses in one cell are several interfaces; the hardware address belongs to the first. */
    private static List<NetworkInterface> interfaces(Map<AssetField, String> values) {
        String mac = values.getOrDefault(AssetField.MAC, "");
        String space = values.getOrDefault(AssetField.SPACE, "");
        String network = values.getOrDefault(AssetField.NETWORK, "");
        List<NetworkInterface> interfaces = new ArrayList<>();
        for (String address : Plain.addresses(values.getOrDefault(AssetField.ADDRESS, ""))) {
            interfaces.add(new NetworkInterface(address, space, network, interfaces.isEmpty() ? mac : ""));
        }
        return interfaces.equals(List.of(new NetworkInterface("", "", "", ""))) ? List.of() : interfaces;
    }
}
