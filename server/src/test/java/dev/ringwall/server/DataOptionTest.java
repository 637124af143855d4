package dev.ringwall.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.server.store.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class DataOptionTest {

    private static final String URL = "jdbc:postgresql://db.plant/ringwall";

    @TempDir
    private Path folder;

    @Command
    private static final class Typed {
        @Mixin
        private final DataOption data = new DataOption();
    }

    private Location location(Map<String, String> environment, String... words) throws Refusal {
        Typed typed = new Typed();
        new CommandLine(typed).parseArgs(words);
        return typed.data.location(folder, environment);
    }

    @Test
    void withoutADatabaseTheEmbeddedOneIsMeant() throws Refusal {
        assertThat(location(Map.of("RINGWALL_DATABASE_PASSWORD", "secret"))).isEqualTo(Location.embedded(folder));
    }

    @Test
    void whatIsTypedGoesBeforeTheEnvironment() throws Refusal, IOException {
        Map<String, String> environment = Map.of(
                "RINGWALL_DATABASE", URL, "RINGWALL_DATABASE_USER", "anna", "RINGWALL_DATABASE_PASSWORD", "secret");
        assertThat(location(environment).server()).contains(new Location.Server(URL, "anna", "secret"));
        Path file = Files.writeString(folder.resolve("password"), "other\nrest\n");
        assertThat(location(environment, "--database", URL + "2", "--database-password-file", file.toString())
                        .server())
                .contains(new Location.Server(URL + "2", "anna", "other"));
    }

    @Test
    void aPasswordIsNeitherTypedNorPrinted() throws Refusal {
        for (String url : new String[] {URL + "?password=secret", "jdbc:postgresql://anna:secret@db.plant/ringwall"}) {
            assertThatThrownBy(() -> location(Map.of(), "--database", url))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("expected no password")
                    .hasMessageNotContaining("secret");
        }
        assertThatThrownBy(() -> location(Map.of(), "--database", "jdbc:mysql://x/y?password=secret"))
                .hasMessageContaining("expected `jdbc:postgresql://HOST/NAME`, got `jdbc:mysql://x/y?password=…`");
        assertThat(location(Map.of("RINGWALL_DATABASE_PASSWORD", "secret"), "--database", URL)
                        .toString())
                .doesNotContain("secret");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThatThrownBy(
                        () -> location(Map.of("RINGWALL_DATABASE_PASSWORD_FILE", folder + "/none"), "--database", URL))
                .hasMessage("the password of the database: `" + folder + "/none`: no such file");
    }
}
