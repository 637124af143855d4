package dev.ringwall.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:10Z");
    private static final long HERE = Totp.stepAt(NOW);

    /** RFC 6238, appendix B: the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void aClockMayBeAStepBeforeOrBehindAndNoMore() {
        for (long skew = -3; skew <= 3; skew++) {
            assertThat(Totp.step(SECRET, Totp.code(SECRET, HERE + skew), NOW, 0))
                    .as("%d steps", skew)
                    .isEqualTo(Math.abs(skew) <= 1 ? OptionalLong.of(HERE + skew) : OptionalLong.empty());
        }
    }

    @Test
    void aStepIsUsedOnceAndNoneBeforeIt() {
        assertThat(Totp.step(SECRET, Totp.code(SECRET, HERE), NOW, HERE)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, HERE - 1), NOW, HERE)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, HERE + 1), NOW, HERE)).hasValue(HERE + 1);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, HERE), NOW.plus(Duration.ofSeconds(30)), HERE - 1))
                .hasValue(HERE);
    }

    @Test
    void whatIsNoCodeFitsNothing() {
        for (String typed : new String[] {"", "00000", "0000000", "abcdef", "١٢٣٤٥٦"}) {
            assertThat(Totp.isCode(typed)).as(typed).isFalse();
            assertThat(Totp.step(SECRET, typed, NOW, 0)).as(typed).isEmpty();
        }
        assertThat(Totp.isCode("081804")).isTrue();
    }

    /** RFC 4648, 10, where nothing has to be filled up. */
    @Test
    void anAppTakesTheSecretOver() {
        assertThat(Secrets.base32("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Totp.address("Lena Ahm & Co", SECRET))
                .isEqualTo("otpauth://totp/Ringwall:Lena%20Ahm%20%26%20Co?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Ringwall&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void recoveryCodesAreLongAndNeverTheSame() {
        assertThat(Stream.generate(Secrets::recoveryCode).limit(1000).toList())
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
    }
}
