package dev.ringwall.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** ETag and If-Match: what was seen, and what a change was made on. */
final class Tags {

    private Tags() {}

    /** A response that may be kept, and must be asked after each time. */
    static ResponseEntity.BodyBuilder tagged(Sight sight) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + sight.tag() + "-" + sight.read().day() + "\"");
    }

    /** The number of the version that a change was made on: the newest one, unless the request says another. */
    static long basedOn(Sight newest, HttpServletRequest request) {
        Optional<String> seen = Optional.ofNullable(request.getHeader(HttpHeaders.IF_MATCH))
                .map(header -> header.replace("W/", "").replace("\"", "").strip())
                .map(tag -> tag.replaceFirst("-\\d{4}-\\d{2}-\\d{2}$", ""));
        if (seen.isEmpty() || seen.get().equals(newest.tag()) || seen.get().equals("*")) {
            return newest.version().number();
        }
        try {
            if (newest.isWhole()) {
                return Long.parseLong(seen.get());
            }
        } catch (NumberFormatException _) {
            // Not one of ours: it matches nothing.
        }
        throw Problem.changedMeanwhile("the plant changed since `" + seen.get() + "`; look at it again");
    }

    /** The version of an account that a change was made on; empty for whichever there is. */
    static Optional<Long> version(HttpServletRequest request) {
        Optional<String> seen = Optional.ofNullable(request.getHeader(HttpHeaders.IF_MATCH))
                .map(header -> header.replace("W/", "").replace("\"", "").strip())
                .filter(tag -> !tag.equals("*"));
        try {
            return seen.map(Long::valueOf);
        } catch (NumberFormatException _) {
            throw Problem.changedMeanwhile("expected the version that was looked at, got `" + seen.orElse("") + "`");
        }
    }
}
