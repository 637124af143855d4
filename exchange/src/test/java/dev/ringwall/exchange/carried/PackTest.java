package dev.ringwall.exchange.carried;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

    @TempDir
    private Path classes;

    private Path root;

    @BeforeEach
    void layOutAProgram() throws IOException {
        root = Files.createDirectories(classes.resolve("ringwall"));
        write(
                "catalog/b/2020/rows.yaml",
                "# a comment\npart: b\nrows:\n  - {id: one, types: [x, y]}\n  - {id: größer}\n");
        write("catalog/a/2019/rows.yaml", "part: a\n");
        write("words/en.yaml", "a:\n  b: sentence\n");
        write("catalog/schema/rows.schema.json", "{}");
    }

    @Test
    void whatIsPackedReadsAsTheFilesDo() throws IOException {
        CarriedFiles packed = packed("catalog/");
        CarriedFiles plain = CarriedFiles.in(root.resolve("catalog"));
        assertThat(packed.names())
                .containsExactly("a/2019/rows.yaml", "b/2020/rows.yaml")
                .isEqualTo(plain.names());
        assertThat(packed.named("rows.yaml")).isEqualTo(plain.names());
        Block block = packed.read("b/2020/rows.yaml");
        assertThat(block.text("part")).isEqualTo("b");
        assertThat(block.blocks("rows").getFirst().texts("types")).containsExactly("x", "y");
        assertThat(block.blocks("rows").getLast().text("id")).isEqualTo("größer");
        assertThat(block.blocks("rows").getLast().place())
                .isEqualTo(plain.read("b/2020/rows.yaml")
                        .blocks("rows")
                        .getLast()
                        .place()
                        .replace("b/", "catalog/b/"))
                .endsWith("line 5");
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        Pack.main(new String[] {classes.toString()});
        byte[] first = Files.readAllBytes(root.resolve(CarriedFiles.PACKED));
        Pack.main(new String[] {classes.toString()});
        assertThat(root.resolve(CarriedFiles.PACKED)).hasBinaryContent(first);
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        CarriedFiles packed = packed("words/");
        assertThat(packed.readIfThere("de.yaml")).isEmpty();
        assertThatThrownBy(() -> packed.read("de.yaml")).hasMessage("the file `de.yaml` is missing");
    }

    @Test
    void whatIsWrongInAFileIsSaidWithItsPlace() throws IOException {
        write("bad.yaml", "a: [1]\nb: text\nc: {d: 1}\n");
        Block bad = CarriedFiles.in(root).read("bad.yaml");
        assertThatThrownBy(() -> bad.text("a")).hasMessage("bad.yaml, line 1: expected a text for `a`");
        assertThatThrownBy(() -> bad.texts("b")).hasMessage("bad.yaml, line 1: expected a list for `b`");
        assertThatThrownBy(() -> bad.block("b")).hasMessage("bad.yaml, line 1: expected named values for `b`");
        assertThatThrownBy(() -> bad.text("e")).hasMessage("bad.yaml, line 1: expected a value for `e`");
        assertThat(bad.isBlock("c")).isTrue();
        assertThat(List.of(bad.flag("b"), bad.flag("e"))).containsOnly(false);
    }

    @Test
    void aListIsNoFileOfOurs() throws IOException {
        write("list.yaml", "- a\n");
        write("twice.yaml", "a: 1\nb:\n  c: 1\n  c: 2\n");
        CarriedFiles files = CarriedFiles.in(root);
        assertThatThrownBy(() -> files.read("list.yaml")).hasMessage("list.yaml: expected named values");
        assertThatThrownBy(() -> files.read("twice.yaml")).hasMessage("twice.yaml, line 4: `c` twice");
    }

    private CarriedFiles packed(String prefix) throws IOException {
        Pack.main(new String[] {classes.toString()});
        byte[] bytes = Files.readAllBytes(root.resolve(CarriedFiles.PACKED));
        return CarriedFiles.in(PackedBlocks.read(new ByteArrayInputStream(bytes)), prefix);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
