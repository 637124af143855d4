package dev.ringwall.exchange.netbox;

import dev.ringwall.exchange.yaml.Written;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The records of a NetBox by kind and number. A dump names others by number; the API puts what they are called beside it.
 * Both end up the same here.
 */
final class Records {

    private final Map<String, Map<String, Written.Fields>> byKind = new TreeMap<>();

    /** Takes up one entry of a dump, {@code {model, pk, fields}}; false if it is none. */
    boolean addDumped(Written.Fields entry) {
        Optional<String> model = entry.text("model");
        Optional<String> number = entry.text("pk");
        if (model.isEmpty() || number.isEmpty() || entry.find("fields").isEmpty()) {
            return false;
        }
        put(model.get(), number.get(), entry.fields("fields"));
        return true;
    }

    /** Takes up one result of the API, whose address tells what it is; false if it tells nothing. */
    boolean addAnswered(Written.Fields result) {
        Optional<String> kind = result.text("url").flatMap(Records::kind);
        Optional<String> number = result.text("id");
        if (kind.isEmpty() || number.isEmpty()) {
            return false;
        }
        put(kind.get(), number.get(), result);
        return true;
    }

    private void put(String kind, String number, Written.Fields fields) {
        byKind.computeIfAbsent(kind, any -> new LinkedHashMap<>()).put(number, fields);
    }

    /** {@code …/api/dcim/device-types/7/} is of the kind {@code dcim.devicetype}. */
    private static Optional<String> kind(String url) {
        int api = url.indexOf("/api/");
        String[] parts = api < 0 ? new String[0] : url.substring(api + 5).split("/", -1);
        if (parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
            return Optional.empty();
        }
        String many = parts[1].toLowerCase(Locale.ROOT).replace("-", "");
        String one = many.endsWith("sses")
                ? many.substring(0, many.length() - 2)
                : many.endsWith("ies")
                        ? many.substring(0, many.length() - 3) + "y"
                        : many.endsWith("s") ? many.substring(0, many.length() - 1) : many;
        String singular = one.equals("prefixe") ? "prefix" : one;
        return Optional.of(parts[0] + "." + singular);
    }

    Map<String, Written.Fields> all(String kind) {
        return byKind.getOrDefault(kind, Map.of());
    }

    /** How many there are of each kind that nobody asks for. */
    Map<String, Integer> countsExcept(Collection<String> kinds) {
        Map<String, Integer> counts = new TreeMap<>();
        byKind.forEach((kind, records) -> {
            if (!kinds.contains(kind)) {
                counts.put(kind, records.size());
            }
        });
        return counts;
    }

    /** What a field refers to: itself where it is written out, else the record of that number. */
    Optional<Written.Fields> referred(Written.Fields of, String field, String kind) {
        Optional<Written> value = of.find(field);
        Optional<Written.Fields> out = value.flatMap(Written::named);
        Optional<Written.Fields> numbered = value.flatMap(Written::said)
                .flatMap(number -> Optional.ofNullable(all(kind).get(number)));
        Optional<Written.Fields> whole = out.flatMap(each -> each.text("id"))
                .flatMap(number -> Optional.ofNullable(all(kind).get(number)));
        return whole.or(() -> out).or(() -> numbered);
    }

    /** The number of what a field refers to. */
    static Optional<String> number(Written.Fields of, String field) {
        Optional<Written> value = of.find(field);
        return value.flatMap(Written::said)
                .or(() -> value.flatMap(Written::named).flatMap(fields -> fields.text("id")));
    }

    /** The name of what a field refers to. */
    Optional<String> name(Written.Fields of, String field, String kind) {
        return referred(of, field, kind).flatMap(each -> each.text("name").or(() -> each.text("model")));
    }
}
