package dev.ringwall.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * The token that a program sends. A request that has one has no cookie for us: no browser sends this header by itself, so
 * that no page elsewhere can have it sent.
 */
final class Bearer {

    private static final Pattern HEADER = Pattern.compile("bearer(?: +(.*))?", Pattern.CASE_INSENSITIVE);

    private Bearer() {}

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(header -> HEADER.matcher(header.strip()))
                .filter(Matcher::matches)
                .map(sent -> Optional.ofNullable(sent.group(1)).orElse(""));
    }

    static boolean isIn(HttpServletRequest request) {
        return of(request).isPresent();
    }
}
