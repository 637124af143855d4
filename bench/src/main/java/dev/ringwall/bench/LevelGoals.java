package dev.ringwall.bench;

import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.assessment.LevelColumns;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The levels of millions of components on one core, beside DuckDB with the same bits and masks, beside a bare scan of the
 * same bytes, and beside the obvious version, which asks row by row.
 */
final class LevelGoals {

    private static final int MILLION = 1_000_000;
    private static final int[] SIZES = {MILLION, 2 * MILLION, 4 * MILLION, 8 * MILLION};
    private static final int FEW = 200_000;
    private static final int RUNS = 9;
    private static final double TIMES_DUCKDB = 7;
    private static final double PART_OF_SCAN = 0.25;
    private static final double SLOPE = 1.05;

    private final Catalog catalog;
    private final long seed;
    private final List<Result> results = new ArrayList<>();

    /** Keeps a scan from being left out as useless. */
    private static volatile long seen;

    LevelGoals(Catalog catalog, long seed) {
        this.catalog = catalog;
        this.seed = seed;
    }

    List<Result> measure() throws SQLException {
        double[] ours = new double[SIZES.length];
        try (DuckLevels duck = new DuckLevels(catalog)) {
            for (int i = 0; i < SIZES.length; i++) {
                ours[i] = measure(SIZES[i], duck);
            }
            byStatusRows(duck);
        }
        double slope =
                Math.log(ours[ours.length - 1] / ours[0]) / Math.log((double) SIZES[SIZES.length - 1] / SIZES[0]);
        results.add(Result.atMost("levels of components, 1 to 8 million: exponent of growth", slope, SLOPE, ""));
        return results;
    }

    private double measure(int size, DuckLevels duck) throws SQLException {
        Columns columns = random(size);
        long[] vectors = new long[size];
        double ours = best(() -> columns.levels.vectors(vectors));
        double scan = best(() -> seen = columns.scan());
        duck.load(columns.notMet, columns.unknown, columns.asked);
        double theirs = best(duck::levels);
        String equal = columns.say(vectors, duck.vectors(size));
        String name = "levels of %d million components, CPU ms: ".formatted(size / MILLION);
        results.add(Result.faster(name + "beside DuckDB on bits and masks", ours, theirs, TIMES_DUCKDB, equal));
        results.add(Result.faster(name + "beside a scan of the same bytes", ours, scan, PART_OF_SCAN, ""));
        return ours;
    }

    /** Reported without a goal: what it costs to keep one row a component and requirement, and to ask row by row. */
    private void byStatusRows(DuckLevels duck) throws SQLException {
        Columns columns = random(FEW);
        long[] vectors = new long[FEW];
        double ours = best(() -> columns.levels.vectors(vectors));
        duck.load(columns.notMet, columns.unknown, columns.asked);
        duck.spreadToRows();
        double theirs = best(duck::levelsOfRows);
        String equal = columns.say(vectors, duck.vectors(FEW));
        String name = "levels of 200,000 components, CPU ms: ";
        results.add(Result.faster(name + "beside DuckDB on status rows, no goal", ours, theirs, 0, equal));
        long[] plain = new long[FEW];
        double oracle = best(() -> columns.plainly(plain));
        String same = columns.say(vectors, plain);
        results.add(Result.faster(name + "beside asking row by row, no goal", ours, oracle, 0, same));
    }

    private interface Work {
        void run() throws SQLException;
    }

    /** The least CPU time in several runs, in ms. DuckDB on one thread works in the thread that asks. */
    private static double best(Work work) throws SQLException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long before = threads.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - before) / 1e6);
        }
        return best;
    }

    private Columns random(int size) {
        SplittableRandom dice = new SplittableRandom(seed);
        Columns columns = new Columns(catalog, size);
        for (int i = 0; i < size; i++) {
            columns.add(i, dice);
        }
        return columns;
    }

    /** Components made by chance: of 40 masks, most rows met. */
    private static final class Columns {
        private final Catalog catalog;
        private final LevelColumns levels;
        private final long[] notMet;
        private final long[] unknown;
        private final long[] asked;
        private final int[] maskOf;
        private final long[][] masks = new long[40][2];

        Columns(Catalog catalog, int size) {
            this.catalog = catalog;
            this.levels = new LevelColumns(catalog, size);
            this.notMet = new long[2 * size];
            this.unknown = new long[2 * size];
            this.asked = new long[2 * size];
            this.maskOf = new int[size];
            SplittableRandom dice = new SplittableRandom(7);
            for (long[] mask : masks) {
                for (Requirement row : catalog.componentRows()) {
                    int bit = levels.bitOf(row.id());
                    mask[bit >> 6] |= dice.nextInt(10) < 8 ? 1L << bit : 0;
                }
            }
        }

        void add(int i, SplittableRandom dice) {
            maskOf[i] = dice.nextInt(masks.length);
            long[] mask = masks[maskOf[i]];
            long[] not = new long[2];
            long[] open = new long[2];
            for (int half = 0; half < 2; half++) {
                not[half] = few(dice, 5);
                open[half] = few(dice, 4) & ~not[half];
                notMet[2 * i + half] = not[half];
                unknown[2 * i + half] = open[half];
                asked[2 * i + half] = mask[half];
            }
            levels.add(not, open, mask);
        }

        /** Bits by chance, each set once in two to the power of a number. */
        private static long few(SplittableRandom dice, int power) {
            long bits = -1;
            for (int i = 0; i < power; i++) {
                bits &= dice.nextLong();
            }
            return bits;
        }

        long scan() {
            long sum = 0;
            for (long rows : notMet) {
                sum += rows;
            }
            for (long rows : unknown) {
                sum += rows;
            }
            for (int mask : maskOf) {
                sum += mask;
            }
            return sum;
        }

        /** Whether our levels are those of another, who gives eight bits to each foundational requirement; every component. */
        String say(long[] vectors, long[] theirs) {
            for (int i = 0; i < theirs.length; i++) {
                for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
                    Level level = levels.level(vectors[i], fr);
                    long other = theirs[i] >>> (8 * fr.ordinal()) & 0xFF;
                    long own = level.applicable()
                            ? level.proved().value() | (long) level.possible().value() << 4
                            : 0xFF;
                    if (own != other) {
                        return "no";
                    }
                }
            }
            return "yes";
        }

        /** The obvious version: for each foundational requirement the lowest level with an open row, minus one. */
        void plainly(long[] into) {
            for (int i = 0; i < into.length; i++) {
                long vector = 0;
                for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
                    vector |= plainly(i, fr) << (8 * fr.ordinal());
                }
                into[i] = vector;
            }
        }

        private long plainly(int i, FoundationalRequirement fr) {
            int proved = 4;
            int possible = 4;
            boolean any = false;
            for (Requirement row : catalog.componentRows()) {
                int bit = levels.bitOf(row.id());
                int at = 2 * i + (bit >> 6);
                if (row.fr().orElseThrow() == fr && (asked[at] >>> bit & 1) != 0) {
                    any = true;
                    int below = row.level().value() - 1;
                    boolean not = (notMet[at] >>> bit & 1) != 0;
                    boolean open = (unknown[at] >>> bit & 1) != 0;
                    possible = not ? Math.min(possible, below) : possible;
                    proved = not || open ? Math.min(proved, below) : proved;
                }
            }
            return any ? proved | (long) possible << 4 : 0xFF;
        }
    }
}
