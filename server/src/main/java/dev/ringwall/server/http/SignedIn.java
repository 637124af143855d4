package dev.ringwall.server.http;

import dev.ringwall.server.access.Visitor;
import dev.ringwall.server.store.accounts.Account;
import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.Sessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who sent a request. */
final class SignedIn extends OncePerRequestFilter {

    private final Sessions sessions;
    private final Accounts accounts;
    private final Clock clock;

    SignedIn(Sessions sessions, Accounts accounts, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Cookies.of(request).flatMap(this::visitor).ifPresent(visitor -> Guests.put(request, visitor));
        chain.doFilter(request, response);
    }

    private Optional<Visitor> visitor(String cookie) {
        return sessions.find(cookie, clock.instant())
                .flatMap(session -> accounts.byId(session.account())
                        .filter(Account::active)
                        .map(account -> new Visitor(account.id(), account.name(), account.grants(), session.strong())));
    }
}
