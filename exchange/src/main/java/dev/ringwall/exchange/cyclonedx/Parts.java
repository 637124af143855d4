package dev.ringwall.exchange.cyclonedx;

import dev.ringwall.engine.model.Part;
import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Takes up the components of a bill one by one, those inside others too; of each no more is kept than a plant holds. */
final class Parts {

    /** Types that are no part with a supplier and a version of its own. */
    private static final Set<String> NO_PARTS = Set.of("file", "data", "cryptographic-asset");

    private final String file;
    private final Limits limits;
    private final List<Issue> issues;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Integer> left = new TreeMap<>();
    private long strange;

    Parts(String file, Limits limits, List<Issue> issues) {
        this.file = file;
        this.limits = limits;
        this.issues = issues;
    }

    List<Part> parts() {
        return parts;
    }

    /** What is no part, counted by the reason. */
    List<String> left() {
        return left.entrySet().stream()
                .map(kind -> kind.getValue() + " of " + kind.getKey())
                .toList();
    }

    long leftOut() {
        return strange + left.values().stream().mapToLong(Integer::longValue).sum();
    }

    void add(Written written) {
        Optional<Written.Fields> component = written.named();
        Optional<String> name = component.flatMap(Parts::name);
        if (name.isPresent()) {
            add(component.get(), name.get());
        } else {
            strange++;
            if (issues.size() < limits.issues()) {
                String sentence = "expected a component with a name, got " + written.shape();
                Place place =
                        new Place(file, written.span().line(), written.span().column());
                issues.add(new Issue(IssueCode.RECORD_LEFT_OUT, sentence, place));
            }
        }
        component.ifPresent(whole -> whole.list("components").forEach(this::add));
    }

    private void add(Written.Fields component, String name) {
        String type = component.text("type").orElse("");
        if (NO_PARTS.contains(type)) {
            left.merge("type `" + type + "`", 1, Integer::sum);
        } else if (component.text("scope").equals(Optional.of("excluded"))) {
            left.merge("scope `excluded`", 1, Integer::sum);
        } else {
            parts.add(part(component, name));
        }
    }

    private static Part part(Written.Fields component, String name) {
        return new Part(
                name,
                component.text("version").orElse(""),
                component.text("purl").orElse(""),
                component.text("cpe").orElse(""),
                supplier(component).orElse(""),
                "");
    }

    /** With the group that it belongs to, if it has one. */
    static Optional<String> name(Written.Fields component) {
        String group = component.text("group").map(text -> text + "/").orElse("");
        return component.text("name").map(name -> group + name);
    }

    /** Who supplies a component, else who made it, else who published it; the word for the maker changed with version 1.6. */
    static Optional<String> supplier(Written.Fields of) {
        return Stream.of("supplier", "manufacturer", "manufacture")
                .flatMap(field -> of.fields(field).text("name").stream())
                .findFirst()
                .or(() -> of.text("publisher"));
    }
}
