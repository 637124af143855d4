package dev.ringwall.engine.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is said of a zone, conduit or control system, weighed once for all rows. */
final class Hearing {

    private final List<Voice> voices;
    private final Speaking speaking;
    private final long[] @Nullable [] said = new long[2][];
    private final long[] @Nullable [] saidOfEdges = new long[2][];

    /** @param speaking what of it is said on behalf of assets */
    Hearing(List<Voice> voices, Speaking speaking) {
        this.voices = voices;
        this.speaking = speaking;
    }

    Speaking speaking() {
        return speaking;
    }

    boolean isSilent() {
        return voices.isEmpty();
    }

    /** What the voices say of every row, where the system's own share of any may be shown. */
    long[] said(Scale scale, Asked asker, boolean inForce) {
        return weighed(said, scale, asker, inForce);
    }

    /** The same for rows in which nobody has a part, where only the share of edges may be shown. */
    long[] saidOfEdges(Scale scale, Asked asker, boolean inForce) {
        return weighed(saidOfEdges, scale, asker, inForce);
    }

    private long[] weighed(long[] @Nullable [] known, Scale scale, Asked asker, boolean inForce) {
        int at = inForce ? 1 : 0;
        long[] planes = known[at];
        if (planes == null) {
            planes = scale.weigh(voices, asker, inForce, scale.rows().all());
            known[at] = planes;
        }
        return planes;
    }
}
