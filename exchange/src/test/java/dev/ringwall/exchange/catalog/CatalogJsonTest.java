package dev.ringwall.exchange.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Requirement;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogJsonTest {

    private static final Catalog CATALOG = CatalogReader.read();
    private static final byte[] BYTES = write();
    private static final JsonNode JSON = JsonMapper.shared().readTree(BYTES);

    @Test
    void everyRowIsListedWithItsIdInOrder() {
        assertThat(strings(JSON.get("requirements"), "id"))
                .isEqualTo(CATALOG.requirements().stream()
                        .map(Requirement::id)
                        .map(Object::toString)
                        .toList());
        assertThat(strings(JSON.get("parts"), "number")).hasSize(19);
    }

    @Test
    void countsPerPartKindAndFirstLevel() {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode row : JSON.get("requirements")) {
            String level = row.has("min_sl") ? " SL " + row.get("min_sl").intValue() : " " + text(row, "status");
            counts.merge(text(row, "part") + " " + text(row, "kind") + level, 1, Integer::sum);
        }
        assertThat(counts)
                .containsEntry("62443-3-3 SR SL 1", 37)
                .containsEntry("62443-3-3 RE SL 4", 10)
                .containsEntry("62443-4-2 CCSC constraint", 4)
                .containsEntry("62443-4-2 CR pointer", 12)
                .containsEntry("62443-4-2 CR no_requirement", 3);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(241);
    }

    @Test
    void aRowCarriesItsFactsAndOurWords() {
        JsonNode row = row("62443-3-3:2013 SR 2.4 RE 1");
        assertThat(text(row, "parent")).isEqualTo("62443-3-3:2013 SR 2.4");
        assertThat(text(row, "condition")).isEqualTo("mobile_code");
        assertThat(row.get("rollup").get("parts").get(1).stringValue()).isEqualTo("62443-4-2:2019 EDR 2.4");
        assertThat(text(row.get("text"), "question")).endsWith("?");
    }

    @Test
    void aPointerSaysWhereToLook() {
        JsonNode row = row("62443-4-2:2019 CR 1.6");
        assertThat(row.has("min_sl")).isFalse();
        assertThat(row.get("expands_to").get(0).stringValue()).isEqualTo("62443-4-2:2019 NDR 1.6");
        assertThat(text(row.get("text"), "pointer")).contains("NDR 1.6");
    }

    @Test
    void aRowAboutAnOrganisationCarriesItsFactsAndOurWords() {
        assertThat(strings(JSON.get("process_requirements"), "id"))
                .isEqualTo(ProcessReader.read().rows().stream()
                        .map(each -> each.id().toString())
                        .toList());
        JsonNode row = row("process_requirements", "62443-2-4:2023 SP.01.01 RE(1)");
        assertThat(text(row, "parent")).isEqualTo("62443-2-4:2023 SP.01.01 BR");
        assertThat(text(row.get("groups").get(0), "title")).isEqualTo("Solution staffing");
        assertThat(row.get("text").get("maturity").size()).isEqualTo(4);
    }

    @Test
    void whatIsExplainedBesideRequirementsIsThereToo() {
        assertThat(strings(JSON.get("explained"), "name"))
                .isEqualTo(Lexicon.read().entries().stream().map(Entry::key).toList());
        assertThat(strings(JSON.get("explained"), "kind")).contains("term", "family", "level_type", "part");
    }

    @Test
    void theRollupIsMarkedAsOurReading() {
        assertThat(text(JSON.get("rollup"), "reading")).isEqualTo("ours");
        assertThat(text(JSON.get("rollup"), "version")).isEqualTo(CATALOG.rollupVersion());
    }

    @Test
    void theSameCatalogueGivesTheSameBytes() {
        assertThat(write()).isEqualTo(BYTES);
        assertThat(new String(BYTES, UTF_8))
                .startsWith("{\n  \"ringwall_catalog\": 1,\n")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    private static JsonNode row(String id) {
        return row("requirements", id);
    }

    private static JsonNode row(String list, String id) {
        for (JsonNode row : JSON.get(list)) {
            if (text(row, "id").equals(id)) {
                return row;
            }
        }
        throw new AssertionError("no row " + id);
    }

    private static List<String> strings(JsonNode list, String field) {
        List<String> found = new ArrayList<>();
        list.forEach(each -> found.add(text(each, field)));
        return found;
    }

    private static String text(JsonNode of, String field) {
        return of.get(field).stringValue();
    }

    private static byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CatalogJson.write(
                CATALOG,
                RequirementTexts.read("en"),
                ProcessReader.read(),
                ProcessTexts.read("en"),
                Lexicon.read().entries(),
                out);
        return out.toByteArray();
    }
}
