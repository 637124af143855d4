package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.subject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.TestCatalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Traits;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * SL-C of a zone whose components are all certified at SL n, with every condition true: what the parts give by themselves,
 * and what they give once every share of the system is shown.
 */
class RollupTableTest {

    private static Plants certified(int level) {
        Traits all = new Traits(Said.YES, Said.YES, Said.YES, Said.YES, Said.YES, Said.YES, Said.YES, Said.NO);
        Plants plants = plant().zone("a")
                .zone("b")
                .untrusted("net")
                .conduit("c", "a", "b")
                .conduit("u", "a", "net");
        for (ComponentType type : ComponentType.values()) {
            String id = type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            plants.asset(id, "a", type).traits(id, all).certificate(id, level);
        }
        plants.device("firewall", "c", ComponentType.NETWORK_DEVICE)
                .traits("firewall", all)
                .certificate("firewall", level);
        plants.device("gate", "u", ComponentType.NETWORK_DEVICE)
                .traits("gate", all)
                .certificate("gate", level);
        plants.channel("c", everything("c1", "zone:a", "zone:b"));
        return plants.channel("u", everything("u1", "zone:a", "zone:net"));
    }

    private static Channel everything(String id, String from, String to) {
        Channel plain = Plants.channel(id, from, to);
        return new Channel(
                plain.id(),
                plain.from(),
                plain.to(),
                plain.initiator(),
                plain.protocol(),
                plain.port(),
                plain.purpose(),
                Said.YES,
                Said.YES,
                Said.YES,
                Said.YES,
                Said.YES,
                Said.YES,
                Optional.empty());
    }

    private static String slc(Plants plants) {
        Answers answers = plants.assess().of(subject("zone:a"));
        return FoundationalRequirement.ALL.stream()
                .map(fr -> Integer.toString(answers.level(fr, Ask.ABLE).proved().value()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void certifiedComponentsAloneDoNotMakeAZone(int level) {
        assertThat(slc(certified(level))).isEqualTo("1 0 0 0 0 1 0");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 1 1 1 1 1 1", "2, 1 2 2 2 2 2 2", "3, 3 3 3 4 4 4 4", "4, 4 4 4 4 4 4 4"})
    void withEveryShareOfTheSystemShownTheyDo(int level, String expected) {
        Plants plants = certified(level);
        for (Requirement row : TestCatalog.CATALOG.systemRows()) {
            switch (row.rollup().orElseThrow().way()) {
                case EACH -> {}
                case JOIN, ZONE -> share(plants, "zone:a", row);
                case EDGE -> {
                    if (row.rollup().orElseThrow().parts().isEmpty()) {
                        share(plants, "conduit:c", row);
                        share(plants, "conduit:u", row);
                    }
                }
            }
        }
        assertThat(slc(plants)).isEqualTo(expected);
    }

    private static void share(Plants plants, String subject, Requirement row) {
        String id = "design-" + row.order() + "-" + subject.substring(subject.indexOf(':') + 1);
        plants.with(Pieces.of(
                        id,
                        EvidenceKind.DESIGN_DOCUMENT,
                        subject,
                        true,
                        row.id().code())
                .capability());
    }
}
