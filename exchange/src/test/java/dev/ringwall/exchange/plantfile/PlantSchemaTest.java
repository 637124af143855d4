package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("docs")
class PlantSchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlantSchema.json());

    @Test
    void theSchemaIsPublishedAsTheFormsHaveIt() throws IOException {
        PublishedPages.assertPublished("docs/reference/plant.schema.json", PlantSchema.json());
        PublishedPages.assertPublished("docs/reference/evaluation.schema.json", PlantSchema.evaluation());
        PublishedPages.assertPublished("docs/reference/requirements.schema.json", PlantSchema.requirements());
        PublishedPages.assertPublished("docs/reference/profile.schema.json", PlantSchema.profile());
    }

    @Test
    void theStarterKeepsTheSchema() {
        assertThat(errors(Starter.plant("works", "2026-03-01"))).isEmpty();
    }

    @Test
    void everyPlantThatIsWrittenKeepsTheSchema() {
        for (int seed = 0; seed < 20; seed++) {
            String yaml = PlantFile.write(RandomPlants.plant(seed));
            assertThat(errors(yaml)).as(yaml).isEmpty();
        }
    }

    @Test
    void theSchemaCatchesWhatAnEditorCan() {
        assertThat(errors("ringwall: 1\nzones: [{id: a, colour: red}]\n")).isNotEmpty();
        assertThat(errors("ringwall: 1\nzones: [{name: a}]\n")).isNotEmpty();
        assertThat(errors("ringwall: 1\nzones: [{id: a, kind: purdue}]\n")).isNotEmpty();
        assertThat(errors("ringwall: 1\nassets: [{id: a, safety: maybe}]\n")).isNotEmpty();
    }

    @Test
    void everyFieldSaysWhatItIs() {
        assertDescribed("plant file", JSON.readTree(PlantSchema.json()));
        assertDescribed("evaluation file", JSON.readTree(PlantSchema.evaluation()));
        assertDescribed("profile file", JSON.readTree(PlantSchema.profile()));
    }

    @Test
    void everyColumnOfATableIsAFieldOfItsList() {
        assertThat(PlantSchema.tables()).containsExactly("assets.csv", "channels.csv", "evidence.csv", "flows.csv");
        assertThat(PlantSchema.columns("assets.csv")).contains("id", "zone", "conduit", "product", "version", "safety");
    }

    @Test
    void everyIssueCodeSaysHowToFixItAndIsPublished() throws IOException {
        StringBuilder page = new StringBuilder(
                "# Issues\n\nWhat `ringwall validate` and `ringwall import` report, and how to fix it.\n");
        for (IssueCode code : IssueCode.values()) {
            page.append("\n## %s\n\n%s: %s.\n\nHow to fix: %s.\n"
                    .formatted(
                            code,
                            code.severity().name().toLowerCase(java.util.Locale.ROOT),
                            code.meaning(),
                            code.remedy()));
        }
        PublishedPages.assertPublished("docs/reference/issues.md", page.toString());
    }

    @Test
    void anIssuePrintsLikeACompiler() {
        Issue issue = Plants.read("ringwall: 1\nplant: {id: X}\n").issues().getFirst();

        assertThat(issue.toString()).startsWith("plant.yaml:2:13: error: expected an id");
    }

    private static void assertDescribed(String name, JsonNode schema) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (schema.path("additionalProperties").isBoolean() && schema.has("description")) {
                assertThat(property.getValue().path("description").asString(""))
                        .as(name + "." + property.getKey())
                        .isNotBlank()
                        .doesNotEndWith(".");
            }
            assertDescribed(name + "." + property.getKey(), property.getValue());
            assertDescribed(name + "." + property.getKey(), property.getValue().path("items"));
        }
    }

    private static List<Error> errors(String yaml) {
        Object loaded = new Load(LoadSettings.builder().setBufferSize(1 << 20).build()).loadFromString(yaml);
        return SCHEMA.validate(JSON.valueToTree(loaded));
    }
}
