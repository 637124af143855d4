package dev.ringwall.bench;

import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assess;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Gap;
import dev.ringwall.engine.assessment.Running;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Subject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The engine by itself, warm, on one core: CPU time of one thread, since other work on the machine makes clocks lie. */
final class EngineGoals {

    private static final int WARM = 20;
    private static final int CHAINS = 1_000;
    private static final int CHANGES = 10_000;
    private static final double ASSESS_MILLIS = 250;
    private static final double CHAINS_MILLIS = 50;
    private static final double ANSWER_MICROS = 100;
    private static final double CHANGE_MICROS = 50;
    private static final double MICROS_A_COMPONENT = 2;
    private static final double BYTES = 64;
    private static final String PLANT = "20,000 assets, warm, one core: ";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Plant plant;
    private final Catalog catalog;
    private final LocalDate day;

    EngineGoals(Plant plant, Catalog catalog, LocalDate day) {
        this.plant = plant;
        this.catalog = catalog;
        this.day = day;
    }

    List<Result> measure(long seed) {
        List<Result> results = new ArrayList<>();
        results.add(Result.atMost(
                PLANT + "assessment, CPU ms", best(() -> Assess.plant(plant, catalog, day)), ASSESS_MILLIS, ""));
        Assessment assessment = Assess.plant(plant, catalog, day);
        results.add(Result.atMost(
                PLANT + "1,000 because-chains, CPU ms", best(() -> chains(assessment)), CHAINS_MILLIS, ""));
        results.addAll(changes(seed));
        return results;
    }

    private interface Work {
        Object run();
    }

    /** The least CPU time of many runs, in ms. */
    private static double best(Work work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < WARM; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            if (work.run() == null) {
                throw new IllegalStateException("expected a result");
            }
            best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - before) / 1e6);
        }
        return best;
    }

    private static Object chains(Assessment assessment) {
        int told = 0;
        for (Subject subject : assessment.targeted()) {
            for (Gap gap : assessment.gaps(subject, Gap.Side.OPERATION)) {
                for (Gap.OpenRow row : gap.rows()) {
                    if (told++ == CHAINS) {
                        return told;
                    }
                    assessment.whyBriefly(subject, row.row(), Answer.IN_FORCE);
                }
            }
        }
        return told;
    }

    /** CPU time of changes by kind, in the 99th of 100, after as many to warm up; and whether the end is a fresh assessment. */
    private List<Result> changes(long seed) {
        long empty = usedBytes();
        Running running = Running.start(plant, catalog, day);
        double bytes = (double) (usedBytes() - empty) / plant.assets().size();
        RandomChanges random = new RandomChanges(plant, catalog, day, seed);
        Map<RandomChanges.Kind, double[]> times = new EnumMap<>(RandomChanges.Kind.class);
        Map<RandomChanges.Kind, Integer> counts = new EnumMap<>(RandomChanges.Kind.class);
        for (int i = 0; i < 2 * CHANGES; i++) {
            RandomChanges.Kind kind = random.kind();
            Change change = random.of(kind);
            long before = THREADS.getCurrentThreadCpuTime();
            Running.Step step = running.apply(change);
            double micros = (THREADS.getCurrentThreadCpuTime() - before) / 1e3;
            if (i >= CHANGES) {
                int count = counts.merge(kind, 1, Integer::sum);
                times.computeIfAbsent(kind, any -> new double[CHANGES])[count - 1] =
                        micros / bound(kind, step.judged());
            }
        }
        String equal = isFresh(running) ? "yes" : "no";
        List<Result> results = new ArrayList<>();
        results.add(Result.atMost(
                "20,000 assets, a running assessment with its indexes: bytes a component", bytes, BYTES, ""));
        times.forEach((kind, all) -> {
            double[] sorted = Arrays.copyOf(all, counts.getOrDefault(kind, 0));
            Arrays.sort(sorted);
            results.add(Result.atMost(
                    "20,000 assets, " + kind.words() + ", p99 in parts of the time allowed",
                    sorted[(int) (sorted.length * 0.99)],
                    1,
                    equal));
        });
        return results;
    }

    private static long usedBytes() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private static double bound(RandomChanges.Kind kind, int judged) {
        return kind == RandomChanges.Kind.ANSWER ? ANSWER_MICROS : CHANGE_MICROS + MICROS_A_COMPONENT * judged;
    }

    /** Whether what goes on answers as a fresh assessment does. */
    static boolean isFresh(Running running) {
        Assessment fresh = running.version().assessment();
        for (Subject subject : fresh.subjects()) {
            var answers = running.version().of(subject.id()).orElseThrow();
            for (var row : fresh.of(subject.id()).rows()) {
                for (Ask ask : Ask.values()) {
                    if (!answers.verdict(row.id(), ask)
                            .equals(fresh.of(subject.id()).verdict(row.id(), ask))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
