package dev.ringwall.exchange.cyclonedx;

import dev.ringwall.engine.model.Part;
import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.FoundProduct;
import dev.ringwall.exchange.json.JsonReader;
import dev.ringwall.exchange.xml.Element;
import dev.ringwall.exchange.xml.ElementValues;
import dev.ringwall.exchange.xml.XmlReader;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the product that a bill is about, and what is built into it. A bill that breaks off is refused as a whole. */
final class CyclonedxReader {

    private static final Set<String> VERSIONS = Set.of("1.4", "1.5", "1.6");
    private static final Set<String> HEAD = Set.of(
            "$schema", "bomFormat", "specVersion", "serialNumber", "version", "metadata", "components", "signature");

    private static final ElementValues XML =
            new ElementValues(element -> element.name().equals("components"));

    private final SourceFile source;
    private final Limits limits;
    private final List<Issue> issues = new ArrayList<>();
    private final Parts parts;
    private final Map<String, Integer> others = new TreeMap<>();

    CyclonedxReader(SourceFile source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.parts = new Parts(source.name(), limits, issues);
    }

    /** What of a bill is read once. */
    private record Bill(String version, Written.Fields metadata, Place place) {}

    Imported<Found> read() {
        Optional<Bill> bill = CyclonedxFormat.isXml(source) ? xml() : json();
        bill.filter(read -> !VERSIONS.contains(read.version())).ifPresent(read -> {
            String sentence = "expected CycloneDX of version 1.4, 1.5 or 1.6, got `" + read.version() + "`";
            issues.add(new Issue(IssueCode.WRONG_FORMAT, sentence, read.place()));
        });
        if (bill.isEmpty() || issues.stream().anyMatch(Issue::isError)) {
            return new Imported<>(Optional.empty(), issues, Coverage.NOTHING, Places.NONE);
        }
        Found.Collected found = new Found.Collected();
        Optional<FoundProduct> product = product(bill.get());
        product.ifPresent(found::add);
        if (product.isEmpty()) {
            String sentence =
                    "expected the product in `metadata.component`, got a bill without one; nothing says whose its "
                            + parts.parts().size() + " parts are";
            issues.add(new Issue(IssueCode.NOTHING_FOUND, sentence, bill.get().place()));
        }
        issues.sort(Issue.BY_PLACE);
        long understood = product.map(is -> 1L + parts.parts().size()).orElse(0L);
        long total = (product.isPresent() ? 1 : 0) + parts.parts().size() + parts.leftOut();
        return new Imported<>(Optional.of(found.found()), issues, new Coverage(understood, total, left()), Places.NONE);
    }

    private List<String> left() {
        Stream<String> sections =
                others.entrySet().stream().map(section -> section.getValue() + " of `" + section.getKey() + "`");
        return Stream.concat(parts.left().stream(), sections).toList();
    }

    private Optional<Bill> json() {
        JsonReader.Document document = JsonReader.each(source, limits, this::take);
        document.fault().ifPresent(issues::add);
        return document.root().flatMap(this::bill);
    }

    private void take(String list, Written written) {
        if (list.equals("components")) {
            parts.add(written);
        } else if (!HEAD.contains(list)) {
            others.merge(list, 1, Integer::sum);
        }
    }

    private Optional<Bill> bill(Written root) {
        Place place = place(root);
        Optional<Written.Fields> fields =
                root.named().filter(bill -> bill.text("bomFormat").equals(Optional.of("CycloneDX")));
        if (fields.isEmpty()) {
            issues.add(new Issue(
                    IssueCode.WRONG_FORMAT, "expected a bill of materials of CycloneDX, got " + root.shape(), place));
        }
        fields.ifPresent(bill -> bill.fields().stream()
                .filter(field -> field.value() instanceof Written.Fields)
                .map(field -> field.name().text())
                .filter(name -> !HEAD.contains(name))
                .forEach(name -> others.merge(name, 1, Integer::sum)));
        return fields.map(bill -> new Bill(
                bill.text("specVersion").orElse("none"),
                bill.fields("metadata"),
                bill.find("metadata").map(this::place).orElse(place)));
    }

    private Optional<Bill> xml() {
        XmlReader.Document document = XmlReader.read(source, limits);
        document.fault()
                .map(XmlReader.Fault::issue)
                .ifPresent(fault -> issues.add(
                        fault.isError() ? fault : new Issue(IssueCode.BROKEN_XML, fault.sentence(), fault.place())));
        return document.root().map(this::bill);
    }

    private Bill bill(Element root) {
        for (Element section : root.children()) {
            if (!HEAD.contains(section.name())) {
                others.merge(section.name(), section.children().size(), Integer::sum);
            }
        }
        root.all("components").flatMap(list -> list.children().stream()).forEach(each -> parts.add(XML.value(each)));
        Optional<Element> metadata = root.first("metadata");
        return new Bill(
                root.namespace().substring(CyclonedxFormat.NAMESPACE.length()),
                metadata.map(each -> XML.fields(each)).orElseGet(() -> Written.fields(List.of())),
                metadata.map(each -> new Place(source.name(), each.line(), each.column()))
                        .orElseGet(() -> new Place(source.name(), root.line(), root.column())));
    }

    /** The version of the product is said of its parts: another version has others. */
    private Optional<FoundProduct> product(Bill bill) {
        Written.Fields component = bill.metadata().fields("component");
        return Parts.name(component).map(name -> {
            String vendor = Parts.supplier(component)
                    .or(() -> Parts.supplier(bill.metadata()))
                    .orElse("");
            String tag = (vendor + " " + name).strip().toLowerCase(Locale.ROOT);
            String version = component.text("version").orElse("");
            // some programs write the parts into the product
            component.list("components").forEach(parts::add);
            List<Part> all =
                    parts.parts().stream().map(part -> part.in(version)).toList();
            return new FoundProduct(
                    place(component), tag, component.text("name").orElse(name), vendor, "", all, "");
        });
    }

    private Place place(Written value) {
        return new Place(source.name(), value.span().line(), value.span().column());
    }
}
