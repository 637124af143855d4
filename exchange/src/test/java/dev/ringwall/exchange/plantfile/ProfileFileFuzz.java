package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.profile.Profile;
import dev.ringwall.engine.profile.ProfileCheck;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.ProcessReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes as a profile: never throws, and what is read can be checked, written and read again. */
class ProfileFileFuzz {

    private static final ProcessCatalog PROCESSES = ProcessReader.read();
    private static final Catalog CATALOG = CatalogReader.read();

    @FuzzTest
    void profile(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("profile", ".yaml");
        try {
            Files.write(file, bytes);
            Imported<Profile> read = ProfileFile.read(file, Limits.DEFAULT, PROCESSES, CATALOG);
            assertThat(read.value().isPresent()).isEqualTo(!read.hasErrors());
            if (read.value().isPresent()) {
                Profile profile = read.value().get();
                assertThat(ProfileCheck.of(profile, PROCESSES, CATALOG)).doesNotContainNull();
                Files.writeString(file, ProfileFile.write(profile));
                assertThat(ProfileFile.read(file, Limits.DEFAULT, PROCESSES, CATALOG)
                                .value())
                        .contains(profile);
            }
        } finally {
            Files.delete(file);
        }
    }
}
