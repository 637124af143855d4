package dev.ringwall.server.http;

import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Grant;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.MadeToken;
import dev.ringwall.server.http.view.NewToken;
import dev.ringwall.server.http.view.TokenView;
import dev.ringwall.server.store.accounts.Account;
import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.Administration.By;
import dev.ringwall.server.store.accounts.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What programs come with: made by a person for himself, and by an administrator for a service account. */
@RestController
@RequestMapping("/api/v1")
class TokenResource {

    private static final String MINE = "/session/tokens";
    private static final String OTHERS = "/accounts/{account}/tokens";

    private final Accounts accounts;
    private final Tokens tokens;
    private final Clock clock;

    TokenResource(Accounts accounts, Tokens tokens, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** One's own tokens, the newest first. */
    @Needs(Permission.ONESELF)
    @GetMapping(MINE)
    List<TokenView> mine(HttpServletRequest request) {
        return seen(Guests.of(request).id());
    }

    /** Makes a token for oneself; its secret is told this once. */
    @Needs(Permission.ONESELF)
    @PostMapping(MINE)
    @ResponseStatus(HttpStatus.CREATED)
    MadeToken makeMine(@RequestBody NewToken wanted, HttpServletRequest request) {
        return make(myself(request), wanted, request);
    }

    /** Takes one of one's own tokens away. */
    @Needs(Permission.ONESELF)
    @DeleteMapping(MINE + "/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeMine(@PathVariable("token") String token, HttpServletRequest request) {
        revoke(myself(request), token, request);
    }

    /** The tokens of an account, the newest first. */
    @Needs(Permission.ADMINISTER)
    @GetMapping(OTHERS)
    List<TokenView> of(@PathVariable("account") String account) {
        return seen(find(account).id());
    }

    /** Makes a token for a service account; its secret is told this once. A person makes his own. */
    @Needs(Permission.ADMINISTER)
    @PostMapping(OTHERS)
    @ResponseStatus(HttpStatus.CREATED)
    MadeToken make(@PathVariable("account") String account, @RequestBody NewToken wanted, HttpServletRequest request) {
        Account owner = find(account);
        if (!owner.service()) {
            throw Problem.contradicts("`" + owner.name() + "` is a person, who makes tokens for himself");
        }
        if (!owner.active()) {
            throw Problem.contradicts("`" + owner.name() + "` is disabled: enable the account first");
        }
        return make(owner, wanted, request);
    }

    /** Takes a token away. */
    @Needs(Permission.ADMINISTER)
    @DeleteMapping(OTHERS + "/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(
            @PathVariable("account") String account, @PathVariable("token") String token, HttpServletRequest request) {
        revoke(find(account), token, request);
    }

    private List<TokenView> seen(UUID account) {
        return tokens.of(account).stream().map(TokenView::of).toList();
    }

    private MadeToken make(Account owner, NewToken wanted, HttpServletRequest request) {
        String name = Names.read(wanted.name());
        List<Duty> duties = wanted.duties().stream().distinct().sorted().toList();
        if (duties.isEmpty()) {
            throw Problem.wrong("expected at least one duty, got none");
        }
        duties.forEach(duty -> check(owner, duty));
        By by = by(request);
        return tokens.make(owner, name, duties, ends(wanted.until(), by.at()), by)
                .map(MadeToken::of)
                .orElseThrow(() ->
                        Problem.contradicts("`" + owner.name() + "` has " + Tokens.MOST + " tokens: revoke one first"));
    }

    private static void check(Account owner, Duty duty) {
        if (duty.needsSecondFactor()) {
            throw Problem.wrong(duty + ": expected a duty that a program may have, got one of people alone");
        }
        if (owner.grants().stream().map(Grant::duty).noneMatch(duty::equals)) {
            throw Problem.wrong(duty + ": expected a duty that `" + owner.name() + "` has");
        }
    }

    /** The end of a day that has not passed, a year from now at the latest. */
    private static Instant ends(LocalDate until, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (until.isBefore(today) || until.isAfter(today.plusYears(1))) {
            throw Problem.wrong(
                    "expected a last day from " + today + " to " + today.plusYears(1) + ", got `" + until + "`");
        }
        return until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private void revoke(Account owner, String token, HttpServletRequest request) {
        UUID id;
        try {
            id = UUID.fromString(token);
        } catch (IllegalArgumentException _) {
            throw Problem.notFound("token");
        }
        if (!tokens.revoke(owner, id, by(request))) {
            throw Problem.notFound("token");
        }
    }

    private By by(HttpServletRequest request) {
        return new By(Guests.of(request).name(), clock.instant());
    }

    private Account myself(HttpServletRequest request) {
        return accounts.byId(Guests.of(request).id()).orElseThrow(Problem::notSignedIn);
    }

    private Account find(String account) {
        try {
            return accounts.byId(UUID.fromString(account)).orElseThrow(() -> Problem.notFound("account"));
        } catch (IllegalArgumentException _) {
            throw Problem.notFound("account");
        }
    }
}
