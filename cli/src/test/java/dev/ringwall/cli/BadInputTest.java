package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is wrong with what a person has on his disk: a sentence with the place and what was expected, the exit code that
 * pipelines were promised, and every file as it was.
 */
class BadInputTest {

    private static final String HEAD = "ringwall: 1\nplant: {id: works}\n";
    private static final String ZONES = HEAD + "zones: [{id: p1}, {id: p2}]\n";
    private static final String EVIDENCE =
            ZONES + "evidence: [{id: e, kind: observation, subject: zone:p1, by: A, date: ";

    @TempDir
    private Path folder;

    @Test
    void anUnknownId() throws IOException {
        refused(
                ZONES + "assets: [{id: plc, zone: p3}]\n",
                "plant.yaml:4:26: error: expected the id of a zone, got `p3`, which names none; did you mean `p1`"
                        + " [unknown-id]");
    }

    @Test
    void aDuplicateId() throws IOException {
        refused(
                ZONES + "assets: [{id: plc}, {id: plc}]\n",
                "plant.yaml:4:26: error: expected an id of its own, got `plc`, which names an asset already"
                        + " (plant.yaml, line 4) [duplicate-id]");
    }

    @Test
    void aZoneInsideItself() throws IOException {
        refused(
                HEAD + "zones: [{id: a, parent: b}, {id: b, parent: a}]\n",
                "plant.yaml:3:14: error: expected a zone outside `a` as its parent, got a circle: `a` in `b` in `a`"
                        + " [zone-inside-itself]");
    }

    @Test
    void anAssetInTwoPlaces() throws IOException {
        refused(
                ZONES + "conduits: [{id: c, zones: [p1, p2]}]\nassets: [{id: plc, zone: p1, conduit: c}]\n",
                "plant.yaml:5:39: error: expected one zone or one conduit, got zone `p1` and conduit `c`"
                        + " [asset-in-two-places]");
    }

    @Test
    void aConduitWithOneEnd() throws IOException {
        refused(
                ZONES + "conduits: [{id: c, zones: [p1]}]\n",
                "plant.yaml:4:27: error: expected two or more zones for a conduit, got 1 [conduit-with-one-end]");
    }

    @Test
    void servicesInACircleAreAWarningAndProveNothing() throws IOException {
        write(ZONES + """
                assets: [{id: a, zone: p1}, {id: b, zone: p1}]
                services:
                  - {id: x, kind: directory, offered_by: a, users: [b], rows: [SR 1.3]}
                  - {id: y, kind: directory, offered_by: b, users: [a], rows: [SR 1.3]}
                """);

        assertThat(run("validate").out()).contains("plant.yaml:6:10: warning: expected", "[circle-of-services]");
        assertThat(run("validate").exit()).isZero();
        assertThat(run("assess").exit()).isZero();
    }

    @Test
    void aLevelAboveFour() throws IOException {
        refused(
                HEAD + "zones: [{id: p1, sl_t: {vector: [2, 2, 0, 1, 5, 1, 3], by: A, date: 2026-01-01, reason: r}}]\n",
                "plant.yaml:3:46: error: expected a security level from 0 to 4, got `5` [not-a-level]");
    }

    @Test
    void aVectorOfSix() throws IOException {
        refused(
                HEAD + "zones: [{id: p1, sl_t: {vector: [2, 2, 0, 1, 3, 1], by: A, date: 2026-01-01, reason: r}}]\n",
                "plant.yaml:3:33: error: expected seven security levels such as `2 2 0 1 3 1 3`, or one for all seven, got 6 of them [not-a-vector]");
    }

    @Test
    void aDayThatIsNone() throws IOException {
        refused(
                EVIDENCE + "2026-02-30, rows: [SR 1.6]}]\n",
                "plant.yaml:4:70: error: expected a day such as `2026-03-01`, got `2026-02-30` [unreadable-day]");
    }

    @Test
    void aDayInTheFutureIsAWarningAndCountsForNothingYet() throws IOException {
        write(EVIDENCE + "2026-03-02, rows: [SR 1.6]}]\n");

        assertThat(run("validate").out())
                .contains(
                        "plant.yaml:4:17: warning: expected the evidence `e` to begin by `2026-03-01`, got `2026-03-02`"
                                + " [in-the-future]");
        assertThat(run("validate").exit()).isZero();
        assertThat(run("validate", "--fail-on", "warning").exit()).isEqualTo(1);
    }

    @Test
    void evidenceThatExpiredIsAWarning() throws IOException {
        write(EVIDENCE + "2025-01-01, valid_until: 2025-12-31, rows: [SR 1.6]}]\n");

        assertThat(run("validate").out()).contains("plant.yaml:4:17: warning: ", "`2025-12-31` [expired]");
        assertThat(run("validate").exit()).isZero();
        assertThat(run("assess").exit()).isZero();
    }

    @Test
    void evidenceForARowThatDoesNotExist() throws IOException {
        refused(
                EVIDENCE + "2026-01-01, rows: [SR 9.9]}]\n",
                "plant.yaml:4:89: error: expected a requirement of the catalogue, got `SR 9.9`");
    }

    @Test
    void evidenceForARowThatOnlyPoints() throws IOException {
        refused(
                HEAD
                        + "assets: [{id: plc}]\nevidence: [{id: e, kind: observation, subject: plc, by: A, date: 2026-01-01,"
                        + " rows: [CR 2.4]}]\n",
                "plant.yaml:4:85: error: expected",
                "`CR 2.4`",
                "[pointer-row]");
    }

    @Test
    void aYamlBomb() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i));
            bomb.append("*a%d, ".formatted(i - 1).repeat(9)).append("x]\n");
        }
        refused(bomb.toString(), "plant.yaml:7:10: error: expected at most 100 aliases", "got more [too-many-aliases]");
    }

    @Test
    void aBottomlessNest() throws IOException {
        refused("a: ".concat("[".repeat(100_000)), "plant.yaml:1:", "[too-deep]");
    }

    @Test
    void tenMegabytesInOneField() throws IOException {
        Door.Ran ran = refused(
                HEAD + "zones: [{id: p1, note: \"" + "x".repeat(10 << 20) + "\"}]\n",
                "plant.yaml:3:24: error: expected a text of at most 65536 characters, got 10485760",
                "[field-too-long]");
        assertThat(ran.err()).hasSizeLessThan(1_000);
    }

    @Test
    void tenMegabytesInOneCell() throws IOException {
        Files.writeString(folder.resolve("assets.csv"), "id,note\nplc,\"" + "x".repeat(10 << 20) + "\"\n");
        refused(ZONES, "assets.csv:2:", "[field-too-long]");
    }

    @Test
    void anotherEncoding() throws IOException {
        Files.write(
                folder.resolve("zones.yaml"),
                "zones: [{id: p1, name: Südhalle}]\n".getBytes(Charset.forName("windows-1252")));
        refused(
                HEAD,
                "zones.yaml:1:25: error: expected UTF-8, got the byte 0xFC, which is none in it; it may be Latin-1 or"
                        + " Windows-1252 [wrong-encoding]");
    }

    @Test
    void anEmptyFile() throws IOException {
        refused("", "plant.yaml:1:1: error: expected `ringwall: 1` and a plant, got an empty file [empty-file]");
    }

    @Test
    void aFolderInsteadOfAFile() throws IOException {
        Files.createDirectory(folder.resolve("more.yaml"));
        refused(ZONES, "more.yaml: error: expected a file, got a folder [folder-instead-of-file]");
    }

    @Test
    void aFolderThatIsNoPlant() {
        for (String command : new String[] {"validate", "assess", "questions", "stamp"}) {
            Door.Ran ran = run(command);

            assertThat(ran.exit()).as(command).isEqualTo(3);
            assertThat(ran.out() + ran.err()).contains("expected `plant.yaml` in the folder, got none [no-plant-file]");
        }
    }

    @Test
    void aFullDiskWhileAReportIsPrinted() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "no /dev/full here");
        write(ZONES);
        for (String format : new String[] {"terminal", "json", "html"}) {
            try (OutputStream out = new FileOutputStream(full.toFile())) {
                assertThat(Door.of(Window.NONE).open(out, "assess", folder.toString(), "--format", format))
                        .isEqualTo(new Door.Ran(4, "", "cannot write the result: no space left on device\n"));
            }
            assertThat(run("assess", "--format", format, "--out", full.toString()))
                    .isEqualTo(new Door.Ran(4, "", "cannot write `/dev/full`: no space left on device\n"));
            try (OutputStream out = new FileOutputStream(full.toFile())) {
                assertThat(Door.of(Window.NONE)
                                .open(out, "report", folder.toString(), "--format", format, "--out", "-"))
                        .isEqualTo(new Door.Ran(4, "", "cannot write the result: no space left on device\n"));
            }
        }
    }

    /** A disk of a few pages, which only root can make. */
    @Test
    void aFullDiskWhileAReportIsWrittenIntoAFile() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path report = disk.resolve("assessment.html");
        write(ZONES);
        Assumptions.assumeTrue(
                shell("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString()), "no disk can be made here");
        try {
            Files.writeString(report, "the last one");
            Door.Ran refused = new Door.Ran(4, "", "cannot write `" + report + "`: no space left on device\n");
            assertThat(run("assess", "--format", "html", "--out", report.toString()))
                    .isEqualTo(refused);
            assertThat(run("report", "--format", "html", "--out", disk.toString()))
                    .isEqualTo(refused);
            assertThat(report).hasContent("the last one");
            assertThat(disk).isDirectoryNotContaining("glob:**.part");
        } finally {
            shell("umount", disk.toString());
        }
    }

    @Test
    void aFullDiskWhileAPlantIsEdited() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(
                shell("mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", disk.toString()), "no disk can be made here");
        try {
            Files.writeString(disk.resolve("plant.yaml"), ZONES);
            Files.writeString(disk.resolve("assets.csv"), "id,note\nplc-0," + "x".repeat(9_000) + "\n");
            Path list = Files.writeString(folder.resolve("list.csv"), "Tag;Zone\n" + rows(500));
            Map<String, String> before = files(disk);

            assertThat(Door.run("import", disk.toString(), list.toString(), "--add-zones", "--apply"))
                    .isEqualTo(new Door.Ran(4, "", "cannot write `" + disk + "`: no space left on device\n"));
            assertThat(files(disk)).isEqualTo(before);
        } finally {
            shell("umount", disk.toString());
        }
    }

    /** The list comes through a pipe, so that there is time to edit the plant after it was read. */
    @Test
    void aFileThatIsEditedWhileTheToolEdits() throws Exception {
        Path pipe = folder.resolve("list.csv");
        Assumptions.assumeTrue(shell("mkfifo", pipe.toString()), "no pipe can be made here");
        Path plant = write(ZONES);
        Thread other = Thread.ofPlatform().start(() -> {
            try (OutputStream out = new FileOutputStream(pipe.toFile())) {
                Files.writeString(plant, ZONES + "# by somebody else\n");
                out.write("Tag;Zone\nPLC-1;p1\n".getBytes(StandardCharsets.UTF_8));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });

        Door.Ran ran = Door.run("import", folder.toString(), pipe.toString(), "--apply");
        other.join();

        assertThat(ran)
                .isEqualTo(new Door.Ran(
                        4, "", "expected `" + plant + "` as it was read, got a changed file; nothing was written\n"));
        assertThat(plant).hasContent(ZONES + "# by somebody else\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            rows.append("PLC-%d;hall-%d\n".formatted(i, i % 50));
        }
        return rows.toString();
    }

    /** Validating says what is wrong; nothing else works on such a plant, and nothing touches it. */
    private Door.Ran refused(String plant, String... said) throws IOException {
        write(plant);
        Path list = Files.writeString(Files.createTempDirectory("bad").resolve("list.csv"), "Tag;Zone\nX;p1\n");
        Map<String, String> before = files(folder);

        Door.Ran validated = run("validate");
        assertThat(validated.exit()).isEqualTo(3);
        assertThat(validated.out()).contains(said);
        for (String command : new String[] {"assess", "stamp"}) {
            Door.Ran ran = run(command);
            assertThat(ran.exit()).as(command).isEqualTo(3);
            assertThat(ran.err()).as(command).contains(said).endsWith("says how to mend them\n");
            assertThat(ran.out()).as(command).isEmpty();
        }
        Door.Ran imported = Door.run("import", folder.toString(), list.toString(), "--apply");
        assertThat(imported.exit()).isEqualTo(3);
        assertThat(imported.err()).contains(said);
        assertThat(files(folder)).isEqualTo(before);
        return imported;
    }

    private Path write(String plant) throws IOException {
        return Files.writeString(folder.resolve("plant.yaml"), plant);
    }

    private Door.Ran run(String command, String... more) {
        return Door.run(Stream.concat(Stream.of(command, folder.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.toList()) {
                String name = String.valueOf(each.getFileName());
                files.put(
                        name, Files.isDirectory(each) ? "folder" : Files.readString(each, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static boolean shell(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
