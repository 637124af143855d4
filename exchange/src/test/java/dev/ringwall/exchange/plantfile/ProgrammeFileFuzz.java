package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.programme.Programme;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.ProcessReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes as a programme: never throws, and what is read without inheriting can be written and read again. */
class ProgrammeFileFuzz {

    private static final ProcessCatalog ROWS = ProcessReader.read();

    @FuzzTest
    void programme(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("programme");
        Path file = folder.resolve(ProgrammeFile.NAME);
        try {
            Files.write(file, bytes);
            Imported<Programme> read = ProgrammeFile.read(folder, Limits.DEFAULT, ROWS);
            assertThat(read.value().isPresent()).isEqualTo(!read.hasErrors());
            if (read.value().isPresent()) {
                Files.writeString(file, ProgrammeFile.write(read.value().get()));
                assertThat(ProgrammeFile.read(folder, Limits.DEFAULT, ROWS).value())
                        .isEqualTo(read.value());
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
