package dev.ringwall.server.store;

import static dev.ringwall.server.store.Worked.ANNA;
import static dev.ringwall.server.store.Worked.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    private Path folder;

    private Path data = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void names() {
        data = folder.resolve("data");
        file = folder.resolve("kept.zip");
    }

    private Store open(Path where) throws IOException {
        return Store.open(Database.open(where), where, CATALOG, Clock.systemUTC());
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aStoreThatIsWorkedWithComesBackAsItWas() throws IOException {
        PlantVersion then;
        Attachment attached;
        try (Store store = open(data)) {
            PlantVersion begun = store.create(Worked.starter(), ANNA, "begun");
            attached = store.attach(bytes("seen"));
            then = published(store.submit(Worked.naming(begun, "plc-1", "Mixer", ANNA)));
            Files.writeString(data.resolve("ringwall.yaml"), "port: 8443\n");
            Backup.Report kept = Backup.write(Location.embedded(data), file, NOW);
            assertThat(kept).isEqualTo(new Backup.Report(4, 1, then.number()));
            published(store.submit(Worked.naming(then, "plc-1", "Stirrer", ANNA)));
        }
        Path other = folder.resolve("deep/other");
        assertThat(Restore.read(file, Location.embedded(other), CATALOG))
                .isEqualTo(new Restore.Report(4, 1, then.number()));
        assertThat(other.resolve("ringwall.yaml")).hasContent("port: 8443");
        try (Store store = open(other)) {
            PlantVersion back = store.load(then.key()).orElseThrow();
            assertThat(back.plant()).isEqualTo(then.plant());
            assertThat(back.head()).isEqualTo(then.head());
            assertThat(store.attachment(attached.sha256()).orElseThrow()).hasContent("seen");
        }
    }

    private static PlantVersion published(CompletableFuture<Submitted> answer) {
        assertThat(answer.join()).isInstanceOf(Submitted.Published.class);
        return ((Submitted.Published) answer.join()).version();
    }

    @Test
    void theSameMomentGivesTheSameNamesAndHashes() throws IOException {
        open(data).close();
        Backup.write(Location.embedded(data), file, NOW);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sums = text(zip, "SHA256SUMS");
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly("RINGWALL-BACKUP", "head.key", "ringwall.db", "SHA256SUMS");
            assertThat(sums).contains("  ringwall.db\n", "  RINGWALL-BACKUP\n");
            assertThat(text(zip, "RINGWALL-BACKUP")).isEqualTo("ringwall backup 1\nmade 2026-11-23T12:00:00Z\n");
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        open(data).close();
        Backup.write(Location.embedded(data), file, NOW);
        assertThatThrownBy(() -> Restore.read(file, Location.embedded(data), CATALOG))
                .hasMessage("expected an empty folder or none, got `" + data + "`, which holds files");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Restore.read(file, Location.embedded(empty), CATALOG);
        assertThat(empty.resolve("ringwall.db")).exists();
    }

    @Test
    void aStoreThatWasAlteredIsNotKept() throws IOException {
        try (Store store = open(data)) {
            store.create(Worked.starter(), ANNA, "begun");
        }
        try (Database database = Database.open(data)) {
            database.write(sql -> sql.sql("update journal set reason = 'never mind' where number = 3")
                    .update());
        }
        assertThatThrownBy(() -> Backup.write(Location.embedded(data), file, NOW))
                .hasMessageContaining("broken at change 3");
        assertThat(left()).containsExactly("data");
    }

    /** What a test left in its folder: nothing half made may stay. */
    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ringwall.db", "attachments", "SHA256SUMS"})
    void aBackupOfWhichAByteChangedGivesNothing(String part) throws IOException {
        try (Store store = open(data)) {
            store.create(Worked.starter(), ANNA, "begun");
            store.attach(bytes("seen"));
        }
        Backup.write(Location.embedded(data), file, NOW);
        changeByte(part);
        Path other = folder.resolve("other");
        assertThatThrownBy(() -> Restore.read(file, Location.embedded(other), CATALOG))
                .isInstanceOf(IOException.class);
        assertThat(left()).containsExactly("data", "kept.zip");
    }

    /** Packs everything again, so that the zip file itself is in order. */
    private void changeByte(String part) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] content = in.readAllBytes();
                    if (entry.getName().startsWith(part)) {
                        content[content.length / 2] ^= 1;
                    }
                    entries.put(entry.getName(), content);
                }
            }
        }
        pack(entries);
    }

    private void pack(Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }

    @Test
    void nothingIsPutOutsideTheFolder() throws IOException {
        byte[] about = "ringwall backup 1\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = "here".getBytes(StandardCharsets.UTF_8);
        String sums = Link.sha256(about) + "  RINGWALL-BACKUP\n" + Link.sha256(bad) + "  ../outside\n";
        pack(Map.of("RINGWALL-BACKUP", about, "../outside", bad, "SHA256SUMS", sums.getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> Restore.read(file, Location.embedded(folder.resolve("other")), CATALOG))
                .hasMessageContaining("expected a hash and the name of a file");
        assertThat(left()).containsExactly("kept.zip");
    }

    @Test
    void whatIsNoBackupIsSaidToBeNone() throws IOException {
        Path other = folder.resolve("other");
        assertThatThrownBy(() -> Restore.read(file, Location.embedded(other), CATALOG))
                .hasMessageContaining("no such file");
        Files.writeString(file, "no zip at all");
        assertThatThrownBy(() -> Restore.read(file, Location.embedded(other), CATALOG))
                .hasMessageContaining("expected a backup");
        Files.write(file, new byte[0]);
        assertThatThrownBy(() -> Restore.read(file, Location.embedded(other), CATALOG))
                .hasMessageContaining("expected a backup");
        pack(Map.of("else", new byte[] {1}));
        assertThatThrownBy(() -> Restore.read(file, Location.embedded(other), CATALOG))
                .hasMessageContaining("expected a backup of ringwall, got something else");
        pack(Map.of("RINGWALL-BACKUP", "ringwall backup 2\n".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> Restore.read(file, Location.embedded(other), CATALOG))
                .hasMessageContaining("made by a newer Ringwall");
        assertThat(left()).containsExactly("kept.zip");
    }

    @Test
    void whatIsThereIsKeptBeforeItsFormChanges() throws IOException {
        Files.createDirectories(data);
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + data.resolve("ringwall.db"), null, null)
                .locations("classpath:db/sqlite")
                .target(MigrationVersion.fromVersion("3"))
                .load()
                .migrate();
        Database.open(data).close();
        List<Path> kept;
        try (Stream<Path> files = Files.list(data.resolve("backups"))) {
            kept = files.toList();
        }
        assertThat(kept).singleElement().asString().contains("before-migration-of-3-");
        Path other = folder.resolve("other");
        Restore.read(kept.getFirst(), Location.embedded(other), CATALOG);
        assertThat(new Sqlite(other).isOfThisForm()).isTrue();
        assertThat(other.resolve("backups"))
                .as("the backup itself is the old form")
                .doesNotExist();

        Database.open(data).close();
        try (Stream<Path> files = Files.list(data.resolve("backups"))) {
            assertThat(files).as("once").hasSize(1);
        }
    }

    @Test
    void aStoreOfANewerRingwallIsLeftAlone() throws IOException {
        Database.open(data).close();
        try (Database database = Database.open(data)) {
            database.write(
                    sql -> sql.sql("insert into flyway_schema_history select 99, '99', 'later', type, 'V99__later.sql',"
                                    + " checksum, installed_by, installed_on, execution_time, success from flyway_schema_history"
                                    + " limit 1")
                            .update());
        }
        assertThatThrownBy(() -> Database.open(data)).hasMessage("`" + data + "` was made by a newer Ringwall");
    }
}
