package dev.ringwall.exchange.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TagIdsTest {

    @Test
    void idsFollowFromTagsByAStableRule() {
        assertThat(TagIds.rule("PLC-01", "asset")).isEqualTo("plc-01");
        assertThat(TagIds.rule("=A1+K2.Öl/Prüf #7", "asset")).isEqualTo("a1-k2.oel-pruef-7");
        assertThat(TagIds.rule("???", "asset")).isEqualTo("asset");
        assertThat(TagIds.rule("x".repeat(99), "asset")).hasSize(63);
    }

    @Test
    void aTagThatSaysNothingToPeopleGivesWayToAName() {
        assertThat(TagIds.rule("17", "Press 2", "asset")).isEqualTo("press-2");
        assertThat(TagIds.rule("{9d2f1c1e-0000-4000-8000-1234567890ab}", "Press 2", "asset"))
                .isEqualTo("press-2");
        assertThat(TagIds.rule("10.0.0.7", "press-2", "asset")).isEqualTo("press-2");
        assertThat(TagIds.rule("10.0.0.7", "", "asset")).isEqualTo("10.0.0.7");
        assertThat(TagIds.rule("PLC-01", "Press 2", "asset")).isEqualTo("plc-01");
    }

    @Test
    void idsThatAreTakenGetANumber() {
        Set<String> taken = new HashSet<>(Set.of("plc-1"));

        assertThat(TagIds.free("plc-1", taken)).isEqualTo("plc-1-2");
        assertThat(TagIds.free("plc-1", taken)).isEqualTo("plc-1-3");
        assertThat(TagIds.free("plc-2", taken)).isEqualTo("plc-2");
    }
}
