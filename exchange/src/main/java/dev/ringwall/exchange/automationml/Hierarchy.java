package dev.ringwall.exchange.automationml;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.xml.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All elements of a file, what each is to a plant, and which interfaces are linked; references that lead nowhere are said. */
final class Hierarchy {

    private final String file;
    private final Limits limits;
    private final Libraries libraries;
    private final List<Issue> issues;
    private final List<Thing> things = new ArrayList<>();
    private final Map<String, End> ends = new HashMap<>();
    private final List<Element> written = new ArrayList<>();
    private final Map<String, Integer> strangers = new TreeMap<>();
    private final Set<String> nowhere = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    Hierarchy(String file, Element root, Limits limits, List<Issue> issues) {
        this.file = file;
        this.limits = limits;
        this.issues = issues;
        this.libraries = Libraries.of(root);
        List<Element> all = root.all("InstanceHierarchy").toList();
        all.forEach(hierarchy -> hierarchy.all("InternalElement").forEach(this::gatherIds));
        all.forEach(hierarchy ->
                hierarchy.all("InternalElement").forEach(each -> walk(each, Optional.empty(), Optional.empty())));
    }

    /** An interface with the element that has it. */
    record End(Thing owner, Element point) {

        /** What kind of interface it is, by the name of its class. */
        String kind() {
            return Role.last(point.attribute("RefBaseClassPath").orElse(""));
        }
    }

    /** Two linked interfaces. */
    record Link(Place place, End one, End other) {}

    List<Thing> all(Role role) {
        return things.stream().filter(thing -> thing.is(role)).toList();
    }

    long elements() {
        return things.size()
                + (long) strangers.values().stream().mapToInt(Integer::intValue).sum();
    }

    long understood() {
        return things.size();
    }

    /** Elements that are nothing to a plant, counted by the name of their role. */
    List<String> left() {
        return strangers.entrySet().stream()
                .map(each -> each.getValue() + " of " + each.getKey())
                .toList();
    }

    /** The links whose both sides are there. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Element each : written) {
            Optional<End> one = end(each, "RefPartnerSideA");
            Optional<End> other = end(each, "RefPartnerSideB");
            if (one.isPresent() && other.isPresent()) {
                links.add(new Link(place(each), one.get(), other.get()));
            }
        }
        return links;
    }

    private Optional<End> end(Element link, String side) {
        String reference = link.attribute(side).orElse("");
        Optional<End> end =
                Optional.ofNullable(ends.get(reference.replace("{", "").replace("}", "")));
        if (end.isEmpty()) {
            report("expected the ID of an interface of this file as `" + side + "`, got `" + reference + "`", link);
        }
        return end;
    }

    private void gatherIds(Element element) {
        element.attribute("ID").ifPresent(ids::add);
        element.all("InternalElement").forEach(this::gatherIds);
    }

    private void walk(Element element, Optional<Thing> zone, Optional<Thing> conduit) {
        Optional<String> unit = element.attribute("RefBaseSystemUnitPath");
        if (unit.filter(ids::contains).isPresent()) {
            return; // shows another element once more; that one is read where it stands
        }
        unit.ifPresent(path -> checkPath(path, element));
        List<String> paths = paths(element);
        paths.forEach(path -> checkPath(path, element));
        String path = paths.stream()
                .filter(each -> libraries.role(each).isPresent())
                .findFirst()
                .orElse("");
        Thing thing = new Thing(element, libraries.role(path), path, place(element), zone, conduit);
        if (thing.role().isPresent()) {
            things.add(thing);
        } else {
            String role = paths.isEmpty() ? "no role" : "role `" + Role.last(paths.getFirst()) + "`";
            strangers.merge(role, 1, Integer::sum);
        }
        element.all("ExternalInterface").forEach(point -> point(point, thing));
        element.all("InternalLink").forEach(written::add);
        Optional<Thing> zoneInside = thing.is(Role.ZONE) ? Optional.of(thing) : zone;
        Optional<Thing> conduitInside = thing.is(Role.CONDUIT) ? Optional.of(thing) : conduit;
        element.all("InternalElement").forEach(each -> walk(each, zoneInside, conduitInside));
    }

    private void point(Element point, Thing owner) {
        End end = new End(owner, point);
        point.attribute("ID")
                .ifPresent(id -> ends.putIfAbsent(id.replace("{", "").replace("}", ""), end));
        // the way of CAEX 2.15
        String id = owner.element().attribute("ID").orElse("").replace("{", "").replace("}", "");
        ends.putIfAbsent(id + ":" + point.attribute("Name").orElse(""), end);
        point.all("ExternalInterface").forEach(inner -> point(inner, owner));
    }

    private static List<String> paths(Element element) {
        return Stream.concat(
                        element.all("RoleRequirements")
                                .flatMap(each -> each.attribute("RefBaseRoleClassPath").stream()),
                        element.all("SupportedRoleClass").flatMap(each -> each.attribute("RefRoleClassPath").stream()))
                .toList();
    }

    private void checkPath(String path, Element element) {
        if (!libraries.leadsSomewhere(path) && nowhere.add(path)) {
            report("expected a class of this file or of one that it names, got `" + path + "`", element);
        }
    }

    Place place(Element element) {
        return new Place(file, element.line(), element.column());
    }

    private void report(String sentence, Element element) {
        if (issues.size() < limits.issues()) {
            issues.add(new Issue(IssueCode.LEADS_NOWHERE, sentence, place(element)));
        }
    }
}
