package dev.ringwall.bench;

import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Origin;
import dev.ringwall.engine.report.Phrase;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.tabular.Grid;
import dev.ringwall.exchange.xlsx.XlsxWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A table of 1.2 million cells as a workbook, by us and by POI's streaming writer, in turn and from the same rows in memory.
 * CPU time of the whole process, collector and compiler included, the least of some runs each. POI runs as it comes: a window of
 * 100 rows, texts inside their cells, deflate at level 6, where we take level 2 and a sixth more bytes; what it takes at our level is
 * told beside it. What both wrote is read back with POI and compared with the rows, cell by cell.
 */
final class WorkbookGoals {

    private static final int RUNS = 7;
    private static final double TIMES_POI = 3;
    private static final int OUR_LEVEL = 2;

    private final Path folder;
    private final Document about;
    private final Prose prose;

    WorkbookGoals(Path root) {
        this.folder = root.resolve("bench/target/workbook").toAbsolutePath();
        LocalDate day = LocalDate.parse(GeneratedPlant.DAY);
        this.about = new Document(
                "bench",
                new Phrase("reports.assessment.title", List.of()),
                new Origin(new PlantId("bench"), "Bench", day, List.of(), "1", "bench"),
                List.of(),
                List.of());
        this.prose = new Prose((key, _) -> key, _ -> Optional.empty(), _ -> Optional.empty());
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    List<Result> measure(long seed) throws IOException {
        Files.createDirectories(folder);
        Grid grid = GeneratedGrid.of(seed);
        Path ours = folder.resolve("ours.xlsx");
        Path theirs = folder.resolve("poi.xlsx");
        Path quick = folder.resolve("poi-level-2.xlsx");
        double least = Double.MAX_VALUE;
        double peer = Double.MAX_VALUE;
        double quickPeer = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            least = Math.min(least, millis(ours, out -> XlsxWriter.write(List.of(grid), about, prose, out)));
            peer = Math.min(peer, millis(theirs, out -> PoiWorkbook.write(grid, out)));
            quickPeer = Math.min(quickPeer, millis(quick, out -> PoiWorkbook.write(grid, OUR_LEVEL, out)));
        }
        List<String> wanted = GeneratedGrid.cells(grid);
        boolean written = PoiWorkbook.cells(ours).equals(wanted);
        String goal = "XLSX of 1.2 million cells, CPU ms: beside POI's streaming writer";
        return List.of(
                Result.faster(goal, least, peer, TIMES_POI, equal(written, theirs, wanted)),
                Result.faster(
                        goal + " at our level of compression, no goal",
                        least,
                        quickPeer,
                        0,
                        equal(written, quick, wanted)));
    }

    private static String equal(boolean written, Path theirs, List<String> wanted) throws IOException {
        return written && PoiWorkbook.cells(theirs).equals(wanted) ? "yes" : "no";
    }

    private static double millis(Path file, Writing writing) throws IOException {
        long before = cpuNanos();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        }
        return (cpuNanos() - before) / 1e6;
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
