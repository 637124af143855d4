package dev.ringwall.exchange.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    @Test
    void partsComeBackAsTheyWerePacked() throws IOException {
        Archive archive =
                open(new Packing().put("a/b.txt", "hello").put("c.txt", "").bytes());

        assertThat(archive.names()).containsExactly("a/b.txt", "c.txt");
        assertThat(archive.bytes("a/b.txt").orElseThrow()).asString().isEqualTo("hello");
        assertThat(archive.bytes("c.txt").orElseThrow()).isEmpty();
        assertThat(archive.bytes("d.txt")).isEmpty();
    }

    @Test
    void aStoredPartIsReadToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            byte[] text = "plain".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            CRC32 crc = new CRC32();
            crc.update(text);
            ZipEntry entry = new ZipEntry("s");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(text.length);
            entry.setCrc(crc.getValue());
            out.putNextEntry(entry);
            out.write(text);
        }

        assertThat(open(bytes.toByteArray()).bytes("s").orElseThrow())
                .asString()
                .isEqualTo("plain");
    }

    @Test
    void aBombIsNotUnpackedToItsEnd() throws IOException {
        Archive bomb = open(new Packing().put("b", new byte[300 << 20]).bytes());

        assertThatThrownBy(() -> bomb.bytes("b"))
                .isInstanceOfSatisfying(
                        BadArchiveException.class, e -> assertThat(e.code()).isEqualTo(IssueCode.ARCHIVE_TOO_LARGE))
                .hasMessage("expected the part `b` to unpack to at most 200 times what it takes, got more");
    }

    @Test
    void manyPartsTogetherAreHeldToTheWhole() throws IOException {
        Limits small = new Limits(1 << 20, 50, 100, 100, 100, 100, 100, new Limits.Packed(10, 200, 1_000));
        byte[] random = new byte[600];
        new java.util.Random(7).nextBytes(random);
        Archive archive =
                Archive.open(new Packing().put("a", random).put("b", random).file("x.zip"), small);

        assertThat(archive.bytes("a")).isPresent();
        assertThatThrownBy(() -> archive.bytes("b"))
                .hasMessage("expected a packed file of at most 1000 bytes unpacked, got more");
    }

    @Test
    void tooManyPartsAreRefusedAtOnce() {
        Packing packing = new Packing();
        for (int i = 0; i <= 10_000; i++) {
            packing.put("p" + i, "");
        }

        assertThatThrownBy(() -> open(packing.bytes()))
                .hasMessage("expected at most 10000 parts in a packed file, got 10001");
    }

    @Test
    void namesThatLeadOutAreRefused() {
        for (String name : new String[] {"../etc/passwd", "a/../../b", "/etc/passwd", "..\\x", "C:x"}) {
            assertThatThrownBy(() -> open(new Packing().put(name, "x").bytes()))
                    .isInstanceOfSatisfying(
                            BadArchiveException.class, e -> assertThat(e.code()).isEqualTo(IssueCode.ARCHIVE_ESCAPES))
                    .hasMessage("expected parts inside the packed file, got `" + name + "`");
        }
    }

    @Test
    void whatIsCutOffOrAlteredIsSaid() throws IOException {
        byte[] whole =
                new Packing().put("a", "some text that is longer than nothing").bytes();
        assertThatThrownBy(() -> open(Arrays.copyOf(whole, whole.length - 30)))
                .hasMessage("expected a packed file, got a file without a directory; it may have been cut off");

        byte[] altered = whole.clone();
        altered[44] ^= 0x55;
        Archive archive = open(altered);
        assertThatThrownBy(() -> archive.bytes("a"))
                .hasMessage("expected the part `a` as it was packed, got other bytes");
    }

    private static Archive open(byte[] bytes) throws BadArchiveException {
        return Archive.open(new SourceFile("x.zip", bytes), Limits.DEFAULT);
    }
}
