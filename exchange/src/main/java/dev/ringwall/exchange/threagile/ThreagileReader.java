package dev.ringwall.exchange.threagile;

import dev.ringwall.engine.model.Channel.Initiator;
import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.AssetField;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.FoundAsset;
import dev.ringwall.exchange.found.FoundConduit.FoundChannel;
import dev.ringwall.exchange.found.FoundZone;
import dev.ringwall.exchange.found.Links;
import dev.ringwall.exchange.yaml.Written;
import dev.ringwall.exchange.yaml.YamlReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads trust boundaries as zones, technical assets as assets, and links from one zone into another as channels. */
final class ThreagileReader {

    private static final Set<String> READ =
            Set.of("threagile_version", "technical_assets", "trust_boundaries", "title", "date", "author");

    private final SourceFile source;
    private final Limits limits;
    private final List<Issue> issues = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final Found.Collected found = new Found.Collected();
    private final Map<String, Named> assets = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> zoneOfAsset = new HashMap<>();
    private final Map<String, String> zoneNames = new HashMap<>();
    private long total;
    private long understood;

    private ThreagileReader(SourceFile source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** An entry of a section, by the name that it stands under. */
    private record Named(Written.Text name, Written.Fields fields) {

        String id() {
            return fields.text("id").orElse(name.text());
        }

        Optional<String> text(String field) {
            return merged(fields, field, 0).flatMap(Written::said);
        }

        /** A field of its own, else of what it is merged with. */
        private static Optional<Written> merged(Written.Fields fields, String field, int depth) {
            Optional<Written> own = fields.find(field);
            return own.isPresent() || depth > 9
                    ? own
                    : fields.find("<<").flatMap(Written::named).flatMap(base -> merged(base, field, depth + 1));
        }

        boolean is(String field) {
            return text(field).filter(value -> value.equals("true")).isPresent();
        }
    }

    static Imported<Found> read(SourceFile source, Limits limits) {
        return new ThreagileReader(source, limits).read();
    }

    private Imported<Found> read() {
        SourceFile.Decoded decoded = source.decode();
        decoded.issue().ifPresent(issues::add);
        YamlReader.Document document = YamlReader.read(decoded.text(), limits);
        document.fault().ifPresent(fault -> report(fault.code(), fault.sentence(), fault.line(), fault.column()));
        Optional<Written.Fields> root = document.root().flatMap(Written::named);
        if (issues.isEmpty()
                && root.filter(all -> all.find("threagile_version").isPresent()).isEmpty()) {
            report(IssueCode.WRONG_FORMAT, "expected a model for Threagile with `threagile_version`, got none", 1, 1);
        }
        if (root.isEmpty() || !issues.isEmpty()) {
            return new Imported<>(Optional.empty(), issues, Coverage.NOTHING, Places.NONE);
        }
        root.get().fields().stream()
                .map(field -> field.name().text())
                .filter(name -> !READ.contains(name))
                .forEach(name -> left.add("section `" + name + "`"));
        model(root.get());
        issues.sort(Issue.BY_PLACE);
        return new Imported<>(Optional.of(found.found()), issues, new Coverage(understood, total, left), Places.NONE);
    }

    private void model(Written.Fields root) {
        List<Named> boundaries = entries(root, "trust_boundaries");
        boundaries.forEach(this::members);
        boundaries.forEach(this::zone);
        List<Named> technical = entries(root, "technical_assets");
        technical.forEach(asset -> assets.putIfAbsent(asset.id(), asset));
        technical.forEach(this::asset);
        Links links = new Links(id -> zoneNames.getOrDefault(id, id));
        technical.forEach(
                asset -> entries(asset.fields(), "communication_links").forEach(link -> link(asset, link, links)));
        links.conduits().forEach(found::add);
    }

    private List<Named> entries(Written.Fields of, String section) {
        List<Named> entries = new ArrayList<>();
        for (Written.Field field : of.fields(section).fields()) {
            total++;
            Optional<Written.Fields> fields = field.value().named();
            fields.ifPresent(each -> entries.add(new Named(field.name(), each)));
            if (fields.isEmpty()) {
                left(field.name(), "expected named values, got " + field.value().shape());
            }
        }
        return entries;
    }

    private void members(Named boundary) {
        boundary.fields().list("trust_boundaries_nested").stream()
                .flatMap(nested -> nested.said().stream())
                .forEach(nested -> parents.putIfAbsent(nested, boundary.id()));
        boundary.fields().list("technical_assets_inside").stream()
                .flatMap(asset -> asset.said().stream())
                .forEach(asset -> zoneOfAsset.putIfAbsent(asset, boundary.id()));
        zoneNames.put(boundary.id(), boundary.name().text());
    }

    private void zone(Named boundary) {
        understood++;
        String note = boundary.text("type")
                .map(type -> "trust boundary of type " + type)
                .orElse("");
        found.add(new FoundZone(
                place(boundary.name()),
                boundary.id(),
                boundary.name().text(),
                Optional.ofNullable(parents.get(boundary.id())).filter(zoneNames::containsKey),
                Optional.empty(),
                note));
    }

    private void asset(Named asset) {
        understood++;
        Map<AssetField, String> values = new EnumMap<>(AssetField.class);
        values.put(AssetField.NAME, asset.name().text());
        String technology = asset.text("technology")
                .or(() -> asset.fields().list("technologies").stream()
                        .flatMap(each -> each.said().stream())
                        .findFirst())
                .orElse("");
        put(values, AssetField.ROLE, Optional.of(technology));
        put(values, AssetField.CRITICALITY, asset.text("availability").map(each -> "availability " + each));
        String note = Stream.of(
                        asset.text("description")
                                .filter(text -> !text.equals(asset.name().text())),
                        asset.is("out_of_scope")
                                ? Optional.of("out of scope: "
                                        + asset.text("justification_out_of_scope")
                                                .orElse("no reason given"))
                                : Optional.<String>empty(),
                        asset.is("internet") ? Optional.of("reached over the internet") : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        put(values, AssetField.NOTE, Optional.of(note));
        FoundAsset made = FoundAsset.of(place(asset.name()), asset.id(), values)
                .ofTypes(Vocabulary.types(asset.text("type").orElse(""), technology));
        found.add(Optional.ofNullable(zoneOfAsset.get(asset.id())).map(made::in).orElse(made));
    }

    private static void put(Map<AssetField, String> values, AssetField field, Optional<String> value) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> values.put(field, text));
    }

    private void link(Named from, Named link, Links links) {
        Optional<Named> to = link.text("target").map(assets::get);
        if (to.isEmpty()) {
            String target = link.text("target").map(id -> "`" + id + "`").orElse("none");
            left(link.name(), "expected the id of a technical asset as target, got " + target);
            return;
        }
        understood++;
        String fromZone = zoneOfAsset.getOrDefault(from.id(), "");
        String toZone = zoneOfAsset.getOrDefault(to.get().id(), "");
        if (fromZone.isEmpty() || toZone.isEmpty()) {
            String outside = fromZone.isEmpty() ? from.id() : to.get().id();
            report(
                    IssueCode.LINK_LEFT_OUT,
                    "expected a link between trust boundaries, got one with `" + outside + "`, which is in none",
                    link.name().span().line(),
                    link.name().span().column());
        } else if (!fromZone.equals(toZone)) {
            links.add(fromZone, toZone, channel(from, link, to.get()));
        }
    }

    private FoundChannel channel(Named from, Named link, Named to) {
        String protocol = link.text("protocol").orElse("");
        FoundChannel channel = new FoundChannel(
                place(link.name()),
                from.id() + " " + link.name().text(),
                from.id(),
                to.id(),
                Initiator.FROM,
                protocol,
                "",
                link.text("description").orElseGet(() -> link.name().text()));
        return channel.secured(
                Vocabulary.encrypted(protocol, link.is("vpn")),
                Vocabulary.authenticated(link.text("authentication").orElse("")));
    }

    private Place place(Written.Text name) {
        return new Place(source.name(), name.span().line(), name.span().column());
    }

    private void left(Written.Text name, String sentence) {
        report(
                IssueCode.RECORD_LEFT_OUT,
                sentence + " in `" + name.text() + "`",
                name.span().line(),
                name.span().column());
    }

    private void report(IssueCode code, String sentence, int line, int column) {
        if (issues.size() < limits.issues()) {
            issues.add(new Issue(code, sentence, new Place(source.name(), line, column)));
        }
    }
}
