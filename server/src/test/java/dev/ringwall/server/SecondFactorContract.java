package dev.ringwall.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Grant;
import dev.ringwall.server.access.Totp;
import dev.ringwall.server.store.Database;
import dev.ringwall.server.store.FactorKey;
import dev.ringwall.server.store.Location;
import dev.ringwall.server.store.accounts.Account;
import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.Administration.By;
import dev.ringwall.server.store.accounts.AuditLog;
import dev.ringwall.server.store.accounts.SecondFactors;
import dev.ringwall.server.store.accounts.SecondFactors.Shown;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a second factor is set up, asked for and turned off, whatever database it is in. */
abstract class SecondFactorContract {

    private static final String SESSION = "/api/v1/session";
    private static final String FACTOR = SESSION + "/factor";
    private static final String PASSWORD = "correct horse battery";
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:10Z");
    private static final long HERE = Totp.stepAt(NOW);

    @TempDir
    private Path data;

    private Team team;
    private Team.Person lena;

    abstract Location location(Path folder);

    @BeforeEach
    void open() throws IOException, InterruptedException {
        team = Team.open(location(data));
        lena = withPassword(team.named("Lena", false, Grant.everywhere(Duty.READER)));
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void whoSetsOneUpIsAskedForACode() throws IOException, InterruptedException {
        var elsewhere = team.signedInBy(signIn("Lena", ""));
        byte[] secret = begin(lena);
        assertThat(lena.get(SESSION).body()).contains("\"factor\":false");
        assertThat(signIn("Lena", "").statusCode()).as("not yet").isEqualTo(204);

        var confirmed = confirm(lena, Totp.code(secret, here()));
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        lena = team.signedInBy(confirmed);
        assertThat(lena.get(SESSION).body()).contains("\"factor\":true", "\"strong\":true", "\"recoveryCodes\":10");
        assertThat(elsewhere.get(SESSION).statusCode()).isEqualTo(401);

        var asked = signIn("Lena", "");
        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(asked.body()).contains("\"wanted\":\"code\"");
        assertThat(asked.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("ringwall=");
        assertThat(signIn("Lena", "000").statusCode()).isEqualTo(403);
        assertThat(team.nobody()
                        .post(SESSION, "{\"name\": \"Lena\", \"password\": \"wrong\", \"code\": \"000000\"}")
                        .body())
                .as("a wrong password says nothing of a code")
                .contains("name or password is wrong")
                .doesNotContain("wanted");

        String next = Totp.code(secret, here() + 1);
        var came = signIn("Lena", next.substring(0, 3) + " " + next.substring(3));
        assertThat(came.statusCode()).as(came.body()).isEqualTo(204);
        assertThat(team.signedInBy(came).get(SESSION).body()).contains("\"strong\":true");
        assertThat(signIn("Lena", next).statusCode()).as("used").isEqualTo(403);
        assertThat(log())
                .anySatisfy(line -> assertThat(line.about()).endsWith(", with a code"))
                .anySatisfy(line -> assertThat(line.about()).isEqualTo("own second factor: set up"))
                .anySatisfy(line -> {
                    assertThat(line.what()).isEqualTo("refused");
                    assertThat(line.about()).isEqualTo("sign in: code");
                });
    }

    @Test
    void aRecoveryCodeSignsInOnce() throws IOException, InterruptedException {
        List<String> codes = setUp("Lena");
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();

        var came = signIn("Lena", codes.getFirst().toUpperCase(Locale.ROOT));
        assertThat(came.statusCode()).as(came.body()).isEqualTo(204);
        assertThat(team.signedInBy(came).get(SESSION).body()).contains("\"recoveryCodes\":9", "\"strong\":true");
        assertThat(signIn("Lena", codes.getFirst()).statusCode()).isEqualTo(403);
        assertThat(signIn("Lena", codes.getLast().replace("-", "")).statusCode())
                .isEqualTo(204);
        assertThat(log()).anySatisfy(line -> assertThat(line.about()).endsWith(", with a recovery code"));
    }

    @Test
    void wrongCodesSlowDown() throws IOException, InterruptedException {
        List<String> codes = setUp("Lena");
        for (int i = 0; i < 4; i++) {
            assertThat(signIn("Lena", "aaaa-aaaa-aaaa-aaaa").statusCode()).isEqualTo(403);
        }
        assertThat(signIn("Lena", codes.getFirst()).statusCode())
                .as("a right one is not even looked at")
                .isEqualTo(429);
        assertThat(team.part(SecondFactors.class).left(id("Lena"))).isEqualTo(10);
    }

    @Test
    void oneTurnsItOffWithACodeAndEverySessionEnds() throws IOException, InterruptedException {
        List<String> codes = setUp("Lena");
        lena = team.signedInBy(signIn("Lena", codes.getFirst()));

        assertThat(lena.post(FACTOR + "/end", "{\"code\": \"123\"}").statusCode())
                .isEqualTo(403);
        assertThat(lena.post(FACTOR + "/end", "{}").statusCode()).isEqualTo(400);
        assertThat(lena.get(SESSION).statusCode()).isEqualTo(200);
        assertThat(lena.post(FACTOR + "/end", code(codes.get(1))).statusCode()).isEqualTo(204);
        assertThat(lena.get(SESSION).statusCode()).isEqualTo(401);
        var came = signIn("Lena", "");
        assertThat(came.statusCode()).isEqualTo(204);
        assertThat(team.signedInBy(came).get(SESSION).body()).contains("\"factor\":false", "\"strong\":false");
        assertThat(log())
                .anySatisfy(line -> assertThat(line.about()).isEqualTo("own second factor: turned off"))
                .anySatisfy(line -> assertThat(line.about()).isEqualTo("own second factor: code"));
    }

    @Test
    void anAdministratorTurnsItOffForAnother() throws IOException, InterruptedException {
        Team.Person admin = team.named("ada", true, Grant.everywhere(Duty.ADMINISTRATOR));
        String of = "/api/v1/accounts/%s/factor";
        List<String> codes = setUp("Lena");
        lena = team.signedInBy(signIn("Lena", codes.getFirst()));
        assertThat(admin.get("/api/v1/accounts").body()).contains("\"factor\":true");

        assertThat(delete(lena, of.formatted(id("ada"))).statusCode()).isEqualTo(403);
        assertThat(delete(admin, of.formatted(id("ada"))).body()).contains("with a code");
        assertThat(delete(admin, of.formatted(UUID.randomUUID())).statusCode()).isEqualTo(404);
        var ended = delete(admin, of.formatted(id("Lena")));
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
        assertThat(ended.body()).contains("\"factor\":false");
        assertThat(lena.get(SESSION).statusCode()).isEqualTo(401);
        assertThat(signIn("Lena", "").statusCode()).isEqualTo(204);
        assertThat(delete(admin, of.formatted(id("Lena"))).statusCode()).isEqualTo(422);
        assertThat(log())
                .anySatisfy(line -> assertThat(line.about())
                        .isEqualTo("account `Lena`: second factor turned off, and all sessions ended"));
    }

    @Test
    void someDutiesCountForWhoCameWithIt() throws IOException, InterruptedException {
        Team.Person ada = withPassword(team.named("ada", true, Grant.everywhere(Duty.ADMINISTRATOR)));
        byte[] secret = begin(ada);
        ada = team.signedInBy(confirm(ada, Totp.code(secret, here())));
        assertThat(ada.get("/api/v1/accounts").statusCode()).isEqualTo(200);

        ada = team.signedInBy(signIn("ada", Totp.code(secret, here() + 1)));
        assertThat(ada.get("/api/v1/accounts").statusCode()).isEqualTo(200);
        assertThat(withPassword(ada).get("/api/v1/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void aStolenPasswordDoesNotMakeAnAdministrator() throws IOException, InterruptedException {
        withPassword(team.named("ada", true, Grant.everywhere(Duty.ADMINISTRATOR)));
        Team.Person thief = team.signedInBy(signIn("ada", ""));

        assertThat(thief.get("/api/v1/accounts").statusCode()).isEqualTo(403);
        var refused = thief.post(FACTOR, password(PASSWORD));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("after coming by a link");
        assertThat(log().getFirst().what()).isEqualTo("refused");
    }

    @Test
    void whoSetsItUpIsStillOneself() throws IOException, InterruptedException {
        assertThat(lena.post(FACTOR, password("guessed")).statusCode()).isEqualTo(403);
        assertThat(lena.post(FACTOR, "{}").statusCode()).isEqualTo(400);
        assertThat(confirm(lena, "000000").statusCode()).as("nothing was begun").isEqualTo(403);
        var bare = team.somebody(true, Grant.everywhere(Duty.READER));
        assertThat(bare.post(FACTOR, password("")).statusCode()).isEqualTo(422);
        byte[] first = begin(lena);
        byte[] second = begin(lena);
        assertThat(confirm(lena, Totp.code(first, here())).statusCode()).isEqualTo(403);
        var confirmed = confirm(lena, Totp.code(second, here()));
        assertThat(confirmed.statusCode()).isEqualTo(200);
        assertThat(team.signedInBy(confirmed).post(FACTOR, password(PASSWORD)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aStepIsUsedOnceAndAClockMayBeOneOff() {
        SecondFactors factors = team.part(SecondFactors.class);
        UUID id = id("Lena");
        byte[] secret = factors.begin(id).orElseThrow();
        assertThat(factors.use(id, Totp.code(secret, HERE), NOW))
                .as("not confirmed")
                .isEmpty();
        assertThat(factors.confirm(id, Totp.code(secret, HERE - 1), new By("Lena", NOW)))
                .isPresent();
        assertThat(factors.begin(id)).isEmpty();

        assertThat(factors.use(id, Totp.code(secret, HERE - 1), NOW)).isEmpty();
        assertThat(factors.use(id, Totp.code(secret, HERE + 2), NOW)).isEmpty();
        assertThat(factors.use(id, Totp.code(secret, HERE + 1), NOW)).contains(Shown.CODE);
        assertThat(factors.use(id, Totp.code(secret, HERE), NOW))
                .as("older than the last")
                .isEmpty();
        assertThat(factors.use(UUID.randomUUID(), Totp.code(secret, HERE), NOW)).isEmpty();
    }

    @Test
    void ofManyWhoShowTheSameCodeOneComesIn() {
        SecondFactors factors = team.part(SecondFactors.class);
        UUID id = id("Lena");
        byte[] secret = factors.begin(id).orElseThrow();
        List<String> codes = factors.confirm(id, Totp.code(secret, HERE - 1), new By("Lena", NOW))
                .orElseThrow();
        for (String code : List.of(Totp.code(secret, HERE), codes.getFirst())) {
            assertThat(Stream.generate(() -> code)
                            .limit(20)
                            .parallel()
                            .filter(each -> factors.use(id, each, NOW).isPresent())
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void secretsAreEncryptedUnderAKeyBesideTheDatabase() throws IOException {
        Path key = data.resolve(FactorKey.FILE);
        assertThat(key).doesNotExist();
        SecondFactors factors = team.part(SecondFactors.class);
        UUID id = id("Lena");
        byte[] secret = factors.begin(id).orElseThrow();
        assertThat(factors.confirm(id, Totp.code(secret, HERE), new By("Lena", NOW)))
                .isPresent();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        String kept = team.part(Database.class)
                .read(sql -> sql.sql("select secret from second_factor")
                        .query(String.class)
                        .single());
        FactorKey opens = new FactorKey(data);
        assertThat(opens.open(kept, id.toString()))
                .hasValueSatisfying(open -> assertThat(open).isEqualTo(secret));
        assertThat(opens.open(kept, UUID.randomUUID().toString()))
                .as("somebody else's row")
                .isEmpty();
        assertThat(opens.open("AAAA", id.toString())).isEmpty();
        assertThat(opens.seal(secret, id.toString())).as("never the same twice").isNotEqualTo(kept);

        byte[] content = Files.readAllBytes(key);
        Files.delete(key);
        assertThat(opens.open(kept, id.toString())).as("without the key").isEmpty();
        Files.write(key, "AAAA".getBytes(StandardCharsets.US_ASCII));
        assertThat(opens.open(kept, id.toString())).isEmpty();
        assertThatCode(() -> opens.seal(secret, id.toString()))
                .hasMessageContaining("expected 32 bytes in Base64, got 3");
        Files.write(key, content);
        assertThat(opens.open(kept, id.toString())).isPresent();
    }

    /** Sets one up whose codes are all in the past: what is tried next are recovery codes. */
    private List<String> setUp(String name) {
        SecondFactors factors = team.part(SecondFactors.class);
        byte[] secret = factors.begin(id(name)).orElseThrow();
        return factors.confirm(id(name), Totp.code(secret, HERE), new By(name, NOW))
                .orElseThrow();
    }

    private Team.Person withPassword(Team.Person person) throws IOException, InterruptedException {
        boolean has = person.get(SESSION).body().contains("\"password\":true");
        String old = has ? ", \"old\": \"" + PASSWORD + "\"" : "";
        var set = person.send(
                "PUT", SESSION + "/password", "{\"password\": \"" + PASSWORD + "\"" + old + "}", "application/json");
        assertThat(set.statusCode()).as(set.body()).isEqualTo(204);
        return team.signedInBy(set);
    }

    private byte[] begin(Team.Person person) throws IOException, InterruptedException {
        var begun = person.post(FACTOR, password(PASSWORD));
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        assertThat(begun.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        Matcher secret = Pattern.compile("\"secret\":\"([A-Z2-7]{32})\"").matcher(begun.body());
        assertThat(secret.find()).as(begun.body()).isTrue();
        assertThat(begun.body()).contains("otpauth://totp/Ringwall:", "secret=" + secret.group(1));
        return decoded(secret.group(1));
    }

    /** As an app reads it: not by the way back of what wrote it. */
    private static byte[] decoded(String base32) {
        BigInteger bits = BigInteger.ZERO;
        for (int i = 0; i < base32.length(); i++) {
            char letter = base32.charAt(i);
            int five = letter >= 'A' ? letter - 'A' : letter - '2' + 26;
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(five));
        }
        byte[] bytes = new byte[base32.length() * 5 / 8];
        for (int i = bytes.length - 1; i >= 0; i--) {
            bytes[i] = bits.byteValue();
            bits = bits.shiftRight(8);
        }
        return bytes;
    }

    private static HttpResponse<String> confirm(Team.Person person, String code)
            throws IOException, InterruptedException {
        return person.send("PUT", FACTOR, code(code), "application/json");
    }

    private static HttpResponse<String> delete(Team.Person person, String path)
            throws IOException, InterruptedException {
        return person.send("DELETE", path, "", "application/json");
    }

    private HttpResponse<String> signIn(String name, String code) throws IOException, InterruptedException {
        return team.nobody()
                .post(
                        SESSION,
                        "{\"name\": \"%s\", \"password\": \"%s\", \"code\": \"%s\"}".formatted(name, PASSWORD, code));
    }

    private static String password(String password) {
        return "{\"password\": \"" + password + "\"}";
    }

    private static String code(String code) {
        return "{\"code\": \"" + code + "\"}";
    }

    private static long here() {
        return Totp.stepAt(Instant.now());
    }

    private UUID id(String name) {
        Optional<Account> account = team.part(Accounts.class).byName(name);
        return account.orElseThrow().id();
    }

    private List<AuditLog.Line> log() {
        return team.part(AuditLog.class).before(Long.MAX_VALUE, 100);
    }
}
