package dev.ringwall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Grant;
import dev.ringwall.server.access.Secrets;
import dev.ringwall.server.store.Database;
import dev.ringwall.server.store.Location;
import dev.ringwall.server.store.accounts.Account;
import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.Administration.By;
import dev.ringwall.server.store.accounts.AuditLog;
import dev.ringwall.server.store.accounts.Tokens;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs come with, whatever database it is in. */
abstract class TokenContract {

    private static final String MINE = "/api/v1/session/tokens";
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String AS_ENGINEER = "{\"duty\": \"ENGINEER\", \"zones\": [], \"products\": []}";

    @TempDir
    private Path data;

    private Team team;
    private Team.Person admin;
    private Team.Person lena;
    private String plant = "";

    abstract Location location(Path folder);

    @BeforeEach
    void open() throws IOException {
        team = Team.open(location(data));
        plant = "/api/v1/plants/" + team.plant("water-treatment").key();
        admin = team.named("ada", true, Grant.everywhere(Duty.ADMINISTRATOR), Grant.everywhere(Duty.READER));
        lena = team.named("Lena", false, Grant.everywhere(Duty.ENGINEER), Grant.everywhere(Duty.READER));
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void aProgramComesWithATokenAndNoCookie() throws IOException, InterruptedException {
        var made = make(lena, MINE, "reads", today().plusDays(30), "READER");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        Team.Person program = team.with(secret(made));

        assertThat(secret(made)).matches("ringwall_[A-Za-z0-9_-]{43}");
        assertThat(program.get(plant).statusCode()).isEqualTo(200);
        assertThat(program.get("/api/v1/session").body())
                .contains("\"name\":\"Lena by token `reads`\"", "[\"READER\"]", "\"strong\":false");
        assertThat(program.withoutToken(plant + "/evidence", "{}").statusCode())
                .as("not with the duty of its owner that it was not given")
                .isEqualTo(403);
        assertThat(lena.get(MINE).body())
                .contains("\"name\":\"reads\"", "\"used\":\"")
                .doesNotContain(secret(made));
        assertThat(log())
                .anySatisfy(line -> assertThat(line.about())
                        .startsWith("account `Lena`: token `reads` made as READER until " + today().plusDays(31)));
        assertThat(log()).noneSatisfy(line -> assertThat(line.about()).contains(secret(made)));
    }

    @Test
    void whatAProgramChangesCarriesItsName() throws IOException, InterruptedException {
        Team.Person program = team.with(secret(make(lena, MINE, "writes", today(), "ENGINEER")));
        String answer = """
                {"kind": "SITE_TEST", "subject": "zone:dosing", "aspect": "OPERATION", "resolves": [],
                 "rows": [{"requirement": "62443-3-3:2013 SR 6.2", "met": true}]}""";

        assertThat(lena.withoutToken(plant + "/evidence", answer).statusCode())
                .as("a page elsewhere could have her browser ask this")
                .isEqualTo(403);
        var changed = program.withoutToken(plant + "/evidence", answer);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(201);
        assertThat(lena.get(plant + "/history").body()).contains("Lena by token `writes`");
    }

    @Test
    void aTokenIsLookedAtAloneAndAWrongOneIsNobody() throws IOException, InterruptedException {
        String secret = secret(make(lena, MINE, "reads", today(), "READER"));
        for (String wrong : List.of("", "ringwall_", secret + "x", secret.substring(1), Secrets.kept(secret))) {
            assertThat(team.with(wrong).get(plant).statusCode()).as(wrong).isEqualTo(401);
            assertThat(lena.with(wrong).get(plant).statusCode())
                    .as("with the cookie of somebody beside it")
                    .isEqualTo(401);
        }
        assertThat(lena.with(secret).get("/api/v1/session").body()).contains("by token `reads`");
        assertThat(lena.with(secret).get(MINE).statusCode()).isEqualTo(403);
    }

    @Test
    void aProgramDoesNothingThatNeedsThePersonOrASecondFactor() throws IOException, InterruptedException {
        assertThat(make(admin, MINE, "all", today(), "ADMINISTRATOR").statusCode())
                .isEqualTo(400);
        Account owner = team.part(Accounts.class).byName("ada").orElseThrow();
        var sly = team.part(Tokens.class)
                .make(
                        owner,
                        "sly",
                        List.of(Duty.ADMINISTRATOR, Duty.READER),
                        Instant.now().plus(Duration.ofDays(1)),
                        new By("test", Instant.now()))
                .orElseThrow();
        Team.Person program = team.with(sly.secret());

        assertThat(program.get(plant).statusCode()).isEqualTo(200);
        assertThat(program.get(ACCOUNTS).statusCode())
                .as("even if it was made as one")
                .isEqualTo(403);
        for (String own : List.of("/factor", "/tokens", "/others", "/password")) {
            String method = own.equals("/others") ? "DELETE" : own.equals("/password") ? "PUT" : "POST";
            assertThat(program.send(method, "/api/v1/session" + own, "{}", "application/json")
                            .statusCode())
                    .as(own)
                    .isEqualTo(403);
        }
    }

    @Test
    void aTokenHasNoMoreThanItsOwnerHasNow() throws IOException, InterruptedException {
        Team.Person program = team.with(secret(make(lena, MINE, "reads", today(), "READER")));
        Account owner = team.part(Accounts.class).byName("Lena").orElseThrow();
        assertThat(program.get(plant).statusCode()).isEqualTo(200);

        var taken = admin.send(
                "PUT",
                ACCOUNTS + "/" + owner.id() + "/duties",
                "{\"duties\": [%s]}".formatted(AS_ENGINEER),
                "application/json");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(program.get(plant).statusCode()).isEqualTo(404);
        assertThat(make(lena, MINE, "again", today(), "READER").statusCode()).isEqualTo(400);
        assertThat(make(lena, MINE, "none", today(), "").statusCode()).isEqualTo(400);
    }

    @Test
    void anEndIsWithinAYearAndEnds() throws IOException, InterruptedException {
        for (LocalDate wrong :
                List.of(today().minusDays(1), today().plusYears(1).plusDays(1))) {
            assertThat(make(lena, MINE, "t", wrong, "READER").statusCode())
                    .as("%s", wrong)
                    .isEqualTo(400);
        }
        assertThat(lena.post(MINE, "{\"name\": \"t\", \"duties\": [\"READER\"]}")
                        .statusCode())
                .isEqualTo(400);
        String secret = secret(make(lena, MINE, "t", today().plusYears(1), "READER"));
        Tokens tokens = team.part(Tokens.class);
        Instant end =
                today().plusYears(1).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        assertThat(tokens.find(secret, end.minusSeconds(1))).isPresent();
        assertThat(tokens.find(secret, end)).isEmpty();
    }

    @Test
    void aRevokedTokenIsNobodyAtOnce() throws IOException, InterruptedException {
        var made = make(lena, MINE, "reads", today(), "READER");
        Team.Person program = team.with(secret(made));
        String token = found("\"token\":\"([^\"]+)\"", made);

        assertThat(delete(admin, MINE + "/" + token).statusCode())
                .as("of somebody else")
                .isEqualTo(404);
        assertThat(program.get(plant).statusCode()).isEqualTo(200);
        assertThat(delete(lena, MINE + "/" + token).statusCode()).isEqualTo(204);
        assertThat(program.get(plant).statusCode()).isEqualTo(401);
        assertThat(delete(lena, MINE + "/" + token).statusCode()).isEqualTo(404);
        assertThat(delete(lena, MINE + "/none").statusCode()).isEqualTo(404);

        var other = make(lena, MINE, "other", today(), "READER");
        String of = ACCOUNTS + "/" + id("Lena") + "/tokens";
        assertThat(admin.get(of).body()).contains("\"name\":\"other\"");
        assertThat(delete(admin, of + "/" + found("\"token\":\"([^\"]+)\"", other))
                        .statusCode())
                .isEqualTo(204);
        assertThat(team.with(secret(other)).get(plant).statusCode()).isEqualTo(401);
        assertThat(log().stream().map(AuditLog.Line::about))
                .contains("account `Lena`: token `reads` revoked", "account `Lena`: token `other` revoked");
    }

    @Test
    void disablingEndsTokensForGood() throws IOException, InterruptedException {
        Team.Person program = team.with(secret(make(lena, MINE, "reads", today(), "READER")));
        String state = ACCOUNTS + "/" + id("Lena") + "/state";
        for (String active : List.of("false", "true")) {
            assertThat(admin.send("PUT", state, "{\"active\": " + active + "}", "application/json")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(program.get(plant).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aServiceAccountComesWithTokensAndInNoOtherWay() throws IOException, InterruptedException {
        String wanted = "{\"name\": \"historian\", \"duties\": [%s]}";
        var refused = admin.post(ACCOUNTS + "/services", wanted.formatted(AS_ENGINEER.replace("ENGINEER", "APPROVER")));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        var added = admin.post(ACCOUNTS + "/services", wanted.formatted(AS_ENGINEER));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(added.body()).contains("\"service\":true", "\"password\":false");
        String of = ACCOUNTS + "/" + id("historian");

        var made = make(admin, of + "/tokens", "nightly", today(), "ENGINEER");
        assertThat(team.with(secret(made)).get(plant).statusCode()).isEqualTo(200);
        assertThat(admin.post(of + "/link", "").statusCode()).isEqualTo(422);
        assertThat(team.link("historian")).isEmpty();
        assertThat(admin.send(
                                "PUT",
                                of + "/duties",
                                "{\"duties\": [%s]}".formatted(AS_ENGINEER.replace("ENGINEER", "ADMINISTRATOR")),
                                "application/json")
                        .statusCode())
                .isEqualTo(400);
        assertThat(admin.post(ACCOUNTS + "/services", wanted.formatted("")).statusCode())
                .as("taken")
                .isEqualTo(422);
        assertThat(make(admin, ACCOUNTS + "/" + id("Lena") + "/tokens", "for her", today(), "READER")
                        .statusCode())
                .as("a person makes her own")
                .isEqualTo(422);
        assertThat(log())
                .anySatisfy(
                        line -> assertThat(line.about()).isEqualTo("account `historian`: service added as ENGINEER"));
    }

    @Test
    void thereIsAMostAndNoSecretIsKept() throws IOException, InterruptedException {
        String secret = secret(make(lena, MINE, "reads", today(), "READER"));
        assertThat(team.part(Database.class)
                        .<String>read(sql -> sql.sql("select secret from token")
                                .query(String.class)
                                .single()))
                .isEqualTo(Secrets.kept(secret));
        for (int i = 1; i < Tokens.MOST; i++) {
            assertThat(make(lena, MINE, "t" + i, today(), "READER").statusCode())
                    .isEqualTo(201);
        }
        assertThat(make(lena, MINE, "too many", today(), "READER").statusCode()).isEqualTo(422);
        assertThat(make(lena, MINE, "a\\nb", today(), "READER").statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> make(Team.Person person, String path, String name, LocalDate until, String duty)
            throws IOException, InterruptedException {
        String duties = duty.isEmpty() ? "" : "\"" + duty + "\"";
        return person.post(
                path, "{\"name\": \"%s\", \"duties\": [%s], \"until\": \"%s\"}".formatted(name, duties, until));
    }

    private static HttpResponse<String> delete(Team.Person person, String path)
            throws IOException, InterruptedException {
        return person.send("DELETE", path, "", "application/json");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static String secret(HttpResponse<String> made) {
        return found("\"secret\":\"([^\"]+)\"", made);
    }

    private static String found(String pattern, HttpResponse<String> answer) {
        Matcher found = Pattern.compile(pattern).matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }

    private UUID id(String name) {
        return team.part(Accounts.class).byName(name).orElseThrow().id();
    }

    private List<AuditLog.Line> log() {
        return team.part(AuditLog.class).before(Long.MAX_VALUE, 100);
    }
}
