package dev.ringwall.server.http;

import dev.ringwall.server.access.Permission;
import dev.ringwall.server.access.Visitor;
import dev.ringwall.server.store.accounts.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets a request in whose sender may do what it asks for; all others are refused, and that is written down. */
final class Gate implements HandlerInterceptor {

    private final AuditLog audit;
    private final Clock clock;

    Gate(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !isOurs(method)) {
            return true;
        }
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs == null) {
            throw refused(request, "an operation that names no permission is nobody's");
        }
        if (needs.value() == Permission.NOBODY_IN_PARTICULAR) {
            return true;
        }
        Visitor visitor = Guests.find(request).orElseThrow(() -> {
            note(request, "nobody");
            return Problem.notSignedIn();
        });
        check(request, visitor, needs.value());
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("dev.ringwall.");
    }

    private void check(HttpServletRequest request, Visitor visitor, Permission permission) {
        Optional<UUID> plant = plant(request);
        if (plant.isEmpty()) {
            if (!visitor.may(permission)) {
                throw refused(request, "this needs a duty that you do not have");
            }
            return;
        }
        // Who may not see it is not told that it is there.
        if (visitor.sees(plant.get()).isEmpty() || !visitor.may(permission, plant.get())) {
            boolean seen = visitor.sees(plant.get()).isPresent();
            Problem refusal = refused(request, "this needs a duty that you do not have at this plant");
            throw seen ? refusal : Problem.notFound("plant");
        }
    }

    private static Optional<UUID> plant(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!(variables instanceof Map<?, ?> named) || named.get("plant") == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(String.valueOf(named.get("plant"))));
        } catch (IllegalArgumentException _) {
            throw Problem.notFound("plant");
        }
    }

    private Problem refused(HttpServletRequest request, String why) {
        note(request, Guests.find(request).map(Visitor::name).orElse("nobody"));
        return Problem.notAllowed(why);
    }

    private void note(HttpServletRequest request, String who) {
        audit.add(
                clock.instant(),
                who + " from " + request.getRemoteAddr(),
                "refused",
                request.getMethod() + " " + request.getRequestURI());
    }
}
