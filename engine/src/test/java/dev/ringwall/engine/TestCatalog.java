package dev.ringwall.engine;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup;
import dev.ringwall.engine.catalog.SecurityLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The catalogue's data, read in the plainest way there is. */
public final class TestCatalog {

    /** Both editions, as the repository holds them. */
    public static final Catalog CATALOG = read();

    private TestCatalog() {}

    private static Catalog read() {
        Path root = root();
        Map<?, ?> rollups =
                (Map<?, ?>) load(root.resolve("iec62443-3-3/2013/rollup.yaml")).get("rows");
        List<Requirement> rows = new ArrayList<>();
        for (Object row : rows(root.resolve("iec62443-3-3/2013/requirements.yaml"))) {
            Map<?, ?> fields = (Map<?, ?>) row;
            rows.add(requirement(fields, Edition.SYSTEM, (Map<?, ?>) rollups.get(fields.get("id")), rows.size()));
        }
        for (Object row : rows(root.resolve("iec62443-4-2/2019/requirements.yaml"))) {
            rows.add(requirement((Map<?, ?>) row, Edition.COMPONENT, null, rows.size()));
        }
        return new Catalog(rows, List.of(), "test");
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("catalog/iec62443-3-3"))) {
            here = here.getParent();
        }
        return here.resolve("catalog");
    }

    private static List<?> rows(Path file) {
        return (List<?>) load(file).get("requirements");
    }

    private static Map<?, ?> load(Path file) {
        try {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Requirement requirement(Map<?, ?> fields, Edition edition, Map<?, ?> rollup, int order) {
        return new Requirement(
                new RequirementId(edition, text(fields, "id").orElseThrow()),
                text(fields, "parent").map(code -> new RequirementId(edition, code)),
                text(fields, "status").map(TestCatalog::status).orElse(Requirement.Status.NORMATIVE),
                text(fields, "fr").map(FoundationalRequirement::valueOf),
                text(fields, "title").orElseThrow(),
                text(fields, "clause").orElse(""),
                text(fields, "min_sl").map(Integer::parseInt).map(SecurityLevel::of),
                list(fields, "types").stream()
                        .map(TestCatalog::upper)
                        .map(ComponentType::valueOf)
                        .toList(),
                ids(fields, "expands_to"),
                ids(fields, "counterparts"),
                ids(fields, "hints"),
                text(fields, "condition").map(TestCatalog::upper).map(Condition::valueOf),
                Optional.ofNullable(rollup).map(TestCatalog::rollup),
                text(fields, "clause_4_2").isPresent(),
                text(fields, "confidence").orElse(""),
                text(fields, "note").orElse(""),
                order);
    }

    private static Requirement.Status status(String text) {
        return Requirement.Status.valueOf(upper(text));
    }

    private static Rollup rollup(Map<?, ?> fields) {
        return new Rollup(
                Rollup.Way.valueOf(upper(text(fields, "rollup").orElseThrow())),
                ids(fields, "parts"),
                Rollup.ProofClass.valueOf(upper(text(fields, "in_force").orElseThrow())),
                Rollup.ConduitScope.valueOf(upper(text(fields, "conduit").orElseThrow())),
                Boolean.parseBoolean(text(fields, "service").orElseThrow()),
                ids(fields, "implies"));
    }

    private static List<RequirementId> ids(Map<?, ?> fields, String name) {
        return list(fields, name).stream()
                .map(code -> RequirementId.parse(code).orElseThrow())
                .toList();
    }

    private static List<String> list(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(String::valueOf).toList();
    }

    private static Optional<String> text(Map<?, ?> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(String::valueOf);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
