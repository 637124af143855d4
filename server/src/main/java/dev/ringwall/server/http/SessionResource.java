package dev.ringwall.server.http;

import dev.ringwall.server.access.Grant;
import dev.ringwall.server.access.Passwords;
import dev.ringwall.server.access.Patience;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.access.Visitor;
import dev.ringwall.server.http.view.NewPassword;
import dev.ringwall.server.http.view.SessionView;
import dev.ringwall.server.http.view.SignIn;
import dev.ringwall.server.http.view.UsedLink;
import dev.ringwall.server.store.accounts.Account;
import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.AuditLog;
import dev.ringwall.server.store.accounts.SecondFactors;
import dev.ringwall.server.store.accounts.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping("/api/v1/session")
class SessionResource {

    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Tries tries;
    private final AuditLog audit;
    private final Passwords passwords;
    private final Patience patience;
    private final Clock clock;

    SessionResource(
            Accounts accounts,
            Sessions sessions,
            SecondFactors factors,
            Tries tries,
            AuditLog audit,
            Passwords passwords,
            Patience patience,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.tries = tries;
        this.audit = audit;
        this.passwords = passwords;
        this.patience = patience;
        this.clock = clock;
    }

    /** Who is signed in. */
    @Needs(Permission.SIGNED_IN)
    @GetMapping
    SessionView session(HttpServletRequest request) {
        Visitor visitor = Guests.of(request);
        Account account = accounts.byId(visitor.id()).orElseThrow(Problem::notSignedIn);
        Instant now = clock.instant();
        Optional<Instant> ends = Cookies.of(request)
                .filter(_ -> visitor.oneself())
                .flatMap(cookie -> sessions.find(cookie, now))
                .map(Sessions.Session::ends);
        return new SessionView(
                visitor.id().toString(),
                visitor.name(),
                visitor.grants().stream().map(Grant::duty).distinct().toList(),
                visitor.strong(),
                !account.password().isEmpty(),
                account.factor(),
                account.factor() ? factors.left(account.id()) : 0,
                Math.max(0, sessions.count(visitor.id(), now) - 1),
                ends);
    }

    /** Ends every other session of whoever asks: on a machine that was left open, or is no longer his. */
    @Needs(Permission.ONESELF)
    @DeleteMapping("/others")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(HttpServletRequest request) {
        Visitor visitor = Guests.of(request);
        int ended = sessions.endOthers(visitor.id(), Cookies.of(request).orElseThrow(Problem::notSignedIn));
        audit.add(clock.instant(), visitor.name(), "changed", "own sessions: " + ended + " others ended");
    }

    /** Signs in with a name and a password, and with a code of who has a second factor: without one the answer asks for it. */
    @Needs(Permission.NOBODY_IN_PARTICULAR)
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signIn(@RequestBody SignIn tried, HttpServletRequest request, HttpServletResponse response) {
        Instant now = clock.instant();
        String byName = "name " + tried.name();
        String byAddress = "address " + request.getRemoteAddr();
        Optional<Duration> wait = patience.wait(byName, now).or(() -> patience.wait(byAddress, now));
        if (wait.isPresent()) {
            throw Problem.tooSoon(wait.get().toSeconds() + 1);
        }
        Optional<Account> account = accounts.byName(tried.name()).filter(Account::active);
        if (!passwords.matches(tried.password(), account.map(Account::password).orElse(""))) {
            patience.failed(byName, now);
            patience.failed(byAddress, now);
            audit.add(now, tried.name() + " from " + request.getRemoteAddr(), "refused", "sign in");
            throw Problem.notAllowed("name or password is wrong");
        }
        Account who = account.orElseThrow();
        String how = who.factor() ? how(factor(who, tried, request)) : "";
        patience.succeeded(byName);
        begin(who, who.factor(), how, request, response);
    }

    private SecondFactors.Shown factor(Account account, SignIn tried, HttpServletRequest request) {
        String code = tried.code().filter(typed -> !typed.isBlank()).orElseThrow(Problem::codeWanted);
        return tries.once(
                account,
                "sign in: code",
                request,
                () -> factors.use(account.id(), code, clock.instant()),
                Problem::wrongCode);
    }

    private static String how(SecondFactors.Shown shown) {
        return switch (shown) {
            case CODE -> ", with a code";
            case RECOVERY_CODE -> ", with a recovery code";
        };
    }

    /** Uses a one-time link up and signs in. */
    @Needs(Permission.NOBODY_IN_PARTICULAR)
    @PostMapping("/link")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void useLink(@RequestBody UsedLink link, HttpServletRequest request, HttpServletResponse response) {
        Account account = sessions.useLink(link.link(), clock.instant())
                .flatMap(accounts::byId)
                .filter(Account::active)
                .orElseThrow(() -> Problem.notAllowed("the link was used, is older than 15 minutes, or never was"));
        begin(account, true, ", by a link", request, response);
    }

    private void begin(
            Account account, boolean strong, String how, HttpServletRequest request, HttpServletResponse response) {
        Cookies.of(request).ifPresent(sessions::end);
        Cookies.set(request, response, sessions.begin(account.id(), strong, clock.instant()));
        accounts.signedIn(account.id(), clock.instant());
        audit.add(
                clock.instant(), account.name() + " from " + request.getRemoteAddr(), "signed-in", account.id() + how);
    }

    /** Signs out. */
    @Needs(Permission.ONESELF)
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        Cookies.of(request).ifPresent(sessions::end);
        Cookies.clear(request, response);
        audit.add(clock.instant(), Guests.of(request).name(), "signed-out", "");
    }

    /** Sets one's own password and ends all other sessions. Who has one must know it. */
    @Needs(Permission.ONESELF)
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void password(@RequestBody NewPassword wanted, HttpServletRequest request, HttpServletResponse response) {
        Visitor visitor = Guests.of(request);
        UUID id = visitor.id();
        Account account = accounts.byId(id).orElseThrow(Problem::notSignedIn);
        boolean has = !account.password().isEmpty();
        if (has && !passwords.matches(wanted.old().orElse(""), account.password())) {
            throw Problem.notAllowed("the old password is wrong");
        }
        if (wanted.password().codePointCount(0, wanted.password().length()) < Passwords.SHORTEST) {
            throw Problem.wrong("expected a password of at least " + Passwords.SHORTEST + " characters");
        }
        accounts.password(id, passwords.kept(wanted.password()));
        sessions.endAll(id);
        Cookies.set(request, response, sessions.begin(id, visitor.strong(), clock.instant()));
        audit.add(clock.instant(), account.name(), "changed", "own password");
    }
}
