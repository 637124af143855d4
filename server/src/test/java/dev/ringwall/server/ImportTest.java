package dev.ringwall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Grant;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of another program is looked at, taken in, and changes nothing the second time. */
class ImportTest {

    private static final String LIST = """
            id,name,zone,address,Ort
            plc9,PLC 9,control,10.1.9.9,"Hall 2, east"
            hmi9,HMI 9,nowhere-known,10.1.9.10,Hall 3
            """;

    @TempDir
    private Path data;

    private static HttpResponse<String> take(Team.Person who, String plant, String list, String query)
            throws IOException, InterruptedException {
        return who.send("POST", plant + "/imports?name=assets.csv" + query, list, "application/octet-stream");
    }

    @Test
    void aListIsLookedAtThenTakenInOnce() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            var engineer = team.somebody(false, Grant.everywhere(Duty.ENGINEER));
            String plant = "/api/v1/plants/" + team.plant("water-treatment").key();

            var looked = take(engineer, plant, LIST, "");
            assertThat(looked.statusCode()).as(looked.body()).isEqualTo(200);
            assertThat(looked.body())
                    .contains(
                            "\"format\":\"inventory\"",
                            "\"understood\":2",
                            "\"header\":\"Ort\"",
                            "`plc9`",
                            "\"sort\":\"ADDED\"")
                    .doesNotContain("\"done\":{");
            assertThat(engineer.get(plant + "/assets/plc9").statusCode()).isEqualTo(404);

            var mapped = take(engineer, plant, LIST, "&apply=true&addZones=true&map=Ort%3Dlocation");
            assertThat(mapped.statusCode()).as(mapped.body()).isEqualTo(200);
            assertThat(mapped.body()).contains("\"done\":{", "\"field\":\"location\"");
            assertThat(engineer.get(plant + "/assets/plc9").body()).contains("Hall 2, east");
            assertThat(engineer.get(plant + "/history").body()).contains("taken over from assets.csv");

            var again = take(engineer, plant, LIST, "&apply=true&addZones=true&map=Ort%3Dlocation");
            assertThat(again.body()).contains("\"counted\":0").doesNotContain("\"done\":{");
        }
    }

    @Test
    void whatCannotBeUsedIsToldAndChangesNothing() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            var engineer = team.somebody(false, Grant.everywhere(Duty.ENGINEER));
            var reader = team.somebody(false, Grant.everywhere(Duty.READER));
            UUID key = team.plant("water-treatment").key().value();
            String plant = "/api/v1/plants/" + key;
            String before = engineer.get(plant + "/plant.yaml").body();

            var nothing = take(engineer, plant, "%PDF-1.7 nothing of a plant", "&apply=true");
            assertThat(nothing.statusCode()).isEqualTo(422);
            assertThat(nothing.body()).contains("expected a file of one of the formats");
            var cut = take(engineer, plant, "{\"results\": [", "&format=netbox&apply=true");
            assertThat(cut.statusCode()).as(cut.body()).isEqualTo(422);
            var unknown = take(engineer, plant, LIST, "&map=Ort%3Dcolour");
            assertThat(unknown.statusCode()).isEqualTo(400);
            assertThat(unknown.body()).contains("`Ort=colour`");
            assertThat(take(engineer, plant, LIST, "&format=word").statusCode()).isEqualTo(400);
            assertThat(take(reader, plant, LIST, "").statusCode()).isEqualTo(403);

            var ofOneZone = team.somebody(
                    false,
                    Grant.everywhere(Duty.READER),
                    new Grant(Duty.ENGINEER, Optional.of(key), List.of(new ZoneId("control")), List.of()));
            assertThat(take(ofOneZone, plant, LIST, "&apply=true").statusCode()).isEqualTo(403);

            assertThat(engineer.get(plant + "/plant.yaml").body()).isEqualTo(before);
        }
    }
}
