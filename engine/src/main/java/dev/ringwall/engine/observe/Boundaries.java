package dev.ringwall.engine.observe;

import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.observe.FlowVerdict.Fault;
import java.util.Comparator;
import java.util.List;

/** Judges one boundary on the way of a flow by the channels that lead over it. */
final class Boundaries {

    private Boundaries() {}

    /** What was heard on the wire. */
    record Heard(SeenService service, Opener opener) {}

    /** The best that the channels can say: one that declares it, else one that may, else the least grave fault. */
    static Crossing judge(Way way, int at, List<Channel> channels, Heard heard) {
        SubjectId boundary = way.places().get(at);
        return channels.stream()
                .filter(channel -> way.isCrossed(at, way.position(channel.from()), way.position(channel.to())))
                .sorted(Comparator.comparing(Channel::id))
                .map(channel -> judge(boundary, way, channel, heard))
                .min(Comparator.comparingInt(Boundaries::rank))
                .orElseGet(() -> new Crossing.Violation(
                        boundary,
                        Fault.UNDECLARED_PAIR,
                        Trace.of(
                                ObserveReason.UNDECLARED_PAIR,
                                new Fact.Of(boundary),
                                new Fact.Of(way.from().innermost()),
                                new Fact.Of(way.to().innermost()))));
    }

    private static int rank(Crossing crossing) {
        return switch (crossing) {
            case Crossing.Allowed _ -> 0;
            case Crossing.Unclassified _ -> 1;
            case Crossing.Violation violation ->
                switch (violation.fault()) {
                    case WRONG_INITIATOR -> 2;
                    case UNDECLARED_SERVICE -> 3;
                    case UNDECLARED_PAIR -> 4;
                };
        };
    }

    private static Crossing judge(SubjectId boundary, Way way, Channel channel, Heard heard) {
        SeenService.Fit service = heard.service().fits(channel);
        if (service instanceof SeenService.Fit.No) {
            return new Crossing.Violation(
                    boundary,
                    Fault.UNDECLARED_SERVICE,
                    Trace.of(
                            ObserveReason.UNDECLARED_SERVICE,
                            new Fact.Of(boundary),
                            new Fact.Through(channel.id()),
                            new Fact.Text(heard.service().written())));
        }
        return switch (opened(way, channel, heard.opener())) {
            // Wrong either way: the service is another one, or this one opened from the wrong side.
            case SeenService.Fit.No _ -> wrongInitiator(boundary, way, channel, heard.opener());
            case SeenService.Fit.Unknown opened -> unclassified(boundary, channel, opened.trace());
            case SeenService.Fit.Yes _ ->
                service instanceof SeenService.Fit.Unknown unknown
                        ? unclassified(boundary, channel, unknown.trace())
                        : new Crossing.Allowed(
                                boundary, channel.id(), trace(ObserveReason.DECLARED, boundary, channel));
        };
    }

    private static SeenService.Fit opened(Way way, Channel channel, Opener opener) {
        boolean along = way.position(channel.from()) < way.position(channel.to());
        return switch (channel.initiator()) {
            case BOTH -> new SeenService.Fit.Yes();
            case NOT_SAID -> unknown(ObserveReason.INITIATOR_NOT_SAID, channel);
            case FROM -> opened(channel, opener, along ? Opener.SENDER : Opener.RECEIVER);
            case TO -> opened(channel, opener, along ? Opener.RECEIVER : Opener.SENDER);
        };
    }

    private static SeenService.Fit opened(Channel channel, Opener opener, Opener declared) {
        if (opener == Opener.NOT_SEEN) {
            return unknown(ObserveReason.INITIATOR_NOT_SEEN, channel);
        }
        return opener == declared ? new SeenService.Fit.Yes() : new SeenService.Fit.No();
    }

    private static Crossing wrongInitiator(SubjectId boundary, Way way, Channel channel, Opener opener) {
        SubjectId who = opener == Opener.SENDER ? way.from().asset() : way.to().asset();
        return new Crossing.Violation(
                boundary,
                Fault.WRONG_INITIATOR,
                Trace.of(
                        ObserveReason.WRONG_INITIATOR,
                        new Fact.Of(boundary),
                        new Fact.Through(channel.id()),
                        new Fact.Of(who)));
    }

    private static Crossing unclassified(SubjectId boundary, Channel channel, Trace why) {
        return new Crossing.Unclassified(
                boundary, trace(ObserveReason.FIT_NOT_KNOWN, boundary, channel).because(why));
    }

    private static SeenService.Fit unknown(ObserveReason reason, Channel channel) {
        return new SeenService.Fit.Unknown(Trace.of(reason, new Fact.Through(channel.id())));
    }

    private static Trace trace(ObserveReason reason, SubjectId boundary, Channel channel) {
        return Trace.of(reason, new Fact.Of(boundary), new Fact.Through(channel.id()));
    }
}
