package dev.ringwall.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process that changes plants is killed in the middle of it, again and again on the same folder: what it was answered is
 * there, what it was not answered is there as a whole or not at all. {@code ./dev kill} does it 200 times.
 *
 * <p>A kill takes the process and not the machine: that what is answered lies on the disk is shown by {@link SyncTest}.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("ringwall.kills", 20);

    /** A folder grows with each kill, and looking at all of it takes longer. */
    private static final int KILLS_A_FOLDER = 20;

    /** Of a kill at work. */
    private static final int FEWEST_ANSWERS = 10;

    @TempDir
    private Path folder;

    private final Random dice = new Random();
    private int kept;

    @Test
    void whatSqliteAnsweredSurvivesAKill() throws IOException, InterruptedException {
        kill("SQLite", Location::embedded);
    }

    @Test
    void whatPostgresAnsweredSurvivesAKill() throws IOException, InterruptedException {
        kill("PostgreSQL", data -> new Location(data, Optional.of(PostgresForTests.fresh())));
    }

    private void kill(String name, Function<Path, Location> fresh) throws IOException, InterruptedException {
        Location location = Location.embedded(folder);
        for (int i = 0; i < KILLS; i++) {
            if (i % KILLS_A_FOLDER == 0) {
                location = fresh.apply(Files.createDirectory(folder.resolve("from-" + i)));
            }
            Path output = folder.resolve("said-" + i);
            int after = run(location, output);
            List<String> said = lines(output);
            look(location, said, "kill " + i + ", " + after + " ms after it began");
            kept += said.size();
        }
        System.out.printf("%s: %d kills, %d answers, none lost%n", name, KILLS, kept);
        assertThat(kept).as("what was answered before the kills").isGreaterThan(5 * KILLS);
    }

    /** Most are killed at work, some while they start. */
    private int run(Location location, Path output) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(location.folder().toString(), "6", "1000000"));
        location.server().ifPresent(server -> words.addAll(List.of(server.url(), server.user())));
        Process process = Child.start(List.of(), output, words.toArray(String[]::new));
        boolean atWork = dice.nextInt(5) > 0;
        // Counted and not timed, so that a slow machine is killed at work too.
        int answers = atWork ? FEWEST_ANSWERS + dice.nextInt(FEWEST_ANSWERS) : 0;
        while (lines(output).size() < answers && process.isAlive()) {
            Thread.sleep(5);
        }
        int millis = dice.nextInt(atWork ? 100 : 1500);
        Thread.sleep(millis);
        assertThat(process.isAlive()).as("it works until it is killed").isTrue();
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return millis;
    }

    /** A line counts once its end is there. */
    private static List<String> lines(Path output) throws IOException {
        String said = Files.readString(output);
        return said.substring(0, said.lastIndexOf('\n') + 1).lines().toList();
    }

    private static void look(Location location, List<String> said, String when) throws IOException {
        Path data = location.folder();
        Map<PlantKey, List<Journal.Hashed>> journals = new HashMap<>();
        try (Database database = Database.open(location)) {
            // The head of a plant moves with its group: a group that is there in part is a head that does not fit.
            assertThat(Chain.verify(database).faults()).as(when).isEmpty();
            assertThat(Chain.copies(database, data, Worked.CATALOG)).as(when).isEmpty();
            for (PlantEntry plant : database.read(Journal::plants)) {
                journals.put(plant.key(), database.read(sql -> Journal.between(sql, plant.key(), 0, Long.MAX_VALUE)));
            }
            Set<String> rows = database.read(KillTest::rows);
            Chain.rebuild(database, Worked.CATALOG);
            assertThat(rows).as(when + ": list rows").isEqualTo(database.read(KillTest::rows));
        }
        journals.values().forEach(journal -> setsAreWhole(journal, when));
        said.forEach(line -> isThere(line, journals, data, when));
        try (Store store = Store.open(Database.open(location), data, Worked.CATALOG, Clock.systemUTC())) {
            assertThat(store.plants())
                    .allSatisfy(plant -> assertThat(
                                    store.load(plant.key()).orElseThrow().number())
                            .isEqualTo(plant.number()));
        }
    }

    private static Set<String> rows(JdbcClient sql) {
        return new HashSet<>(sql.sql("select plant, section, id, number, present from part")
                .query((row, _) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " "
                        + row.getLong(4) + " " + row.getInt(5))
                .list());
    }

    private static void setsAreWhole(List<Journal.Hashed> journal, String when) {
        Map<Long, List<Journal.Hashed>> sets = journal.stream()
                .collect(Collectors.groupingBy(each -> each.row().first()));
        sets.values().forEach(set -> {
            String reason = set.getFirst().row().reason();
            if (!reason.equals("begun")) {
                assertThat(set).as(when + ": " + reason).hasSize(Integer.parseInt(reason.split(" ", -1)[0]));
            }
        });
    }

    private static void isThere(String line, Map<PlantKey, List<Journal.Hashed>> journals, Path data, String when) {
        String[] words = line.split(" ", 5);
        switch (words[0]) {
            case "ready" -> {}
            case "attached" ->
                assertThat(data.resolve("attachments").resolve(words[1]))
                        .as(when)
                        .exists();
            default -> {
                List<Journal.Hashed> journal = journals.getOrDefault(PlantKey.parse(words[1]), List.of());
                int number = Integer.parseInt(words[2]);
                assertThat(journal).as(when + ": " + line).hasSizeGreaterThanOrEqualTo(number);
                assertThat(journal.get(number - 1).hash())
                        .as(when + ": " + line)
                        .isEqualTo(words[3]);
                if (words.length > 4) {
                    assertThat(journal.subList(0, number))
                            .as(when + ": " + line)
                            .anyMatch(each -> each.row().reason().equals(words[4]));
                }
            }
        }
    }

    @Test
    void whatIsMissingIsNoticed() throws IOException {
        List<String> said = new ArrayList<>();
        try (Store store = Store.open(Database.open(folder), folder, Worked.CATALOG, Clock.systemUTC())) {
            PlantVersion begun = store.create(Worked.starter(), Worked.ANNA, "begun");
            said.add("kept " + begun.key() + " " + (begun.number() + 1) + " " + begun.head() + " 1 never answered");
        }
        assertThatThrownBy(() -> look(Location.embedded(folder), said, "without a kill"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("never answered");
    }
}
