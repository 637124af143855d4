package dev.ringwall.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        try (Database database = Database.open(folder)) {
            database.write(sql -> sql.sql("create table kept (name text)").update());
            database.write(sql -> sql.sql("insert into kept values ('a')").update());
            assertThat(count(database)).isEqualTo(1);
        }
        try (Database database = Database.open(folder)) {
            assertThat(count(database)).isEqualTo(1);
        }
    }

    @Test
    void aTransactionThatFailsLeavesNothing() throws IOException {
        try (Database database = Database.open(folder)) {
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
        try (Database database = Database.open(folder)) {
            assertThatThrownBy(() -> database.read(
                            sql -> sql.sql("create table kept (name text)").update()))
                    .hasMessageContaining("readonly");
        }
    }

    @Test
    void everyCommitIsSynced() throws IOException {
        try (Database database = Database.open(folder)) {
            assertThat(database.<String>write(sql ->
                            sql.sql("pragma journal_mode").query(String.class).single()))
                    .isEqualTo("wal");
            assertThat(database.<Integer>write(sql ->
                            sql.sql("pragma synchronous").query(Integer.class).single()))
                    .as("2 is FULL")
                    .isEqualTo(2);
        }
    }

    @Test
    void aFolderHasOneServer() throws IOException {
        try (Database database = Database.open(folder)) {
            assertThat(database.<Integer>read(
                            sql -> sql.sql("select 1").query(Integer.class).single()))
                    .isEqualTo(1);
            assertThatThrownBy(() -> Database.open(folder)).hasMessage("another ringwall has `" + folder + "` open");
        }
    }

    private static int count(Database database) {
        return database.read(
                sql -> sql.sql("select count(*) from kept").query(Integer.class).single());
    }
}
