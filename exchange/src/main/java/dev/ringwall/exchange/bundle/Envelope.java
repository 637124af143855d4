package dev.ringwall.exchange.bundle;

import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.json.JsonReader;
import dev.ringwall.exchange.yaml.Written;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A signed payload (DSSE 1.0). Beside each signature stands the public key, so that who does not know it can still tell
 * whether it fits; what a key is worth is another question, see {@link TrustList}.
 */
final class Envelope {

    static final String PAYLOAD_TYPE = "application/vnd.in-toto+json";

    /** Room for the base64 of a statement of {@link BundleFile#MOST_STATEMENT} bytes. */
    private static final Limits LIMITS = new Limits(Limits.DEFAULT.fileBytes(), 10, 0, 96 << 20, 1_000, 10);

    private Envelope() {}

    /** A payload, and the key whose signature fits it. */
    record Signed(@SuppressWarnings("ArrayRecordComponent") byte[] payload, String key) {}

    static byte[] write(byte[] payload, SigningKey key) {
        return write(payload, new Signer(key.id(), key.sign(signed(payload)), key.open()));
    }

    /** Who signed: the id of the key, the signature, and the public key. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares these
    private record Signer(String id, byte[] signature, byte[] key) {}

    private static byte[] write(byte[] payload, Signer signer) {
        Base64.Encoder base64 = Base64.getEncoder();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("payloadType", PAYLOAD_TYPE);
            json.writeStringProperty("payload", base64.encodeToString(payload));
            json.writeArrayPropertyStart("signatures");
            json.writeStartObject();
            json.writeStringProperty("keyid", signer.id());
            json.writeStringProperty("sig", base64.encodeToString(signer.signature()));
            json.writeStringProperty("publicKey", base64.encodeToString(signer.key()));
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    /** What is signed: the payload with its type, each with its length before it (DSSE's pre-authentication encoding). */
    static byte[] signed(byte[] payload) {
        String head = "DSSEv1 " + PAYLOAD_TYPE.length() + " " + PAYLOAD_TYPE + " " + payload.length + " ";
        byte[] before = head.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[before.length + payload.length];
        System.arraycopy(before, 0, all, 0, before.length);
        System.arraycopy(payload, 0, all, before.length, payload.length);
        return all;
    }

    /** Reads one whose only signature fits, and which holds nothing beside it: what is not signed is not believed. */
    static Signed read(byte[] envelope) throws BadBundleException {
        Written.Fields root = JsonReader.read(
                        new String(envelope, StandardCharsets.UTF_8), BundleFile.STATEMENT, LIMITS)
                .root()
                .flatMap(Written::named)
                .orElseThrow(() -> bad("expected a DSSE envelope, got something that is none"));
        String type = root.text("payloadType").orElse("nothing");
        if (!type.equals(PAYLOAD_TYPE)) {
            throw bad("expected a payload of type `" + PAYLOAD_TYPE + "`, got `" + type + "`");
        }
        byte[] payload = decoded(root, "payload");
        List<Written.Fields> signatures = root.records("signatures");
        if (signatures.size() != 1) {
            throw bad("expected one signature, got " + signatures.size());
        }
        Signer signer = signer(payload, signatures.getFirst());
        if (!Arrays.equals(envelope, write(payload, signer))) {
            throw bad("expected an envelope as Ringwall writes it, got one with something beside the signed statement");
        }
        return new Signed(payload, signer.id());
    }

    private static Signer signer(byte[] payload, Written.Fields signature) throws BadBundleException {
        byte[] open = decoded(signature, "publicKey");
        PublicKey key = Keys.publicKey(open)
                .orElseThrow(() -> bad("expected a public key of Ed25519 or P-256, got one of another sort"));
        String id = Keys.id(key);
        if (!signature.text("keyid").equals(Optional.of(id))) {
            throw bad("expected the key that `keyid` names, got `" + id + "`");
        }
        byte[] sig = decoded(signature, "sig");
        if (!Keys.fits(key, signed(payload), sig)) {
            throw bad("expected a statement as it was signed, got one that the signature of key `" + id
                    + "` does not fit");
        }
        return new Signer(id, sig, open);
    }

    private static byte[] decoded(Written.Fields fields, String name) throws BadBundleException {
        try {
            return Base64.getDecoder()
                    .decode(fields.text(name).orElseThrow(() -> bad("expected `" + name + "`, got none")));
        } catch (IllegalArgumentException _) {
            throw bad("expected base64 in `" + name + "`, got something else");
        }
    }

    private static BadBundleException bad(String sentence) {
        return new BadBundleException(IssueCode.BAD_SIGNATURE, sentence);
    }
}
