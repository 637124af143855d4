package dev.ringwall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Reports;
import dev.ringwall.exchange.Formats;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.RequirementTexts;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.exchange.plantfile.ReadPlant;
import dev.ringwall.exchange.terminal.Screen;
import dev.ringwall.exchange.words.Words;
import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Grant;
import dev.ringwall.server.store.PlantVersion;
import dev.ringwall.server.store.accounts.AuditLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path data;

    @Test
    void aPlantIsSeenInTheBrowserAsInAFile() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            var reader = team.somebody(false, Grant.everywhere(Duty.READER));
            for (String name : List.of("water-treatment", "chemical-plant", "car-body-welding")) {
                String plant = "/api/v1/plants/" + team.plant(name).key();
                String file = reader.get(plant + "/plant.yaml").body();
                ReadPlant read = read(file, team.part(Catalog.class));
                for (ReportFormat format : Formats.ofReports()) {
                    String path = plant + "/reports/gap/" + format.name() + "?day=" + DAY;
                    Document document = Reports.GAP.compile(read.assess(), Detail.NOT_MET, read.version());
                    if (format.canHold(document)) {
                        assertThat(reader.bytes(path).body())
                                .as("%s as %s", name, format.name())
                                .isEqualTo(written(format, document, read));
                    }
                }
            }
        }
    }

    private static ReadPlant read(String file, Catalog catalog) {
        var source = new SourceFile(PlantFile.NAME, file.getBytes(StandardCharsets.UTF_8));
        var imported = PlantFile.read(List.of(source), Limits.DEFAULT, catalog);
        Plant plant = imported.value().orElseThrow();
        return new ReadPlant(plant, imported.places(), catalog, DAY, Program.VERSION);
    }

    private static byte[] written(ReportFormat format, Document document, ReadPlant read) throws IOException {
        var out = new ByteArrayOutputStream();
        format.writer(Screen.PLAIN).write(document, read.prose(Words.read("en"), RequirementTexts.read("en")), out);
        return out.toByteArray();
    }

    @Test
    void anAnswerMovesALevel() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            var engineer = team.somebody(false, Grant.everywhere(Duty.ENGINEER));
            PlantVersion begun = team.plant("water-treatment");
            String plant = "/api/v1/plants/" + begun.key();
            long next = begun.number() + 1;
            String row = "/verdicts/zone:dosing/62443-3-3:2013%20SR%206.2";
            String answer = """
                    {"kind": "SITE_TEST", "subject": "zone:dosing", "aspect": "OPERATION", "resolves": [],
                     "rows": [{"requirement": "62443-3-3:2013 SR 6.2", "met": false}]}""";

            assertThat(engineer.get(plant + row).statusCode()).isEqualTo(200);
            var changed = engineer.post(plant + "/evidence", answer);

            assertThat(changed.statusCode()).as(changed.body()).isEqualTo(201);
            assertThat(engineer.get(plant + row).body()).contains("\"status\":\"NOT_MET\"");
            assertThat(engineer.get(plant + "/history").body()).contains("\"number\":" + next);
            assertThat(engineer.post(plant + "/history/" + next + "/undo", "").statusCode())
                    .isEqualTo(200);
            assertThat(engineer.get(plant + row).body()).doesNotContain("\"status\":\"NOT_MET\"");
        }
    }

    @Test
    void whoMayChangeOneZoneTakesBackHisOwnChangesAlone() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            var engineer = team.somebody(false, Grant.everywhere(Duty.ENGINEER));
            PlantVersion begun = team.plant("water-treatment");
            var ofOneZone = team.somebody(
                    false,
                    Grant.everywhere(Duty.READER),
                    new Grant(
                            Duty.ENGINEER,
                            Optional.of(begun.key().value()),
                            List.of(new ZoneId("control")),
                            List.of()));
            String plant = "/api/v1/plants/" + begun.key();
            String answer = """
                    {"kind": "SITE_TEST", "subject": "zone:%s", "aspect": "OPERATION", "resolves": [],
                     "rows": [{"requirement": "62443-3-3:2013 SR 6.2", "met": false}]}""";
            long first = begun.number() + 1;

            assertThat(engineer.post(plant + "/evidence", answer.formatted("dosing"))
                            .statusCode())
                    .isEqualTo(201);
            assertThat(ofOneZone
                            .post(plant + "/evidence", answer.formatted("control"))
                            .statusCode())
                    .isEqualTo(201);

            assertThat(ofOneZone.post(plant + "/history/" + first + "/undo", "").statusCode())
                    .isEqualTo(403);
            assertThat(ofOneZone
                            .post(plant + "/history/" + (first + 1) + "/undo", "")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whoCorrectsTheSamePieceIsShownWhatStandsAndWhatHeWanted() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            var one = team.somebody(false, Grant.everywhere(Duty.ENGINEER));
            var other = team.somebody(false, Grant.everywhere(Duty.ENGINEER));
            PlantVersion begun = team.plant("water-treatment");
            String evidence = "/api/v1/plants/" + begun.key() + "/evidence";
            String answer = """
                    {"id": "e-shared", "kind": "SITE_TEST", "subject": "zone:dosing", "aspect": "OPERATION", "resolves": [],
                     "note": "%s", "rows": [{"requirement": "62443-3-3:2013 SR 6.2", "met": true}]}""";
            String seen = Long.toString(begun.number());

            assertThat(one.post(evidence, answer.formatted("mine")).statusCode())
                    .isEqualTo(201);
            var refused = other.on(seen, evidence, answer.formatted("theirs"));
            var again = other.on(Long.toString(begun.number() + 1), evidence, answer.formatted("theirs"));

            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
            assertThat(refused.body()).contains("\"clashes\"", "e-shared", "mine", "theirs");
            assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
        }
    }

    @Test
    void aFileIsKeptByItsHashAndHandedOutOnlyWhereEvidenceNamesIt() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            var engineer = team.somebody(false, Grant.everywhere(Duty.ENGINEER));
            String plant = "/api/v1/plants/" + team.plant("water-treatment").key();
            String sha = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
            String answer = """
                    {"kind": "SITE_TEST", "subject": "zone:dosing", "aspect": "OPERATION", "resolves": [], "sha256": "THE-HASH",
                     "rows": [{"requirement": "62443-3-3:2013 SR 6.2", "met": true}]}""";

            var kept = engineer.send("POST", plant + "/attachments", "abc", "application/octet-stream");
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
            assertThat(kept.body()).contains(sha);
            assertThat(engineer.get(plant + "/attachments/" + sha).statusCode()).isEqualTo(404);

            assertThat(engineer.post(plant + "/evidence", answer.replace("THE-HASH", sha))
                            .statusCode())
                    .isEqualTo(201);
            var handedOut = engineer.get(plant + "/attachments/" + sha);
            assertThat(handedOut.body()).isEqualTo("abc");
            assertThat(handedOut.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(engineer.get(plant + "/attachments/..%2Fringwall.db").statusCode())
                    .isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void everyPageOfAPlantAnswers() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            var reader = team.somebody(false, Grant.everywhere(Duty.READER));
            String plant = "/api/v1/plants/" + team.plant("water-treatment").key();
            for (String page : List.of(
                    "",
                    "/drawing",
                    "/zones",
                    "/zones/dosing",
                    "/conduits",
                    "/levels",
                    "/levels/zone:dosing",
                    "/verdicts/zone:dosing",
                    "/verdicts/zone:dosing/SR%201.1",
                    "/assets?in=zone:dosing",
                    "/products",
                    "/evidence",
                    "/findings",
                    "/questions",
                    "/risks",
                    "/reports",
                    "/history")) {
                var response = reader.get(plant + page);
                assertThat(response.statusCode())
                        .as(page + ": " + response.body())
                        .isEqualTo(200);
            }
            assertThat(reader.get("/api/v1/catalogue/requirements?part=62443-3-3")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(reader.get(plant + "/zones/none").statusCode()).isEqualTo(404);
            assertThat(reader.get(plant + "/levels/none").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void anIntegratorSeesHisZone() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            var key = team.plant("water-treatment").key();
            team.plant("chemical-plant");
            var zones = List.of(new ZoneId("dosing"));
            var integrator =
                    team.somebody(false, new Grant(Duty.INTEGRATOR, Optional.of(key.value()), zones, List.of()));

            assertThat(integrator.get("/api/v1/plants").body())
                    .contains("water-treatment")
                    .doesNotContain("chemical-plant");
            assertThat(integrator.get("/api/v1/plants/" + key + "/zones").body())
                    .contains("dosing", "outside-your-scope")
                    .doesNotContain("ultrafiltration");
            assertThat(integrator
                            .get("/api/v1/plants/" + key + "/zones/ultrafiltration")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(integrator.get("/api/v1/plants/" + key + "/history").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aSupplierSeesNoZone() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            var key = team.plant("water-treatment").key();
            var products = List.of(new ProductId("none-of-these"));
            var supplier =
                    team.somebody(false, new Grant(Duty.SUPPLIER, Optional.of(key.value()), List.of(), products));

            var drawing = supplier.get("/api/v1/plants/" + key + "/drawing");

            assertThat(drawing.statusCode()).isEqualTo(200);
            assertThat(drawing.body()).contains("\"zones\":[]");
        }
    }

    @Test
    void aLinkSignsInOnce() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            String link = team.link();
            assertThat(team.nobody().get("/link/" + link).body()).contains("<button>");

            var first = team.nobody().send("POST", "/link/" + link, "", "application/x-www-form-urlencoded");
            var second = team.nobody().send("POST", "/link/" + link, "", "application/x-www-form-urlencoded");

            assertThat(first.statusCode()).isEqualTo(303);
            assertThat(first.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Strict");
            assertThat(second.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aWrongPasswordSlowsDown() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            for (int i = 0; i < 4; i++) {
                assertThat(team.nobody()
                                .post("/api/v1/session", "{\"name\": \"eve\", \"password\": \"guessed\"}")
                                .statusCode())
                        .isEqualTo(403);
            }
            assertThat(team.nobody()
                            .post("/api/v1/session", "{\"name\": \"eve\", \"password\": \"guessed\"}")
                            .statusCode())
                    .isEqualTo(429);
            assertThat(team.part(AuditLog.class).before(Long.MAX_VALUE, 10)).hasSize(4);
            assertThat(team.part(AuditLog.class).firstBroken()).isEmpty();
        }
    }

    @Test
    void aPageElsewhereCanChangeNothing() throws IOException, InterruptedException {
        try (Team team = Team.open(data)) {
            var engineer = team.somebody(false, Grant.everywhere(Duty.ENGINEER));
            String plant = "/api/v1/plants/" + team.plant("water-treatment").key();

            assertThat(engineer.withoutToken(plant + "/evidence", "{}").statusCode())
                    .isEqualTo(403);
            assertThat(engineer.get(plant)
                            .headers()
                            .firstValue("Content-Security-Policy")
                            .orElse(""))
                    .contains("default-src 'self'")
                    .doesNotContain("unsafe");
        }
    }
}
