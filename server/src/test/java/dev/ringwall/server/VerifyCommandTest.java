package dev.ringwall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.server.store.Author;
import dev.ringwall.server.store.Database;
import dev.ringwall.server.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter remarks = new StringWriter();

    private int verify(String... more) {
        String[] words = new String[more.length + 3];
        words[0] = "verify";
        words[1] = "--data";
        words[2] = folder.toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return ServerCommands.command(new PrintWriter(out, true), new PrintWriter(remarks, true))
                .execute(words);
    }

    @Test
    void aFolderWithoutAStoreIsNotAGoodOne() {
        assertThat(verify()).isEqualTo(ServerCommands.NOT_READ_OR_WRITTEN);
        assertThat(remarks.toString()).contains("expected a store, got `" + folder + "`");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aHeadThatIsNowhereIsAFault() throws IOException {
        Database.open(folder).close();
        assertThat(verify()).isEqualTo(ServerCommands.GOOD);
        assertThat(verify("--against", "0".repeat(64))).isEqualTo(ServerCommands.INPUT_HAS_ERRORS);
        assertThat(out.toString()).contains("is in no journal of this store");
    }

    @Test
    void aPrintedHeadIsTakenBack() throws IOException {
        Plant plant = FirstStart.worked("water-treatment", CatalogReader.read());
        try (Store store = Store.open(Database.open(folder), folder, CatalogReader.read(), Clock.systemUTC())) {
            store.create(plant, new Author(new UUID(1, 1), "Anna"), "begun");
        }
        assertThat(verify("--heads")).isEqualTo(ServerCommands.GOOD);
        String printed = out.toString()
                .lines()
                .filter(line -> line.startsWith("ringwall-head-1:"))
                .findFirst()
                .orElseThrow();
        assertThat(out.toString()).contains("-----BEGIN PUBLIC KEY-----").doesNotContain("PRIVATE");
        assertThat(verify("--against", printed)).isEqualTo(ServerCommands.GOOD);
        assertThat(out.toString()).contains("was altered since its head was printed");
        String forged = printed.substring(0, printed.length() - 5) + "AAAAA";
        assertThat(verify("--against", forged)).isEqualTo(ServerCommands.INPUT_HAS_ERRORS);
        assertThat(out.toString()).contains("its signature does not fit");
        assertThat(verify("--against", "nonsense")).isEqualTo(ServerCommands.INPUT_HAS_ERRORS);
        assertThat(out.toString()).contains("`nonsense` is in no journal of this store");
    }
}
