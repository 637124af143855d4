package dev.ringwall.exchange.catalog;

import static dev.ringwall.engine.catalog.ComponentType.EMBEDDED_DEVICE;
import static dev.ringwall.engine.catalog.ComponentType.HOST_DEVICE;
import static dev.ringwall.engine.catalog.ComponentType.NETWORK_DEVICE;
import static dev.ringwall.engine.catalog.ComponentType.SOFTWARE_APPLICATION;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Part;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.Requirement.Status;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup.Way;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.exchange.carried.Block;
import dev.ringwall.exchange.carried.CarriedFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The totals of the catalogue, as several public sources agree on them. */
class CatalogReaderTest {

    private static final Catalog CATALOG = CatalogReader.read();

    @Test
    void twoEditionsAreCarried() {
        assertThat(CATALOG.editions()).containsExactly(Edition.SYSTEM, Edition.COMPONENT);
        assertThat(CATALOG.requirements())
                .extracting(Requirement::order)
                .isEqualTo(java.util.stream.IntStream.range(0, 241).boxed().toList());
    }

    @Test
    void systemRowsAre51RequirementsAnd49Enhancements() {
        assertThat(CATALOG.systemRows()).hasSize(100);
        assertThat(CATALOG.systemRows().stream().filter(row -> row.id().isEnhancement()))
                .hasSize(49);
    }

    @Test
    void systemRowsNewAtEachLevel() {
        assertThat(newAt(CATALOG.systemRows())).containsExactly(37, 23, 30, 10);
    }

    @Test
    void componentRowsByStatus() {
        Map<Status, Long> byStatus =
                rows(Edition.COMPONENT).stream().collect(groupingBy(Requirement::status, counting()));
        assertThat(rows(Edition.COMPONENT)).hasSize(141);
        assertThat(byStatus)
                .isEqualTo(Map.of(
                        Status.NORMATIVE, 122L, Status.CONSTRAINT, 4L, Status.POINTER, 12L, Status.NO_REQUIREMENT, 3L));
    }

    @Test
    void componentRowsByKind() {
        Map<String, Integer> byKind = new LinkedHashMap<>();
        rows(Edition.COMPONENT).forEach(row -> byKind.merge(prefix(row.id()), 1, Integer::sum));
        assertThat(byKind.keySet()).containsExactly("CCSC", "CR", "SAR", "EDR", "HDR", "NDR");
        assertThat(byKind.values()).containsExactly(4, 85, 3, 13, 14, 22);
    }

    @Test
    void cumulativeRowsOfEachComponentType() {
        assertThat(cumulative(SOFTWARE_APPLICATION)).containsExactly(34, 53, 67, 73);
        assertThat(cumulative(EMBEDDED_DEVICE)).containsExactly(36, 61, 77, 83);
        assertThat(cumulative(HOST_DEVICE)).containsExactly(36, 62, 78, 84);
        assertThat(cumulative(NETWORK_DEVICE)).containsExactly(40, 67, 86, 92);
    }

    @Test
    void everySystemRowAndNoOtherRollsUp() {
        Map<Way, Long> ways = CATALOG.systemRows().stream()
                .collect(groupingBy(row -> row.rollup().orElseThrow().way(), counting()));
        assertThat(ways).isEqualTo(Map.of(Way.EACH, 61L, Way.ZONE, 16L, Way.JOIN, 12L, Way.EDGE, 11L));
        assertThat(rows(Edition.COMPONENT)).allMatch(row -> row.rollup().isEmpty());
        assertThat(CATALOG.rollupVersion()).isNotBlank();
    }

    @Test
    void exactCounterpartsAreThePartsOfTheRollupTurnedAround() {
        Map<RequirementId, List<RequirementId>> turned = new LinkedHashMap<>();
        CATALOG.systemRows()
                .forEach(row -> row.rollup()
                        .orElseThrow()
                        .parts()
                        .forEach(part -> turned.computeIfAbsent(part, key -> new ArrayList<>())
                                .add(row.id())));
        assertThat(rows(Edition.COMPONENT))
                .allSatisfy(row -> assertThat(row.counterparts()).isEqualTo(turned.getOrDefault(row.id(), List.of())));
        assertThat(turned.keySet()).allMatch(part -> CATALOG.require(part).status() == Status.NORMATIVE);
    }

    @Test
    void noRowIsBothCounterpartAndHint() {
        assertThat(rows(Edition.COMPONENT))
                .allSatisfy(row -> assertThat(row.hints()).noneMatch(row.counterparts()::contains));
    }

    @Test
    void componentRowsThatCountForNoZone() {
        assertThat(CATALOG.componentRows().stream()
                        .filter(row -> row.counterparts().isEmpty())
                        .map(row -> row.id().code()))
                .containsExactly(
                        "CR 1.14",
                        "CR 1.14 RE 1",
                        "CR 3.1 RE 1",
                        "CR 3.4 RE 1",
                        "CR 4.2 RE 2",
                        "SAR 2.4 RE 1",
                        "EDR 2.4 RE 1",
                        "EDR 2.13",
                        "EDR 2.13 RE 1",
                        "EDR 3.10",
                        "EDR 3.10 RE 1",
                        "EDR 3.11",
                        "EDR 3.11 RE 1",
                        "EDR 3.12",
                        "EDR 3.13",
                        "EDR 3.14",
                        "EDR 3.14 RE 1",
                        "HDR 2.4 RE 1",
                        "HDR 2.13",
                        "HDR 2.13 RE 1",
                        "HDR 3.2 RE 1",
                        "HDR 3.10",
                        "HDR 3.10 RE 1",
                        "HDR 3.11",
                        "HDR 3.11 RE 1",
                        "HDR 3.12",
                        "HDR 3.13",
                        "HDR 3.14",
                        "HDR 3.14 RE 1",
                        "NDR 2.4 RE 1",
                        "NDR 2.13",
                        "NDR 2.13 RE 1",
                        "NDR 3.10",
                        "NDR 3.10 RE 1",
                        "NDR 3.11",
                        "NDR 3.11 RE 1",
                        "NDR 3.12",
                        "NDR 3.13",
                        "NDR 3.14",
                        "NDR 3.14 RE 1");
    }

    @Test
    void anEnhancementFollowsItsBaseInNumberFoundationAndLevel() {
        List<Requirement> enhancements = CATALOG.requirements().stream()
                .filter(row -> row.id().isEnhancement())
                .toList();
        assertThat(enhancements).hasSize(49 + 49).allSatisfy(row -> {
            Requirement base = CATALOG.require(row.parent().orElseThrow());
            assertThat(row.id().code()).startsWith(base.id().code() + " RE ");
            assertThat(row.fr()).isEqualTo(base.fr());
            assertThat(row.types()).isEqualTo(base.types());
            assertThat(row.level().isAtLeast(base.level())).isTrue();
            assertThat(row.order()).isGreaterThan(base.order());
        });
        assertThat(CATALOG.requirements().stream().filter(row -> !row.id().isEnhancement()))
                .allMatch(row -> row.parent().isEmpty());
    }

    @Test
    void theNumberOfARowNamesItsFoundation() {
        assertThat(CATALOG.requirements().stream().filter(row -> row.status() != Status.CONSTRAINT))
                .allSatisfy(row -> assertThat(row.id().code().replaceAll("^[A-Z]+ (\\d)\\..*", "$1"))
                        .isEqualTo(Integer.toString(row.fr().orElseThrow().number())));
    }

    @Test
    void everyRowThatIsNamedExists() {
        assertThat(CATALOG.requirements()).allSatisfy(row -> {
            assertThat(row.expandsTo()).allMatch(id -> CATALOG.find(id).isPresent());
            assertThat(row.counterparts()).allMatch(id -> CATALOG.find(id).isPresent());
            assertThat(row.hints()).allMatch(id -> CATALOG.find(id).isPresent());
            row.rollup()
                    .ifPresent(rollup -> assertThat(rollup.implies())
                            .allMatch(id -> CATALOG.find(id).isPresent()));
        });
    }

    @Test
    void aPointerExpandsToOneRowForEachOfItsTypes() {
        List<Requirement> pointers = CATALOG.requirements().stream()
                .filter(row -> row.status() == Status.POINTER)
                .toList();
        assertThat(pointers).allSatisfy(pointer -> {
            List<Requirement> targets =
                    pointer.expandsTo().stream().map(CATALOG::require).toList();
            assertThat(targets.stream().flatMap(row -> row.types().stream()))
                    .containsExactlyElementsOf(pointer.types());
            assertThat(targets)
                    .allMatch(
                            row -> row.status() == Status.NORMATIVE && row.fr().equals(pointer.fr()));
        });
    }

    @Test
    void rowsWhoseMeasureCouldHinderAnEssentialFunction() {
        assertThat(CATALOG.requirements().stream()
                        .filter(Requirement::clause42)
                        .map(row -> row.id().code()))
                .containsExactly(
                        "SR 1.1",
                        "SR 1.3",
                        "SR 1.4",
                        "SR 1.8",
                        "SR 1.11",
                        "SR 2.1 RE 4",
                        "SR 2.5",
                        "SR 2.12",
                        "SR 3.3 RE 2",
                        "SR 5.2",
                        "SR 5.2 RE 1",
                        "SR 5.2 RE 2",
                        "SR 5.2 RE 3",
                        "SR 7.1",
                        "SR 7.2");
    }

    @Test
    void theRegisterHasEveryPartAndSaysWhichAreInDevelopment() {
        assertThat(CATALOG.parts()).hasSize(19);
        assertThat(CATALOG.parts().stream()
                        .filter(part -> part.documentType() == Part.DocumentType.IN_DEVELOPMENT)
                        .map(Part::number))
                .containsExactly("62443-1-2", "62443-1-3", "62443-1-4", "62443-2-5", "62443-5-x");
        assertThat(CATALOG.parts())
                .allMatch(
                        part -> part.edition().isEmpty() == (part.documentType() == Part.DocumentType.IN_DEVELOPMENT));
        assertThat(new TreeSet<>(CATALOG.parts().stream().map(Part::group).toList()))
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aFolderIsNamedAfterItsPartAndEdition() {
        CarriedFiles files = CatalogReader.carried();
        assertThat(CatalogReader.folders(files))
                .hasSameSizeAs(CATALOG.editions())
                .allSatisfy(folder -> {
                    Block file = files.read(folder + "requirements.yaml");
                    assertThat(folder).isEqualTo("iec" + file.text("part") + "/" + file.text("edition") + "/");
                    assertThat(CatalogReader.edition(folder)).isIn(CATALOG.editions());
                });
    }

    private static List<Requirement> rows(Edition edition) {
        return CATALOG.requirements().stream()
                .filter(row -> row.id().edition().equals(edition))
                .toList();
    }

    private static List<Integer> newAt(List<Requirement> rows) {
        return SecurityLevel.ALL.stream()
                .skip(1)
                .map(level ->
                        (int) rows.stream().filter(row -> row.level() == level).count())
                .toList();
    }

    private static List<Integer> cumulative(ComponentType type) {
        return SecurityLevel.ALL.stream()
                .skip(1)
                .map(level -> (int) CATALOG.componentRows(type).stream()
                        .filter(row -> level.isAtLeast(row.level()))
                        .count())
                .toList();
    }

    private static String prefix(RequirementId id) {
        return id.code().substring(0, id.code().indexOf(' '));
    }

    @Test
    void thereAreSevenFoundationsAndEachHasRowsInBothParts() {
        assertThat(FoundationalRequirement.ALL).allSatisfy(fr -> {
            assertThat(CATALOG.systemRows()).anyMatch(row -> row.fr().orElseThrow() == fr);
            assertThat(CATALOG.componentRows()).anyMatch(row -> row.fr().orElseThrow() == fr);
        });
    }
}
