package dev.ringwall.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.carried.Block;
import dev.ringwall.exchange.carried.CarriedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our words about the requirements: complete, short, and each of them said once. */
class RequirementTextsTest {

    private static final Catalog CATALOG = CatalogReader.read();
    private static final RequirementTexts ENGLISH = RequirementTexts.read("en");

    /** Words that fill a line and say nothing, and those of the standard's own voice. */
    private static final Pattern BANNED = Pattern.compile(
            "\\b(ensur|robust|comprehensiv|leverag|utili[sz]|holistic|seamless|cutting.edge|best practice|paramount"
                    + "|state.of.the.art|mission.critical|delve|crucial|pivotal|empower|foster|landscape|synerg|shall\\b)",
            Pattern.CASE_INSENSITIVE);

    @Test
    void everyRowThatIsAskedHasAllFourTexts() {
        List<Requirement> asked =
                CATALOG.requirements().stream().filter(Requirement::isAsked).toList();
        assertThat(asked)
                .hasSize(100 + 122 + 4)
                .allSatisfy(row -> assertThat(ENGLISH.text(row.id())).get().isInstanceOf(RequirementText.Asked.class));
    }

    @Test
    void everyRowThatIsNotAskedHasOneSentence() {
        assertThat(CATALOG.requirements().stream().filter(row -> !row.isAsked()))
                .hasSize(12 + 3)
                .allSatisfy(row -> {
                    assertThat(ENGLISH.text(row.id())).get().isInstanceOf(RequirementText.Pointer.class);
                    assertThat(sentences(row.id())).singleElement().asString().matches("[A-Z][^.]*(\\.\\d[^.]*)*\\.");
                });
    }

    @Test
    void aPointerNamesTheRowsThatAreAskedInItsPlace() {
        assertThat(CATALOG.requirements().stream().filter(row -> row.status() == Requirement.Status.POINTER))
                .allSatisfy(row -> assertThat(sentences(row.id()).getFirst())
                        .contains(row.expandsTo().stream()
                                .map(RequirementId::code)
                                .toList()));
    }

    @Test
    void textsStandInTheOrderOfTheCatalogueAndForNoOtherRow() {
        CarriedFiles files = CatalogReader.carried();
        for (String folder : CatalogReader.folders(files)) {
            assertThat(files.read(folder + "words.en.yaml").keys())
                    .isEqualTo(CATALOG.requirements().stream()
                            .filter(row -> row.id().edition().equals(CatalogReader.edition(folder)))
                            .map(row -> row.id().code())
                            .toList());
        }
    }

    @Test
    void aTextIsNeitherACrumbNorALecture() {
        assertThat(CATALOG.requirements())
                .allSatisfy(row -> assertThat(sentences(row.id()))
                        .allSatisfy(text -> assertThat(text.split("\\s+").length)
                                .as(row.id() + ": " + text)
                                .isBetween(8, 70)));
    }

    @Test
    void aQuestionAsksAndAPurposeDoesNotRepeatItsTitle() {
        CATALOG.requirements().stream().filter(Requirement::isAsked).forEach(row -> {
            RequirementText.Asked text = asked(row.id());
            assertThat(text.question()).as(row.id().toString()).endsWith("?");
            assertThat(text.purpose().toLowerCase(Locale.ROOT))
                    .as(row.id().toString())
                    .doesNotContain(row.title().toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void noTextFillsItsLineWithBannedWords() {
        assertThat(BANNED.matcher("Ensures").find()).isTrue();
        assertThat(CATALOG.requirements())
                .allSatisfy(row -> assertThat(sentences(row.id()))
                        .allSatisfy(text -> assertThat(BANNED.matcher(text).find())
                                .as(row.id() + ": " + text)
                                .isFalse()));
    }

    @Test
    void everySystemRowSaysWhatThereIsToDo() {
        assertThat(CATALOG.systemRows())
                .allSatisfy(row -> assertThat(asked(row.id()).task())
                        .as(row.id().toString())
                        .endsWith(".")
                        .hasSizeLessThan(160)
                        .doesNotContain("shall", "SR ", "62443"));
    }

    @Test
    void noTextIsSaidTwice() {
        Map<String, String> seen = new HashMap<>();
        for (Block file : files()) {
            for (String code : file.keys()) {
                Block row = file.block(code);
                Stream.of("purpose", "question", "evidence", "failure", "task", "pointer")
                        .filter(row::has)
                        .forEach(field -> assertThat(seen.put(row.text(field), row.place()))
                                .as(code + " " + field)
                                .isNull());
            }
        }
        assertThat(seen).hasSizeGreaterThan(800);
    }

    @Test
    void anotherLanguageNeedsOnlyItsFileAndFallsBackToEnglish(@TempDir Path folder) throws IOException {
        write(folder, "words.en.yaml", "SR 1.1:\n" + fields("english") + "SR 1.2:\n" + fields("two"));
        write(folder, "words.de.yaml", "SR 1.1:\n" + fields("deutsch"));
        RequirementTexts german = texts(folder, "de");
        assertThat(german.text(RequirementId.system("SR 1.1")))
                .contains(new RequirementText.Asked("deutsch", "deutsch", "deutsch", "deutsch"));
        assertThat(german.text(RequirementId.system("SR 1.2")))
                .contains(new RequirementText.Asked("two", "two", "two", "two"));
        assertThat(german.text(RequirementId.system("SR 1.3"))).isEmpty();
    }

    @Test
    void aTextIsSharedInOneStepAndNoMore(@TempDir Path folder) throws IOException {
        write(
                folder,
                "words.en.yaml",
                "SR 1.1:\n" + fields("own") + "SR 1.2: {same_as: SR 1.1}\nSR 1.3: {same_as: SR 1.2}\n");
        assertThatThrownBy(() -> texts(folder, "en"))
                .hasMessageEndingWith("expected a row with a text of its own, got `SR 1.2`");
    }

    private static String fields(String text) {
        return "  purpose: %1$s\n  question: %1$s\n  evidence: %1$s\n  failure: %1$s\n".formatted(text);
    }

    private static void write(Path root, String name, String text) throws IOException {
        Path folder = Files.createDirectories(root.resolve("iec62443-3-3/2013"));
        Files.writeString(folder.resolve("requirements.yaml"), "");
        Files.writeString(folder.resolve(name), text);
    }

    private static RequirementTexts texts(Path folder, String language) {
        return RequirementTexts.read(CarriedFiles.in(folder), language);
    }

    private static List<Block> files() {
        CarriedFiles files = CatalogReader.carried();
        return files.named("words.en.yaml").stream().map(files::read).toList();
    }

    private static RequirementText.Asked asked(RequirementId id) {
        return (RequirementText.Asked) ENGLISH.text(id).orElseThrow();
    }

    private static List<String> sentences(RequirementId id) {
        return switch (ENGLISH.text(id).orElseThrow()) {
            case RequirementText.Pointer(String sentence) -> List.of(sentence);
            case RequirementText.Asked text ->
                Stream.of(text.purpose(), text.question(), text.evidence(), text.failure(), text.task())
                        .filter(each -> !each.isEmpty())
                        .toList();
        };
    }
}
