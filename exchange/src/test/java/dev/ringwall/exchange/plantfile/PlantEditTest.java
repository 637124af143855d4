package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.FileChangedException;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.yaml.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlantEditTest {

    private static final String WORKS = """
            # our plant
            ringwall:   1
            plant: {id: works}
            zones: [ {id: cell} ]   # one is enough

            assets:
              - {id: plc-1, zone: cell,   note: "kept as it is" } # the first
              - id: plc-2      # the second
                zone: 'cell'
                version: 1.0   # old
              # nothing below
            groups:
            """;

    @TempDir
    private Path folder;

    @Test
    void aValueIsReplacedBetweenItsMarks() throws IOException {
        assertThat(edited(WORKS, "plc-2", "version", Written.text("1.1")))
                .isEqualTo(WORKS.replace("version: 1.0 ", "version: \"1.1\" "));
    }

    @Test
    void aNewFieldStandsInTheStyleOfItsRecord() throws IOException {
        assertThat(edited(WORKS, "plc-1", "role", Written.text("dosing")))
                .isEqualTo(WORKS.replace("\"kept as it is\" }", "\"kept as it is\", role: dosing }"));
        assertThat(edited(WORKS, "plc-2", "role", Written.text("dosing")))
                .isEqualTo(WORKS.replace("# old\n", "# old\n    role: dosing\n"));
    }

    @Test
    void aRecordIsAddedAtTheEndOfItsList() throws IOException {
        Written.Fields plc = new Written.Collected()
                .put("id", Written.text("plc-3"))
                .put("zone", Written.text("cell"))
                .fields();

        assertThat(appended(WORKS, "assets", plc))
                .isEqualTo(WORKS.replace("# old\n", "# old\n  - {id: plc-3, zone: cell}\n"));
        assertThat(appended(WORKS, "zones", plc))
                .isEqualTo(WORKS.replace("{id: cell} ]", "{id: cell}, {id: plc-3, zone: cell} ]"));
        assertThat(appended(WORKS, "groups", plc))
                .isEqualTo(WORKS.replace("groups:", "groups:\n  - {id: plc-3, zone: cell}"));
        assertThat(appended(WORKS, "systems", plc)).isEqualTo(WORKS + "\nsystems:\n  - {id: plc-3, zone: cell}\n");
    }

    @Test
    void anchorsAndAliasesAreEditedWhereTheyStand() throws IOException {
        String text = WORKS.replace("{id: plc-1, zone: cell, ", "&first {id: plc-1, zone: &home cell, ")
                .replace("zone: 'cell'", "zone: *home");

        assertThat(edited(text, "plc-1", "role", Written.text("dosing")))
                .isEqualTo(text.replace("\"kept as it is\" }", "\"kept as it is\", role: dosing }"));
        assertThat(edited(text, "plc-2", "zone", Written.text("cell"))).isEqualTo(text.replace("*home", "cell"));
    }

    @Test
    void anEditThatBreaksTheFileIsRefused() throws IOException {
        String text = WORKS.replace("{id: plc-1, zone: cell, ", "{id: plc-1, zone: &home cell, ")
                .replace("zone: 'cell'", "zone: *home");

        assertThatThrownBy(() -> edited(text, "plc-1", "zone", Written.text("cell")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nothing was written");
        assertThat(folder.resolve("plant.yaml")).hasContent(text);
    }

    @Test
    void windowsLineEndsStay() throws IOException {
        String windows = WORKS.replace("\n", "\r\n");

        assertThat(edited(windows, "plc-2", "role", Written.text("dosing")))
                .isEqualTo(windows.replace("# old\r\n", "# old\r\n    role: dosing\r\n"));
    }

    @Test
    void cellsAndRowsOfATableAreEditedAlone() throws IOException {
        String rows = "id;zone;note\nplc-1;cell;\"a; b\"\nplc-2;cell\n";
        Files.writeString(folder.resolve("plant.yaml"), Plants.HEAD + "zones: [{id: cell}]\n");
        Files.writeString(folder.resolve("assets.csv"), "\uFEFF" + rows);
        PlantEdit edit = PlantEdit.of(folder, Limits.DEFAULT);
        Imported<Plant> read = PlantFile.read(edit.files(), Limits.DEFAULT, Plants.CATALOG);

        edit.set(read.places().of(new AssetId("plc-1")).orElseThrow(), "note", Written.text("say \"hi\""));
        edit.set(read.places().of(new AssetId("plc-2")).orElseThrow(), "version", Written.text("2.0"));
        edit.append(
                "assets",
                new Written.Collected()
                        .put("id", Written.text("plc-3"))
                        .put(
                                "types",
                                Written.sequence(List.of(Written.word("host-device"), Written.word("network-device"))))
                        .fields());
        edit.write();

        assertThat(folder.resolve("assets.csv"))
                .hasContent("\uFEFFid;zone;note;version;types\nplc-1;cell;\"say \"\"hi\"\"\"\nplc-2;cell;;2.0\n"
                        + "plc-3;;;;\"host-device; network-device\"\n");
        assertThat(PlantFile.read(folder, Limits.DEFAULT, Plants.CATALOG)
                        .value()
                        .orElseThrow()
                        .assets())
                .hasSize(3);
    }

    @Test
    void aFileThatChangedSinceIsRefusedAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("plant.yaml"), WORKS);
        PlantEdit edit = PlantEdit.of(folder, Limits.DEFAULT);
        edit.append(
                "systems",
                new Written.Collected().put("id", Written.text("dcs")).fields());
        Files.writeString(folder.resolve("plant.yaml"), WORKS + "# by somebody else\n");

        assertThatThrownBy(edit::write)
                .isInstanceOf(FileChangedException.class)
                .hasMessageContaining("got a changed file; nothing was written");
        assertThat(folder.resolve("plant.yaml")).hasContent(WORKS + "# by somebody else\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void withoutAnEditNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("plant.yaml"), WORKS);

        assertThat(PlantEdit.of(folder, Limits.DEFAULT).write()).isEmpty();
    }

    private String edited(String text, String asset, String field, Written value) throws IOException {
        Files.writeString(folder.resolve("plant.yaml"), text);
        PlantEdit edit = PlantEdit.of(folder, Limits.DEFAULT);
        Imported<Plant> read = PlantFile.read(edit.files(), Limits.DEFAULT, Plants.CATALOG);
        assertThat(read.issues()).isEmpty();
        assertThat(edit.set(read.places().of(new AssetId(asset)).orElseThrow(), field, value))
                .isTrue();
        edit.write();
        return Files.readString(folder.resolve("plant.yaml"));
    }

    private String appended(String text, String section, Written.Fields record) throws IOException {
        Files.writeString(folder.resolve("plant.yaml"), text);
        PlantEdit edit = PlantEdit.of(folder, Limits.DEFAULT);
        assertThat(edit.append(section, record)).isTrue();
        edit.write();
        return Files.readString(folder.resolve("plant.yaml"));
    }
}
