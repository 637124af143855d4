package dev.ringwall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Grant;
import dev.ringwall.server.store.Database;
import dev.ringwall.server.store.Location;
import dev.ringwall.server.store.accounts.Account;
import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.AuditLog;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator does with accounts, whatever database they are in. */
abstract class AdministrationContract {

    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String READER = "{\"duty\": \"READER\", \"zones\": [], \"products\": []}";
    private static final String ADMINISTRATOR = "{\"duty\": \"ADMINISTRATOR\", \"zones\": [], \"products\": []}";

    @TempDir
    private Path data;

    private Team team;
    private Team.Person admin;

    abstract Location location(Path folder);

    @BeforeEach
    void open() throws IOException {
        team = Team.open(location(data));
        admin = team.named("ada", true, Grant.everywhere(Duty.ADMINISTRATOR));
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void whoIsInvitedComesByTheLinkOnceAndDoesHisDuty() throws IOException, InterruptedException {
        String plant = "/api/v1/plants/" + team.plant("water-treatment").key();

        var invited = invite("Lena", READER);
        Team.Person lena = come(invited);

        assertThat(invited.statusCode()).as(invited.body()).isEqualTo(201);
        assertThat(lena.get(plant).statusCode()).isEqualTo(200);
        assertThat(team.nobody().post("/link/" + link(invited), "").statusCode())
                .isEqualTo(403);
        assertThat(admin.get(ACCOUNTS).body()).contains("\"name\":\"Lena\"", "\"signedIn\":\"");
        assertThat(log()).anySatisfy(line -> assertThat(line.about()).isEqualTo("account `Lena`: invited as READER"));
        assertThat(log()).noneSatisfy(line -> assertThat(line.about()).contains(link(invited)));
    }

    @Test
    void namesAreReadableAndHadOnce() throws IOException, InterruptedException {
        assertThat(invite("Lena", READER).statusCode()).isEqualTo(201);
        assertThat(invite("lena", READER).statusCode()).isEqualTo(422);
        assertThat(log().getFirst().what()).isEqualTo("refused");
        for (String name : List.of("", "  ", "a\\nb", "a\\u202eb", "x".repeat(101))) {
            assertThat(invite(name, READER).statusCode()).as(name).isEqualTo(400);
        }
        assertThat(admin.post(ACCOUNTS, "{}").statusCode()).isEqualTo(400);
        assertThat(admin.get(ACCOUNTS + "?limit=1").body()).contains("\"name\":\"Lena\"", "\"next\":");
    }

    @Test
    void dutiesCountFromTheNextRequestOn() throws IOException, InterruptedException {
        String key = team.plant("water-treatment").key().toString();
        var invited = invite("Ingo", "");
        Team.Person ingo = come(invited);
        String zone =
                "{\"duty\": \"INTEGRATOR\", \"plant\": \"" + key + "\", \"zones\": [\"dosing\"], \"products\": []}";

        assertThat(ingo.get("/api/v1/plants/" + key).statusCode()).isEqualTo(404);
        var given = give(invited, zone);
        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
        assertThat(ingo.get("/api/v1/plants/" + key + "/zones").body())
                .contains("dosing")
                .doesNotContain("ultrafiltration");
        assertThat(give(invited, "").statusCode()).isEqualTo(200);
        assertThat(ingo.get("/api/v1/plants/" + key).statusCode()).isEqualTo(404);
        assertThat(log().stream().map(AuditLog.Line::about))
                .contains(
                        "account `Ingo`: duties INTEGRATOR at plant " + key + ", zone dosing; before none",
                        "account `Ingo`: duties none; before INTEGRATOR at plant " + key + ", zone dosing");
    }

    @Test
    void aDutyThatMeansNothingOrMoreThanItSaysIsRefused() throws IOException, InterruptedException {
        String key = team.plant("water-treatment").key().toString();
        var invited = invite("Ingo", "");
        String grant = "{\"duty\": \"%s\", \"plant\": \"%s\", \"zones\": [%s], \"products\": [%s]}";

        for (String wrong : List.of(
                grant.formatted("INTEGRATOR", key, "\"nowhere\"", ""),
                grant.formatted("INTEGRATOR", key, "", ""),
                grant.formatted("SUPPLIER", key, "", "\"nothing\""),
                grant.formatted("READER", "00000000-0000-0000-0000-000000000000", "", ""),
                grant.formatted("READER", "anything", "", ""),
                grant.formatted("ADMINISTRATOR", key, "", ""),
                "{\"duty\": \"KING\", \"zones\": [], \"products\": []}",
                "{\"duty\": \"READER\"}")) {
            var refused = give(invited, wrong);
            assertThat(refused.statusCode()).as(wrong + refused.body()).isEqualTo(400);
        }
        assertThat(give(invited, grant.formatted("INTEGRATOR", key, "\"nowhere\"", ""))
                        .body())
                .contains("expected a zone of", "nowhere");
    }

    @Test
    void whoChangesWhatSomebodyElseChangedIsToldSo() throws IOException, InterruptedException {
        var invited = invite("Lena", READER);
        String duties = ACCOUNTS + "/" + id(invited) + "/duties";
        String wanted = "{\"duties\": [%s]}".formatted(READER);

        var seen = admin.get(ACCOUNTS + "/" + id(invited));
        assertThat(seen.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(admin.on("1", "PUT", duties, "{\"duties\": []}").statusCode())
                .isEqualTo(200);
        var late = admin.on("1", "PUT", duties, wanted);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("somebody else changed the account of `Lena`");
        assertThat(log().getFirst().what()).isEqualTo("refused");
        assertThat(admin.on("2", "PUT", duties, wanted).statusCode()).isEqualTo(200);
    }

    @Test
    void disablingEndsSessionsAndLinksAtOnce() throws IOException, InterruptedException {
        var invited = invite("Lena", READER);
        Team.Person lena = come(invited);
        var unused = admin.post(ACCOUNTS + "/" + id(invite("Nils", READER)) + "/link", "");

        assertThat(lena.get("/api/v1/session").statusCode()).isEqualTo(200);
        assertThat(state(id(invited), false).statusCode()).isEqualTo(200);
        assertThat(state(id(unused), false).statusCode()).isEqualTo(200);
        assertThat(lena.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(admin.post(ACCOUNTS + "/" + id(invited) + "/link", "").statusCode())
                .isEqualTo(422);
        assertThat(state(id(invited), true).statusCode()).isEqualTo(200);
        assertThat(state(id(unused), true).statusCode()).isEqualTo(200);
        assertThat(lena.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(team.nobody().post("/link/" + link(unused), "").statusCode()).isEqualTo(403);
        assertThat(log().stream().map(AuditLog.Line::about))
                .contains("account `Lena`: disabled", "account `Lena`: new link", "account `Lena`: enabled");
    }

    @Test
    void theLastAdministratorStays() throws IOException, InterruptedException {
        Account ada = team.part(Accounts.class).byName("ada").orElseThrow();
        String duties = ACCOUNTS + "/" + ada.id() + "/duties";

        var disabled = state(ada.id().toString(), false);
        assertThat(disabled.statusCode()).isEqualTo(422);
        assertThat(disabled.body()).contains("`ada` is the last administrator");
        assertThat(admin.send("PUT", duties, "{\"duties\": []}", "application/json")
                        .statusCode())
                .isEqualTo(422);
        assertThat(log()).hasSize(2).allSatisfy(line -> assertThat(line.what()).isEqualTo("refused"));

        var other = invite("bo", ADMINISTRATOR);
        assertThat(state(id(other), false).statusCode()).isEqualTo(200);
        assertThat(state(ada.id().toString(), false).statusCode()).isEqualTo(422);
        assertThat(state(id(other), true).statusCode()).isEqualTo(200);
        assertThat(admin.send("PUT", duties, "{\"duties\": []}", "application/json")
                        .statusCode())
                .isEqualTo(200);
        assertThat(admin.get(ACCOUNTS).statusCode()).isEqualTo(403);
    }

    @Test
    void whoLostThePasswordComesByANewLinkAndSetsAnother() throws IOException, InterruptedException {
        var invited = invite("Lena", READER);
        Team.Person lena = come(invited);
        lena = team.signedInBy(password(lena, "{\"password\": \"correct horse battery\"}"));
        String signIn = "{\"name\": \"Lena\", \"password\": \"correct horse battery\"}";
        assertThat(team.nobody().post("/api/v1/session", signIn).statusCode()).isEqualTo(204);

        var again = admin.post(ACCOUNTS + "/" + id(invited) + "/link", "");

        assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
        assertThat(lena.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(team.nobody().post("/api/v1/session", signIn).statusCode()).isEqualTo(403);
        lena = come(again);
        assertThat(lena.get("/api/v1/session").body()).contains("\"password\":false");
        assertThat(password(lena, "{\"password\": \"another horse battery\"}").statusCode())
                .isEqualTo(204);
    }

    @Test
    void aPersonEndsHisOtherSessions() throws IOException, InterruptedException {
        var invited = invite("Lena", READER);
        Team.Person lena = team.signedInBy(password(come(invited), "{\"password\": \"correct horse battery\"}"));
        Team.Person elsewhere = team.signedInBy(
                team.nobody().post("/api/v1/session", "{\"name\": \"Lena\", \"password\": \"correct horse battery\"}"));

        assertThat(lena.get("/api/v1/session").body()).contains("\"others\":1");
        assertThat(lena.send("DELETE", "/api/v1/session/others", "", "application/json")
                        .statusCode())
                .isEqualTo(204);
        assertThat(elsewhere.get("/api/v1/session").statusCode()).isEqualTo(401);
        assertThat(lena.get("/api/v1/session").body()).contains("\"others\":0");
    }

    @Test
    void theLogIsHandedOutAsLinesThatSayWhetherTheirChainHolds() throws IOException, InterruptedException {
        invite("Lena", READER);
        var whole = admin.get("/api/v1/audit/lines");
        assertThat(whole.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(whole.headers().firstValue("Content-Type").orElse("")).startsWith("application/jsonl");
        assertThat(whole.body().lines().toList().getFirst())
                .startsWith("{\"number\":1,")
                .contains("invited as READER");
        assertThat(whole.body().lines().toList().getLast())
                .isEqualTo("{\"lines\":1,\"head\":\"%s\",\"chain\":\"holds\"}"
                        .formatted(log().getFirst().hash()));

        team.part(Database.class)
                .write(sql -> sql.sql("update audit set about = 'nothing'").update());
        assertThat(admin.get("/api/v1/audit/lines").body().lines().toList().getLast())
                .endsWith("\"chain\":\"broken\",\"firstBroken\":1}");
        assertThat(admin.get("/api/v1/audit").body()).contains("\"firstBroken\":1");
    }

    @Test
    void whoIsLockedOutIsLetInFromTheTerminal() throws IOException, InterruptedException {
        String link = team.link("ada").orElseThrow();
        Team.Person ada = team.signedInBy(team.nobody().post("/link/" + link, ""));

        assertThat(ada.get(ACCOUNTS).statusCode()).isEqualTo(200);
        assertThat(admin.get(ACCOUNTS).statusCode()).isEqualTo(200);
        assertThat(team.link("nobody")).isEmpty();
        assertThat(log()).anySatisfy(line -> {
            assertThat(line.who()).isEqualTo("the server's terminal");
            assertThat(line.about()).isEqualTo("account `ada`: new link");
        });
    }

    @Test
    void anAdministratorLearnsNamesOfPlacesAndNoMore() throws IOException, InterruptedException {
        String key = team.plant("water-treatment").key().toString();
        assertThat(admin.get("/api/v1/places").body()).contains(key);
        assertThat(admin.get("/api/v1/places/" + key).body())
                .contains("\"id\":\"dosing\"")
                .doesNotContain("evidence", "level");
        assertThat(admin.get("/api/v1/places/none").statusCode()).isEqualTo(404);
        assertThat(admin.get("/api/v1/plants/" + key).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> invite(String name, String duties) throws IOException, InterruptedException {
        return admin.post(ACCOUNTS, "{\"name\": \"%s\", \"duties\": [%s]}".formatted(name, duties));
    }

    private HttpResponse<String> give(HttpResponse<String> invited, String duties)
            throws IOException, InterruptedException {
        String path = ACCOUNTS + "/" + id(invited) + "/duties";
        return admin.send("PUT", path, "{\"duties\": [%s]}".formatted(duties), "application/json");
    }

    private HttpResponse<String> state(String id, boolean active) throws IOException, InterruptedException {
        String path = ACCOUNTS + "/" + id + "/state";
        return admin.send("PUT", path, "{\"active\": %s}".formatted(active), "application/json");
    }

    private Team.Person come(HttpResponse<String> invited) throws IOException, InterruptedException {
        return team.signedInBy(team.nobody().post("/link/" + link(invited), ""));
    }

    private static HttpResponse<String> password(Team.Person person, String json)
            throws IOException, InterruptedException {
        return person.send("PUT", "/api/v1/session/password", json, "application/json");
    }

    private List<AuditLog.Line> log() {
        return team.part(AuditLog.class).before(Long.MAX_VALUE, 100);
    }

    private static String id(HttpResponse<String> answer) {
        return found("\"account\":\"([^\"]+)\"", answer);
    }

    private static String link(HttpResponse<String> answer) {
        return found("\"link\":\"/link/([^\"]+)\"", answer);
    }

    private static String found(String pattern, HttpResponse<String> answer) {
        Matcher found = Pattern.compile(pattern).matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }
}
