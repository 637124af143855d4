package dev.ringwall.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresDatabaseTest extends DatabaseContract {

    @TempDir
    private Path other;

    private final Location.Server server = PostgresForTests.fresh();

    @Override
    Location location(Path folder) {
        return new Location(folder, Optional.of(server));
    }

    @Test
    void aDatabaseHasOneServerWhateverItsFolder() throws IOException {
        try (Database database = Database.open(location(other.resolve("a")))) {
            assertThat(Database.isIn(location(other))).isTrue();
            assertThatThrownBy(() -> Database.open(location(other.resolve("b"))))
                    .hasMessage("another ringwall has `" + server.url() + "` open");
            database.write(sql -> sql.sql("create table kept (name text)").update());
        }
        Database.open(location(other.resolve("b"))).close();
    }

    /** A database notices late that a server was killed. */
    @Test
    void theLockOfOneWhoIsGoingIsWaitedFor() throws IOException, InterruptedException {
        Database old = Database.open(location(other.resolve("a")));
        Thread end = Thread.ofPlatform().start(() -> {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            old.close();
        });
        Database.open(location(other.resolve("b"))).close();
        end.join();
    }

    @Test
    void whoLostItsConnectionTakesTheLockAgainOrStaysOut() throws IOException {
        try (Database database = Database.open(location(other.resolve("a")))) {
            endAllOthers(database);
            assertThatThrownBy(() -> database.write(
                            sql -> sql.sql("create table kept (name text)").update()))
                    .isInstanceOf(RuntimeException.class);
            database.write(sql -> sql.sql("create table kept (name text)").update());
            endAllOthers(database);
            assertThatThrownBy(() -> database.write(
                            sql -> sql.sql("insert into kept values ('a')").update()))
                    .isInstanceOf(RuntimeException.class);
            try (Database stranger = Database.open(location(other.resolve("b")))) {
                assertThat(stranger).isNotNull();
                assertThatThrownBy(() -> database.write(
                                sql -> sql.sql("insert into kept values ('a')").update()))
                        .hasMessageContaining("another ringwall has");
            }
            database.write(sql -> sql.sql("insert into kept values ('a')").update());
        }
    }

    /** As if the server had been started again. */
    private static void endAllOthers(Database database) {
        assertThat(database.<Integer>read(sql -> sql.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                                + " where pid <> pg_backend_pid() and datname = current_database()")
                        .query(Integer.class)
                        .single()))
                .isPositive();
    }

    @Test
    void aServerThatDoesNotSyncIsRefused() throws IOException {
        try (Database database = Database.open(location(other))) {
            assertThat(database.<String>write(sql -> sql.sql("show synchronous_commit")
                            .query(String.class)
                            .single()))
                    .isEqualTo("on");
        }
        try (EmbeddedPostgres careless = EmbeddedPostgres.start()) {
            String url = "jdbc:postgresql://localhost:" + careless.getPort() + "/postgres";
            Location.Server there = new Location.Server(url, "postgres", "");
            assertThatThrownBy(() -> Database.open(new Location(other, Optional.of(there))))
                    .hasMessage("`" + url + "` runs with `fsync = off`: what it says is kept would not be");
        }
    }

    @Test
    void everyAnswerWasSyncedByTheServer() throws IOException {
        long before = walSyncs();
        int answers = 30;
        Location location = location(other);
        try (Store store = Store.open(Database.open(location), other, Worked.CATALOG, Clock.systemUTC())) {
            PlantVersion on = store.create(Worked.starter(), Worked.ANNA, "begun");
            for (int i = 0; i < answers; i++) {
                Change seen = new Change(on, i);
                assertThat(store.submit(seen.submission()).join()).isInstanceOf(Submitted.Published.class);
            }
        }
        assertThat(walSyncs() - before)
                .as("syncs of the server's write-ahead log")
                .isGreaterThanOrEqualTo(answers);
    }

    private record Change(PlantVersion on, int number) {
        Submission submission() {
            return new Submission(
                    on.key(), on.number(), List.of(Worked.seen(on.plant(), "seen-" + number)), Worked.ANNA, "seen");
        }
    }

    /** What the server's own book says; a connection enters what it did there when it ends. */
    private long walSyncs() throws IOException {
        try (Database look = Database.look(new Postgres(server))) {
            return look.read(sql -> sql.sql("select sum(fsyncs) from pg_stat_io where object = 'wal'")
                    .query(Long.class)
                    .single());
        }
    }

    @Test
    void aStoreMovesFromOneDatabaseToTheOther() throws IOException {
        Path embedded = other.resolve("embedded");
        PlantVersion then;
        try (Store store = Store.open(Database.open(embedded), embedded, Worked.CATALOG, Clock.systemUTC())) {
            then = store.create(Worked.starter(), Worked.ANNA, "begun");
        }
        try (Database database = Database.open(embedded)) {
            Chain.rebuild(database, Worked.CATALOG);
            database.write(sql -> sql.sql("insert into account (id, name, password, active, created)"
                            + " values ('a', 'Ängström', '', 1, 9007199254740993)")
                    .update());
            database.write(sql -> sql.sql("insert into account_grant (account, duty, plant, zones, products)"
                            + " values ('a', 'READER', '', '', '')")
                    .update());
        }
        Path file = other.resolve("kept.zip");
        Backup.write(Location.embedded(embedded), file, Instant.parse("2026-11-23T12:00:00Z"));
        Location there = location(other.resolve("there"));
        Restore.Report report = Restore.read(file, there, Worked.CATALOG);
        assertThat(report.changes()).isEqualTo(then.number());
        assertThat(there.folder().resolve(Sqlite.NAME)).doesNotExist();
        same(there, then);

        assertThatThrownBy(() -> Restore.read(file, location(other.resolve("again")), Worked.CATALOG))
                .hasMessageContaining("expected a database that holds nothing yet");

        Path again = other.resolve("again.zip");
        Backup.write(there, again, Instant.parse("2026-11-23T13:00:00Z"));
        Location back = Location.embedded(other.resolve("back"));
        Restore.read(again, back, Worked.CATALOG);
        same(back, then);
    }

    private static void same(Location location, PlantVersion then) throws IOException {
        try (Database database = Database.open(location)) {
            assertThat(Chain.verify(database).faults()).isEmpty();
            assertThat(Chain.copies(database, location.folder(), Worked.CATALOG))
                    .isEmpty();
            assertThat(database.<String>read(sql -> sql.sql("select name || created from account")
                            .query(String.class)
                            .single()))
                    .isEqualTo("Ängström9007199254740993");
        }
        try (Store store = Store.open(Database.open(location), location.folder(), Worked.CATALOG, Clock.systemUTC())) {
            PlantVersion now = store.load(then.key()).orElseThrow();
            assertThat(now.plant()).isEqualTo(then.plant());
            assertThat(now.head()).isEqualTo(then.head());
        }
    }

    @Test
    void aRestoreThatFailsLeavesTheServerAsEmptyAsItWas() throws IOException {
        Path embedded = other.resolve("embedded");
        try (Database database = Database.open(embedded)) {
            // What PostgreSQL does not take: a text with a character that means nothing.
            database.write(sql -> sql.sql("insert into account (id, name, password, active, created)"
                            + " values ('a', 'a' || char(0), '', 1, 1)")
                    .update());
        }
        Path file = other.resolve("kept.zip");
        Backup.write(Location.embedded(embedded), file, Instant.parse("2026-11-23T12:00:00Z"));
        Location there = location(other.resolve("there"));
        assertThatThrownBy(() -> Restore.read(file, there, Worked.CATALOG)).isInstanceOf(IOException.class);
        assertThat(Database.isIn(there)).isFalse();
        assertThat(there.folder()).doesNotExist();
    }
}
