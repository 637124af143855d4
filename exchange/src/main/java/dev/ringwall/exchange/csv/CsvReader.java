package dev.ringwall.exchange.csv;

import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table row by row, as RFC 4180 has it, with any separator, any line end, and quotes forgiven where spreadsheets
 * leave them open to doubt. Each row knows its line and where its cells stand, so that an edit can replace one of them.
 */
public final class CsvReader {

    private final String text;
    private final char separator;
    private final int longest;
    private int at;
    private int line = 1;
    private Optional<Fault> fault = Optional.empty();

    public CsvReader(String text, char separator, Limits limits) {
        this.text = text;
        this.separator = separator;
        this.longest = limits.fieldBytes();
    }

    /** Why the rest of a table was not read, and where. */
    public record Fault(IssueCode code, String sentence, int line) {}

    /**
     * One row.
     *
     * @param line its first line, counted from 1
     * @param starts first character of each cell, with its quote; one more for the end of the row
     */
    @SuppressWarnings("ArrayRecordComponent") // rows are walked through, never compared
    public record Row(int line, List<String> cells, int[] starts) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** The character after the last one of a cell. */
        public int end(int column) {
            return column + 1 < cells.size() ? starts[column + 1] - 1 : starts[cells.size()];
        }
    }

    /** The separator of a table: the one that cuts its first line most often, a comma if none does. */
    public static char separatorOf(String text) {
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = outsideQuotes(head, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static long outsideQuotes(String head, char candidate) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == candidate && !quoted) {
                count++;
            }
        }
        return count;
    }

    /** Why reading stopped before the end, if it did. */
    public Optional<Fault> fault() {
        return fault;
    }

    /** The next row, blank ones too; empty at the end or at a fault. */
    public Optional<Row> next() {
        if (at >= text.length() || fault.isPresent()) {
            return Optional.empty();
        }
        int first = line;
        List<String> cells = new ArrayList<>();
        int[] starts = new int[8];
        boolean more = true;
        while (more) {
            if (cells.size() + 2 > starts.length) {
                starts = java.util.Arrays.copyOf(starts, starts.length * 2);
            }
            starts[cells.size()] = at;
            Optional<String> cell = cell();
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            cells.add(cell.get());
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        starts[cells.size()] = at;
        endLine();
        return Optional.of(new Row(first, cells, starts));
    }

    private Optional<String> cell() {
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return checked(text.substring(start, at));
    }

    private Optional<String> quoted() {
        int opened = line;
        int from = ++at;
        StringBuilder cell = null;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
            } else if (c == '"') {
                if (at + 1 >= text.length() || text.charAt(at + 1) != '"') {
                    String last = text.substring(from, at);
                    at++;
                    String whole = cell == null ? last : cell.append(last).toString();
                    return checked(whole + afterQuote());
                }
                cell = cell == null ? new StringBuilder() : cell;
                cell.append(text, from, at + 1);
                at++;
                from = at + 1;
            }
            at++;
        }
        fault = Optional.of(
                new Fault(IssueCode.BROKEN_TABLE, "expected a closing quote, got the end of the file", opened));
        return Optional.empty();
    }

    /** What stands between a closing quote and the separator belongs to the cell: nobody's text is dropped. */
    private String afterQuote() {
        int start = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private Optional<String> checked(String cell) {
        if (cell.length() > longest) {
            String sentence = "expected a text of at most " + longest + " characters, got " + cell.length();
            fault = Optional.of(new Fault(IssueCode.FIELD_TOO_LONG, sentence, line));
            return Optional.empty();
        }
        return Optional.of(cell);
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }
}
