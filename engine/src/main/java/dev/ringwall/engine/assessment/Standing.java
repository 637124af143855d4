package dev.ringwall.engine.assessment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is able and what is in force, without help, as planes; shared by everything that stands the same. */
final class Standing {

    final long[] able;
    final long[] inForce;
    private final int hash;
    private Roster.@Nullable Part part;

    Standing(long[] able, long[] inForce) {
        this.able = able;
        this.inForce = inForce;
        this.hash = 31 * Arrays.hashCode(able) + Arrays.hashCode(inForce);
    }

    long[] of(boolean wantedInForce) {
        return wantedInForce ? inForce : able;
    }

    /** How an asset answers that nothing helps. */
    Roster.Part part() {
        Roster.Part known = part;
        if (known == null) {
            known = new Roster.Part(new long[][] {able, able, inForce, inForce}, false);
            part = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Standing that
                && hash == that.hash
                && Arrays.equals(able, that.able)
                && Arrays.equals(inForce, that.inForce);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
