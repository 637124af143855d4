package dev.ringwall.exchange.bundle;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.model.ProductId;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.IssueCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleFileTest {

    private static final SigningKey KEY = SigningKey.make();
    private static final HandOver CLAIMS = claims(1);

    @TempDir
    private Path folder;

    private Path file = Path.of("nowhere");

    static HandOver claims(int sequence) {
        return new HandOver(
                HandOver.Kind.CLAIMS,
                new ProductId("plc"),
                "PLC 9",
                "V2.3",
                "Maker",
                "Works",
                sequence,
                LocalDate.of(2026, 3, 1),
                "ringwall 1.0",
                List.of());
    }

    private static BundleFile.Packed packed(String name, HandOver.Role role, String text) {
        return new BundleFile.Packed(name, role, BundleFile.Content.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("plc.bundle");
        BundleFile.write(
                file,
                CLAIMS,
                List.of(
                        packed("plant.yaml", HandOver.Role.PLANT, "ringwall: 1\n"),
                        packed("documents/type test.pdf", HandOver.Role.DOCUMENT, "%PDF seen"),
                        packed("documents/same.pdf", HandOver.Role.DOCUMENT, "%PDF seen")),
                KEY);
    }

    private static IssueCode refused(Path file) throws IOException {
        Imported<OpenedBundle> opened = OpenedBundle.open(file);
        assertThat(opened.value()).as(opened.issues().toString()).isEmpty();
        return opened.issues().getFirst().code();
    }

    @Test
    void whatWasPackedIsWhatIsOpened() throws IOException {
        OpenedBundle opened = OpenedBundle.open(file).value().orElseThrow();

        assertThat(opened.key()).isEqualTo(KEY.id()).matches("[0-9a-f]{64}");
        assertThat(opened.handOver())
                .usingRecursiveComparison()
                .ignoringFields("pieces")
                .isEqualTo(CLAIMS);
        assertThat(opened.handOver().pieces())
                .extracting(HandOver.Piece::name)
                .containsExactly("plant.yaml", "documents/type test.pdf", "documents/same.pdf");
        assertThat(opened.bytes(opened.handOver().pieces().getFirst(), 100))
                .asString()
                .isEqualTo("ringwall: 1\n");
    }

    @Test
    void theSameHandOverIsTheSameFile() throws IOException {
        byte[] first = Files.readAllBytes(file);
        write();
        assertThat(file).hasBinaryContent(first);
    }

    @Test
    void filesOfOneContentAreInItOnce() throws IOException {
        assertThat(parts().keySet()).hasSize(3).contains("statement.dsse.json");
    }

    /** Every bit of every byte counts, those between the parts and in the directory too. */
    @Test
    void noByteCanBeChangedUnnoticed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << (at % 8));
            Files.write(file, changed);
            assertThat(OpenedBundle.open(file).value()).as("byte " + at).isEmpty();
        }
    }

    @Test
    void noByteCanBeAddedOrCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(OpenedBundle.open(file).value()).as("length " + length).isEmpty();
        }
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertThat(OpenedBundle.open(file).value()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        Map<String, byte[]> parts = parts();
        String plant = parts.keySet().stream()
                .filter(name -> new String(parts.get(name), StandardCharsets.UTF_8).startsWith("ringwall"))
                .findFirst()
                .orElseThrow();
        parts.remove(plant);
        repack(parts);

        Imported<OpenedBundle> opened = OpenedBundle.open(file);

        assertThat(opened.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.BUNDLE_INCOMPLETE);
            assertThat(issue.sentence())
                    .isEqualTo("expected `plant.yaml`, which the statement names, got no such file");
        });
    }

    @Test
    void whatTheStatementDoesNotNameIsRefused() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put("zzz", new byte[] {1});
        repack(parts);
        assertThat(refused(file)).isEqualTo(IssueCode.BUNDLE_CHANGED);
    }

    @Test
    void aFileThatWasExchangedIsNamed() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.replaceAll((name, bytes) -> name.startsWith("sha256/") ? new byte[bytes.length] : bytes);
        repack(parts);
        assertThat(refused(file)).isEqualTo(IssueCode.BUNDLE_CHANGED);
    }

    @Test
    void theWordOfOneKeyIsNotThatOfAnother() throws IOException {
        Map<String, byte[]> parts = parts();
        String statement = new String(parts.get("statement.dsse.json"), StandardCharsets.UTF_8);
        String other = SigningKey.make().id();
        parts.put("statement.dsse.json", statement.replace(KEY.id(), other).getBytes(StandardCharsets.UTF_8));
        repack(parts);
        assertThat(refused(file)).isEqualTo(IssueCode.BAD_SIGNATURE);
    }

    @Test
    void anythingBesideTheSignedStatementIsRefused() throws IOException {
        Map<String, byte[]> parts = parts();
        String statement = new String(parts.get("statement.dsse.json"), StandardCharsets.UTF_8);
        parts.put(
                "statement.dsse.json",
                statement.replaceFirst("\\{", "{\"note\":\"trust me\",").getBytes(StandardCharsets.UTF_8));
        repack(parts);
        assertThat(refused(file)).isEqualTo(IssueCode.BAD_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out", "/etc/passwd", "a/../../b", "C:\\x", "a\\b", "", "a//b", "a/./b", "nul\0", " a"})
    void aPathThatLeavesTheFolderIsNeverPacked(String name) {
        assertThatThrownBy(() -> BundleFile.write(
                        folder.resolve("bad.bundle"), CLAIMS, List.of(packed(name, HandOver.Role.DOCUMENT, "x")), KEY))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("bad.bundle")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out", "/etc/passwd", "a/../../b", "a\\\\b"})
    void aPathThatLeavesTheFolderIsNeverBelieved(String name) throws IOException {
        Map<String, byte[]> parts = parts();
        byte[] payload = new String(HandOverJson.write(opened().handOver()), StandardCharsets.UTF_8)
                .replace("plant.yaml", name)
                .getBytes(StandardCharsets.UTF_8);
        parts.put("statement.dsse.json", Envelope.write(payload, KEY));
        repack(parts);
        assertThat(refused(file)).isEqualTo(IssueCode.ARCHIVE_ESCAPES);
    }

    @Test
    void aNewerFormIsSaidToBeOne() throws IOException {
        Map<String, byte[]> parts = parts();
        byte[] payload = new String(HandOverJson.write(opened().handOver()), StandardCharsets.UTF_8)
                .replace("\"form\":1", "\"form\":2")
                .getBytes(StandardCharsets.UTF_8);
        parts.put("statement.dsse.json", Envelope.write(payload, KEY));
        repack(parts);
        assertThat(refused(file)).isEqualTo(IssueCode.NEWER_FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "about", "from", "sequence", "day", "pieces", "subject"})
    void aStatementThatLacksAFieldIsNone(String field) throws IOException {
        Map<String, byte[]> parts = parts();
        byte[] payload = new String(HandOverJson.write(opened().handOver()), StandardCharsets.UTF_8)
                .replace("\"" + field + "\":", "\"other\":")
                .getBytes(StandardCharsets.UTF_8);
        parts.put("statement.dsse.json", Envelope.write(payload, KEY));
        repack(parts);
        assertThat(refused(file)).isEqualTo(IssueCode.BAD_STATEMENT);
    }

    @Test
    void itIsTakenOutWholeOrNotAtAll() throws IOException {
        Path out = folder.resolve("out");
        opened().takeOut(out);
        assertThat(out.resolve("documents/same.pdf")).hasContent("%PDF seen");
        assertThatThrownBy(() -> opened().takeOut(out)).hasMessageContaining("expected a folder with nothing in it");
        assertThat(out.resolve("plant.yaml")).hasContent("ringwall: 1\n");
        try (var all = Files.list(folder)) {
            assertThat(all).as("nothing is left behind").hasSize(2);
        }
    }

    @Test
    void aFileThatChangesWhileItIsPackedIsNoticed() throws IOException {
        Path log = Files.writeString(folder.resolve("log"), "before");
        var measured =
                BundleFile.measured(new BundleFile.Packed("log", HandOver.Role.DOCUMENT, BundleFile.Content.of(log)));
        Files.writeString(log, "behind");
        Files.setLastModifiedTime(log, FileTime.fromMillis(0));
        try (FileChannel out = FileChannel.open(folder.resolve("out"), CREATE, WRITE)) {
            assertThatThrownBy(() -> BundleFile.pack(new byte[1], List.of(measured), out))
                    .hasMessage("`log` was changed while it was packed");
        }
    }

    @Test
    void anyProgramForZipFilesCanLookInside() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName).findFirst()).contains("statement.dsse.json");
            assertThat(zip.size()).isEqualTo(3);
        }
    }

    @Test
    void aFileThatWasPackedAgainElsewhereIsNotTheOneThatWasSigned() throws IOException {
        Map<String, byte[]> parts = parts();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        assertThat(OpenedBundle.open(file).value()).isEmpty();
    }

    /** What DSSE 1.0 says is signed, written out by hand. */
    @Test
    void whatIsSignedNamesItsTypeAndLengths() {
        assertThat(Envelope.signed("hello world".getBytes(StandardCharsets.UTF_8)))
                .asString()
                .isEqualTo("DSSEv1 28 application/vnd.in-toto+json 11 hello world");
    }

    private OpenedBundle opened() throws IOException {
        return OpenedBundle.open(file).value().orElseThrow();
    }

    private Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** Packs parts in the one way, whatever they are. */
    private void repack(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<StoredZip.Part> listed = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            CRC32 crc = new CRC32();
            crc.update(part.getValue());
            listed.add(new StoredZip.Part(part.getKey(), part.getValue().length, crc.getValue()));
            out.writeBytes(StoredZip.header(listed.getLast()));
            out.writeBytes(part.getValue());
        }
        out.writeBytes(StoredZip.directory(listed));
        Files.write(file, out.toByteArray());
    }
}
