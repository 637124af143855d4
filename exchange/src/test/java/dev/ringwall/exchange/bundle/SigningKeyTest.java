package dev.ringwall.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    private static String pem(KeyPair pair) {
        Base64.Encoder base64 = Base64.getEncoder();
        return "-----BEGIN PRIVATE KEY-----\n"
                + base64.encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n-----BEGIN PUBLIC KEY-----\n"
                + base64.encodeToString(pair.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n";
    }

    private static KeyPair pair(String sort, String curve) throws GeneralSecurityException {
        KeyPairGenerator made = KeyPairGenerator.getInstance(sort);
        if (!curve.isEmpty()) {
            made.initialize(new ECGenParameterSpec(curve));
        }
        return made.generateKeyPair();
    }

    @Test
    void aKeyIsReadAsItWasWritten() throws IOException {
        SigningKey key = SigningKey.make();
        assertThat(SigningKey.read(key.pem()).id()).isEqualTo(key.id());
    }

    @Test
    void aKeyOfTheCurveOfSmartCardsSignsToo() throws Exception {
        SigningKey key = SigningKey.read(pem(pair("EC", "secp256r1")));
        byte[] message = {1, 2, 3};
        assertThat(Keys.fits(Keys.publicKey(key.open()).orElseThrow(), message, key.sign(message)))
                .isTrue();
        assertThat(Keys.fits(Keys.publicKey(key.open()).orElseThrow(), new byte[] {1}, key.sign(message)))
                .isFalse();
    }

    @Test
    void keysOfOtherSortsAreRefused() throws Exception {
        String expected = "expected a key of Ed25519 or P-256";
        assertThatThrownBy(() -> SigningKey.read(pem(pair("RSA", "")))).hasMessageContaining(expected);
        assertThatThrownBy(() -> SigningKey.read(pem(pair("EC", "secp384r1")))).hasMessageContaining(expected);
        assertThatThrownBy(() -> SigningKey.read(pem(pair("Ed448", "")))).hasMessageContaining(expected);
    }

    @Test
    void twoHalvesOfTwoKeysAreRefused() throws Exception {
        KeyPair one = pair("Ed25519", "");
        KeyPair other = pair("Ed25519", "");
        assertThatThrownBy(() -> SigningKey.read(pem(new KeyPair(one.getPublic(), other.getPrivate()))))
                .hasMessage("expected the two halves of one key, got those of two");
    }

    @Test
    void whatIsNoKeySaysWhatWasExpected() {
        assertThatThrownBy(() -> SigningKey.read("")).hasMessageContaining("got none called `PRIVATE KEY`");
        assertThatThrownBy(() -> SigningKey.read("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"))
                .isInstanceOf(IOException.class);
    }
}
