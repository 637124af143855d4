package dev.ringwall.exchange.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.assessment.Assess;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.lifecycle.Results;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.report.Origin;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.plantfile.PlantFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenFileTest {

    private static final String PLANT = """
            ringwall: 1
            plant: {id: works}
            zones:
              - {id: a, sl_t: {vector: 1 1 1 1 1 1 1, by: Ada, date: 2026-01-05, reason: for this test}}
              - {id: b}
            assets: [{id: pc, zone: a, types: host-device, unchanged_since: 2025-01-01}]
            evidence: [{id: e, kind: site-test, subject: pc, rows: [CR 6.1], date: 2026-01-10, by: Bo}]
            """;
    private static final Catalog CATALOG = CatalogReader.read();
    private static final Frozen FROZEN = frozen();
    private static final byte[] FILE = FrozenFile.write(FROZEN);

    private static Frozen frozen() {
        SourceFile file = new SourceFile("plant.yaml", PLANT.getBytes(StandardCharsets.UTF_8));
        Plant plant =
                PlantFile.read(List.of(file), Limits.DEFAULT, CATALOG).value().orElseThrow();
        Assessment assessment = Assess.plant(plant, CATALOG, LocalDate.of(2026, 3, 1));
        return new Frozen(
                Origin.of(assessment, "1.0"),
                true,
                List.of(file),
                Results.of(assessment),
                new TreeMap<>(Map.of("gap.txt", "a gap\n".getBytes(StandardCharsets.UTF_8))));
    }

    private static Imported<Frozen> read(byte[] bytes) {
        return FrozenFile.read(new SourceFile("works.ringwall", bytes), Limits.DEFAULT);
    }

    @Test
    void whatIsFrozenIsReadAsItWas() {
        Frozen read = read(FILE).value().orElseThrow();
        assertThat(read.origin()).isEqualTo(FROZEN.origin());
        assertThat(read.whole()).isTrue();
        assertThat(read.results()).isEqualTo(FROZEN.results());
        assertThat(read.sources().getFirst().name()).isEqualTo("plant.yaml");
        assertThat(read.sources().getFirst().bytes()).isEqualTo(PLANT.getBytes(StandardCharsets.UTF_8));
        assertThat(read.reports()).containsOnlyKeys("gap.txt");
        assertThat(FrozenFile.write(read)).isEqualTo(FILE);
    }

    @Property(tries = 500)
    void aFileInWhichOneByteWasChangedIsRefused(
            @ForAll @IntRange(max = 1 << 30) int where, @ForAll @IntRange(min = 1, max = 255) int how) {
        byte[] changed = FILE.clone();
        changed[where % changed.length] ^= (byte) how;
        assertThat(read(changed).value()).isEmpty();
        assertThat(read(changed).errors()).isNotEmpty();
    }

    @Test
    void everyByteOfTheSealCounts() {
        for (int at = FILE.length - 90; at < FILE.length; at++) {
            for (byte other : "0a-A ".getBytes(StandardCharsets.US_ASCII)) {
                byte[] changed = FILE.clone();
                changed[at] = other;
                assertThat(read(changed).value().isPresent()).as("byte %d", at).isEqualTo(other == FILE[at]);
            }
        }
    }

    @Test
    void aFileThatIsCutOrHasMoreAtItsEndIsRefused() {
        for (int length : List.of(0, 1, 50, FILE.length - 1, FILE.length + 1)) {
            assertThat(read(Arrays.copyOf(FILE, length)).errors())
                    .extracting(Issue::code)
                    .containsExactly(IssueCode.FROZEN_CHANGED);
        }
    }

    @Test
    void aNewerFormIsRefusedAsThat() {
        String text = new String(FILE, StandardCharsets.ISO_8859_1).replace("ringwall-frozen 1 ", "ringwall-frozen 9 ");
        assertThat(read(text.getBytes(StandardCharsets.ISO_8859_1)).errors())
                .extracting(Issue::code)
                .containsExactly(IssueCode.NEWER_FILE);
    }

    @Test
    void somethingElseUnderASealOfItsOwnIsRefused() {
        byte[] file = ("no packed file" + Seal.blank()).getBytes(StandardCharsets.US_ASCII);
        Seal.put(file);
        assertThat(read(file).errors()).extracting(Issue::code).containsExactly(IssueCode.BROKEN_ARCHIVE);
    }

    @Test
    void aPlantIsNoFrozenOneAndADamagedFrozenOneStillIs(@TempDir Path folder) throws IOException {
        Path plant = Files.writeString(folder.resolve("plant.yaml"), PLANT);
        byte[] headless = FILE.clone();
        headless[0] = 0;
        Path damaged = Files.write(folder.resolve("damaged.ringwall"), headless);
        assertThat(FrozenFile.isOne(folder)).isFalse();
        assertThat(FrozenFile.isOne(plant)).isFalse();
        assertThat(FrozenFile.isOne(damaged)).isTrue();
    }
}
