package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinkTest {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    @Test
    void aFileIsReplacedWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("report.json"), "old");

        new WholeFile(file).putText(out -> out.append("new"));

        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatWasThereStaysWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old");

        assertThatThrownBy(() -> new WholeFile(file).put(out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage("cannot write `" + file + "`: no space left on device");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void foldersOnTheWayAreMade() throws Refusal {
        Path file = folder.resolve("a/b/report.json");

        new WholeFile(file).putText(out -> out.append("new"));

        assertThat(file).hasContent("new");
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path file = Files.writeString(folder.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        new WholeFile(link).putText(out -> out.append("new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aFolderIsNotReplaced() {
        assertThatThrownBy(() -> new WholeFile(folder).putText(out -> out.append("new")))
                .hasMessage("cannot write `" + folder + "`: a folder is there");
    }

    @Test
    void aFullDeviceIsSaid() {
        Assumptions.assumeTrue(Files.exists(FULL), "no /dev/full here");

        assertThatThrownBy(() -> new WholeFile(FULL).putText(out -> out.append("new")))
                .isInstanceOf(Refusal.class)
                .hasMessage("cannot write `/dev/full`: no space left on device");
    }

    @Test
    void aFullStandardOutputIsSaidForEveryFormat() throws IOException {
        Assumptions.assumeTrue(Files.exists(FULL), "no /dev/full here");
        for (String format : new String[] {"text", "json", "csv"}) {
            try (OutputStream out = new FileOutputStream(FULL.toFile())) {
                Door.Ran ran = Door.of(Window.NONE).open(out, "catalog", "--format", format);

                assertThat(ran).isEqualTo(new Door.Ran(4, "", "cannot write the result: no space left on device\n"));
            }
        }
    }

    @Test
    void whoeverStopsReadingIsLeftInPeace() {
        for (String format : new String[] {"text", "json", "csv"}) {
            Door.Ran ran = Door.of(Window.NONE).open(broken("Broken pipe"), "catalog", "--format", format);

            assertThat(ran).isEqualTo(new Door.Ran(0, "", ""));
        }
    }

    @Test
    void theWordForABrokenPipeFollowsTheLocale() {
        assertThatCode(() ->
                        new Pipe(broken("Datenübergabe unterbrochen (broken pipe)")).putText(out -> out.append("x")))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsNoTroubleOfTheStreamIsThrownOn() {
        IllegalStateException fault = new IllegalStateException("a fault of ours");

        assertThatThrownBy(() -> new Pipe(OutputStream.nullOutputStream()).put(out -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }

    @Test
    void aStreamsTroubleIsFoundInsideWhatAWriterMadeOfIt() {
        assertThatThrownBy(() -> new Pipe(broken("Input/output error")).put(out -> {
                    try {
                        out.write(new byte[100_000]);
                    } catch (IOException wrapped) {
                        throw new UncheckedIOException(wrapped);
                    }
                }))
                .hasMessage("cannot write the result: input/output error");
    }

    private static OutputStream broken(String message) {
        return new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
