package dev.ringwall.engine.observe;

import dev.ringwall.engine.model.Flow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How much was looked at. "No violation" is never said without it.
 *
 * @param packets of the flows whose packets were counted
 * @param notCounted flows whose packets nobody counted
 * @param taps where they were seen
 * @param first the earliest time at which one was seen; the taps may have listened for longer
 * @param undated flows that carry no time
 * @param notDecoded flows of which neither protocol nor port was recognised
 * @param unclassified flows about which nobody can say what they are
 */
public record Coverage(
        int flows,
        long packets,
        int notCounted,
        List<String> taps,
        Optional<Instant> first,
        Optional<Instant> last,
        int undated,
        int notDecoded,
        int unclassified) {

    public Coverage {
        taps = List.copyOf(taps);
    }

    static Coverage of(List<Observation.Seen> seen) {
        List<Flow> flows = seen.stream().map(Observation.Seen::flow).toList();
        return new Coverage(
                flows.size(),
                flows.stream().mapToLong(Flow::packets).sum(),
                count(flows, flow -> flow.packets() == 0),
                flows.stream()
                        .map(Flow::seen)
                        .filter(tap -> !tap.isBlank())
                        .distinct()
                        .sorted()
                        .toList(),
                flows.stream().flatMap(flow -> flow.first().stream()).min(Comparator.naturalOrder()),
                flows.stream().flatMap(flow -> flow.last().stream()).max(Comparator.naturalOrder()),
                count(flows, flow -> flow.first().isEmpty() || flow.last().isEmpty()),
                count(flows, flow -> flow.protocol().isEmpty() && flow.service().isEmpty()),
                count(seen, one -> one.verdict() instanceof FlowVerdict.Unclassified));
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
