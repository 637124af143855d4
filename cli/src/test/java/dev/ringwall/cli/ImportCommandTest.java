package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String PLANT = """
            ringwall: 1
            plant: {id: works}
            zones: [{id: cell, name: Cell 1}] # a comment that stays
            assets:
              - {id: plc-1, zone: cell}
            """;

    @TempDir
    private Path folder;

    private Path plant;
    private Path list;

    @BeforeEach
    void write() throws IOException {
        plant = Files.writeString(folder.resolve("plant.yaml"), PLANT);
        list = Files.writeString(
                folder.resolve("list.txt"), "Asset Tag;Zone;Vendor\nPLC-1;Cell 1;Acme\nHMI-1;cell;Acme\n");
    }

    @Test
    void withoutApplyNothingIsWritten() {
        Door.Ran ran = run();

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith("`list.txt` read as inventory, 2 of 2 records understood\n")
                .contains("line 3    asset `hmi-1` in zone `cell`: Acme\n")
                .contains("line 2    `plc-1`: `PLC-1` in `inventory`, vendor `Acme`\n")
                .endsWith("new: 1, filled in: 1\nnothing is written yet; --apply does it\n");
        assertThat(plant).hasContent(PLANT);
        assertThat(run("--dry-run")).isEqualTo(ran);
    }

    @Test
    void whatIsAppliedIsProposedNoMore() throws IOException {
        Door.Ran ran = run("--apply");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).endsWith("written `" + plant + "`\n");
        assertThat(plant).content().contains("# a comment that stays", "hmi-1", "Acme");
        assertThat(Door.run("validate", folder.toString()).exit()).isZero();

        String once = Files.readString(plant);
        assertThat(run("--apply").out()).endsWith("nothing has to be written\n");
        assertThat(plant).hasContent(once);
    }

    @Test
    void whatThePlantSaysStaysUnlessTheFileIsAccepted() throws IOException {
        Files.writeString(plant, PLANT.replace("zone: cell}", "zone: cell, vendor: Bolt}"));

        assertThat(run("--apply").out())
                .contains(
                        "what differs and stays as the plant has it\n  line 2    `plc-1`: vendor is `Bolt` here, `Acme` there");
        assertThat(plant).content().contains("vendor: Bolt");

        assertThat(run("--apply", "--accept").out()).contains("what would be changed");
        assertThat(plant).content().contains("id: plc-1, zone: cell, vendor: Acme");
    }

    @Test
    void aHeaderMeansWhatItIsSaidToMean() {
        assertThat(run("--map", "Vendor=location").out()).contains("location `Acme`");
    }

    @Test
    void aFieldThatIsNoneNamesTheFields() {
        Door.Ran ran = run("--map", "Vendor=colour");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("`--map`: expected `id`, `name`, `zone`")
                .endsWith("got `colour`\n");
    }

    @Test
    void applyAndDryRunDoNotGoTogether() {
        assertThat(run("--apply", "--dry-run"))
                .isEqualTo(new Door.Ran(2, "", "expected `--apply` or `--dry-run`, got both\n"));
    }

    @Test
    void aRowWithAnErrorIsLeftOutAndTheRestGoesOn() throws IOException {
        Files.writeString(list, "Asset Tag;Zone\nA;cell\nB;cell;too;much\nC;nowhere\nA;cell\n;cell\n");

        Door.Ran ran = run("--apply");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.out())
                .contains("2 of 5 records understood")
                .contains("list.txt:3:1: error: expected 2 cells, got 4; the row is left out [too-many-cells]")
                .contains("list.txt:4:1: warning: expected a zone of the plant, got `nowhere`; `C` gets none")
                .contains("list.txt:5:1: warning: expected a tag of its own, got `A`, which line 2 has already")
                .contains("list.txt:6:1: warning: expected a tag, got a row without one; it is left out");
        assertThat(plant).content().contains("id: a", "id: c").doesNotContain("id: b");
    }

    @Test
    void whatIsNoInventoryIsRefused() throws IOException {
        Files.writeString(list, "hello\n");

        Door.Ran ran = run("--apply");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err())
                .contains(
                        "list.txt:1:1: error: expected a header line with columns for the tag of an asset and something")
                .endsWith("cannot be used; nothing was changed\n");
        assertThat(plant).hasContent(PLANT);
    }

    @Test
    void aTagExportIsToldFromAnInventory() throws IOException {
        Files.writeString(
                list, "remark,\"CSV-Import-Export\"\nTYPE,SCOPE,NAME,DESCRIPTION,DATATYPE\nTAG,,P1_STATE,,INT2\n");

        Door.Ran ran = run();

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err())
                .isEqualTo("list.txt:1:1: error: expected a list of assets, got a tag export of RSLogix or Studio 5000,"
                        + " which lists the variables of one controller and no assets [not-an-inventory]\n`" + list
                        + "` cannot be used; nothing was changed\n");
    }

    @Test
    void olderEncodingsAndMarksAreRead() throws IOException {
        String rows = "Asset Tag;Ort\nHMI-2;Südhalle\n";
        Files.write(list, rows.getBytes(Charset.forName("windows-1252")));
        assertThat(run("--apply").out()).contains("expected UTF-8, got another encoding; read as Windows-1252");
        assertThat(plant).content().contains("Südhalle");

        Files.writeString(list, "\uFEFF" + rows);
        assertThat(run("--apply").out())
                .startsWith("`list.txt` read as inventory, 1 of 1 records understood\n")
                .endsWith("nothing has to be written\n");
    }

    @Test
    void aCellThatIsTooLongIsRefusedWithItsPlace() throws IOException {
        Files.writeString(list, "Asset Tag;Note\nA;" + "x".repeat(10 << 20) + "\n");

        Door.Ran ran = run("--apply");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).startsWith("list.txt:2:1: error: expected ").contains("[field-too-long]");
        assertThat(ran.err()).hasSizeLessThan(1_000);
        assertThat(plant).hasContent(PLANT);
    }

    @Test
    void anEmptyListIsRefused() throws IOException {
        Files.writeString(list, "");

        assertThat(run().exit()).isEqualTo(3);
        assertThat(run().err()).startsWith("list.txt:1:1: error: expected a list of assets, got an empty file");
    }

    @Test
    void aTableBesideThePlantTakesWhatIsNew() throws IOException {
        Path table = Files.writeString(folder.resolve("assets.csv"), "id;zone\nfw-1;cell\n");

        assertThat(run("--apply").out()).contains("written `" + table + "`\n", "written `" + plant + "`\n");
        assertThat(table).hasContent("""
                        id;zone;vendor;foreign_ids
                        fw-1;cell
                        hmi-1;cell;Acme;[{source: inventory, id: HMI-1}]
                        """);
        assertThat(run("--apply").out()).endsWith("nothing has to be written\n");
    }

    @Test
    void whatNoFormatRecognisesIsRefused() throws IOException {
        Files.write(list, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});

        assertThat(run().exit()).isEqualTo(3);
        assertThat(run().err())
                .startsWith("`" + list + "`: expected a file of format `inventory`, ")
                .endsWith(", got none of them\n");
        assertThat(run("--format", "inventroy").err()).startsWith("`--format`: expected `inventory`");
        assertThat(run("--format", "inventory").exit()).isEqualTo(3);
    }

    @Test
    void aFileThatIsNotThereCannotBeRead() throws IOException {
        Files.delete(list);
        assertThat(run()).isEqualTo(new Door.Ran(4, "", "cannot read `" + list + "`: no such file or folder\n"));

        Files.createDirectory(list);
        assertThat(run()).isEqualTo(new Door.Ran(4, "", "cannot read `" + list + "`: expected a file, got a folder\n"));
    }

    @Test
    void aPlantWithErrorsIsNotTouched() throws IOException {
        String broken = PLANT.replace("zone: cell}", "zone: cel}");
        Files.writeString(plant, broken);

        assertThat(run("--apply").exit()).isEqualTo(3);
        assertThat(plant).hasContent(broken);
    }

    @Test
    void longListsAreCutUntilAllIsAsked() throws IOException {
        StringBuilder rows = new StringBuilder("Asset Tag;Zone\n");
        for (int i = 1; i <= 25; i++) {
            rows.append("D-").append(i).append(";cell\n");
        }
        Files.writeString(list, rows);

        assertThat(run().out())
                .contains("`d-20`", "5 more, with --all each of them")
                .doesNotContain("`d-21`");
        assertThat(run("--all").out()).contains("`d-25`").doesNotContain("more, with --all");
    }

    private Door.Ran run(String... more) {
        return Door.run(Stream.concat(Stream.of("import", folder.toString(), list.toString()), Stream.of(more))
                .toArray(String[]::new));
    }
}
