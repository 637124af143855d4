package dev.ringwall.engine.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EvidenceReasonTest {

    @Test
    void whatGrewOldOrRestedOnSomethingElseIsRenewed() {
        assertThat(Arrays.stream(EvidenceReason.values()).filter(EvidenceReason::asksForRenewal))
                .containsExactlyInAnyOrder(
                        EvidenceReason.AGAINST_FADED,
                        EvidenceReason.EXPIRED,
                        EvidenceReason.VERSION_CHANGED,
                        EvidenceReason.BASELINE_CHANGED,
                        EvidenceReason.ZONE_CHANGED,
                        EvidenceReason.CHANNEL_WIDENED,
                        EvidenceReason.OUTSIDE_INTERFACE_ADDED,
                        EvidenceReason.CARRIER_CHANGED,
                        EvidenceReason.BASIS_NOT_RECORDED);
    }
}
