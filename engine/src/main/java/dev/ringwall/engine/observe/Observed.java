package dev.ringwall.engine.observe;

import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Flow;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.observe.FlowVerdict.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers the question: does the design declare what was seen?
 *
 * <p>A flow goes from its one end out of every zone around it that does not hold the other end too, and then into those
 * around the other. Each of these boundaries is judged by itself. A channel counts at a boundary if one of its ends lies
 * on the near side of it, on this way, and the other on the far side: a channel straight from a sub-zone to the outside
 * counts at both of its boundaries, and so do two channels, one to the parent and one on from there. An end of a channel
 * is a zone on the way, or the very asset; a channel of a parent does not speak for its child.
 */
public final class Observed {

    private final PlantIndex index;
    private final Ends ends;
    private final Map<SubjectId, List<Channel>> channels = new HashMap<>();

    private Observed(PlantIndex index) {
        this.index = index;
        this.ends = new Ends(index);
        for (Conduit conduit : index.plant().conduits()) {
            for (Channel channel : conduit.channels()) {
                channels.computeIfAbsent(channel.from(), any -> new ArrayList<>())
                        .add(channel);
            }
        }
    }

    /** Ready to judge the flows of a plant, one after the other. */
    public static Observed of(PlantIndex index) {
        return new Observed(index);
    }

    /** Judges one flow; for many, {@link #of} once. */
    public static FlowVerdict classify(Flow flow, PlantIndex index) {
        return of(index).classify(flow);
    }

    /** Judges every flow that the plant's files hold. */
    public Observation all() {
        List<Observation.Seen> seen = index.plant().flows().stream()
                .map(flow -> new Observation.Seen(flow, classify(flow)))
                .toList();
        return new Observation(seen, Coverage.of(seen));
    }

    public FlowVerdict classify(Flow flow) {
        End from = ends.find(flow.from(), flow.space());
        End to = ends.find(flow.to(), flow.space());
        if (from instanceof End.Known sender && to instanceof End.Known receiver) {
            return between(flow, sender, receiver);
        }
        if (isElsewhere(from) && isElsewhere(to)) {
            return new FlowVerdict.OutOfScope(trace(ObserveReason.NO_END_IN_PLANT, flow));
        }
        List<Trace> why = new ArrayList<>(missing(from));
        why.addAll(missing(to));
        return new FlowVerdict.Unclassified(
                List.of(), trace(ObserveReason.NOT_CLASSIFIED, flow).because(why));
    }

    private static boolean isElsewhere(End end) {
        return switch (end) {
            case End.Known known -> known.outside();
            case End.Stranger _ -> true;
            case End.Unclear _ -> false;
        };
    }

    private static List<Trace> missing(End end) {
        return switch (end) {
            case End.Known _ -> List.of();
            case End.Stranger stranger -> List.of(stranger.trace());
            case End.Unclear unclear -> List.of(unclear.trace());
        };
    }

    private FlowVerdict between(Flow flow, End.Known from, End.Known to) {
        if (from.outside() && to.outside()) {
            return new FlowVerdict.OutOfScope(trace(ObserveReason.NO_END_IN_PLANT, flow));
        }
        if (from.innermost().equals(to.innermost())) {
            return new FlowVerdict.Inside(
                    from.innermost(),
                    Trace.of(ObserveReason.SAME_PLACE, new Fact.Of(from.innermost()))
                            .because(seen(flow)));
        }
        Way way = Way.between(from, to);
        Boundaries.Heard heard = new Boundaries.Heard(SeenService.of(flow), opener(flow, from, to));
        List<Channel> candidates = candidates(way);
        List<Crossing> crossings = way.boundaries().stream()
                .map(at -> Boundaries.judge(way, at, candidates, heard))
                .toList();
        return settle(flow, way, crossings);
    }

    private FlowVerdict settle(Flow flow, Way way, List<Crossing> crossings) {
        List<Trace> because =
                new ArrayList<>(crossings.stream().map(Crossing::trace).toList());
        because.add(seen(flow));
        Optional<Fault> gravest = crossings.stream()
                .flatMap(crossing -> crossing instanceof Crossing.Violation violation
                        ? Stream.of(violation.fault())
                        : Stream.empty())
                .min(Comparator.naturalOrder());
        if (gravest.isPresent()) {
            return new FlowVerdict.Violation(
                    gravest.get(),
                    way.from().innermost(),
                    way.to().innermost(),
                    crossings,
                    ends(ObserveReason.NOT_ALLOWED_AT_A_BOUNDARY, flow).because(because));
        }
        return crossings.stream().anyMatch(Crossing.Unclassified.class::isInstance)
                ? new FlowVerdict.Unclassified(
                        crossings, ends(ObserveReason.NOT_CLASSIFIED, flow).because(because))
                : new FlowVerdict.Allowed(
                        crossings,
                        ends(ObserveReason.ALLOWED_AT_EACH_BOUNDARY, flow).because(because));
    }

    private List<Channel> candidates(Way way) {
        return way.ends().stream()
                .flatMap(end -> channels.getOrDefault(end, List.of()).stream())
                .filter(channel -> way.passes(channel.to()))
                .toList();
    }

    private Opener opener(Flow flow, End.Known from, End.Known to) {
        if (flow.initiator().isEmpty()) {
            return Opener.NOT_SEEN;
        }
        if (!(ends.find(flow.initiator().get(), flow.space()) instanceof End.Known opener)) {
            return Opener.NOT_SEEN;
        }
        if (opener.asset().equals(from.asset())) {
            return Opener.SENDER;
        }
        return opener.asset().equals(to.asset()) ? Opener.RECEIVER : Opener.NOT_SEEN;
    }

    private Trace ends(ObserveReason reason, Flow flow) {
        return Trace.of(reason, named(flow.from(), flow), named(flow.to(), flow));
    }

    /** The asset behind an address, which people know by its name; the address where nobody knows whose it is. */
    private Fact named(String written, Flow flow) {
        return switch (ends.find(written, flow.space())) {
            case End.Known known -> new Fact.Of(known.asset());
            case End.Stranger _, End.Unclear _ -> new Fact.Text(written);
        };
    }

    private Trace trace(ObserveReason reason, Flow flow) {
        return ends(reason, flow).because(seen(flow));
    }

    private static Trace seen(Flow flow) {
        return flow.seen().isBlank()
                ? Trace.of(ObserveReason.TAP_NOT_SAID)
                : Trace.of(ObserveReason.SEEN, new Fact.Text(flow.seen()));
    }
}
