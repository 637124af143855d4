package dev.ringwall.bench;

import dev.ringwall.engine.assessment.Running;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.plantfile.PlantFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Plants side by side, each with a running assessment of its own. What their files say is kept once for all plants that are
 * alike: 20 GB would not fit otherwise. They are changed by chance, so that no cache holds their memory. Before and after, some
 * plants are changed one after the other, each as it has just started; the better of the two counts. Each sees as many changes
 * alone as in the fleet, since a plant of which much is said is slower. CPU time of the thread.
 */
final class Fleet {

    static final int PLANTS = 2_000;
    static final int DIFFERENT = 40;
    static final PlantSize SIZE = new PlantSize(2_500, 25, 75);

    private static final int WARM = 30_000;
    private static final int CHANGES = 20_000;
    private static final int ALONE = 500;
    private static final int EACH = CHANGES / PLANTS;
    private static final int COMPARED = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Catalog catalog = CatalogReader.read();
    private final LocalDate day = LocalDate.parse(GeneratedPlant.DAY);
    private final List<Member> members = new ArrayList<>();
    private final SplittableRandom dice;

    private Fleet(long seed) {
        this.dice = new SplittableRandom(seed);
    }

    /** A plant that goes on, and where its changes come from. */
    private record Member(Running running, RandomChanges changes) {}

    /** Prints a line a kind of change: its name, p99 in the fleet and alone, whether the ends are fresh assessments. */
    static void run(Path folder, long seed) throws IOException {
        Fleet fleet = new Fleet(seed);
        List<Plant> different = fleet.plants(folder, seed);
        fleet.add(different.getFirst(), seed);
        fleet.change(WARM);
        Times before = fleet.alone(different, seed);
        fleet.members.clear();
        for (int i = 0; i < PLANTS; i++) {
            fleet.add(different.get(i % DIFFERENT), seed + i);
        }
        fleet.change(CHANGES);
        Times together = new Times();
        fleet.change(CHANGES, together);
        Times after = new Fleet(seed).alone(different, seed);
        String equal = fleet.isFresh() ? "yes" : "no";
        for (RandomChanges.Kind kind : RandomChanges.Kind.values()) {
            double alone = Math.min(before.worst(kind), after.worst(kind));
            System.out.println(
                    String.format(Locale.ROOT, "%s %.1f %.1f %s", kind.name(), together.worst(kind), alone, equal));
        }
    }

    /** Some plants one after the other, each changed as often as one in the fleet. */
    private Times alone(List<Plant> different, long seed) {
        Times times = new Times();
        for (int i = 0; i < ALONE; i++) {
            members.clear();
            add(different.get(i % DIFFERENT), seed + i);
            change(EACH);
            change(EACH, times);
        }
        return times;
    }

    private List<Plant> plants(Path folder, long seed) throws IOException {
        List<Plant> plants = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            GeneratedPlant.write(folder.resolve("plant"), SIZE, seed + i, catalog);
            plants.add(PlantFile.read(folder.resolve("plant"), Limits.DEFAULT, catalog)
                    .value()
                    .orElseThrow());
        }
        return plants;
    }

    private void add(Plant plant, long seed) {
        members.add(new Member(Running.start(plant, catalog, day), new RandomChanges(plant, catalog, day, seed)));
    }

    private void change(int count) {
        change(count, new Times());
    }

    /** Changes plants by chance. */
    private void change(int count, Times times) {
        for (int i = 0; i < count; i++) {
            Member member = members.get(dice.nextInt(members.size()));
            RandomChanges.Kind kind = member.changes().kind();
            Change change = member.changes().of(kind);
            long before = THREADS.getCurrentThreadCpuTime();
            member.running().apply(change);
            times.add(kind, (THREADS.getCurrentThreadCpuTime() - before) / 1e3);
        }
    }

    /** Microseconds by kind of change. */
    private static final class Times {
        private final Map<RandomChanges.Kind, List<Double>> all = new EnumMap<>(RandomChanges.Kind.class);

        void add(RandomChanges.Kind kind, double micros) {
            all.computeIfAbsent(kind, any -> new ArrayList<>()).add(micros);
        }

        /** The 99th of 100. */
        double worst(RandomChanges.Kind kind) {
            List<Double> sorted =
                    all.getOrDefault(kind, List.of()).stream().sorted().toList();
            return sorted.get((int) (sorted.size() * 0.99));
        }
    }

    private boolean isFresh() {
        return members.stream().limit(COMPARED).allMatch(member -> EngineGoals.isFresh(member.running()));
    }
}
