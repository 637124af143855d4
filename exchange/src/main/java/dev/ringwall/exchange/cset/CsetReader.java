package dev.ringwall.exchange.cset;

import dev.ringwall.engine.model.Channel.Initiator;
import dev.ringwall.engine.model.NetworkInterface;
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
import dev.ringwall.exchange.xml.Element;
import dev.ringwall.exchange.xml.XmlReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a diagram: its zones, what stands in them, and a channel for each line from one zone into another. */
final class CsetReader {

    private final String file;
    private final List<Issue> issues = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final Found.Collected found = new Found.Collected();
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private long understood;

    private CsetReader(String file) {
        this.file = file;
    }

    /**
     * A thing of the drawing.
     *
     * @param object what the user said of it
     * @param cell how it is drawn, and in what
     */
    private record Shape(Element object, Element cell) {

        boolean isZone() {
            return says("zone")
                    .filter(value -> value.equals("1") || value.equals("true"))
                    .isPresent();
        }

        boolean isComponent() {
            return says("ComponentGuid").isPresent();
        }

        Optional<String> says(String attribute) {
            return object.attributes().entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(attribute))
                    .map(each -> each.getValue().strip())
                    .filter(value -> !value.isEmpty())
                    .findFirst();
        }

        /** What stands on it, without the marks that the drawing program puts in. */
        String label() {
            return says("label")
                    .orElse("")
                    .replaceAll("<[^>]{0,200}>", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        String tag() {
            return says("ComponentGuid").or(() -> says("id")).orElse("");
        }
    }

    static Imported<Found> read(SourceFile source, Limits limits) {
        XmlReader.Document document = XmlReader.read(source, limits);
        CsetReader reader = new CsetReader(source.name());
        document.fault().ifPresent(fault -> reader.issues.add(fault.issue()));
        Optional<Element> root = document.root().flatMap(model -> model.first("root"));
        if (root.isEmpty() && document.fault().isEmpty()) {
            reader.report(
                    IssueCode.WRONG_FORMAT, "expected a diagram of CSET, got XML without a `root` of cells", 1, 1);
        }
        // half a drawing lacks lines and perhaps the zones they lead to
        boolean whole = root.isPresent() && document.fault().isEmpty();
        return whole
                ? reader.read(root.get())
                : new Imported<>(Optional.empty(), reader.asErrors(), Coverage.NOTHING, Places.NONE);
    }

    private List<Issue> asErrors() {
        if (issues.stream().noneMatch(Issue::isError)) {
            report(IssueCode.BROKEN_XML, "expected a whole drawing, got one that breaks off", 0, 0);
        }
        return issues;
    }

    private Imported<Found> read(Element root) {
        for (Element each : root.children()) {
            Element cell =
                    each.name().equals("mxCell") ? each : each.first("mxCell").orElse(each);
            each.attribute("id").ifPresent(id -> shapes.put(id, new Shape(each, cell)));
        }
        shapes.values().stream().filter(Shape::isZone).forEach(this::zone);
        shapes.values().stream().filter(Shape::isComponent).forEach(this::component);
        Links links = new Links(
                tag -> Optional.ofNullable(shapes.get(tag)).map(Shape::label).orElse(tag));
        shapes.values().forEach(shape -> {
            if (shape.cell().attribute("edge").isPresent()) {
                line(shape, links);
            } else {
                remark(shape);
            }
        });
        links.conduits().forEach(found::add);
        issues.sort(Issue.BY_PLACE);
        long total = understood + issues.size();
        return new Imported<>(Optional.of(found.found()), issues, new Coverage(understood, total, left), Places.NONE);
    }

    private void remark(Shape shape) {
        if (!shape.isZone() && !shape.isComponent() && !shape.label().isEmpty()) {
            left.add("shape `" + shape.label() + "`");
        }
    }

    private void zone(Shape shape) {
        understood++;
        String tag = shape.says("id").orElse("");
        Optional<String> type = shape.says("ZoneType");
        shape.says("SAL")
                .ifPresent(level -> left.add("SAL `" + level + "` of zone `" + shape.label() + "`, which is no SL-T"));
        found.add(new FoundZone(place(shape), tag, shape.label(), zoneOf(shape), type.map(Symbols::kind), ""));
    }

    private void component(Shape shape) {
        understood++;
        Map<AssetField, String> values = new EnumMap<>(AssetField.class);
        put(values, AssetField.NAME, Optional.of(shape.label()));
        Optional<String> symbol = Symbols.of(shape.cell());
        put(values, AssetField.ROLE, symbol);
        put(values, AssetField.NOTE, shape.says("description"));
        put(values, AssetField.CRITICALITY, shape.says("criticality"));
        put(values, AssetField.VENDOR, shape.says("manufacturer").or(() -> shape.says("vendor")));
        FoundAsset asset = FoundAsset.of(place(shape), shape.tag(), values)
                .with(shape.says("ipAddress")
                        .map(address -> List.of(new NetworkInterface(
                                address, "", "", shape.says("mac").orElse(""))))
                        .orElse(List.of()))
                .ofTypes(symbol.map(Symbols::types).orElse(List.of()));
        found.add(zoneOf(shape).map(asset::in).orElse(asset));
    }

    private static void put(Map<AssetField, String> values, AssetField field, Optional<String> value) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> values.put(field, text));
    }

    /** The innermost zone around a shape; groups may stand between the two. */
    private Optional<String> zoneOf(Shape shape) {
        Optional<Shape> around = parent(shape);
        for (int i = 0; i < shapes.size() && around.isPresent(); i++) {
            if (around.get().isZone()) {
                return around.get().says("id");
            }
            around = parent(around.get());
        }
        return Optional.empty();
    }

    private Optional<Shape> parent(Shape shape) {
        return shape.cell().attribute("parent").map(shapes::get);
    }

    private void line(Shape line, Links links) {
        Optional<Shape> from = end(line, "source");
        Optional<Shape> to = end(line, "target");
        if (from.isEmpty() || to.isEmpty()) {
            report(
                    IssueCode.LINK_LEFT_OUT,
                    "expected a line between two components, got one with a loose end",
                    line.object().line(),
                    line.object().column());
            return;
        }
        understood++;
        Optional<String> fromZone = zoneAt(from.get());
        Optional<String> toZone = zoneAt(to.get());
        if (fromZone.isEmpty() || toZone.isEmpty()) {
            Shape outside = fromZone.isEmpty() ? from.get() : to.get();
            report(
                    IssueCode.LINK_LEFT_OUT,
                    "expected a line between zones, got one to `" + outside.label() + "`, which is in none",
                    line.object().line(),
                    line.object().column());
        } else if (!fromZone.equals(toZone)) {
            String tag = from.get().label() + " to " + to.get().label();
            links.add(
                    fromZone.get(),
                    toZone.get(),
                    new FoundChannel(
                            place(line),
                            tag,
                            from.get().tag(),
                            to.get().tag(),
                            Initiator.NOT_SAID,
                            "",
                            "",
                            line.label()));
        }
    }

    private Optional<String> zoneAt(Shape end) {
        return end.isZone() ? end.says("id") : zoneOf(end);
    }

    private Optional<Shape> end(Shape line, String attribute) {
        return line.cell().attribute(attribute).map(shapes::get).filter(end -> end.isZone() || end.isComponent());
    }

    private Place place(Shape shape) {
        return new Place(file, shape.object().line(), shape.object().column());
    }

    private void report(IssueCode code, String sentence, int line, int column) {
        issues.add(new Issue(code, sentence, new Place(file, line, column)));
    }
}
