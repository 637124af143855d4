package dev.ringwall.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.Requirement.Status;
import dev.ringwall.engine.catalog.RequirementId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is often written about the two parts and is wrong: each is named, so that nobody brings it back as a correction. */
class CommonMistakesTest {

    private static final Catalog CATALOG = CatalogReader.read();

    @Test
    void foundationalRequirementsAreSevenAndNot51() {
        assertThat(FoundationalRequirement.ALL).hasSize(7);
        assertThat(CATALOG.systemRows().stream().filter(row -> row.parent().isEmpty()))
                .hasSize(51);
    }

    @Test
    void pkiSoftwareIdentityAndPublicKeysAreNotAskedAtLevelOne() {
        assertThat(level("SR 1.2")).isEqualTo(2);
        assertThat(level("SR 1.8")).isEqualTo(2);
        assertThat(level("SR 1.9")).isEqualTo(2);
    }

    @Test
    void softwareIntegrityStartsAtLevelTwoAsCorrected() {
        assertThat(level("SR 3.4")).isEqualTo(2);
        assertThat(CATALOG.require(RequirementId.component("CR 3.4")).level().value())
                .isEqualTo(1);
    }

    @Test
    void multifactorStartsAtLevelThreeAndForUntrustedNetworks() {
        assertThat(level("SR 1.1 RE 2")).isEqualTo(3);
        assertThat(CATALOG.require(RequirementId.system("SR 1.1 RE 2")).condition())
                .contains(Condition.UNTRUSTED_NETWORK);
        assertThat(level("SR 1.1 RE 3")).isEqualTo(4);
        assertThat(CATALOG.requirements().stream()
                        .filter(row -> row.title().contains("Multifactor"))
                        .map(row -> row.level().value()))
                .containsExactly(3, 4, 3);
    }

    @Test
    void pointersAreNeverAsked() {
        List<Requirement> pointers = CATALOG.requirements().stream()
                .filter(row -> row.status() == Status.POINTER)
                .toList();
        assertThat(pointers)
                .extracting(row -> row.id().code())
                .containsExactly(
                        "CR 1.6", "CR 1.13", "CR 2.4", "CR 2.13", "CR 3.2", "CR 3.10", "CR 3.11", "CR 3.12", "CR 3.13",
                        "CR 3.14", "CR 5.2", "CR 5.3");
        assertThat(pointers)
                .noneMatch(Requirement::isAsked)
                .allMatch(row -> row.minSl().isEmpty())
                .doesNotContainAnyElementsOf(CATALOG.componentRows());
    }

    @Test
    void aComponentRowMayStartAtAnotherLevelThanItsSystemRow() {
        List<String> differing = CATALOG.componentRows().stream()
                .filter(row -> row.counterparts().stream()
                        .anyMatch(id -> CATALOG.require(id).level() != row.level()))
                .map(row -> row.id().code())
                .toList();
        assertThat(differing)
                .contains("CR 2.11", "CR 2.11 RE 1", "CR 2.12", "CR 3.4", "CR 3.7", "CR 3.8", "NDR 1.13 RE 1");
    }

    @Test
    void componentsAloneDoNotMakeAZone() {
        assertThat(CATALOG.systemRows().stream()
                        .filter(row -> row.rollup().orElseThrow().parts().isEmpty()))
                .hasSize(16 + 3)
                .anyMatch(row -> row.level().value() == 1);
    }

    @Test
    void constraintsHaveNoLevelAndAreInNoCount() {
        List<Requirement> constraints = CATALOG.requirements().stream()
                .filter(row -> row.status() == Status.CONSTRAINT)
                .toList();
        assertThat(constraints)
                .hasSize(4)
                .allMatch(row ->
                        row.isAsked() && row.minSl().isEmpty() && row.fr().isEmpty());
        assertThat(CATALOG.componentRows()).hasSize(122).doesNotContainAnyElementsOf(constraints);
    }

    private static int level(String code) {
        return CATALOG.require(RequirementId.system(code)).level().value();
    }
}
