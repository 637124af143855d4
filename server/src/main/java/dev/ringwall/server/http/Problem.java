package dev.ringwall.server.http;

import dev.ringwall.server.http.view.ClashView;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why a request has no result, in one sentence for who asked (RFC 9457). */
final class Problem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final transient Map<String, Object> more;

    private Problem(HttpStatus status, String sentence) {
        this(status, sentence, Map.of());
    }

    private Problem(HttpStatus status, String sentence, Map<String, Object> more) {
        super(sentence, null, false, false);
        this.status = status;
        this.more = more;
    }

    /** What a program can act on, beside the sentence. */
    Map<String, Object> more() {
        return more;
    }

    HttpStatus status() {
        return status;
    }

    /** Also for what is there and may not be seen: the answer must not tell the two apart. */
    static Problem notFound(String what) {
        return new Problem(HttpStatus.NOT_FOUND, "no such " + what);
    }

    static Problem notSignedIn() {
        return new Problem(HttpStatus.UNAUTHORIZED, "expected somebody who is signed in, got nobody");
    }

    static Problem notAllowed(String what) {
        return new Problem(HttpStatus.FORBIDDEN, what);
    }

    /** The password is right and not enough. */
    static Problem codeWanted() {
        return new Problem(
                HttpStatus.FORBIDDEN, "expected a code of the second factor, got none", Map.of("wanted", "code"));
    }

    static Problem wrongCode() {
        return new Problem(HttpStatus.FORBIDDEN, "the code is wrong or was used", Map.of("wanted", "code"));
    }

    static Problem wrong(String expectedAndGot) {
        return new Problem(HttpStatus.BAD_REQUEST, expectedAndGot);
    }

    static Problem changedMeanwhile(String how) {
        return new Problem(HttpStatus.PRECONDITION_FAILED, how);
    }

    /** @param newest the version to make the change on, if it is to be made all the same */
    static Problem conflict(String how, long newest, List<ClashView> clashes) {
        return new Problem(
                HttpStatus.CONFLICT, how, Map.of("version", Long.toString(newest), "clashes", List.copyOf(clashes)));
    }

    static Problem tooLarge(String what) {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, what);
    }

    static Problem contradicts(String how) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, how);
    }

    static Problem tooSoon(long seconds) {
        return new Problem(HttpStatus.TOO_MANY_REQUESTS, "too many failed tries; wait " + seconds + " s");
    }

    static Problem closed(String reason) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, reason);
    }
}
