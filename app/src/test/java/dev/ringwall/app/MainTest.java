package dev.ringwall.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void theLauncherChoosesByTheSameList() throws IOException {
        String launcher = Files.readString(Path.of(System.getProperty("ringwall.root", ".."), "ringwall"));
        assertThat(launcher).contains("\n" + String.join(" | ", Main.SERVER) + ")\n    door=app\n");
    }
}
