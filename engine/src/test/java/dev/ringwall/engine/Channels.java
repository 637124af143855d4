package dev.ringwall.engine;

import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Said;
import java.util.Optional;

/** Channels of a test's plant that are something a plain one is not. */
public final class Channels {

    private Channels() {}

    /** What a channel may be. */
    public enum Trait {
        WIRELESS,
        ENCRYPTED,
        AUTHENTICATED,
        INTERACTIVE,
        EXTERNAL,
        TEMPORARY
    }

    /** Yes to one question about it, no to all others. */
    public static Channel only(Trait yes, String id, String from, String to) {
        Channel plain = Plants.channel(id, from, to);
        return new Channel(
                plain.id(),
                plain.from(),
                plain.to(),
                plain.initiator(),
                plain.protocol(),
                plain.port(),
                plain.purpose(),
                said(yes == Trait.WIRELESS),
                said(yes == Trait.ENCRYPTED),
                said(yes == Trait.AUTHENTICATED),
                said(yes == Trait.INTERACTIVE),
                said(yes == Trait.EXTERNAL),
                said(yes == Trait.TEMPORARY),
                Optional.empty());
    }

    /** Nobody answered any question about it. */
    public static Channel notSaid(String id, String from, String to) {
        Channel plain = Plants.channel(id, from, to);
        return new Channel(
                plain.id(),
                plain.from(),
                plain.to(),
                plain.initiator(),
                plain.protocol(),
                plain.port(),
                plain.purpose(),
                Said.NOT_SAID,
                Said.NOT_SAID,
                Said.NOT_SAID,
                Said.NOT_SAID,
                Said.NOT_SAID,
                Said.NOT_SAID,
                Optional.empty());
    }

    private static Said said(boolean yes) {
        return yes ? Said.YES : Said.NO;
    }
}
