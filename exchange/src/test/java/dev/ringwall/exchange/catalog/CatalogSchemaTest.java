package dev.ringwall.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ringwall.engine.assessment.rules.Rules;
import dev.ringwall.exchange.carried.CarriedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every file of the catalogue and of the words is what its JSON Schema says. */
class CatalogSchemaTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static String schemaOf(String file) {
        if (file.startsWith("rules/")) {
            return "rule";
        }
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.indexOf('.'));
    }

    @Test
    void everyFileOfTheCatalogueKeepsItsSchema() throws IOException {
        Map<String, List<Error>> found = new TreeMap<>();
        for (String file : CarriedFiles.under("catalog").names()) {
            found.put(file, check(schemaOf(file), yaml("/ringwall/catalog/" + file)));
        }
        assertThat(found)
                .hasSize(6 + 9 + 6 + 9 + Rules.ALL.size())
                .allSatisfy((file, errors) -> assertThat(errors).isEmpty());
    }

    @Test
    void everyFileOfWordsKeepsItsSchema() throws IOException {
        for (String file : CarriedFiles.under("words").names()) {
            assertThat(check("sentences", yaml("/ringwall/words/" + file)))
                    .as(file)
                    .isEmpty();
        }
    }

    @Test
    void aNormativeRowWithoutALevelBreaksTheSchema() {
        assertBroken("requirements", row("{id: SR 1.1, fr: IAC, title: Title, clause: '5.3', confidence: high}"));
    }

    @Test
    void aPointerWithALevelBreaksTheSchema() {
        assertBroken(
                "requirements",
                row("{id: CR 1.6, status: pointer, fr: IAC, title: Title, clause: '5.3', min_sl: 1,"
                        + " types: [network_device], expands_to: [NDR 1.6], confidence: high}"));
    }

    @Test
    void anEnhancementWithoutItsBaseBreaksTheSchema() {
        assertBroken(
                "requirements",
                row("{id: SR 1.1 RE 1, fr: IAC, title: Title, clause: '5.3', min_sl: 2, confidence: high}"));
    }

    @Test
    void aMistypedFieldBreaksTheSchema() {
        assertBroken(
                "requirements",
                row("{id: SR 1.1, fr: IAC, title: Title, clause: '5.3', min_sl: 1, min_sI: 2, confidence: high}"));
    }

    @Test
    void aRollupTableThatIsNotMarkedAsOursBreaksTheSchema() {
        assertBroken(
                "rollup",
                "{part: 62443-3-3, edition: 2013, reading: official, version: '1',"
                        + " rows: {SR 1.3 RE 1: {rollup: zone, in_force: setting, conduit: asset, service: true}}}");
    }

    @Test
    void aPartInDevelopmentWithAnEditionBreaksTheSchema() {
        assertBroken(
                "parts",
                "{parts: [{number: 62443-1-2, group: 1, title: Title, document_type: in_development, edition: '2030',"
                        + " status: none yet, roles: all, gives: words, program_use: none, confidence: high}]}");
    }

    @Test
    void aTextWithoutEvidenceBreaksTheSchema() {
        assertBroken(
                "words",
                "{SR 1.1: {purpose: 'A purpose that is long enough', question: 'Is it a question or not?',"
                        + " failure: 'A failure that is long enough'}}");
    }

    private static String row(String row) {
        return "{part: 62443-3-3, edition: 2013, requirements: [" + row + "]}";
    }

    private static void assertBroken(String schema, String yaml) {
        assertThat(check(schema, node(new Load(LoadSettings.builder().build()).loadFromString(yaml))))
                .isNotEmpty();
    }

    private static List<Error> check(String schema, JsonNode file) {
        try (InputStream text = resource("/ringwall/catalog/schema/" + schema + ".schema.json")) {
            Schema read = SCHEMAS.getSchema(JsonMapper.shared().readTree(text));
            return read.validate(file);
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static JsonNode yaml(String path) throws IOException {
        try (InputStream text = resource(path)) {
            return node(new Load(LoadSettings.builder().build()).loadFromInputStream(text));
        }
    }

    private static InputStream resource(String path) {
        InputStream found = CatalogSchemaTest.class.getResourceAsStream(path);
        assertThat(found).as(path).isNotNull();
        return found;
    }

    private static JsonNode node(Object value) {
        return JsonMapper.shared().valueToTree(value);
    }
}
