package dev.ringwall.engine.profile;

import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.profile.Profile.Choice;

/** A row that a profile asks, and how it stands; never better than it stands without the profile. */
public record AppliedRow(Choice choice, Outcome.Status status, Trace why) {

    public boolean falls() {
        return status == Outcome.Status.NOT_MET;
    }

    public boolean isUnknown() {
        return status == Outcome.Status.UNKNOWN;
    }
}
