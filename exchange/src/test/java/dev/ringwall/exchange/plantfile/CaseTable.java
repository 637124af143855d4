package dev.ringwall.exchange.plantfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of a {@code CASE.md}: what somebody worked out by hand, row by row. */
record CaseTable(List<String> head, List<List<String>> rows) {

    /** What a table is about, by the words of its header. */
    boolean isOf(String... first) {
        return head.size() >= first.length && head.subList(0, first.length).equals(List.of(first));
    }

    static List<CaseTable> in(Path markdown) throws IOException {
        List<CaseTable> tables = new ArrayList<>();
        List<String> head = List.of();
        for (String line : Files.readAllLines(markdown)) {
            if (!line.startsWith("|")) {
                head = List.of();
            } else if (head.isEmpty()) {
                head = cells(line);
                tables.add(new CaseTable(head, new ArrayList<>()));
            } else if (!line.startsWith("|---")) {
                tables.getLast().rows().add(cells(line));
            }
        }
        return tables;
    }

    static LocalDate asOf(Path markdown) throws IOException {
        return Files.readAllLines(markdown).stream()
                .filter(line -> line.startsWith("as_of: "))
                .map(line -> LocalDate.parse(line.substring("as_of: ".length()).strip()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.lastIndexOf('|'));
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
