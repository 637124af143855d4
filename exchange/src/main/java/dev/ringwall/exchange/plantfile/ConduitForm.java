package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Channel.Initiator;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.IssueCode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A conduit with its channels, and its target where that is written beside it. */
final class ConduitForm {

    /** A channel inside its conduit. */
    static final Form<Channel> CHANNEL = channel();

    /** A channel in a list of its own, which names its conduit. */
    static final Form<Listed> LISTED = listed();

    static final Form<Placed> FORM = form();

    private ConduitForm() {}

    /** A conduit as the file holds it. */
    record Placed(Conduit conduit, Optional<Target> target) {}

    /** A channel with the conduit that it runs in. */
    record Listed(ConduitId conduit, Channel channel) {}

    private static Form<Placed> form() {
        Form.Builder<Placed> form = Form.of("a conduit", "What joins two or more zones (IEC 62443-3-2)");
        Field<Placed, ConduitId> id = form.required(
                "id",
                new Ids<>(Named.CONDUIT, ConduitId::new, ConduitId::value),
                p -> p.conduit().id(),
                "Id of the conduit");
        Field<Placed, String> name = form.text("name", Forms.nameOf(Placed::conduit), "Name as people say it");
        Field<Placed, List<ZoneId>> zones = form.required(
                "zones", Kinds.list(Refs.ZONE), p -> p.conduit().zones(), "The zones that it joins, two or more");
        Field<Placed, List<Channel>> channels =
                form.list("channels", CHANNEL, p -> p.conduit().channels(), "The communications declared in it");
        Field<Placed, List<AssetId>> terminatedBy = form.list(
                "terminated_by",
                Refs.ASSET,
                p -> p.conduit().terminatedBy(),
                "Assets of the joined zones at which it ends, where no network device of its own does");
        Field<Placed, Boundary> boundary = form.or(
                "boundary",
                Boundary.NOT_DESCRIBED,
                PlantForm.BOUNDARY,
                p -> p.conduit().boundary(),
                "What the requirements specification says of it");
        Field<Placed, Optional<LocalDate>> unchanged = form.optional(
                "unchanged_since",
                Kinds.DAY,
                p -> p.conduit().unchangedSince(),
                "Since when its channels are as they stand");
        Field<Placed, List<ForeignId>> foreignIds =
                Forms.foreignIds(form, p -> p.conduit().foreignIds());
        Field<Placed, String> note = form.text("note", p -> p.conduit().note(), "Anything else");
        Field<Placed, Optional<TargetForm.Inline>> target =
                form.shortcut("sl_t", TargetForm.INLINE, "Its SL-T; the same as an entry under `risk: targets:`");
        return form.check(f -> {
            if (!joins(f.get(zones), f, zones)) {
                return Optional.empty();
            }
            ConduitId own = f.get(id);
            Conduit conduit = new Conduit(
                    own,
                    Forms.nameOr(f.get(name), own),
                    f.get(zones),
                    f.get(channels),
                    f.get(terminatedBy),
                    f.get(boundary),
                    f.get(unchanged),
                    f.get(foreignIds),
                    f.get(note));
            return Optional.of(new Placed(conduit, TargetForm.of(f, target, own)));
        });
    }

    private static boolean joins(List<ZoneId> zones, Form.Filled f, Field<?, ?> field) {
        int distinct = new HashSet<>(zones).size();
        if (distinct < 2 || distinct < zones.size()) {
            String got = distinct < zones.size() ? "the same zone twice" : Integer.toString(distinct);
            f.report(IssueCode.CONDUIT_WITH_ONE_END, "expected two or more zones for a conduit, got " + got, field);
            return false;
        }
        return true;
    }

    private static Form<Channel> channel() {
        Form.Builder<Channel> form = Form.of("a channel", "One declared communication inside a conduit");
        ChannelFields<Channel> fields = ChannelFields.in(form, channel -> channel);
        return form.make(fields::of);
    }

    private static Form<Listed> listed() {
        Form.Builder<Listed> form =
                Form.of("a channel", "One declared communication, with the conduit that it runs in");
        Field<Listed, ConduitId> conduit =
                form.required("conduit", Refs.CONDUIT, Listed::conduit, "The conduit that it runs in");
        ChannelFields<Listed> fields = ChannelFields.in(form, Listed::channel);
        return form.make(f -> new Listed(f.get(conduit), fields.of(f)));
    }

    private record ChannelFields<R>(
            Field<R, ChannelId> id,
            Field<R, SubjectId> from,
            Field<R, SubjectId> to,
            Field<R, Initiator> initiator,
            Field<R, String> protocol,
            Field<R, String> port,
            Field<R, String> purpose,
            Field<R, Said> wireless,
            Field<R, Said> encrypted,
            Field<R, Said> authenticated,
            Field<R, Said> interactive,
            Field<R, Said> external,
            Field<R, Said> temporary,
            Field<R, Optional<String>> note) {

        static <R> ChannelFields<R> in(Form.Builder<R> form, Function<R, Channel> of) {
            Kind<SubjectId> end = Refs.subject(SubjectId.Kind.ZONE, SubjectId.Kind.ASSET);
            return new ChannelFields<>(
                    form.required(
                            "id",
                            new Ids<>(Named.CHANNEL, ChannelId::new, ChannelId::value),
                            r -> of.apply(r).id(),
                            "Id of the channel"),
                    form.required("from", end, r -> of.apply(r).from(), "A zone or an asset"),
                    form.required("to", end, r -> of.apply(r).to(), "A zone or an asset"),
                    form.or(
                            "initiator",
                            Initiator.NOT_SAID,
                            Kinds.word(Initiator.class),
                            r -> of.apply(r).initiator(),
                            "Who opens the connection"),
                    form.text("protocol", r -> of.apply(r).protocol(), "Protocol, as the trade calls it"),
                    form.text("port", r -> of.apply(r).port(), "Port or range such as `tcp/44818`"),
                    form.text("purpose", r -> of.apply(r).purpose(), "What it is for"),
                    Forms.said(form, "wireless", r -> of.apply(r).wireless(), "Runs over radio"),
                    Forms.said(form, "encrypted", r -> of.apply(r).encrypted(), "Encrypted"),
                    Forms.said(form, "authenticated", r -> of.apply(r).authenticated(), "Both ends are authenticated"),
                    Forms.said(form, "interactive", r -> of.apply(r).interactive(), "A person works through it"),
                    Forms.said(
                            form, "external", r -> of.apply(r).external(), "Reached over networks outside the plant"),
                    Forms.said(form, "temporary", r -> of.apply(r).temporary(), "Connected only at times"),
                    form.optional("note", Kinds.TEXT, r -> of.apply(r).note(), "Anything else"));
        }

        Channel of(Form.Filled f) {
            return new Channel(
                    f.get(id),
                    f.get(from),
                    f.get(to),
                    f.get(initiator),
                    f.get(protocol),
                    f.get(port),
                    f.get(purpose),
                    f.get(wireless),
                    f.get(encrypted),
                    f.get(authenticated),
                    f.get(interactive),
                    f.get(external),
                    f.get(temporary),
                    f.get(note));
        }
    }
}
