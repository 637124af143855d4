package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A supplier hands claims over, an integrator takes them in and hands his design over, an owner opens that. */
class BundleCommandTest {

    private static final String MAKER = """
            ringwall: 1
            plant: {id: maker}
            products:
              - {id: plc, name: PLC 9, vendor: Maker, model: P9, types: [embedded-device]}
              - {id: secret, name: Next year's, vendor: Maker, model: X, types: [embedded-device]}
            evidence:
              - {id: claim, kind: claim, subject: "product:plc", by_level: 2, types: [embedded-device], versions: V2.3,
                 date: 2026-01-05, by: M. Maker}
              - {id: test, kind: lab-test, subject: "product:plc", rows: [CR 6.1], versions: V2.3, date: 2026-01-06,
                 by: M. Maker}
              - {id: other, kind: claim, subject: "product:secret", by_level: 4, types: [embedded-device], versions: V1,
                 date: 2026-01-05, by: M. Maker}
            """;
    private static final String WORKS = """
            ringwall: 1
            plant: {id: works}
            zones:
              - id: cell
            products:
              - id: p9
                name: PLC 9
                vendor: Maker
                model: P9
                types: [embedded-device]
            assets:
              - {id: plc-1, zone: cell, product: p9, version: V2.3}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void keys() throws IOException {
        Files.writeString(folder.resolve("maker.yaml"), MAKER);
        Files.createDirectory(folder.resolve("works"));
        Files.writeString(folder.resolve("works/plant.yaml"), WORKS);
        Door.Ran made = run("bundle key --out @my.key");
        assertThat(made.exit()).as(made.err()).isZero();
        trust("");
    }

    private void trust(String more) throws IOException {
        Matcher key = Pattern.compile("[0-9a-f]{64}")
                .matcher(run("bundle key --of @my.key").out());
        assertThat(key.find()).isTrue();
        Files.writeString(
                folder.resolve("works/trust.yaml"),
                "ringwall-trust: 1\nkeys:\n  - {key: " + key.group() + ", organisation: Maker" + more + "}\n");
    }

    /** An {@code @} stands for the folder of the test. */
    private Door.Ran run(String line) {
        return Door.run(line.replace("@", folder + "/").split(" "));
    }

    private void create(int sequence) {
        Door.Ran ran =
                run("bundle create @maker.yaml --kind claims --about product:plc --product-version V2.3 --from Maker"
                        + " --to Works --sequence " + sequence + " --key @my.key --out @plc.bundle");
        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    private String works() throws IOException {
        return Files.readString(folder.resolve("works/plant.yaml"));
    }

    @Test
    void theThreeThingsAreSaidApart() {
        create(1);
        Door.Ran ran = run("bundle verify @plc.bundle --trust @works/trust.yaml --fail-on untrusted");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("claims about `product:plc`, version V2.3, from Maker to Works, number 1")
                .contains("\nintact: every byte is as it was signed; files: 1, bytes: ")
                .containsPattern("\nsigned by key [0-9a-f]{64}\n")
                .contains("\nbelieved: the key is on the list as Maker's, for this\n");
        Door.Ran nobodys = run("bundle verify @plc.bundle --fail-on untrusted");
        assertThat(nobodys.exit()).isEqualTo(1);
        assertThat(nobodys.out()).contains("intact", "not believed: the key is on no list");
    }

    @Test
    void onlyWhatWasChosenIsGivenAway() throws IOException {
        create(1);
        assertThat(run("bundle open @plc.bundle --out @theirs").exit()).isZero();
        assertThat(folder.resolve("theirs/plant.yaml"))
                .content()
                .contains("product:plc", "V2.3")
                .doesNotContain("secret", "Next year", "maker.yaml");
    }

    @Test
    void whatIsTakenInKeepsItsOrigin() throws IOException {
        create(1);
        Door.Ran dry = run("bundle import @works @plc.bundle --trust @works/trust.yaml");
        assertThat(dry.out()).contains("evidence `maker-claim` about product:p9", "nothing is written yet");
        assertThat(works()).isEqualTo(WORKS);

        Door.Ran ran = run("bundle import @works @plc.bundle --trust @works/trust.yaml --apply");

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(works())
                .contains("id: maker-claim", "kind: lab-test", "by: M. Maker")
                .contains("handed over by Maker, bundle 1 as of ");
        assertThat(folder.resolve("works/received.yaml")).content().contains("sequence: 1", "trusted: \"Maker\"");
        assertThat(run("validate @works").exit()).isZero();
        assertThat(run("assess @works").exit()).isZero();
    }

    @Test
    void theSameBundleAgainChangesNothing() throws IOException {
        create(1);
        run("bundle import @works @plc.bundle --trust @works/trust.yaml --apply");
        String once = works();
        String received = Files.readString(folder.resolve("works/received.yaml"));
        Door.Ran again = run("bundle import @works @plc.bundle --trust @works/trust.yaml --apply");
        assertThat(again.exit()).isZero();
        assertThat(works()).isEqualTo(once);
        assertThat(folder.resolve("works/received.yaml")).hasContent(received);
    }

    @Test
    void anOlderBundleNeverComesAfterANewerOne() throws IOException {
        create(2);
        run("bundle import @works @plc.bundle --trust @works/trust.yaml --apply");
        create(1);
        Door.Ran ran = run("bundle import @works @plc.bundle --trust @works/trust.yaml --apply");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("expected a sequence number above 2, which came from this key before, got 1");
    }

    @Test
    void anUnknownKeyMakesClaimsOfNobody() throws IOException {
        create(1);
        Door.Ran ran = run("bundle import @works @plc.bundle --apply");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(works())
                .contains("by: \"nobody; the key that signed it is not known\"")
                .doesNotContain("kind: lab-test", "M. Maker");
        assertThat(folder.resolve("works/received.yaml")).content().contains("trusted: \"\"");
    }

    @Test
    void aKeyThatIsOverOrOfSomebodyElseIsNotBelieved() throws IOException {
        create(1);
        trust(", until: 2020-01-01");
        assertThat(run("bundle verify @plc.bundle --trust @works/trust.yaml").out())
                .contains("not believed: the key was Maker's and was believed up to 2020-01-01");
        trust(", statements: [design]");
        assertThat(run("bundle verify @plc.bundle --trust @works/trust.yaml").out())
                .contains("not believed: the key is Maker's, and is not believed in this");
    }

    @Test
    void aNewerClaimUnderTheSameNameIsSaidAndNothingIsOverwritten() throws IOException {
        create(1);
        run("bundle import @works @plc.bundle --trust @works/trust.yaml --apply");
        Files.writeString(
                folder.resolve("maker.yaml"),
                MAKER.replace(
                                "by_level: 2, types: [embedded-device], versions: V2.3",
                                "by_level: 3, types: [embedded-device], versions: V2.3")
                        .replaceFirst("(?s)  - \\{id: test.*?M. Maker\\}\n", ""));
        create(2);
        Door.Ran ran = run("bundle import @works @plc.bundle --trust @works/trust.yaml --apply");
        assertThat(ran.out())
                .contains("expected evidence `maker-claim` as the plant has it, got another one under the same name")
                .contains("expected evidence `maker-test`, which came from `Maker` before, got none");
        assertThat(works()).contains("id: maker-claim\n", "id: maker-claim-2\n", "id: maker-test\n");
    }

    @Test
    void aDesignIsAPlantOfItsOwn() throws IOException {
        Door.Ran ran = run("bundle create @works --kind design --from Integrator --to Owner --sequence 1 --key @my.key"
                + " --document @maker.yaml --out @design.bundle");
        assertThat(ran.exit()).as(ran.err()).isZero();
        Door.Ran refused = run("bundle import @works @design.bundle");
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err())
                .contains("expected claims of a product, got `design`; `ringwall bundle open` takes it out");
        assertThat(run("bundle open @design.bundle --out @theirs").exit()).isZero();
        assertThat(folder.resolve("theirs/assessment.json")).isNotEmptyFile();
        assertThat(folder.resolve("theirs/documents/maker.yaml")).hasContent(MAKER);
        assertThat(withoutPlaces(run("assess @theirs"))).isEqualTo(withoutPlaces(run("assess @works")));
    }

    private static String withoutPlaces(Door.Ran ran) {
        return ran.out().replaceAll("\\s+", " ").replaceAll("\\(plant.yaml, line \\d+\\)", "");
    }

    @Test
    void aChangedByteIsFoundAndNothingIsTakenIn() throws IOException {
        create(1);
        Path file = folder.resolve("plc.bundle");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        for (String command :
                new String[] {"verify @plc.bundle", "open @plc.bundle --out @o", "import @works @plc.bundle --apply"}) {
            Door.Ran ran = run("bundle " + command);
            assertThat(ran.exit()).as(command).isEqualTo(3);
            assertThat(ran.err()).contains("`" + file + "` cannot be used; nothing was changed");
        }
        assertThat(folder.resolve("o")).doesNotExist();
        assertThat(works()).isEqualTo(WORKS);
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(run("bundle").err())
                .contains("expected `ringwall bundle` and one of key, create, verify, open, import");
        assertThat(run("bundle verfy").err()).contains("did you mean `verify`");
        assertThat(run("bundle key").err()).contains("expected one of `--out` and `--of`");
        assertThat(run("bundle key --out @my.key").err()).contains("something else is there");
        assertThat(run("bundle key --of @maker.yaml").err()).contains("expected a PEM file");
        assertThat(run("bundle verify @none").err()).contains("no such file or folder");
        assertThat(run("bundle verify @works").err()).contains("expected a file, got a folder");
        String create = "bundle create @maker.yaml --from A --to B --key @my.key --out @x.bundle ";
        assertThat(run(create + "--kind claims --sequence 1").err()).contains("`--about`: expected the product");
        assertThat(run(create + "--kind claims --sequence 1 --about product:none")
                        .err())
                .contains("expected a product of the plant, got `product:none`");
        assertThat(run(create + "--kind design --sequence 0").err()).contains("expected a number from 1, got `0`");
        assertThat(run(create + "--kind design --sequence 1 --document @none").err())
                .contains("expected a file");
        assertThat(Objects.requireNonNull(folder.resolve("x.bundle"))).doesNotExist();
    }
}
