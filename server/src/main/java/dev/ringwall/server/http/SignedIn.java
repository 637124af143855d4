package dev.ringwall.server.http;

import dev.ringwall.server.access.Visitor;
import dev.ringwall.server.store.accounts.Account;
import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.Sessions;
import dev.ringwall.server.store.accounts.Tokens;
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
    private final Tokens tokens;
    private final Clock clock;

    SignedIn(Sessions sessions, Accounts accounts, Tokens tokens, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Visitor> visitor = Bearer.of(request)
                .map(this::program)
                .orElseGet(() -> Cookies.of(request).flatMap(this::visitor));
        visitor.ifPresent(found -> Guests.put(request, found));
        chain.doFilter(request, response);
    }

    private Optional<Visitor> program(String sent) {
        return tokens.find(sent, clock.instant())
                .flatMap(token -> accounts.byId(token.account())
                        .filter(Account::active)
                        .map(owner -> Visitor.program(
                                owner.id(),
                                owner.name() + " by token `" + token.name() + "`",
                                owner.grants(),
                                token.duties())));
    }

    private Optional<Visitor> visitor(String cookie) {
        return sessions.find(cookie, clock.instant())
                .flatMap(session -> accounts.byId(session.account())
                        .filter(Account::active)
                        .map(account ->
                                Visitor.person(account.id(), account.name(), account.grants(), session.strong())));
    }
}
