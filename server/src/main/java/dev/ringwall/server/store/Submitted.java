package dev.ringwall.server.store;

import dev.ringwall.exchange.Issue;
import java.util.List;

/** What became of a submission. */
public sealed interface Submitted {

    /** The changes are durable, and this version holds them. */
    record Published(PlantVersion version) implements Submitted {}

    /** Somebody else changed the same things meanwhile; nothing was changed. */
    record Conflicting(PlantVersion newest, List<Clash> clashes) implements Submitted {
        public Conflicting {
            clashes = List.copyOf(clashes);
        }
    }

    /** With the changes the plant would contradict itself; nothing was changed. */
    record Contradicting(List<Issue> issues) implements Submitted {
        public Contradicting {
            issues = List.copyOf(issues);
        }
    }

    /** The plant is not kept here. */
    record Unknown() implements Submitted {}

    /** Nothing can be changed now, for a reason that an administrator has to mend. Reading goes on. */
    record Closed(String reason) implements Submitted {}
}
