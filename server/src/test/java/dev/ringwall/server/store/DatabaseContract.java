package dev.ringwall.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every database has to do; one class for each runs it. */
abstract class DatabaseContract {

    @TempDir
    private Path folder;

    abstract Location location(Path folder);

    @Test
    void whatIsWrittenIsRead() throws IOException {
        try (Database database = Database.open(location(folder))) {
            database.write(sql -> sql.sql("create table kept (name text)").update());
            database.write(sql -> sql.sql("insert into kept values ('a')").update());
            assertThat(count(database)).isEqualTo(1);
        }
        try (Database database = Database.open(location(folder))) {
            assertThat(count(database)).isEqualTo(1);
        }
    }

    @Test
    void aTransactionThatFailsLeavesNothing() throws IOException {
        try (Database database = Database.open(location(folder))) {
            database.write(sql -> sql.sql("create table kept (name text)").update());
            assertThatThrownBy(() -> database.write(sql -> {
                        sql.sql("insert into kept values ('a')").update();
                        throw new IllegalArgumentException("second thoughts");
                    }))
                    .hasMessage("second thoughts");
            assertThat(count(database)).isZero();
        }
    }

    @Test
    void aReaderCannotWrite() throws IOException {
        try (Database database = Database.open(location(folder))) {
            assertThatThrownBy(() -> database.read(
                            sql -> sql.sql("create table kept (name text)").update()))
                    .hasMessageMatching("(?s).*read-?only.*");
        }
    }

    @Test
    void aFolderHasOneServer() throws IOException {
        try (Database database = Database.open(location(folder))) {
            assertThat(database.<Integer>read(
                            sql -> sql.sql("select 1").query(Integer.class).single()))
                    .isEqualTo(1);
            assertThatThrownBy(() -> Database.open(location(folder)))
                    .hasMessage("another ringwall has `" + folder + "` open");
        }
    }

    private static int count(Database database) {
        return database.read(
                sql -> sql.sql("select count(*) from kept").query(Integer.class).single());
    }
}
