package dev.ringwall.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDatabaseTest extends DatabaseContract {

    @TempDir
    private Path other;

    @Override
    Location location(Path folder) {
        return Location.embedded(folder);
    }

    @Test
    void everyCommitIsSynced() throws IOException {
        try (Database database = Database.open(other)) {
            assertThat(database.<String>write(sql ->
                            sql.sql("pragma journal_mode").query(String.class).single()))
                    .isEqualTo("wal");
            assertThat(database.<Integer>write(sql ->
                            sql.sql("pragma synchronous").query(Integer.class).single()))
                    .as("2 is FULL")
                    .isEqualTo(2);
        }
    }
}
