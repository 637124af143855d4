package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One way through the roles, typed as people type it: a supplier shows how it develops and hands claims over, an integrator
 * takes them in and reaches SL-C, an owner opens the design, looks on site and reaches SL-A, two evaluators judge.
 */
class HandOverStoryTest {

    private static final String DEVELOPMENT = """
            ringwall: 1
            programme: {id: maker-dev, name: Maker develops, part: "62443-4-1:2018", role: supplier, organisation: Maker,
              scope: PLC 9, real_cases: 1}
            rows:
              - {row: SM-1, declared: {level: 3, by: M. Maker, date: 2026-01-02}}
            evidence:
              - {id: e-process, kind: procedure, rows: [SM-1], title: Development process, by: M. Maker, date: 2025-12-01,
                 confirmed: {by: N. Maker, date: 2026-01-03}}
              - {id: e-people, kind: people, rows: [SM-1], title: Who was trained, people: [M. Maker, N. Maker],
                 by: M. Maker, date: 2025-12-01, confirmed: {by: N. Maker, date: 2026-01-03}}
              - {id: e-case, kind: case, case: PLC 9, rows: [SM-1], title: Records of PLC 9, by: M. Maker, date: 2025-12-01,
                 confirmed: {by: N. Maker, date: 2026-01-03}}
            """;
    private static final String CLAIMS = """
            ringwall: 1
            plant: {id: maker}
            products:
              - {id: plc, name: PLC 9, vendor: Maker, model: P9, types: [embedded-device]}
            evidence:
              - {id: claim, kind: claim, subject: "product:plc", by_level: 2, types: [embedded-device], versions: V2.3,
                 date: 2026-01-05, by: M. Maker}
            """;
    private static final String DESIGN = """
            ringwall: 1
            plant: {id: works, name: Works}
            zones:
              - id: cell
                sl_t: {vector: [0, 0, 0, 0, 0, 1, 1], by: P. Planner, date: 2026-01-10, reason: a stop hurts nobody}
            products:
              - {id: p9, name: PLC 9, vendor: Maker, model: P9, types: [embedded-device]}
            assets:
              - {id: plc-1, zone: cell, product: p9, version: V2.3, safety: no, wireless: no, temporary: no, external: no}
            """;
    private static final String FACTORY_TEST =
            "  - {id: fat, kind: lab-test, subject: \"zone:cell\", rows: [SR 7.3, SR 7.5], method: FAT, date: 2026-02-10,"
                    + " by: I. Integrator}\n";
    private static final String SITE_TEST =
            "  - {id: sat, kind: site-test, subject: \"zone:cell\", rows: [SR 6.1, SR 7.1, SR 7.2, SR 7.3, SR 7.4, SR 7.5,"
                    + " SR 7.6, SR 7.7], method: SAT, date: 2026-02-20, by: O. Owner, scope: [plc-1]}\n";
    private static final String EVALUATION = """
            ringwall: 1
            evaluation:
              id: %1$s
              name: PLC 9
              part: 62443-6-2:2025
              subject: {id: plc, name: PLC 9, version: V2.3, organisation: Maker}
            scope: {level: 1, types: [embedded-device], groups: [TRE, RA]}
            plan: {from: 2026-02-01, until: 2026-04-01, method: tests}
            evaluators:
              - {id: %2$s, name: %2$s, organisation: Laboratory %2$s, independence: {party: third, conflicts: []}}
            evidence:
              - {id: x-test, kind: test-report, title: Tests, version: V2.3, by: %2$s, date: 2026-02-25,
                 sha256: 18be80a2d192dd2a928a0c614f83b1b6a43dd9e4c3880b4967baa50df236ab6c}
            verdicts:
              - {row: CR 6.1, by: %2$s, verdict: pass, evidence: [x-test], date: 2026-02-26}
              - {row: CR 7.1, by: %2$s, verdict: fail, evidence: [x-test], date: 2026-02-26}
              - {row: CR 7.2, by: %2$s, verdict: %3$s, evidence: [x-test], date: 2026-02-26}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void parties() throws IOException {
        write("maker/programme.yaml", DEVELOPMENT);
        write("maker/claims.yaml", CLAIMS);
        write("works/plant.yaml", DESIGN);
        write("first.yaml", EVALUATION.formatted("first", "eva", "pass"));
        write("second.yaml", EVALUATION.formatted("second", "sam", "fail"));
        for (String party : new String[] {"maker", "integrator", "owner"}) {
            done("bundle key --out @" + party + ".key");
        }
        write(
                "trust.yaml",
                "ringwall-trust: 1\nkeys:\n" + trusted("Maker", "claims") + trusted("Integrator", "design"));
    }

    private String trusted(String party, String statement) {
        Matcher key = Pattern.compile("[0-9a-f]{64}")
                .matcher(done("bundle key --of @" + party.toLowerCase(Locale.ROOT) + ".key"));
        assertThat(key.find()).isTrue();
        return "  - {key: " + key.group() + ", organisation: " + party + ", statements: [" + statement + "]}\n";
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private void add(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardOpenOption.APPEND);
    }

    /** An {@code @} stands for the folder of the test. */
    private Door.Ran run(String line) {
        return Door.run(line.replace("@", folder + "/").split(" "));
    }

    /** What a command says that does its work. */
    private String done(String line) {
        Door.Ran ran = run(line);
        assertThat(ran.exit()).as(line + "\n" + ran.err()).isZero();
        return ran.out();
    }

    private static String levels(String said, String measure) {
        return said.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(measure + " "))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\s+", " ");
    }

    private void claimsHandedOver() {
        done("bundle create @maker/claims.yaml --kind claims --about product:plc --product-version V2.3 --from Maker"
                + " --to Integrator --sequence 1 --key @maker.key --out @claims.bundle");
    }

    @Test
    void whatASupplierShowsBecomesALevelThatIsProvedOnSite() throws IOException {
        assertThat(done("programme @maker/programme.yaml --as-of 2026-03-01 --all"))
                .contains("declared maturity 3, confirmed maturity 3")
                .contains("unknown: 46 of 47 rows");
        claimsHandedOver();

        assertThat(done("bundle verify @claims.bundle --trust @trust.yaml --fail-on untrusted"))
                .contains("intact: every byte is as it was signed")
                .containsPattern("\nsigned by key [0-9a-f]{64}\n")
                .contains("believed: the key is on the list as Maker's, for this");
        assertThat(levels(done("assess @works --as-of 2026-03-01"), "SL-C"))
                .isEqualTo("SL-C 0..4 0..4 0..4 0..4 0..4 0..4▽ 0..4▽");
        done("bundle import @works @claims.bundle --trust @trust.yaml --apply");
        assertThat(levels(done("assess @works --as-of 2026-03-01"), "SL-C"))
                .isEqualTo("SL-C 0..4 0..4 0..4 0..4 0..4 1..4 0..4▽");
        add("works/plant.yaml", FACTORY_TEST);
        String able = done("assess @works --as-of 2026-03-01");
        assertThat(levels(able, "SL-C")).isEqualTo("SL-C 0..4 0..4 0..4 0..4 0..4 1..4 1..4");
        assertThat(levels(able, "SL-A")).isEqualTo("SL-A 0..4 0..4 0..4 0..4 0..4 0..4▽ 0..4▽");
        done("bundle create @works --as-of 2026-03-01 --kind design --from Integrator --to Owner --sequence 1"
                + " --key @integrator.key --out @design.bundle");

        assertThat(done("bundle open @design.bundle --trust @trust.yaml --out @theirs"))
                .contains("believed: the key is on the list as Integrator's, for this");
        assertThat(done("assess @theirs --as-of 2026-03-01")).contains("0 of 8 rows that the target asks are met");
        add("theirs/plant.yaml", SITE_TEST);
        done("stamp @theirs --apply");
        String inForce = done("assess @theirs --as-of 2026-03-01 --fail-on gap");
        assertThat(levels(inForce, "SL-A")).isEqualTo("SL-A 0..4 0..4 0..4 0..4 0..4 1..4 1..4");
        assertThat(inForce).contains("the target is reached");
        done("bundle create @theirs --as-of 2026-03-01 --kind answer --from Owner --to Integrator --sequence 1"
                + " --key @owner.key --out @answer.bundle");
        assertThat(done("bundle verify @answer.bundle"))
                .contains("an answer about `plant:works`", "not believed: the key is on no list");
    }

    @Test
    void twoEvaluatorsAreLaidBesideEachOther() {
        assertThat(done("evaluation @first.yaml --as-of 2026-03-15"))
                .contains("result: failed", "pass 2, fail 1, not applicable 0, of 14");
        assertThat(done("evaluation compare @first.yaml @second.yaml --as-of 2026-03-15"))
                .contains("the same verdict on 2 of 3 that both judged", "Cohen's kappa: `0.40`")
                .containsPattern("CR 7\\.2 +pass +fail");
    }

    @Test
    void aByteChangedOnTheWayStopsTheStoryAndNothingIsTakenIn() throws IOException {
        claimsHandedOver();
        Path bundle = folder.resolve("claims.bundle");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length / 2] ^= 1;
        Files.write(bundle, bytes);
        Door.Ran refused = run("bundle import @works @claims.bundle --trust @trust.yaml --apply");
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("cannot be used; nothing was changed");
        assertThat(folder.resolve("works/plant.yaml")).hasContent(DESIGN);
    }
}
