package dev.ringwall.server.http;

import dev.ringwall.server.access.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where a request keeps who sent it. */
final class Guests {

    private static final String VISITOR = Guests.class.getName();

    private Guests() {}

    static void put(HttpServletRequest request, Visitor visitor) {
        request.setAttribute(VISITOR, visitor);
    }

    static Optional<Visitor> find(HttpServletRequest request) {
        return Optional.ofNullable((Visitor) request.getAttribute(VISITOR));
    }

    static Visitor of(HttpServletRequest request) {
        return find(request).orElseThrow(Problem::notSignedIn);
    }
}
