package dev.ringwall.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plant file, field by field, from its schema. */
final class PlantFilePage {

    private static final String YES_NO = "`yes`, `no`";
    private static final List<String> ALTERNATIVES = List.of("anyOf", "oneOf");
    private static final int DEEPEST = 4;

    /** A record of the file, by the path that leads to it. */
    private record Named(String path, JsonNode form) {}

    private final JsonNode schema;
    private final StringBuilder text = new StringBuilder();
    private final List<Named> open = new ArrayList<>();

    private PlantFilePage(JsonNode schema) {
        this.schema = schema;
    }

    static String text() throws IOException {
        PlantFilePage page = new PlantFilePage(
                JsonMapper.shared().readTree(Repository.ROOT.resolve("docs/reference/plant.schema.json")));
        page.text.append("# Plant file\n\n" + Reference.MADE
                + "`plant.yaml`, any further YAML beside it, and the tables `assets.csv`, `channels.csv`, `evidence.csv` and"
                + " `flows.csv`. Bold fields must be there. An editor that knows JSON Schema completes them from"
                + " [plant.schema.json](plant.schema.json).\n");
        page.open.add(new Named("", page.schema));
        for (int i = 0; i < page.open.size(); i++) {
            page.section(page.open.get(i));
        }
        return page.text.toString();
    }

    private void section(Named named) {
        JsonNode form = resolved(named.form());
        boolean isTop = named.path().isEmpty();
        text.append("\n## ").append(isTop ? "The file" : named.path()).append("\n\n");
        if (!isTop) {
            said(form).ifPresent(what -> text.append(what).append(".\n\n"));
        }
        text.append("| field | what | how |\n|---|---|---|\n");
        List<String> required =
                form.path("required").valueStream().map(JsonNode::asString).toList();
        form.get("properties").properties().forEach(field -> {
            String name = "`" + field.getKey() + "`";
            String what = said(field.getValue())
                    .or(() -> said(resolved(field.getValue())))
                    .orElse("");
            text.append("| %s | %s | %s |\n"
                    .formatted(
                            required.contains(field.getKey()) ? "**" + name + "**" : name,
                            Reference.cell(what),
                            Reference.cell(how(field.getValue()))));
            String path = isTop ? field.getKey() : named.path() + "." + field.getKey();
            record(field.getValue())
                    .filter(_ -> path.split("\\.", -1).length <= DEEPEST)
                    .ifPresent(below -> open.add(new Named(path, below)));
        });
    }

    private static Optional<String> said(JsonNode form) {
        return Optional.ofNullable(form.get("description")).map(JsonNode::asString);
    }

    private JsonNode resolved(JsonNode form) {
        JsonNode reference = form.get("$ref");
        return reference == null ? form : schema.at(reference.asString().substring(1));
    }

    private static Stream<JsonNode> alternatives(JsonNode value) {
        return ALTERNATIVES.stream().flatMap(among -> value.path(among).valueStream());
    }

    /** The record that a field holds: itself, one in a list, or one among alternatives. */
    private Optional<JsonNode> record(JsonNode field) {
        JsonNode value = resolved(field);
        if (value.has("properties")) {
            return Optional.of(value);
        }
        return value.has("items")
                ? record(value.get("items"))
                : alternatives(value).flatMap(each -> record(each).stream()).findFirst();
    }

    private String how(JsonNode field) {
        JsonNode value = resolved(field);
        if (value.has("enum")) {
            return words(value);
        }
        if (value.has("items")) {
            return "list: " + how(value.get("items"));
        }
        if (alternatives(value).findAny().isPresent()) {
            TreeSet<String> ways = new TreeSet<>();
            alternatives(value).forEach(each -> ways.add(how(each)));
            // One, or a list of such: the list says it all.
            ways.removeIf(way -> ways.contains("list: " + way));
            return String.join(" or ", ways);
        }
        if (value.has("properties")) {
            return "fields, see below";
        }
        return value.has("examples")
                ? "such as `" + value.get("examples").get(0).asString() + "`"
                : type(value);
    }

    private static String words(JsonNode value) {
        List<String> words = value.get("enum")
                .valueStream()
                .map(word -> "`" + word.asString() + "`")
                .distinct()
                .toList();
        return words.contains("`yes`") ? YES_NO : String.join(", ", words);
    }

    private static String type(JsonNode value) {
        JsonNode type = value.path("type");
        List<String> types =
                type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString(""));
        if (types.contains("boolean")) {
            return YES_NO;
        }
        if (types.contains("string")) {
            return "text";
        }
        return types.contains("integer") || types.contains("number") ? "number" : "fields by name";
    }
}
