package dev.ringwall.exchange.plantfile;

import static dev.ringwall.exchange.plantfile.Plants.CATALOG;
import static dev.ringwall.exchange.plantfile.Plants.HEAD;
import static dev.ringwall.exchange.plantfile.Plants.issues;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of bad input: a sentence with its place and what was expected, and no plant. */
class BadInputTest {

    private static final String ZONES = HEAD + "zones: [{id: p1}, {id: p2}]\n";
    private static final String PRODUCT = HEAD + "products: [{id: plc-x}]\n";

    @Test
    void anUnknownIdIsNamedAndTheNearestProposed() {
        assertThat(issues(ZONES + "assets: [{id: plc, zone: p11}]\n"))
                .containsExactly(
                        "plant.yaml:4:26: error: expected the id of a zone, got `p11`, which names none; did you mean"
                                + " `p1` [unknown-id]");
    }

    @Test
    void anIdGivenTwiceNamesItsFirstPlace() {
        assertThat(issues(ZONES + "assets:\n  - {id: plc}\n  - {id: plc}\n"))
                .containsExactly(
                        "plant.yaml:6:10: error: expected an id of its own, got `plc`, which names an asset already"
                                + " (plant.yaml, line 5) [duplicate-id]");
    }

    @Test
    void anIdGivenTwiceInListAndTableIsFoundToo() {
        assertThat(issues(ZONES + "assets: [{id: plc, zone: p1}]\n", "assets.csv", "id,zone\nplc,p2\n"))
                .containsExactly(
                        "assets.csv:2:1: error: expected an id of its own, got `plc`, which names an asset already"
                                + " (plant.yaml, line 4) [duplicate-id]");
    }

    @Test
    void aPlainIdOfSeveralKindsIsAmbiguous() {
        assertThat(issues(ZONES
                        + "assets: [{id: p1}]\nevidence:\n  - {id: e, kind: observation, subject: p1, rows: [SR 1.6],"
                        + " date: 2026-01-01, by: A}\n"))
                .singleElement()
                .asString()
                .contains("plant.yaml:6:", "expected `zone:p1` or `asset:p1`, got `p1`", "[ambiguous-id]");
    }

    @Test
    void anIdInCapitalsIsProposedInSmallLetters() {
        assertThat(issues(HEAD + "assets: [{id: PLC 01}]\n"))
                .containsExactly("plant.yaml:3:15: error: expected an id of lower case letters, digits, dot, dash and"
                        + " underscore, got `PLC 01`; did you mean `plc-01` [unreadable-id]");
    }

    @Test
    void aZoneInsideItselfIsNamedWithItsCircle() {
        assertThat(issues(HEAD + "zones:\n  - {id: a, parent: b}\n  - {id: b, parent: c}\n  - {id: c, parent: a}\n"))
                .containsExactly(
                        "plant.yaml:4:10: error: expected a zone outside `a` as its parent, got a circle: `a` in `b` in"
                                + " `c` in `a` [zone-inside-itself]");
        assertThat(issues(HEAD + "zones: [{id: a, parent: a}]\n"))
                .singleElement()
                .asString()
                .contains("`a` in `a`");
    }

    @Test
    void anAssetIsInOnePlace() {
        String conduit = "conduits: [{id: c, zones: [p1, p2]}]\n";
        assertThat(issues(ZONES + conduit + "assets: [{id: plc, zone: p1, conduit: c}]\n"))
                .containsExactly(
                        "plant.yaml:5:39: error: expected one zone or one conduit, got zone `p1` and conduit `c`"
                                + " [asset-in-two-places]");
    }

    @Test
    void aConduitJoinsTwoZones() {
        assertThat(issues(ZONES + "conduits: [{id: c, zones: [p1]}]\n"))
                .containsExactly(
                        "plant.yaml:4:27: error: expected two or more zones for a conduit, got 1 [conduit-with-one-end]");
        assertThat(issues(ZONES + "conduits: [{id: c, zones: [p1, p1]}]\n"))
                .singleElement()
                .asString()
                .contains("got the same zone twice");
    }

    @Test
    void aLevelGoesToFour() {
        assertThat(issues(
                        HEAD + "zones: [{id: a, sl_t: {vector: 2 2 0 1 5 1 3, by: A, date: 2026-01-01, reason: r}}]\n"))
                .singleElement()
                .asString()
                .contains("plant.yaml:3:", "expected a security level from 0 to 4, got `5`", "[not-a-level]");
    }

    @Test
    void aVectorHasSevenLevels() {
        assertThat(issues(HEAD
                        + "zones: [{id: a, sl_t: {vector: [2, 2, 0, 1, 3, 1], by: A, date: 2026-01-01, reason: r}}]\n"))
                .containsExactly(
                        "plant.yaml:3:32: error: expected seven security levels such as `2 2 0 1 3 1 3`, or one for all"
                                + " seven, got 6 of them [not-a-vector]");
    }

    @Test
    void aDayIsOne() {
        String evidence =
                ZONES + "evidence: [{id: e, kind: observation, subject: zone:p1, rows: [SR 1.6], by: A, date: %s}]\n";
        for (String day : List.of("2026-02-30", "01.03.2026", "soon", "2026-3-1")) {
            assertThat(issues(evidence.formatted(day)))
                    .as(day)
                    .singleElement()
                    .asString()
                    .contains("expected a day such as `2026-03-01`, got `" + day + "`", "[unreadable-day]");
        }
    }

    @Test
    void evidenceEndsAfterItBegan() {
        assertThat(issues(ZONES + "evidence: [{id: e, kind: observation, subject: zone:p1, rows: [SR 1.6], by: A,"
                        + " date: 2026-02-01, valid_until: 2026-01-31}]\n"))
                .singleElement()
                .asString()
                .contains("expected a last day on or after `2026-02-01`, got `2026-01-31`", "[ends-before-it-begins]");
    }

    @Test
    void daysAheadAndExpiredEvidenceAreWarnings() {
        Imported<Plant> read = Plants.read(ZONES + "evidence:\n"
                + "  - {id: old, kind: observation, subject: zone:p1, rows: [SR 1.6], by: A, date: 2024-01-01,"
                + " valid_until: 2024-12-31}\n"
                + "  - {id: new, kind: observation, subject: zone:p1, rows: [SR 1.6], by: A, date: 2027-01-01}\n");

        assertThat(Days.check(read.value().orElseThrow(), read.places(), LocalDate.of(2026, 3, 1)))
                .extracting(Issue::toString)
                .containsExactly(
                        "plant.yaml:5:10: warning: expected the evidence `old` to hold on `2026-03-01`, got `2024-12-31`"
                                + " [expired]",
                        "plant.yaml:6:10: warning: expected the evidence `new` to begin by `2026-03-01`, got `2027-01-01`"
                                + " [in-the-future]");
    }

    @Test
    void aRowThatDoesNotExistIsRefused() {
        assertThat(issues(rows("SR 1.99"))).singleElement().asString().contains("got `SR 1.99`", "[unknown-row]");
        assertThat(issues(rows("SR one"))).singleElement().asString().contains("got `SR one`", "[unreadable-row]");
    }

    @Test
    void aPointerIsNeverAsked() {
        assertThat(issues(
                        PRODUCT + "evidence: [{id: e, kind: claim, subject: product:plc-x, versions: 1, rows: [CR 1.6],"
                                + " by: A, date: 2026-01-01}]\n"))
                .singleElement()
                .asString()
                .contains(
                        "expected a requirement that is asked, got `CR 1.6`, which points to `NDR 1.6`",
                        "[pointer-row]");
    }

    @Test
    void aRowFitsItsSubject() {
        assertThat(issues(rows("CR 1.1")))
                .singleElement()
                .asString()
                .contains("expected a row of 62443-3-3 for `zone:p1`, got `CR 1.1`", "[row-not-fit]");
        assertThat(issues(
                        PRODUCT + "evidence: [{id: e, kind: claim, subject: product:plc-x, versions: 1, rows: [SR 1.1],"
                                + " by: A, date: 2026-01-01}]\n"))
                .singleElement()
                .asString()
                .contains("expected a row of 62443-4-2 for `product:plc-x`, got `SR 1.1`; its counterpart is `CR 1.1`");
    }

    @Test
    void anAssetIsAskedSystemRowsOnlyWhereNoPartCanShowThem() {
        String evidence =
                HEAD + "assets: [{id: dc}]\nevidence: [{id: e, kind: site-test, subject: asset:dc, rows: [%s],"
                        + " by: A, date: 2026-01-01}]\n";
        assertThat(issues(evidence.formatted("SR 1.1")))
                .singleElement()
                .asString()
                .contains("[row-not-fit]");
        assertThat(issues(evidence.formatted("CR 1.1"))).isEmpty();
        assertThat(issues(evidence.formatted("SR 2.3"))).isEmpty();
    }

    @Test
    void aClaimNamesVersions() {
        assertThat(issues(HEAD + "products: [{id: plc-x, claims: [{id: c, by_level: 2, by: A, date: 2026-01-01}]}]\n"))
                .containsExactly("plant.yaml:3:33: error: expected `versions` in a claim on `plc-x`, got none"
                        + " [claim-without-versions]");
    }

    @Test
    void evidenceSaysSomething() {
        assertThat(issues(
                        ZONES + "evidence: [{id: e, kind: observation, subject: zone:p1, by: A, date: 2026-01-01}]\n"))
                .singleElement()
                .asString()
                .contains("expected `rows` or `by_level`, got neither", "[says-nothing]");
    }

    @Test
    void evidenceIsWithdrawnForAReason() {
        assertThat(issues(ZONES + "evidence: [{id: e, kind: observation, subject: zone:p1, rows: [SR 1.6], by: A,"
                        + " date: 2026-01-01, withdrawn: {by: A, date: 2026-02-01}}]\n"))
                .singleElement()
                .asString()
                .contains("expected `reason` in a withdrawal, got none", "[withdrawn-without-reason]");
    }

    @Test
    void anAbsenceIsStatedUntilADay() {
        assertThat(issues(ZONES + "conditions: [{id: w, condition: wireless, is: absent, subjects: [zone:p1], by: A,"
                        + " date: 2026-01-01}]\n"))
                .singleElement()
                .asString()
                .contains("expected `valid_until` for a stated absence, got none", "[absence-without-end]");
    }

    @Test
    void servicesInACircleAreNamedAndRead() {
        Imported<Plant> read = Plants.read(HEAD + "assets: [{id: a}, {id: b}]\nservices:\n"
                + "  - {id: x, kind: directory, offered_by: a, users: b, rows: SR 1.3}\n"
                + "  - {id: y, kind: directory, offered_by: b, users: a, rows: SR 1.3}\n");

        assertThat(read.issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "plant.yaml:5:10: warning: expected services that stand on their own, got a circle: `x` needs"
                                + " `y` needs `x` [circle-of-services]");
        assertThat(read.value()).isPresent();
    }

    @Test
    void anAddressIsGivenOnceInItsSpace() {
        assertThat(issues(HEAD + "assets: [{id: a, address: 10.0.0.1}, {id: b, address: 10.0.0.1},"
                        + " {id: c, address: 10.0.0.1, space: cell-2}]\n"))
                .containsExactly(
                        "plant.yaml:3:43: warning: expected an address of its own, got `10.0.0.1`, which `a` has too"
                                + " [duplicate-address]");
    }

    @Test
    void anUnknownFieldIsNamedAndTheNearestProposed() {
        assertThat(issues(HEAD + "zones: [{id: a, parrent: b}]\n"))
                .containsExactly(
                        "plant.yaml:3:17: error: expected a field of a zone, got `parrent`; did you mean `parent`"
                                + " [unknown-field]");
    }

    @Test
    void aFieldIsGivenOnce() {
        assertThat(issues(HEAD + "zones: [{id: a, name: one, name: two}]\n"))
                .singleElement()
                .asString()
                .contains("[duplicate-field]");
    }

    @Test
    void aMissingFieldIsNamed() {
        assertThat(issues(HEAD + "zones: [{name: one}]\n"))
                .containsExactly("plant.yaml:3:9: error: expected `id` in a zone, got none [missing-field]");
    }

    @Test
    void columnsAreFieldsAndGivenOnce() {
        assertThat(issues(ZONES, "assets.csv", "id,zone,zone,producct\nplc,p1,p1,x\n"))
                .containsExactly(
                        "assets.csv:1:1: error: expected a field of an asset as header, got `producct`; did you mean `product`"
                                + " [unknown-column]",
                        "assets.csv:1:1: error: expected each header once, got `zone` twice [duplicate-column]");
    }

    @Test
    void aRowHasNoMoreCellsThanTheHeader() {
        assertThat(issues(ZONES, "assets.csv", "id,zone\nplc,p1,p2\n"))
                .containsExactly("assets.csv:2:1: error: expected 2 cells, got 3 [too-many-cells]");
    }

    @Test
    void nestedValuesInACellAreReadAndJudgedOnce() {
        assertThat(issues(ZONES, "assets.csv", "id;components\nplc;[{id: a\n"))
                .filteredOn(issue -> issue.contains("broken-yaml"))
                .hasSize(1);
        assertThat(Plants.plant(ZONES, "assets.csv", "id;components\nplc;\"[{id: os, version: 1.10}, {id: app}]\"\n")
                        .assets()
                        .getFirst()
                        .components())
                .hasSize(2);
    }

    @Test
    void anUnclosedQuoteIsFound() {
        assertThat(issues(ZONES, "assets.csv", "id,note\nplc,\"never closed\n"))
                .containsExactly(
                        "assets.csv:2:1: error: expected a closing quote, got the end of the file [broken-table]");
    }

    @Test
    void aRiskClassIsOnTheScale() {
        assertThat(
                        issues(
                                ZONES
                                        + "risk: {records: [{id: r1, subjects: [zone:p1], likelihood: 6, consequences: {safety: 2}}]}\n"))
                .containsExactly(
                        "plant.yaml:4:23: error: expected a likelihood class from 1 to 5, got `6` [class-off-scale]");
    }

    @Test
    void aRiskDoesNotFallAsTheLikelihoodGrows() {
        String scales =
                HEAD + "risk:\n  criteria:\n    likelihoods: [seldom, often]\n    consequences: [small, large]\n"
                        + "    consequence_levels: [1, 3]\n";

        assertThat(issues(scales + "    matrix: [[1, 1], [8, 6]]\n"))
                .containsExactly("plant.yaml:8:13: error: expected a risk that does not fall as the likelihood grows,"
                        + " got 6 after 8 in the line of `large` [falling-risk]");
        assertThat(issues(scales + "    matrix: [[1, 1], [6, 8]]\n")).isEmpty();
    }

    @Test
    void everyConsequenceClassHasItsLevel() {
        String scales = HEAD + "risk:\n  criteria:\n    consequences: [small, large, huge]\n";

        assertThat(issues(scales + "    consequence_levels: [1, 3]\n"))
                .containsExactly(
                        "plant.yaml:6:25: error: expected `consequence_levels` for 3 consequence classes, got 2"
                                + " [uneven-matrix]");
        assertThat(issues(scales)).singleElement().asString().contains("for 3 consequence classes, got none");
        assertThat(issues(scales + "    consequence_levels: [1, 3, 4]\n")).isEmpty();
    }

    @Test
    void aRowMetWithAServiceNamesAKindThatThereIs() {
        String claim = PRODUCT + "evidence:\n  - id: e\n    kind: claim\n    subject: plc-x\n    versions: V1\n"
                + "    date: 2026-01-01\n    by: A\n    rows:\n      CR 1.3: ";

        assertThat(issues(claim + "{integration: active directory}\n"))
                .containsExactly("plant.yaml:12:7: warning: expected a kind of service, one of directory, jump-host,"
                        + " log-collector, time, backup, malware-management, pki, monitoring, got `active directory`"
                        + " for `CR 1.3` [unknown-service]");
        assertThat(issues(claim + "integration\n")).singleElement().asString().contains("got none for `CR 1.3`");
        assertThat(issues(claim + "{integration: Jump host}\n")).isEmpty();
        assertThat(Plants.read(claim + "{integration: nothing}\n").value()).isPresent();
    }

    @Test
    void aFlowEndsAfterItBegan() {
        String flow = HEAD + "flows: [{from: a, to: b, first: 2026-01-02T00:00:00Z, last: ";

        assertThat(issues(flow + "2026-01-01T00:00:00Z}]\n"))
                .containsExactly("plant.yaml:3:61: error: expected `last` at or after `2026-01-02T00:00:00Z`, got"
                        + " `2026-01-01T00:00:00Z` [ends-before-it-begins]");
        assertThat(issues(flow + "2026-01-02T00:00:00Z}]\n")).isEmpty();
    }

    @Test
    void aBombOfAliasesIsRefused() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            String before = "*" + (char) (c - 1);
            bomb.append("%s: &%s [%s]\n".formatted(c, c, String.join(", ", java.util.Collections.nCopies(10, before))));
        }
        assertThat(issues(bomb.toString())).singleElement().asString().contains("plant.yaml:", "[too-many-aliases]");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(issues("a: " + "[".repeat(100_000)))
                .singleElement()
                .asString()
                .contains("[too-deep]");
    }

    @Test
    void tenMegabytesInOneFieldAreRefused() {
        assertThat(issues(HEAD + "zones: [{id: a, note: \"" + "x".repeat(10 << 20) + "\"}]\n"))
                .containsExactly("plant.yaml:3:23: error: expected a text of at most 65536 characters, got 10485760"
                        + " [field-too-long]");
        assertThat(issues(HEAD, "assets.csv", "id,note\nplc," + "x".repeat(10 << 20) + "\n"))
                .containsExactly("assets.csv:2:1: error: expected a text of at most 65536 characters, got 10485760"
                        + " [field-too-long]");
    }

    @Test
    void anotherEncodingIsNamedWithItsPlace() {
        byte[] latin = (HEAD + "zones: [{id: a, name: Hülle}]\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(latin))
                .containsExactly(
                        "plant.yaml:3:24: error: expected UTF-8, got the byte 0xFC, which is none in it; it may be"
                                + " Latin-1 or Windows-1252 [wrong-encoding]");
        assertThat(read(HEAD.getBytes(StandardCharsets.UTF_16)))
                .singleElement()
                .asString()
                .contains("expected UTF-8, got UTF-16");
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        assertThat(Plants.read("\uFEFF" + HEAD).value()).isPresent();
        assertThat(Plants.plant(ZONES, "assets.csv", "\uFEFFid,zone\nplc,p1\n").assets())
                .hasSize(1);
    }

    @Test
    void anEmptyFileIsNoPlant() {
        assertThat(issues(""))
                .containsExactly(
                        "plant.yaml:1:1: error: expected `ringwall: 1` and a plant, got an empty file [empty-file]");
        assertThat(issues("# only a comment\n")).singleElement().asString().contains("[empty-file]");
        assertThat(issues(HEAD, "assets.csv", ""))
                .singleElement()
                .asString()
                .contains("assets.csv:1:1", "[empty-file]");
    }

    @Test
    void brokenYamlHasItsPlace() {
        assertThat(issues(HEAD + "zones: [{id: a\n"))
                .singleElement()
                .asString()
                .contains("plant.yaml:4:1", "[broken-yaml]");
        assertThat(issues("just a sentence\n")).singleElement().asString().contains("[wrong-shape]");
    }

    @Test
    void aNewerFileIsRefused() {
        assertThat(issues("ringwall: 2\nplant: {id: works}\n"))
                .containsExactly(
                        "plant.yaml:1:11: error: expected version 1 of the plant file, got 2: made by a newer Ringwall"
                                + " [newer-file]");
    }

    @Test
    void whatAPlantHasOnceIsGivenOnce() {
        assertThat(issues(HEAD, "more.yaml", "plant: {id: other}\n"))
                .containsExactly("more.yaml: error: expected `plant` once, got it in `plant.yaml` too [given-twice]");
    }

    @Test
    void problemsBeyondCountingAreCounted() {
        String many = HEAD + "zones:\n" + "  - {id: X}\n".repeat(3_000);
        List<Issue> issues = Plants.read(many).issues();

        assertThat(issues).hasSize(1_001);
        assertThat(issues.getLast().sentence()).isEqualTo("expected at most 1000 problems, got 2000 more");
    }

    @Test
    void aPlantWithAnErrorHasNoValueAndOneWithAWarningHas() {
        assertThat(Plants.read(HEAD + "zones: [{id: A}]\n").value()).isEmpty();
        assertThat(Plants.read(HEAD).value()).isPresent();
    }

    @Test
    void aFolderNeedsAPlantFile(@TempDir Path folder) throws IOException {
        assertThat(PlantFile.read(folder, Limits.DEFAULT, CATALOG).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.NO_PLANT_FILE);
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("plant.yaml"));

        assertThat(PlantFile.read(folder, Limits.DEFAULT, CATALOG).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.FOLDER_INSTEAD_OF_FILE);
    }

    @Test
    void aTableWithNearlyTheRightNameIsPointedOut(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("plant.yaml"), HEAD);
        Files.writeString(folder.resolve("asset.csv"), "id\nplc\n");
        Imported<Plant> read = PlantFile.read(folder, Limits.DEFAULT, CATALOG);

        assertThat(read.warnings()).extracting(Issue::code).containsExactly(IssueCode.UNKNOWN_TABLE);
        assertThat(read.value()).isPresent();
    }

    @Test
    void aFileThatIsTooLargeIsNotRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("plant.yaml"), HEAD);
        Limits small = new Limits(10, 50, 100, 65_536, 1_000, 1_000);

        assertThat(PlantFile.read(folder, small, CATALOG).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.FILE_TOO_LARGE);
    }

    @Test
    void aPathThatIsNotThereIsTheCallersToTell(@TempDir Path folder) {
        assertThatThrownBy(() -> PlantFile.read(folder.resolve("none"), Limits.DEFAULT, CATALOG))
                .isInstanceOf(NoSuchFileException.class);
    }

    private static String rows(String row) {
        return ZONES + "evidence: [{id: e, kind: observation, subject: zone:p1, rows: [" + row
                + "], by: A, date: 2026-01-01}]\n";
    }

    private static List<String> read(byte[] bytes) {
        return PlantFile.read(List.of(new SourceFile("plant.yaml", bytes)), Limits.DEFAULT, CATALOG).issues().stream()
                .map(Issue::toString)
                .toList();
    }
}
