package dev.ringwall.exchange.catalog;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirement.Group;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.RowId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The totals of the process parts, and our words about each of their rows: complete, short, said once. */
class ProcessReaderTest {

    private static final Edition OWNER_BEFORE = new Edition("62443-2-1", 2009);
    private static final Edition OWNER = new Edition("62443-2-1", 2024);
    private static final Edition PROVIDER = new Edition("62443-2-4", 2023);
    private static final Edition RISK = new Edition("62443-3-2", 2020);
    private static final Edition DEVELOPMENT = new Edition("62443-4-1", 2018);

    private static final ProcessCatalog CATALOG = ProcessReader.read();
    private static final ProcessTexts ENGLISH = ProcessTexts.read("en");

    @Test
    void rowsOfEachEdition() {
        Map<Edition, Long> rows =
                CATALOG.rows().stream().collect(groupingBy(row -> row.id().edition(), counting()));
        assertThat(rows).isEqualTo(Map.of(OWNER_BEFORE, 126L, OWNER, 87L, PROVIDER, 123L, RISK, 32L, DEVELOPMENT, 47L));
        assertThat(CATALOG.rows())
                .extracting(ProcessRequirement::order)
                .isEqualTo(IntStream.range(0, 415).boxed().toList());
    }

    @Test
    void groupsOfEachEdition() {
        assertThat(groups(OWNER)).hasSize(8).startsWith("SPE 1").endsWith("SPE 8");
        assertThat(groups(PROVIDER)).hasSize(12).startsWith("SP.01").endsWith("SP.12");
        assertThat(groups(RISK)).hasSize(7).startsWith("ZCR 1").endsWith("ZCR 7");
        assertThat(groups(DEVELOPMENT)).hasSize(8).startsWith("Practice 1").endsWith("Practice 8");
    }

    @Test
    void aProviderIsAsked72RequirementsAnd51Enhancements() {
        List<ProcessRequirement> enhancements =
                CATALOG.rows().stream().filter(row -> row.parent().isPresent()).toList();
        assertThat(enhancements).hasSize(51).allSatisfy(row -> {
            ProcessRequirement base = CATALOG.require(row.parent().orElseThrow());
            assertThat(row.id().code()).startsWith(base.id().code().replace(" BR", "") + " RE(");
            assertThat(row.groups()).isEqualTo(base.groups());
            assertThat(CATALOG.enhancementsOf(base.id())).contains(row);
        });
    }

    @Test
    void everyRowThatIsNearExistsAndIsOfTheProviders() {
        assertThat(CATALOG.rows().stream().flatMap(row -> row.near().stream()))
                .isNotEmpty()
                .allSatisfy(id -> {
                    assertThat(id.edition()).isEqualTo(PROVIDER);
                    assertThat(CATALOG.find(id)).isPresent();
                });
    }

    @Test
    void everyRowInForceHasAllTexts() {
        assertThat(CATALOG.rows().stream().filter(row -> !row.id().edition().equals(OWNER_BEFORE)))
                .hasSize(87 + 123 + 32 + 47)
                .allSatisfy(row -> {
                    ProcessText text = ENGLISH.text(row.id()).orElseThrow();
                    assertThat(text.question()).as(row.id().toString()).endsWith("?");
                    assertThat(text.maturity()).hasSize(row.id().edition().equals(RISK) ? 0 : 4);
                });
        assertThat(CATALOG.rows(OWNER_BEFORE))
                .allMatch(row -> ENGLISH.text(row.id()).isEmpty());
    }

    @Test
    void noTextIsSaidTwiceOrIsLongerThanAScreen() {
        Map<String, ProcessRequirementId> seen = new HashMap<>();
        for (ProcessRequirement row : CATALOG.rows()) {
            List<String> said =
                    ENGLISH.text(row.id()).map(ProcessReaderTest::sentences).orElse(List.of());
            for (String sentence : said) {
                assertThat(seen.put(sentence, row.id())).as(sentence).isNull();
                assertThat(sentence).as(row.id().toString()).hasSizeBetween(20, 420);
            }
            assertThat(said.stream()
                            .mapToInt(sentence -> 2 + sentence.length() / 86)
                            .sum())
                    .as("lines of " + row.id())
                    .isLessThanOrEqualTo(40);
        }
        assertThat(seen).hasSizeGreaterThan(2_000);
    }

    @Test
    void everyIdIsUnderstoodAsItIsWrittenAndInFull() {
        assertThat(CATALOG.rows()).allSatisfy(row -> {
            assertThat(RowId.parse(row.id().toString())).isEqualTo(Optional.of(row.id()));
            assertThat(RowId.parse(" " + row.id().code().toLowerCase(java.util.Locale.ROOT)))
                    .isEqualTo(Optional.of(row.id()));
        });
    }

    private static List<String> groups(Edition edition) {
        return CATALOG.rows(edition).stream()
                .map(row -> row.groups().getFirst())
                .map(Group::id)
                .distinct()
                .toList();
    }

    private static List<String> sentences(ProcessText text) {
        List<String> all = new ArrayList<>(text.maturity());
        Stream.of(text.purpose(), text.question(), text.evidence(), text.failure())
                .forEach(all::add);
        return all;
    }
}
