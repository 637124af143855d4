package dev.ringwall.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.document.SampleDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {

    @Test
    void theSameDocumentGivesTheSameCharacters() throws IOException {
        assertThat(json(SampleDocument.document())).isEqualTo(json(SampleDocument.document()));
    }

    @Test
    void theSampleIsAsThePublishedSchemaSays() throws IOException {
        assertThat(schema().validate(json(SampleDocument.document()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(json(SampleDocument.hostile()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaNoticesALevelThatIsNone() throws IOException {
        String wrong = json(SampleDocument.document()).replaceFirst("\"proved\" : 2", "\"proved\" : 5");
        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void aTableIsObjectsByTheKeysOfItsColumns() throws IOException {
        JsonNode row = tree().at("/sections/0/blocks/0/rows/0");
        assertThat(row.at("/subject/subject").asString()).isEqualTo("zone:p1");
        assertThat(row.at("/sl-t/levels/IAC/proved").asInt()).isEqualTo(2);
        assertThat(row.at("/sl-c/levels/UC").toString()).isEqualTo("{\"proved\":2,\"possible\":3}");
        assertThat(row.at("/sl-a/gaps").toString()).isEqualTo("[\"UC\",\"TRE\"]");
        assertThat(row.at("/gaps/count").asInt()).isEqualTo(3);
    }

    @Test
    void noRowAppliesIsNullAndNotSetIsAWord() throws IOException {
        JsonNode rows = tree().at("/sections/0/blocks/0/rows");
        assertThat(rows.at("/0/sl-a/levels/RA").isNull()).isTrue();
        assertThat(rows.at("/1/sl-t/levels/RA").asString()).isEqualTo("not-set");
        assertThat(rows.at("/1/sl-c/marks/0").asString()).isEqualTo("vector-reading-mark.constraint-open");
    }

    @Test
    void aChainOfReasonsKeepsItsIdsAndPlaces() throws IOException {
        JsonNode trace = tree().at("/sections/2/sections/0/blocks/1/rows/0/reason");
        assertThat(trace.at("/reason").asString()).isEqualTo("sample.not-mapped");
        assertThat(trace.at("/because/0/facts/0/evidence").asString()).isEqualTo("e-014");
        assertThat(trace.at("/because/0/facts/0/place/line").asInt()).isEqualTo(41);
    }

    @Test
    void whatTheUserWroteComesBackAsWritten() throws IOException {
        JsonNode tree = JsonMapper.builder().build().readTree(json(SampleDocument.hostile()));
        assertThat(tree.at("/origin/name").asString()).isEqualTo(SampleDocument.HOSTILE);
    }

    @Test
    void halfOfASurrogatePairDoesNotStopTheWriter() {
        assertThat(ValueJson.whole("a\uD800b")).isEqualTo("a\uFFFDb");
    }

    private static JsonNode tree() throws IOException {
        return JsonMapper.builder().build().readTree(json(SampleDocument.document()));
    }

    private static Schema schema() throws IOException {
        Path file = Path.of(System.getProperty("ringwall.root"), "docs", "reference", "report.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file), InputFormat.JSON);
    }

    private static String json(Document document) throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonWriter().write(document, SampleDocument.prose(), out);
        return out.toString();
    }
}
