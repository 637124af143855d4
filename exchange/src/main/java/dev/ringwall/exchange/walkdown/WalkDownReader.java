package dev.ringwall.exchange.walkdown;

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
import dev.ringwall.exchange.found.FoundTick;
import dev.ringwall.exchange.rowtable.Days;
import dev.ringwall.exchange.rowtable.LineLetters;
import dev.ringwall.exchange.table.Row;
import dev.ringwall.exchange.table.Sheet;
import dev.ringwall.exchange.workbook.Workbook;
import dev.ringwall.exchange.zip.Archive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the ticks of a walk-down sheet. A line without a tick says nothing. A file may hold several tables, in several sheets or
 * one below the other: each begins with a header that has a column for the letters of a line.
 */
final class WalkDownReader {

    private final SourceFile source;
    private final Explained explained;
    private final Limits limits;
    private final List<Issue> issues = new ArrayList<>();
    private final List<Found.Column> columns = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final Found.Collected found = new Found.Collected();
    private Map<SheetColumn, List<Integer>> header = Map.of();
    private long lines;
    private long understood;

    private WalkDownReader(SourceFile source, Explained explained, Limits limits) {
        this.source = source;
        this.explained = explained;
        this.limits = limits;
    }

    static Imported<Found> read(SourceFile source, Explained explained, Limits limits) {
        WalkDownReader reader = new WalkDownReader(source, explained, limits);
        if (Archive.isOne(source.bytes())) {
            reader.workbook();
        } else {
            reader.text();
        }
        return reader.imported();
    }

    private Imported<Found> imported() {
        if (columns.isEmpty() && issues.stream().noneMatch(Issue::isError)) {
            report(
                    IssueCode.NO_COLUMN_FOR_ROW,
                    "expected a header line with columns for the letters of a line and for its boxes, such as `line`, `good` and"
                            + " `not good`, got none",
                    new Place(source.name(), 0, 0));
        }
        issues.sort(Issue.BY_PLACE);
        if (columns.isEmpty()) {
            return new Imported<>(Optional.empty(), issues, Coverage.NOTHING, Places.NONE);
        }
        columns.stream().distinct().forEach(found::add);
        return new Imported<>(Optional.of(found.found()), issues, new Coverage(understood, lines, left), Places.NONE);
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
                    Workbook.Read read = workbook.read(tab);
                    read.issue().ifPresent(issues::add);
                    boolean any = read.sheet().filter(this::sheet).isPresent();
                    if (!any) {
                        left.add("sheet `" + tab.name() + "`");
                    }
                }));
    }

    /** Whether it has lines at all. */
    private boolean sheet(Sheet sheet) {
        header = Map.of();
        boolean any = false;
        for (Row row : sheet.rows()) {
            Map<SheetColumn, List<Integer>> head = header(row);
            if (head.containsKey(SheetColumn.LINE)
                    && Stream.of(SheetColumn.GOOD, SheetColumn.BAD, SheetColumn.ANSWER)
                            .anyMatch(head::containsKey)) {
                header = head;
                any = true;
                heads(row);
            } else if (!header.isEmpty()) {
                line(row, new Place(sheet.file(), row.line(), 1));
            }
        }
        if (any) {
            issues.addAll(sheet.issues());
        }
        return any;
    }

    private Map<SheetColumn, List<Integer>> header(Row row) {
        Map<SheetColumn, List<Integer>> head = new EnumMap<>(SheetColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int at = i;
            column(row.cell(i))
                    .ifPresent(column -> head.computeIfAbsent(column, any -> new ArrayList<>())
                            .add(at));
        }
        return head;
    }

    private Optional<SheetColumn> column(String head) {
        String said = explained.headers().getOrDefault(head.strip(), "");
        return said.isEmpty()
                ? SheetColumn.of(head)
                : Stream.of(SheetColumn.values())
                        .filter(column -> column.field().equals(said))
                        .findFirst();
    }

    private void heads(Row row) {
        row.cells().stream()
                .map(String::strip)
                .map(head -> new Found.Column(head, column(head).map(SheetColumn::field)))
                .forEach(columns::add);
    }

    private void line(Row row, Place place) {
        String letters = written(row, SheetColumn.LINE);
        Optional<String> line = LineLetters.of(letters);
        List<Tick> good = boxes(row, SheetColumn.GOOD);
        List<Tick> bad = boxes(row, SheetColumn.BAD);
        String word = written(row, SheetColumn.ANSWER);
        boolean says = good.contains(Tick.TICKED) || bad.contains(Tick.TICKED) || !word.isEmpty();
        if (line.isPresent()) {
            lines++;
        }
        if (good.contains(Tick.UNCLEAR) || bad.contains(Tick.UNCLEAR)) {
            leftOut("expected a box with a tick such as `x`, or nothing, got something else", letters, place);
        } else if (line.isEmpty()) {
            if (says) {
                lines++;
                leftOut("expected the letters of a line such as `DXFQ-XBBR`, got `" + letters + "`", "", place);
            }
        } else if (!says) {
            untold(row, letters, place);
        } else {
            box(good, bad, word)
                    .ifPresentOrElse(
                            first -> tick(row, line.get(), first, place),
                            () -> leftOut(
                                    word.isEmpty()
                                            ? "expected one of two boxes ticked, got both"
                                            : "expected one answer such as `good` or `not good`, got `" + word + "`",
                                    letters,
                                    place));
        }
    }

    /** Whether the first box holds; empty where two answers contradict each other, or a word is none. */
    private static Optional<Boolean> box(List<Tick> good, List<Tick> bad, String word) {
        boolean first = good.contains(Tick.TICKED);
        boolean second = bad.contains(Tick.TICKED);
        Optional<Boolean> said = word.isEmpty() ? Optional.of(first) : Tick.box(word);
        return first && second ? Optional.empty() : said.filter(each -> !(first || second) || each == first);
    }

    /** No tick: the line says nothing, but what somebody wrote beside it is not lost in silence. */
    private void untold(Row row, String letters, Place place) {
        String seen = written(row, SheetColumn.SEEN);
        if (seen.isEmpty()) {
            understood++;
        } else {
            leftOut("expected a tick beside `" + seen + "`, got none", letters, place);
        }
    }

    private void tick(Row row, String line, boolean good, Place place) {
        Optional<LocalDate> day = Days.of(value(row, SheetColumn.DATE));
        String author = value(row, SheetColumn.AUTHOR);
        String until = value(row, SheetColumn.UNTIL);
        Optional<LocalDate> end = Days.of(until);
        if (day.isEmpty()) {
            leftOut(
                    "expected the day of the walk-down, got `" + value(row, SheetColumn.DATE) + "`",
                    line,
                    place,
                    "say it for all lines with `--set date=2026-03-01`");
        } else if (author.isEmpty()) {
            leftOut("expected who looked, got nobody", line, place, "say it for all lines with `--set author=NAME`");
        } else if (!until.isEmpty() && end.isEmpty()) {
            leftOut("expected a day such as `2026-03-01` as the end, got `" + until + "`", line, place);
        } else {
            understood++;
            found.add(new FoundTick(place, line, good, value(row, SheetColumn.SEEN), day.get(), author, end));
        }
    }

    private List<Tick> boxes(Row row, SheetColumn column) {
        return header.getOrDefault(column, List.of()).stream()
                .map(at -> Tick.of(row.cell(at)))
                .toList();
    }

    /** What the row holds, else what was said of all rows. */
    private String value(Row row, SheetColumn column) {
        String own = written(row, column);
        return own.isEmpty() ? explained.values().getOrDefault(column.field(), "") : own;
    }

    /** The first column of this meaning that holds something. */
    private String written(Row row, SheetColumn column) {
        return header.getOrDefault(column, List.of()).stream()
                .map(at -> row.cell(at).strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void leftOut(String sentence, String letters, Place place) {
        leftOut(sentence, letters, place, "it is left out");
    }

    private void leftOut(String sentence, String letters, Place place, String end) {
        String of = letters.isEmpty() ? "" : " for line `" + letters + "`";
        report(IssueCode.TICK_LEFT_OUT, sentence + of + "; " + end, place);
    }

    private void report(IssueCode code, String sentence, Place place) {
        if (issues.size() < limits.issues()) {
            issues.add(new Issue(code, sentence, place));
        }
    }
}
