package dev.ringwall.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.ringwall.house.planted.cli.OpensAParser;
import dev.ringwall.house.planted.cli.SeesAnotherDoor;
import dev.ringwall.house.planted.engine.catalog.LooksUp;
import dev.ringwall.house.planted.engine.elsewhere.Homeless;
import dev.ringwall.house.planted.engine.evidence.Hashes;
import dev.ringwall.house.planted.engine.evidence.ReadsAFile;
import dev.ringwall.house.planted.engine.model.Faults;
import dev.ringwall.house.planted.engine.model.Innocent;
import dev.ringwall.house.planted.engine.observe.HalfCircle;
import dev.ringwall.house.planted.engine.risk.Circle;
import dev.ringwall.house.planted.exchange.Reader;
import dev.ringwall.house.planted.exchange.SeesADoor;
import dev.ringwall.house.planted.server.http.Answers;
import dev.ringwall.house.planted.server.http.AsksTheDatabase;
import dev.ringwall.house.planted.server.store.Rows;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the rules of {@link Architecture} against the product, and against planted faults. Plain tests on purpose: as
 * annotated fields such rules were once skipped without a word.
 */
class ArchitectureTest {

    private static final Architecture PRODUCT = new Architecture("dev.ringwall");
    private static final Architecture PLANTED = new Architecture("dev.ringwall.house.planted");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dev.ringwall");

    /** Raise it when the product has grown: rules over nothing hold always. */
    private static final int AT_LEAST = 7;

    @Test
    void theProductWasRead() {
        assertThat(CLASSES).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(List.of("engine", "exchange", "cli", "server", "app"))
                .allSatisfy(module -> assertThat(CLASSES.stream()
                                .filter(type ->
                                        (type.getPackageName() + ".").startsWith("dev.ringwall." + module + ".")))
                        .as("classes of %s", module)
                        .isNotEmpty());
        assertThat(CLASSES).noneMatch(type -> type.getPackageName().startsWith("dev.ringwall.house"));
    }

    @Test
    void theEngineSeesTheJdksPlainPartsOnly() {
        PRODUCT.theEngineSeesTheJdksPlainPartsOnly().check(CLASSES);

        var rule = PLANTED.theEngineSeesTheJdksPlainPartsOnly();
        assertCatches(rule, Faults.ReadsAFile.class);
        assertCatches(rule, Faults.HashesOutsideEvidence.class);
        assertCatches(rule, Faults.CarriesJson.class);
        assertSpares(rule, Innocent.class, Innocent.Known.class, Innocent.Unknown.class, Innocent.Level.class);
    }

    @Test
    void evidenceSeesHashesToo() {
        PRODUCT.evidenceSeesHashesToo().check(CLASSES);

        assertCatches(PLANTED.evidenceSeesHashesToo(), ReadsAFile.class);
        assertSpares(PLANTED.evidenceSeesHashesToo(), Hashes.class);
    }

    @Test
    void theEngineHasNoThreadsProcessesOrDice() {
        PRODUCT.theEngineHasNoThreadsProcessesOrDice().check(CLASSES);

        var rule = PLANTED.theEngineHasNoThreadsProcessesOrDice();
        assertCatches(rule, Faults.StartsAThread.class);
        assertCatches(rule, Faults.AsksTheRuntime.class);
        assertCatches(rule, Faults.StartsAProcess.class);
        assertCatches(rule, Faults.ThrowsDice.class);
        assertSpares(rule, Innocent.class, Innocent.Known.class, Innocent.Level.class, Hashes.class);
    }

    @Test
    void theEngineAsksNoClockAndNoDice() {
        PRODUCT.theEngineAsksNoClockAndNoDice().check(CLASSES);

        var rule = PLANTED.theEngineAsksNoClockAndNoDice();
        assertCatches(rule, Faults.WritesToTheConsole.class);
        assertCatches(rule, Faults.WritesToTheErrorConsole.class);
        assertCatches(rule, Faults.ReadsTheEnvironment.class);
        assertCatches(rule, Faults.AsksTheDay.class);
        assertCatches(rule, Faults.HandsOnTheClock.class);
        assertCatches(rule, Faults.AsksTheMillis.class);
        assertCatches(rule, Faults.AsksTheNanos.class);
        assertCatches(rule, Faults.MakesAnId.class);
        assertCatches(rule, Faults.ThrowsHiddenDice.class);
        assertCatches(rule, Faults.DiffersByMachine.class);
        assertCatches(rule, Faults.LosesTheOrderOfAMap.class);
        assertCatches(rule, Faults.LosesTheOrderOfASet.class);
        assertSpares(rule, Innocent.class, Innocent.Known.class, Innocent.Level.class, Hashes.class);
    }

    @Test
    void theEngineCarriesNoWireOrStorageAnnotation() {
        PRODUCT.theEngineCarriesNoWireOrStorageAnnotation().check(CLASSES);

        assertCatches(PLANTED.theEngineCarriesNoWireOrStorageAnnotation(), Faults.CarriesJson.class);
        assertSpares(PLANTED.theEngineCarriesNoWireOrStorageAnnotation(), Innocent.class, Innocent.Known.class);
    }

    @Test
    void everyEnginePackageHasItsPlace() {
        PRODUCT.everyEnginePackageHasItsPlace().check(CLASSES);

        assertCatches(PLANTED.everyEnginePackageHasItsPlace(), Homeless.class);
        assertSpares(PLANTED.everyEnginePackageHasItsPlace(), Innocent.class);
    }

    @Test
    void anEnginePackageSeesOnlyThoseBeforeIt() {
        PRODUCT.anEnginePackageSeesOnlyThoseBeforeIt().forEach(rule -> rule.check(CLASSES));

        var rules = PLANTED.anEnginePackageSeesOnlyThoseBeforeIt();
        assertThat(rules).hasSize(Architecture.ENGINE_PACKAGES.size() - 1);
        assertOneCatches(rules, LooksUp.class);
        assertOneCatches(rules, HalfCircle.class);
        rules.forEach(rule -> assertSpares(rule, Innocent.class, Circle.class));
    }

    @Test
    void theEngineHasNoCycles() {
        PRODUCT.theEngineHasNoCycles().check(CLASSES);

        assertCatches(PLANTED.theEngineHasNoCycles(), Circle.class, HalfCircle.class);
        assertSpares(PLANTED.theEngineHasNoCycles(), Innocent.class, LooksUp.class);
    }

    @Test
    void aModuleSeesOnlyWhatItMay() {
        PRODUCT.aModuleSeesOnlyWhatItMay().forEach(rule -> rule.check(CLASSES));

        var rules = PLANTED.aModuleSeesOnlyWhatItMay();
        assertOneCatches(rules, Faults.SeesExchange.class);
        assertOneCatches(rules, SeesADoor.class);
        assertOneCatches(rules, SeesAnotherDoor.class);
        rules.forEach(rule -> assertSpares(rule, Innocent.class, Reader.class));
    }

    @Test
    void onlyExchangeOpensAParser() {
        PRODUCT.onlyExchangeOpensAParser().check(CLASSES);

        assertCatches(PLANTED.onlyExchangeOpensAParser(), OpensAParser.class);
        assertSpares(PLANTED.onlyExchangeOpensAParser(), Reader.class);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        PRODUCT.onlyTheStoreSpeaksSql().check(CLASSES);

        assertCatches(PLANTED.onlyTheStoreSpeaksSql(), AsksTheDatabase.class);
        assertSpares(PLANTED.onlyTheStoreSpeaksSql(), Rows.class, Answers.class);
    }

    @Test
    void onlyTheHttpDoorSpeaksHttp() {
        PRODUCT.onlyTheHttpDoorSpeaksHttp().check(CLASSES);

        assertCatches(PLANTED.onlyTheHttpDoorSpeaksHttp(), Rows.class);
        assertSpares(PLANTED.onlyTheHttpDoorSpeaksHttp(), AsksTheDatabase.class, Answers.class);
    }

    private static void assertCatches(ArchRule rule, Class<?>... faults) {
        assertThat(isBroken(rule, faults))
                .as("%s catches %s", rule.getDescription(), List.of(faults))
                .isTrue();
    }

    private static void assertOneCatches(List<ArchRule> rules, Class<?> fault) {
        assertThat(rules.stream().filter(rule -> isBroken(rule, fault)))
                .as("rules that catch %s", fault)
                .hasSize(1);
    }

    private static void assertSpares(ArchRule rule, Class<?>... innocents) {
        assertThat(Stream.of(innocents).filter(innocent -> isBroken(rule, innocent)))
                .as("spared by: %s", rule.getDescription())
                .isEmpty();
    }

    private static boolean isBroken(ArchRule rule, Class<?>... types) {
        return rule.evaluate(new ClassFileImporter().importClasses(types)).hasViolation();
    }
}
