package dev.ringwall.exchange.rowtable;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.csv.CsvTable;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.table.Row;
import dev.ringwall.exchange.table.Sheet;
import dev.ringwall.exchange.table.Taken;
import dev.ringwall.exchange.workbook.Workbook;
import dev.ringwall.exchange.zip.Archive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a table, CSV or workbook, whose header names a requirement and an answer; records come with their place. */
public final class RowTable {

    private final SourceFile source;
    private final List<Heading> offered;
    private final Explained explained;
    private final Limits limits;
    private final List<Issue> issues = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<Found.Column> columns = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private long understood;

    private RowTable(SourceFile source, List<Heading> offered, Explained explained, Limits limits) {
        this.source = source;
        this.offered = offered;
        this.explained = explained;
        this.limits = limits;
    }

    /** One row below the header, blanks left out; what was said of all rows counts where the row itself says nothing. */
    public record Line(Place place, Map<Heading, String> values) {

        /** What the row says of a heading; empty if nothing. */
        public String value(Heading heading) {
            return values.getOrDefault(heading, "");
        }
    }

    /** Reads the lines; where there is no such header, an issue says so and there are none. */
    public static RowTable read(SourceFile source, List<Heading> offered, Explained explained, Limits limits) {
        RowTable table = new RowTable(source, offered, explained, limits);
        if (Archive.isOne(source.bytes())) {
            table.workbook();
        } else {
            table.text();
        }
        if (table.columns.isEmpty() && table.issues.stream().noneMatch(Issue::isError)) {
            table.report(
                    IssueCode.NO_COLUMN_FOR_ROW,
                    "expected a header line with columns for the requirement and the answer, such as `Requirement` and"
                            + " `Answer`, got none",
                    new Place(source.name(), 0, 0));
        }
        return table;
    }

    public List<Line> lines() {
        return lines;
    }

    /** Says something odd about the file. */
    public void report(IssueCode code, String sentence, Place place) {
        if (issues.size() < limits.issues()) {
            issues.add(new Issue(code, sentence, place));
        }
    }

    /** Counts a row as understood. */
    public void understood() {
        understood++;
    }

    /** What was found in it, with everything odd about it; no value if it has no header. */
    public Imported<Found> imported(Found.Collected found) {
        issues.sort(Issue.BY_PLACE);
        if (columns.isEmpty()) {
            return new Imported<>(Optional.empty(), issues, Coverage.NOTHING, Places.NONE);
        }
        columns.forEach(found::add);
        columns.stream()
                .filter(column -> column.field().isEmpty() && !column.header().isEmpty())
                .forEach(column -> left.add("column `" + column.header() + "`"));
        return new Imported<>(
                Optional.of(found.found()), issues, new Coverage(understood, lines.size(), left), Places.NONE);
    }

    /** The day on which a row was answered, as people and spreadsheets write days; else the reason is reported. */
    public Optional<LocalDate> day(Line line) {
        String text = line.value(Heading.DATE);
        Optional<LocalDate> day = Days.of(text);
        if (day.isEmpty()) {
            report(
                    IssueCode.ANSWER_LEFT_OUT,
                    text.isEmpty()
                            ? "expected the day of the answer, got none; say it for all rows with `--set date=2026-03-01`"
                            : "expected a day such as `2026-03-01`, got `" + text + "`; the row is left out",
                    line.place());
        }
        return day;
    }

    /** Who answered; else the reason is reported. */
    public Optional<String> author(Line line) {
        String author = line.value(Heading.AUTHOR);
        if (author.isEmpty()) {
            report(
                    IssueCode.ANSWER_LEFT_OUT,
                    "expected who answered, got nobody; say it for all rows with `--set author=NAME`",
                    line.place());
        }
        return Optional.of(author).filter(name -> !name.isEmpty());
    }

    private void text() {
        CsvTable table = CsvTable.of(source);
        table.guessed().ifPresent(issues::add);
        CsvTable.Read read = table.read(limits);
        read.fault().ifPresent(issues::add);
        read.sheet().ifPresent(this::sheet);
    }

    private void workbook() {
        Workbook.Opened opened = Workbook.open(source, limits);
        opened.issue().ifPresent(issues::add);
        opened.workbook()
                .ifPresent(workbook -> workbook.tabs().forEach(tab -> {
                    Optional<Workbook.Read> read =
                            columns.isEmpty() ? Optional.of(workbook.read(tab)) : Optional.empty();
                    read.flatMap(Workbook.Read::issue).ifPresent(issues::add);
                    read.flatMap(Workbook.Read::sheet).ifPresent(this::sheet);
                    if (columns.isEmpty() || read.isEmpty()) {
                        left.add("sheet `" + tab.name() + "`");
                    }
                }));
    }

    private void sheet(Sheet sheet) {
        for (Row row : sheet.rows().subList(0, Math.min(sheet.rows().size(), Sheet.LINES_ABOVE_HEADER))) {
            Map<Heading, Integer> taken = taken(row);
            if (taken.containsKey(Heading.REQUIREMENT) && taken.containsKey(Heading.ANSWER)) {
                header(sheet, row, taken);
                issues.addAll(sheet.issues());
                sheet.rows().stream()
                        .filter(each -> each.line() > row.line() && !each.isHeading() && !each.isBlank())
                        .forEach(each -> lines.add(line(sheet.file(), each, taken)));
                return;
            }
        }
    }

    private Map<Heading, Integer> taken(Row header) {
        return Taken.of(header, explained.headers().keySet(), Heading.class, this::heading);
    }

    private Optional<Heading> heading(String title) {
        String field = explained.headers().getOrDefault(title, "");
        return field.isEmpty()
                ? Heading.guess(title, offered)
                : offered.stream()
                        .filter(heading -> heading.field().equals(field))
                        .findFirst();
    }

    private void header(Sheet sheet, Row header, Map<Heading, Integer> taken) {
        Place place = new Place(sheet.file(), header.line(), 1);
        for (int i = 0; i < header.cells().size(); i++) {
            String title = header.cell(i).strip();
            Optional<String> field = Taken.at(i, taken).map(Heading::field);
            columns.add(new Found.Column(title, field));
            if (field.isEmpty() && !title.isEmpty()) {
                String sentence = heading(title)
                        .map(twice -> "expected one column for " + twice.field() + ", got `" + title + "` too")
                        .orElse("expected a column with a meaning for answers, got `" + title + "`");
                report(IssueCode.COLUMN_NOT_USED, sentence, place);
            }
        }
        explained.headers().forEach((title, field) -> {
            if (header.cells().stream().noneMatch(cell -> cell.strip().equals(title))) {
                report(
                        IssueCode.UNKNOWN_HEADER,
                        "expected a header of the file for " + field + ", got `" + title + "`",
                        place);
            }
        });
    }

    private Line line(String file, Row row, Map<Heading, Integer> taken) {
        Map<Heading, String> values = new EnumMap<>(Heading.class);
        for (Heading heading : offered) {
            Integer column = taken.get(heading);
            String own = column == null ? "" : row.cell(column).strip();
            String value = own.isEmpty() ? explained.values().getOrDefault(heading.field(), "") : own;
            if (!value.isEmpty()) {
                values.put(heading, value);
            }
        }
        return new Line(new Place(file, row.line(), 1), values);
    }
}
