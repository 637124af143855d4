package dev.ringwall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.catalog.CatalogSearch;
import dev.ringwall.exchange.catalog.Lexicon;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole catalogue, as a browser asks for it. */
class CatalogueTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CATALOGUE = "/api/v1/catalogue";

    @TempDir
    private Path data;

    @Test
    void everyPartSaysWhatIsCarriedOfIt() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            JsonNode parts = read(team.somebody(false), CATALOGUE).get("parts");

            assertThat(parts).hasSize(19);
            assertThat(part(parts, "62443-2-1").get("editions").toString())
                    .isEqualTo("[{\"edition\":\"62443-2-1:2009\",\"requirements\":126},"
                            + "{\"edition\":\"62443-2-1:2024\",\"requirements\":87}]");
            assertThat(part(parts, "62443-1-2").get("counts").toString()).contains("\"TERM\"");
            assertThat(part(parts, "62443-2-5").get("instead").asString()).isNotEmpty();
        }
    }

    @Test
    void everythingThatIsListedCanBeRead() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            Team.Person reader = team.somebody(false);
            for (String part : List.of("62443-1-1", "62443-1-2", "62443-2-1", "62443-2-3", "62443-3-1", "62443-4-2")) {
                List<String> ids = ids(reader, part);
                assertThat(ids).as(part).doesNotHaveDuplicates().hasSizeGreaterThan(10);
                for (int i = 0; i < ids.size(); i += 20) {
                    JsonNode entry = read(reader, entry(ids.get(i)));
                    assertThat(entry.get("id").asString()).isEqualTo(ids.get(i));
                    assertThat(entry.get("part").asString()).isEqualTo(part);
                    assertThat(entry.get("sections")).isNotEmpty();
                    assertThat(i == 0 ? "" : entry.get("before").get("entry").asString())
                            .isEqualTo(i == 0 ? "" : ids.get(i - 1));
                }
            }
        }
    }

    @Test
    void aPageBeginsAfterTheLastEntryOfTheOneBefore() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            Team.Person reader = team.somebody(false);
            String part = CATALOGUE + "/parts/62443-2-1";
            JsonNode first = read(reader, part + "?edition=62443-2-1:2024&limit=80");
            JsonNode last = read(
                    reader,
                    part + "?edition=62443-2-1:2024&limit=80&after="
                            + escaped(first.get("next").asString()));

            assertThat(first.get("total").get("count").asInt()).isEqualTo(87);
            assertThat(last.get("values")).hasSize(7);
            assertThat(last.get("next").isNull()).isTrue();
            assertThat(reader.get(part + "?after=none").statusCode()).isEqualTo(400);
            assertThat(reader.get(CATALOGUE + "/parts/62443-9-9").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anEntryLeadsToOthersAndSaysWhichOfItsWordsAreEnglish() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            Team.Person reader = team.somebody(false);

            assertThat(reader.get(entry("62443-3-3:2013 SR 1.1") + "?language=de")
                            .body())
                    .contains("\"label\":\"Zweck\"", "\"language\":\"en\"")
                    .contains("\"entry\":\"62443-3-3:2013 SR 1.1 RE 1\"", "\"entry\":\"family:");
            assertThat(reader.get(entry("state:in-internal-test")).body())
                    .contains("\"shape\":\"STEPS\"", "\"entry\":\"state:not-authorized\"");
            assertThat(reader.get(entry("term:none")).statusCode()).isEqualTo(404);
            assertThat(reader.get(entry("62443-3-3:2013 SR 9.9")).statusCode()).isEqualTo(404);
            assertThat(reader.get(entry("term:zone") + "?language=xx").statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void theSameIsFoundAsOnTheCommandLine() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            Team.Person reader = team.somebody(false);
            CatalogSearch search = CatalogSearch.read("en");
            for (String typed : List.of("boundary device", "supplier patch", "SR 1.1", "qwertz", " ")) {
                JsonNode found = read(reader, CATALOGUE + "/search?q=" + escaped(typed));
                CatalogSearch.Found same = search.find(typed, 20);
                List<String> ids = new ArrayList<>();
                found.get("hits").forEach(hit -> ids.add(hit.get("id").asString()));

                assertThat(found.get("total").asInt()).as(typed).isEqualTo(same.total());
                assertThat(ids)
                        .as(typed)
                        .isEqualTo(
                                same.hits().stream().map(CatalogSearch.Hit::id).toList());
            }
            assertThat(reader.get(CATALOGUE + "/search?q=zone&limit=101").statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            Team.Person reader = team.somebody(false);
            HttpResponse<String> first = reader.get(entry("term:zone"));
            String tag = first.headers().firstValue("ETag").orElseThrow();

            assertThat(reader.unless(tag, entry("term:zone")).statusCode()).isEqualTo(304);
            assertThat(reader.unless(tag, entry("term:zone") + "?language=de").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void everyTermIsInTheGlossary() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            assertThat(ids(team.somebody(false), "62443-1-2"))
                    .hasSize(Lexicon.read().under("62443-1-2").size())
                    .contains("term:boundary-device");
        }
    }

    private static List<String> ids(Team.Person reader, String part) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        read(reader, CATALOGUE + "/parts/" + part + "?limit=500")
                .get("values")
                .forEach(each -> ids.add(each.get("id").asString()));
        return ids;
    }

    private static JsonNode part(JsonNode parts, String number) {
        for (JsonNode part : parts) {
            if (part.get("number").asString().equals(number)) {
                return part;
            }
        }
        throw new AssertionError("no part " + number);
    }

    private static JsonNode read(Team.Person reader, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = reader.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String entry(String id) {
        return CATALOGUE + "/entries/" + escaped(id);
    }

    private static String escaped(String text) {
        return text.replace(" ", "%20");
    }
}
