package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assess;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.assessment.Gap;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.observe.FlowVerdict;
import dev.ringwall.engine.observe.Observed;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.CatalogReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tables in {@code cases/rules}, worked out by hand from the rules of the domain, against the engine. */
class CaseTablesTest {

    private static final Path CASES = Path.of(System.getProperty("ringwall.root", ".."), "cases", "rules");

    private final Catalog catalog = CatalogReader.read();

    @TestFactory
    List<DynamicTest> everyCaseComesOutAsWorkedByHand() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CASES)) {
            folders.sorted()
                    .forEach(folder -> tests.add(
                            DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder))));
        }
        assertThat(tests).hasSizeGreaterThan(30);
        return tests;
    }

    private void compare(Path folder) throws IOException {
        Path told = folder.resolve("CASE.md");
        var read = PlantFile.read(folder, Limits.DEFAULT, catalog);
        assertThat(read.value()).as("%s", read.issues()).isPresent();
        Assessment assessment = Assess.plant(read.value().orElseThrow(), catalog, CaseTable.asOf(told));
        List<CaseTable> tables = CaseTable.in(told);
        assertThat(tables).isNotEmpty();
        tables.forEach(table -> table.rows().forEach(row -> compare(assessment, table, row)));
    }

    private void compare(Assessment assessment, CaseTable table, List<String> row) {
        if (table.isOf("subject", "row")) {
            answers(assessment, row);
        } else if (table.isOf("subject", "FR")) {
            levels(assessment, row);
        } else if (table.isOf("subject", "SL-T")) {
            String target =
                    assessment.target(id(row)).map(found -> found.print()).orElse("none");
            assertThat(target).as("SL-T of %s", row.getFirst()).isEqualTo(row.get(1));
        } else if (table.isOf("rule", "on")) {
            finding(assessment, row);
        } else if (table.isOf("flow from", "to")) {
            flow(assessment, row);
        } else if (table.isOf("gap", "row")) {
            gap(assessment, row);
        } else if (table.isOf("weakest")) {
            assertThat(assessment.weakest(id(row)).map(weakest -> weakest.fr().name()))
                    .contains(row.get(1));
        } else if (table.isOf("no effect")) {
            assertThat(assessment.of(id(row)).hasNoEffect(requirement(row.get(1)), Ask.IN_FORCE))
                    .as("%s", row)
                    .isTrue();
        } else {
            assertThat(table.head()).as("a table that is compared, or of steps").startsWith("step");
        }
    }

    private void answers(Assessment assessment, List<String> row) {
        for (Answer answer : Answer.values()) {
            Outcome outcome = assessment.why(subject(assessment, row), requirement(row.get(1)), answer);
            assertThat(print(outcome)).as("%s %s", row, answer).isEqualTo(row.get(2 + answer.ordinal()));
        }
    }

    private static void levels(Assessment assessment, List<String> row) {
        FoundationalRequirement fr = FoundationalRequirement.valueOf(row.get(1));
        for (Answer answer : Answer.values()) {
            assertThat(assessment.level(id(row), fr, answer))
                    .as("%s %s", row, answer)
                    .hasToString(row.get(2 + answer.ordinal()));
        }
    }

    private static void finding(Assessment assessment, List<String> row) {
        String found = assessment.findings().stream()
                .filter(finding -> finding.rule().equals(row.getFirst()))
                .filter(finding -> finding.subject().print().equals(row.get(1)))
                .map(Finding::kind)
                .map(CaseTablesTest::words)
                .findFirst()
                .orElse("no finding");
        assertThat(found).as("%s", row).isEqualTo(row.get(2));
    }

    private static void flow(Assessment assessment, List<String> row) {
        assertThat(Observed.of(assessment.plant()).all().seen())
                .filteredOn(seen -> seen.flow().from().equals(row.getFirst())
                        && seen.flow().to().equals(row.get(1)))
                .as("%s", row)
                .singleElement()
                .extracting(seen -> print(seen.verdict()))
                .isEqualTo(row.get(2));
    }

    private static String print(FlowVerdict verdict) {
        return switch (verdict) {
            case FlowVerdict.Inside _ -> "inside";
            case FlowVerdict.Allowed _ -> "allowed";
            case FlowVerdict.Violation violation -> "violation, " + words(violation.fault());
            case FlowVerdict.OutOfScope _ -> "out of scope";
            case FlowVerdict.Unclassified _ -> "unclassified";
        };
    }

    private static void gap(Assessment assessment, List<String> row) {
        String kind = assessment.gaps(subject(assessment, row), Gap.Side.OPERATION).stream()
                .flatMap(gap -> gap.rows().stream())
                .filter(open -> open.row().id().code().equals(row.get(1)))
                .map(open -> words(open.kind()))
                .findFirst()
                .orElse("no gap");
        assertThat(kind).as("%s", row).isEqualTo(row.get(2));
    }

    private static String print(Outcome outcome) {
        return outcome instanceof Outcome.Met met && met.helped()
                ? "met up to " + met.upTo().value()
                : words(outcome.status());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Requirement requirement(String code) {
        return catalog.require(RequirementId.parse(code).orElseThrow());
    }

    private static SubjectId id(List<String> row) {
        return SubjectId.parse(row.getFirst()).orElseThrow();
    }

    private static Subject subject(Assessment assessment, List<String> row) {
        return assessment.plant().subject(id(row)).orElseThrow();
    }
}
