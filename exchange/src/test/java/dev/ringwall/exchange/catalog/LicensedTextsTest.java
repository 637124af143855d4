package dev.ringwall.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicensedTextsTest {

    private static final Catalog CATALOG = CatalogReader.read();

    @TempDir
    private Path data;

    @Test
    void aUsersOwnTextIsShownForItsRow() throws IOException {
        write("62443-3-3.yaml", "SR 1.1: text of the copy\nsr 1.1  re 1: |\n  two\n  lines\n");
        write("62443-4-2.yaml", "CR 1.1: text of the other part\n");
        Imported<LicensedTexts> read = read();
        assertThat(read.issues()).isEmpty();
        assertThat(read.coverage()).isEqualTo(new Coverage(3, 3, read.coverage().left()));
        LicensedTexts texts = read.value().orElseThrow();
        assertThat(texts.text(RequirementId.system("SR 1.1"))).contains("text of the copy");
        assertThat(texts.text(RequirementId.system("SR 1.1 RE 1"))).contains("two\nlines\n");
        assertThat(texts.text(RequirementId.component("CR 1.1"))).contains("text of the other part");
        assertThat(texts.text(RequirementId.system("SR 1.2"))).isEmpty();
    }

    @Test
    void havingNoCopyIsNoIssue() throws IOException {
        assertThat(read().issues()).isEmpty();
        assertThat(read().value().orElseThrow().text(RequirementId.system("SR 1.1")))
                .isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsNamedWithItsPlaceAndStopsNoOtherRow() throws IOException {
        write(
                "62443-3-3.yaml",
                "SR 1.1: text\nSR 99.9: text\nhello: text\nSR 1.2: [text]\nSR 1.3:\nSR 1.1: again\nCR 1.1: text\n");
        Imported<LicensedTexts> read = read();
        assertThat(read.issues())
                .extracting(Issue::code, Issue::sentence, Issue::place)
                .containsExactly(
                        issue(IssueCode.UNKNOWN_ROW, "expected a requirement of 62443-3-3, got `SR 99.9`", 2, 1),
                        issue(IssueCode.UNREADABLE_ROW, "expected a requirement of 62443-3-3, got `hello`", 3, 1),
                        issue(IssueCode.WRONG_SHAPE, "expected the text of `SR 1.2`, got a list", 4, 9),
                        issue(IssueCode.WRONG_SHAPE, "expected the text of `SR 1.3`, got nothing", 5, 8),
                        issue(IssueCode.DUPLICATE_FIELD, "expected `SR 1.1` once, got it again", 6, 1),
                        issue(IssueCode.UNKNOWN_ROW, "expected a requirement of 62443-3-3, got `CR 1.1`", 7, 1));
        assertThat(read.value().orElseThrow().text(RequirementId.system("SR 1.1")))
                .contains("text");
        assertThat(read.coverage().understood()).isEqualTo(1);
        assertThat(read.coverage().total()).isEqualTo(7);
    }

    @Test
    void aFileOfProseIsNotQuotedBack() throws IOException {
        write("62443-3-3.yaml", "prose of the standard\n");
        assertThat(read().issues())
                .singleElement()
                .extracting(Issue::sentence)
                .isEqualTo("expected requirements, each with its text");
    }

    @Test
    void aFolderOrAHugeFileOrBrokenYamlIsAnIssue() throws IOException {
        Files.createDirectories(data.resolve("licensed/62443-3-3.yaml"));
        write("62443-4-2.yaml", "CR 1.1: [\n");
        assertThat(read().issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.FOLDER_INSTEAD_OF_FILE, IssueCode.BROKEN_YAML);
        Limits small = new Limits(4, 50, 100, 100, 100, 100);
        assertThat(LicensedTexts.read(data, CATALOG, small).issues())
                .extracting(Issue::code)
                .contains(IssueCode.FILE_TOO_LARGE);
    }

    @Test
    void anotherEncodingIsAnIssue() throws IOException {
        write("62443-3-3.yaml", "");
        Files.write(data.resolve("licensed/62443-3-3.yaml"), "SR 1.1: größer\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read().issues()).extracting(Issue::code).containsExactly(IssueCode.WRONG_ENCODING);
    }

    @Test
    void theCatalogueAsJsonHoldsNoneOfIt() throws IOException {
        write("62443-3-3.yaml", "SR 1.1: zzz-licensed-zzz\n");
        assertThat(read().value()).isPresent();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CatalogJson.write(
                CATALOG,
                RequirementTexts.read("en"),
                ProcessReader.read(),
                ProcessTexts.read("en"),
                Lexicon.read().entries(),
                out);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("zzz-licensed-zzz");
        assertThat(read().toString()).doesNotContain("zzz-licensed-zzz");
    }

    private static org.assertj.core.groups.Tuple issue(IssueCode code, String sentence, int line, int column) {
        return org.assertj.core.groups.Tuple.tuple(code, sentence, new Place("licensed/62443-3-3.yaml", line, column));
    }

    private Imported<LicensedTexts> read() throws IOException {
        return LicensedTexts.read(data, CATALOG, Limits.DEFAULT);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(data.resolve("licensed"));
        Files.writeString(data.resolve("licensed").resolve(name), text);
    }
}
