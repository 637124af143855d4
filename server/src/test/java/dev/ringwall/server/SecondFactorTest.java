package dev.ringwall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.server.access.Grant;
import dev.ringwall.server.access.Secrets;
import dev.ringwall.server.access.Totp;
import dev.ringwall.server.store.Location;
import dev.ringwall.server.store.accounts.Account;
import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.Administration.By;
import dev.ringwall.server.store.accounts.SecondFactors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondFactorTest extends SecondFactorContract {

    @TempDir
    private Path other;

    @Override
    Location location(Path folder) {
        return Location.embedded(folder);
    }

    @Test
    void whoReadsTheFilesOfTheDatabaseLearnsNoSecret() throws IOException {
        byte[] secret;
        List<String> codes;
        try (Team team = Team.open(other)) {
            Account account = Account.fresh("a-name-that-is-there", List.<Grant>of());
            team.part(Accounts.class).add(account, Instant.now());
            SecondFactors factors = team.part(SecondFactors.class);
            secret = factors.begin(account.id()).orElseThrow();
            String code = Totp.code(secret, Totp.stepAt(Instant.now()));
            codes = factors.confirm(account.id(), code, new By("test", Instant.now()))
                    .orElseThrow();
            assertThat(kept()).contains("a-name-that-is-there");
            assertSecret(kept(), secret, codes);
        }
        assertThat(kept()).contains("a-name-that-is-there");
        assertSecret(kept(), secret, codes);
    }

    private static void assertSecret(String kept, byte[] secret, List<String> codes) {
        assertThat(kept)
                .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1))
                .doesNotContain(Secrets.base32(secret))
                .doesNotContain(codes)
                .doesNotContain(
                        codes.stream().map(code -> code.replace("-", "")).toList());
    }

    private String kept() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(other)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("ringwall.db"))
                    .toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
