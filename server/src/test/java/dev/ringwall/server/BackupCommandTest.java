package dev.ringwall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.server.store.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter remarks = new StringWriter();

    private int type(String... words) {
        List<String> all = new ArrayList<>();
        for (String word : words) {
            all.add(word.replace("HERE", folder.toString()));
        }
        return ServerCommands.command(new PrintWriter(out, true), new PrintWriter(remarks, true))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void whatWasKeptIsRestoredAndVerified() throws IOException {
        Database.open(folder.resolve("data")).close();
        assertThat(type("backup", "HERE/data", "--to", "HERE/kept.zip")).isEqualTo(ServerCommands.GOOD);
        assertThat(out.toString()).contains("0 changes of 0 plants", "it was read again, every hash fits");
        assertThat(type("restore", "HERE/kept.zip", "--data", "HERE/other")).isEqualTo(ServerCommands.GOOD);
        assertThat(type("verify", "--data", "HERE/other")).isEqualTo(ServerCommands.GOOD);
        assertThat(remarks.toString()).isEmpty();
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Database.open(folder.resolve("data")).close();
        Files.writeString(folder.resolve("kept.zip"), "mine");
        assertThat(type("backup", "--data", "HERE/data", "--to", "HERE/kept.zip"))
                .isEqualTo(ServerCommands.NOT_READ_OR_WRITTEN);
        assertThat(remarks.toString()).contains("is there already and is left alone");
        assertThat(folder.resolve("kept.zip")).hasContent("mine");
    }

    @Test
    void whatIsWrongIsSaidInOneSentence() {
        assertThat(type("backup", "HERE/none", "--to", "HERE/kept.zip")).isEqualTo(ServerCommands.NOT_READ_OR_WRITTEN);
        assertThat(type("backup", "HERE/none")).isEqualTo(ServerCommands.WRONG_USE);
        assertThat(type("restore", "HERE/none.zip", "--data", "HERE/other"))
                .isEqualTo(ServerCommands.NOT_READ_OR_WRITTEN);
        assertThat(remarks.toString())
                .contains("which holds none", "--to", "nothing was restored: `" + folder + "/none.zip`: no such file")
                .doesNotContain("Exception", "fault of ringwall");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereTakesNoBackup() throws IOException {
        Database.open(folder.resolve("data")).close();
        assertThat(type("backup", "HERE/data", "--to", "HERE/nowhere/kept.zip"))
                .isEqualTo(ServerCommands.NOT_READ_OR_WRITTEN);
        assertThat(remarks.toString()).contains("no backup was made: `").doesNotContain("Exception");
    }
}
