package dev.ringwall.bench;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.server.store.Author;
import dev.ringwall.server.store.Database;
import dev.ringwall.server.store.PlantKey;
import dev.ringwall.server.store.PlantVersion;
import dev.ringwall.server.store.Store;
import dev.ringwall.server.store.Submission;
import dev.ringwall.server.store.Submitted;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What somebody waits for who answers on a server: until his change lies on the disk and the levels are new. Beside each change
 * the bare disk is asked the same, a block of bytes appended and synced, so that a slow disk is not taken for a slow program.
 */
final class StoreGoals {

    private static final int WARM = 300;
    private static final int CHANGES = 2_000;
    private static final int BLOCK = 8 << 10;
    private static final double MILLIS = 10;
    private static final double TIMES = 3;
    private static final double FOLD_MILLIS = 50;
    private static final int FOLDS = 20;
    private static final String PLANT = "20,000 assets in a store, ";
    private static final Author SOMEBODY = new Author(new UUID(0, 1), "somebody");

    private final Plant plant;
    private final Catalog catalog;
    private final Path folder;
    private final long seed;

    StoreGoals(Plant plant, Catalog catalog, Path folder, long seed) {
        this.plant = plant;
        this.catalog = catalog;
        this.folder = folder;
        this.seed = seed;
    }

    List<Result> measure() throws IOException {
        empty(folder);
        RandomChanges changes = new RandomChanges(plant, catalog, LocalDate.parse(GeneratedPlant.DAY), seed);
        PlantKey key;
        Waits answers;
        Waits moves;
        try (Store store = open()) {
            key = store.create(plant, SOMEBODY, "begun").key();
            wait(store, key, changes, RandomChanges.Kind.ANSWER, WARM);
            answers = wait(store, key, changes, RandomChanges.Kind.ANSWER, CHANGES);
            wait(store, key, changes, RandomChanges.Kind.ASSET, WARM / 10);
            moves = wait(store, key, changes, RandomChanges.Kind.ASSET, CHANGES / 10);
        }
        return List.of(
                result("an answer durable and re-assessed, ms at p99", answers),
                result("an asset moved, durable and re-assessed, ms at p99", moves),
                Result.atMost(PLANT + "the plant folded after a start, ms", fold(key), FOLD_MILLIS, ""));
    }

    private Store open() throws IOException {
        return Store.open(Database.open(folder), folder, catalog, Clock.systemUTC());
    }

    /** What was waited for at the ninety-ninth of a hundred, in milliseconds. */
    private record Waits(double change, double disk) {
        double bound() {
            return MILLIS + TIMES * disk;
        }
    }

    private static Result result(String what, Waits waits) {
        return Result.atMost(
                PLANT + what + ", against 10 ms and 3 x append and sync", waits.change(), waits.bound(), "");
    }

    private Waits wait(Store store, PlantKey key, RandomChanges changes, RandomChanges.Kind kind, int count)
            throws IOException {
        double[] waited = new double[count];
        double[] disk = new double[count];
        try (FileChannel file =
                FileChannel.open(folder.resolve("beside"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int i = 0; i < count; i++) {
                PlantVersion on = store.load(key).orElseThrow();
                Change change = changes.of(kind);
                long start = System.nanoTime();
                Submitted answer = store.submit(new Submission(key, on.number(), List.of(change), SOMEBODY, "measured"))
                        .join();
                waited[i] = (System.nanoTime() - start) / 1e6;
                if (!(answer instanceof Submitted.Published)) {
                    throw new IllegalStateException("expected a change that is kept, got " + answer);
                }
                disk[i] = appended(file);
            }
        }
        return new Waits(ninetyNinth(waited), ninetyNinth(disk));
    }

    private static double appended(FileChannel file) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        long start = System.nanoTime();
        while (block.hasRemaining()) {
            file.write(block);
        }
        file.force(false);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double ninetyNinth(double[] waits) {
        Arrays.sort(waits);
        return waits[waits.length * 99 / 100];
    }

    /** From the disk to the plant, without its levels; the best of some, for the first is cold. */
    private double fold(PlantKey key) throws IOException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < FOLDS; i++) {
            try (Store store = open()) {
                long number = store.plants().getFirst().number();
                long start = System.nanoTime();
                Plant folded = store.at(key, number).orElseThrow();
                best = Math.min(best, (System.nanoTime() - start) / 1e6);
                if (folded.assets().size() != plant.assets().size()) {
                    throw new IllegalStateException("expected the plant that was kept");
                }
            }
        }
        return best;
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
