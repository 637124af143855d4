package dev.ringwall.server.http;

import dev.ringwall.server.access.Patience;
import dev.ringwall.server.store.accounts.Account;
import dev.ringwall.server.store.accounts.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets somebody show a secret of his, more slowly each time that it is wrong; that it was is in the log. */
@Component
class Tries {

    private final Patience patience;
    private final AuditLog audit;
    private final Clock clock;

    Tries(Patience patience, AuditLog audit, Clock clock) {
        this.patience = patience;
        this.audit = audit;
        this.clock = clock;
    }

    /** One try, which comes to what was asked for or to a refusal. */
    <T> T once(
            Account account,
            String what,
            HttpServletRequest request,
            Supplier<Optional<T>> shown,
            Supplier<Problem> refusal) {
        Instant now = clock.instant();
        String key = what + " " + account.id();
        patience.tried(key, now).ifPresent(wait -> {
            throw Problem.tooSoon(wait.toSeconds() + 1);
        });
        T right = shown.get().orElseThrow(() -> {
            audit.add(now, account.name() + " from " + request.getRemoteAddr(), "refused", what);
            return refusal.get();
        });
        patience.succeeded(key);
        return right;
    }
}
