package dev.ringwall.engine.assessment.rules;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetDescription;
import dev.ringwall.engine.model.AssetDescription.OtherWord;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.DisputedField;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Trace;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Two documents about one asset. */
class DocumentsDisagreeTest {

    private static final Fact FW = new Fact.Of(new AssetId("fw"));

    private static UnaryOperator<Asset> described(String source, OtherWord... words) {
        return old -> new Asset(
                old.id(),
                old.name(),
                old.home(),
                old.installed(),
                old.traits(),
                old.interfaces(),
                old.components(),
                old.identity(),
                old.unchangedSince(),
                new AssetDescription("filter", "", "", "", "", "", "", source, List.of(), List.of(words), ""));
    }

    private static OtherWord word(DisputedField field, String says) {
        return new OtherWord(field, says, "handbook");
    }

    private static List<Finding> find(String source, OtherWord... words) {
        Plants plants = plant().zone("a")
                .plc("fw", "a")
                .asset(
                        "fw",
                        Assets.interfaces(List.of(
                                new NetworkInterface("10.0.0.200", "", "", ""),
                                new NetworkInterface("10.0.1.200", "", "", ""))))
                .asset("fw", described(source, words));
        return new DocumentsDisagree().find(plants.assess());
    }

    @Test
    void theFindingSaysWhatEachDocumentSays() {
        assertThat(find("export", word(DisputedField.ADDRESS, "10.0.0.1")))
                .containsExactly(new Finding(
                        "documents-disagree",
                        Finding.Kind.OWN_CHECK,
                        new AssetId("fw"),
                        Trace.of(
                                        RuleReason.SAID_OTHERWISE,
                                        FW,
                                        new Fact.Text("address"),
                                        new Fact.Text("10.0.0.1"),
                                        new Fact.Text("handbook"),
                                        new Fact.Text("10.0.0.200, 10.0.1.200"))
                                .because(Trace.of(RuleReason.ENTRY_COMES_FROM, FW, new Fact.Text("export")))));
        assertThat(find(" ", word(DisputedField.ADDRESS, "10.0.0.1"))
                        .getFirst()
                        .trace()
                        .because())
                .isEmpty();
    }

    @Test
    void whatThePlantDoesNotSayCannotAgree() {
        assertThat(find("export", word(DisputedField.VENDOR, "Acme")))
                .extracting(Finding::trace)
                .containsExactly(Trace.of(
                        RuleReason.SAID_ELSEWHERE_ALONE,
                        FW,
                        new Fact.Text("vendor"),
                        new Fact.Text("Acme"),
                        new Fact.Text("handbook")));
    }

    @Test
    void theSameInAnotherCaseIsTheSame() {
        assertThat(find(
                        "export",
                        word(DisputedField.ADDRESS, "10.0.1.200"),
                        word(DisputedField.ROLE, " FILTER "),
                        word(DisputedField.PLACE, "a"),
                        word(DisputedField.PRODUCT, "fw"),
                        word(DisputedField.VERSION, "1")))
                .isEmpty();
    }

    @Test
    void aPlaceIsAZoneOrAConduit() {
        Plants plants = plant().zone("a").zone("b").conduit("ab", "a", "b").device("fw", "ab");
        OtherWord word = word(DisputedField.PLACE, "ab");
        Asset inConduit = plants.assess().plant().asset(new AssetId("fw")).orElseThrow();
        assertThat(word.field().agrees(inConduit, word)).isTrue();
        assertThat(word.field().of(Assets.home(new Home.Nowhere()).apply(inConduit)))
                .isEmpty();
        assertThat(inConduit.isIn(new ConduitId("ab"))).isTrue();
    }
}
