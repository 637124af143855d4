package dev.ringwall.exchange.automationml;

import dev.ringwall.engine.model.Channel.Initiator;
import dev.ringwall.engine.model.Ids;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.ZoneKind;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.automationml.Hierarchy.End;
import dev.ringwall.exchange.automationml.Hierarchy.Link;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.FoundConduit;
import dev.ringwall.exchange.found.FoundConduit.FoundChannel;
import dev.ringwall.exchange.found.FoundZone;
import dev.ringwall.exchange.found.Links;
import dev.ringwall.exchange.xml.Element;
import dev.ringwall.exchange.xml.XmlReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the zones, conduits, channels and assets of a file, and the links between them. */
final class AutomationmlReader {

    private final SourceFile source;
    private final Limits limits;
    private final List<Issue> issues = new ArrayList<>();
    private final Found.Collected found = new Found.Collected();
    private final Set<String> attributesLeft = new TreeSet<>();

    private AutomationmlReader(SourceFile source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    static Imported<Found> read(SourceFile source, Limits limits) {
        return new AutomationmlReader(source, limits).read();
    }

    private Imported<Found> read() {
        XmlReader.Document document = XmlReader.read(source, limits);
        document.fault().ifPresent(fault -> issues.add(broken(fault)));
        document.root().ifPresent(this::checkVersion);
        if (document.root().isEmpty() || issues.stream().anyMatch(Issue::isError)) {
            return new Imported<>(Optional.empty(), issues, Coverage.NOTHING, Places.NONE);
        }
        Hierarchy hierarchy = new Hierarchy(source.name(), document.root().get(), limits, issues);
        take(hierarchy);
        if (hierarchy.understood() == 0) {
            report(
                    IssueCode.NOTHING_FOUND,
                    "expected zones, conduits or devices, got a file whose elements are none",
                    new Place(source.name(), 0, 0));
        }
        List<String> left = Stream.concat(
                        hierarchy.left().stream(), attributesLeft.stream().map(name -> "attribute `" + name + "`"))
                .toList();
        issues.sort(Issue.BY_PLACE);
        return new Imported<>(
                Optional.of(found.found()),
                issues,
                new Coverage(hierarchy.understood(), hierarchy.elements(), left),
                Places.NONE);
    }

    /** Half a file lacks what its links lead to; it is refused as a whole. */
    private static Issue broken(XmlReader.Fault fault) {
        return fault.cutOff()
                ? new Issue(
                        IssueCode.BROKEN_XML,
                        fault.issue().sentence(),
                        fault.issue().place())
                : fault.issue();
    }

    private void checkVersion(Element root) {
        String version = root.attribute("SchemaVersion").orElse("none");
        if (!root.name().equals("CAEXFile")) {
            report(
                    IssueCode.WRONG_FORMAT,
                    "expected a file of AutomationML with the root `CAEXFile`, got `" + root.name() + "`",
                    new Place(source.name(), root.line(), root.column()));
        } else if (!version.equals("3.0") && !version.equals("2.15")) {
            report(
                    IssueCode.WRONG_FORMAT,
                    "expected CAEX of version 3.0 or 2.15, got `" + version + "`",
                    new Place(source.name(), root.line(), root.column()));
        }
    }

    private void take(Hierarchy hierarchy) {
        hierarchy.all(Role.ZONE).forEach(this::zone);
        hierarchy.all(Role.ASSET).forEach(asset -> {
            AssetAttributes attributes = new AssetAttributes(asset);
            found.add(attributes.asset());
            attributesLeft.addAll(attributes.left());
        });
        List<Link> links = hierarchy.links();
        List<Thing> channels = hierarchy.all(Role.CHANNEL);
        hierarchy.all(Role.CONDUIT).forEach(conduit -> conduit(conduit, channels, links));
        Links between = new Links(tag -> name(hierarchy, tag));
        channels.stream()
                .filter(channel -> channel.conduit().isEmpty())
                .forEach(channel -> loose(channel, links, between));
        links.stream()
                .filter(link -> Stream.of(link.one(), link.other())
                        .noneMatch(end ->
                                end.owner().is(Role.CONDUIT) || end.owner().is(Role.CHANNEL)))
                .forEach(link -> link(link, between));
        between.conduits().forEach(found::add);
    }

    private static String name(Hierarchy hierarchy, String tag) {
        return hierarchy.all(Role.ZONE).stream()
                .filter(zone -> zone.tag().equals(tag))
                .map(Thing::name)
                .findFirst()
                .orElse(tag);
    }

    private void zone(Thing zone) {
        Optional<ZoneKind> kind =
                zone.attribute("kind").flatMap(AutomationmlReader::kind).or(() -> Role.zoneKind(zone.path()));
        found.add(new FoundZone(
                        zone.place(),
                        zone.tag(),
                        zone.name(),
                        zone.zone().map(Thing::tag),
                        kind,
                        zone.attribute("note").orElse(""))
                .with(new FoundZone.Nature(
                        zone.attribute("outside").filter(Words::isYes).isPresent(),
                        Words.said(zone.attribute("untrusted")),
                        Words.said(zone.attribute("safety"))))
                .called(zone.attribute("id").filter(Ids::isValid)));
    }

    private static Optional<ZoneKind> kind(String word) {
        return Stream.of(ZoneKind.values())
                .filter(kind -> Words.of(kind).equals(word))
                .findFirst();
    }

    private void conduit(Thing conduit, List<Thing> channels, List<Link> links) {
        Set<String> zones = new LinkedHashSet<>();
        for (Link link : links) {
            partner(link, end -> end.owner().isSame(conduit))
                    .flatMap(end -> end.owner().zoneAt())
                    .ifPresent(zone -> zones.add(zone.tag()));
        }
        List<FoundChannel> read = channels.stream()
                .filter(channel -> channel.conduit().filter(conduit::isSame).isPresent())
                .flatMap(channel -> channel(channel, links).stream())
                .toList();
        found.add(new FoundConduit(
                conduit.place(),
                conduit.tag(),
                conduit.name(),
                List.copyOf(zones),
                read,
                conduit.attribute("note").orElse("")));
    }

    private static Optional<End> partner(Link link, Predicate<End> mine) {
        if (mine.test(link.one())) {
            return Optional.of(link.other());
        }
        return mine.test(link.other()) ? Optional.of(link.one()) : Optional.empty();
    }

    private Optional<FoundChannel> channel(Thing channel, List<Link> links) {
        Optional<Thing> from = end(channel, "from", 0, links);
        Optional<Thing> to = end(channel, "to", 1, links);
        if (from.isEmpty() || to.isEmpty()) {
            report(
                    IssueCode.LINK_LEFT_OUT,
                    "expected a channel between two zones or assets, got `" + channel.name() + "` with a loose end",
                    channel.place());
            return Optional.empty();
        }
        Initiator initiator = channel.attribute("initiator")
                .flatMap(word -> Stream.of(Initiator.values())
                        .filter(each -> Words.of(each).equals(word))
                        .findFirst())
                .orElse(Initiator.NOT_SAID);
        return Optional.of(new FoundChannel(
                        channel.place(),
                        channel.tag(),
                        from.get().tag(),
                        to.get().tag(),
                        initiator,
                        channel.attribute("protocol").orElseGet(() -> protocol(Role.last(channel.path()))),
                        channel.attribute("port").orElse(""),
                        channel.attribute("purpose").orElse(""))
                .secured(Words.said(channel.attribute("encrypted")), Words.said(channel.attribute("authenticated"))));
    }

    /** The zone or asset at one end: linked with the interface of that name, else with the first or second one. */
    private static Optional<Thing> end(Thing channel, String name, int nth, List<Link> links) {
        List<Element> points = channel.element().all("ExternalInterface").toList();
        Optional<Element> point = points.stream()
                .filter(each -> each.attribute("Name")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .equals(name))
                .findFirst()
                .or(() -> points.stream().skip(nth).findFirst());
        return links.stream()
                .flatMap(link ->
                        partner(
                                link,
                                end -> point.filter(each -> isSame(each, end.point()))
                                        .isPresent())
                                .stream())
                .map(End::owner)
                .filter(owner -> owner.is(Role.ASSET) || owner.is(Role.ZONE))
                .findFirst();
    }

    private static boolean isSame(Element one, Element other) {
        return one.line() == other.line() && one.column() == other.column();
    }

    private void loose(Thing channel, List<Link> links, Links between) {
        Optional<Thing> from = end(channel, "from", 0, links);
        Optional<Thing> to = end(channel, "to", 1, links);
        Optional<String> fromZone = from.flatMap(Thing::zoneAt).map(Thing::tag);
        Optional<String> toZone = to.flatMap(Thing::zoneAt).map(Thing::tag);
        Optional<FoundChannel> made = channel(channel, links);
        if (made.isPresent() && fromZone.isPresent() && toZone.isPresent() && !fromZone.equals(toZone)) {
            between.add(fromZone.get(), toZone.get(), made.get());
        }
    }

    /** A link between interfaces is a channel if they are logical ones; cables only tell that zones are joined. */
    private void link(Link link, Links between) {
        Optional<Thing> one = link.one().owner().zoneAt();
        Optional<Thing> other = link.other().owner().zoneAt();
        if (one.isEmpty()
                || other.isEmpty()
                || one.get().tag().equals(other.get().tag())) {
            return;
        }
        String kind = link.one().kind();
        boolean logical = kind.startsWith("Logical");
        boolean ends = Stream.of(link.one(), link.other())
                .allMatch(end -> end.owner().is(Role.ASSET) || end.owner().is(Role.ZONE));
        if (logical && ends) {
            String tag =
                    link.one().owner().name() + " to " + link.other().owner().name();
            between.add(
                    one.get().tag(),
                    other.get().tag(),
                    new FoundChannel(
                            link.place(),
                            tag,
                            link.one().owner().tag(),
                            link.other().owner().tag(),
                            Initiator.NOT_SAID,
                            protocol(kind),
                            "",
                            ""));
        } else {
            between.join(one.get().tag(), other.get().tag(), link.place());
        }
    }

    /** {@code LogicalHTTPConnection} speaks of HTTP. */
    private static String protocol(String kind) {
        String bare = kind.replaceFirst("^Logical", "").replaceFirst("(Connection|EndPoint|Endpoint|Interface)+$", "");
        return bare.equals(kind) ? "" : bare;
    }

    private void report(IssueCode code, String sentence, Place place) {
        if (issues.size() < limits.issues()) {
            issues.add(new Issue(code, sentence, place));
        }
    }
}
