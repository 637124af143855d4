package dev.ringwall.server.http;

import dev.ringwall.server.access.Passwords;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.access.Secrets;
import dev.ringwall.server.access.Totp;
import dev.ringwall.server.access.Visitor;
import dev.ringwall.server.http.view.FactorView;
import dev.ringwall.server.http.view.OwnPassword;
import dev.ringwall.server.http.view.RecoveryCodes;
import dev.ringwall.server.http.view.ShownCode;
import dev.ringwall.server.store.accounts.Account;
import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.Administration.By;
import dev.ringwall.server.store.accounts.AuditLog;
import dev.ringwall.server.store.accounts.SecondFactors;
import dev.ringwall.server.store.accounts.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own second factor: set up, and turned off. */
@RestController
@RequestMapping("/api/v1/session/factor")
class FactorResource {

    private static final String PASSWORD = "own second factor: password";
    private static final String CODE = "own second factor: code";

    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Passwords passwords;
    private final Tries tries;
    private final AuditLog audit;
    private final Clock clock;

    FactorResource(
            Accounts accounts,
            Sessions sessions,
            SecondFactors factors,
            Passwords passwords,
            Tries tries,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.passwords = passwords;
        this.tries = tries;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a secret for an app that shows codes. It is told this once, and counts once a code of it was shown. */
    @Needs(Permission.ONESELF)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    FactorView begin(@RequestBody OwnPassword own, HttpServletRequest request) {
        Visitor visitor = Guests.of(request);
        Account account = account(visitor);
        if (account.password().isEmpty()) {
            throw Problem.contradicts("expected a password, which the code is asked for after; set one first");
        }
        // Or a stolen password would be enough to become strong.
        if (!visitor.strong()
                && visitor.grants().stream().anyMatch(grant -> grant.duty().needsSecondFactor())) {
            audit.add(clock.instant(), visitor.name() + " from " + request.getRemoteAddr(), "refused", PASSWORD);
            throw Problem.notAllowed("who may approve or administer sets a second factor up after coming by a link");
        }
        tries.once(
                account,
                PASSWORD,
                request,
                () -> Optional.of(own.password()).filter(password -> passwords.matches(password, account.password())),
                () -> Problem.notAllowed("the password is wrong"));
        byte[] secret = factors.begin(account.id())
                .orElseThrow(() -> Problem.contradicts("expected no second factor yet; turn yours off first"));
        return new FactorView(Secrets.base32(secret), Totp.address(account.name(), secret));
    }

    /** Sets it up with a code of the app. Every other session ends; the recovery codes are told this once. */
    @Needs(Permission.ONESELF)
    @PutMapping
    RecoveryCodes confirm(@RequestBody ShownCode shown, HttpServletRequest request, HttpServletResponse response) {
        Account account = account(Guests.of(request));
        List<String> codes = tries.once(
                account,
                CODE,
                request,
                () -> factors.confirm(account.id(), shown.code(), by(account)),
                Problem::wrongCode);
        Cookies.set(request, response, sessions.begin(account.id(), true, clock.instant()));
        return new RecoveryCodes(codes);
    }

    /** Turns it off, with a code or a recovery code. Every session ends, this one too. */
    @Needs(Permission.ONESELF)
    @PostMapping("/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@RequestBody ShownCode shown, HttpServletRequest request, HttpServletResponse response) {
        Account account = account(Guests.of(request));
        tries.once(
                account, CODE, request, () -> factors.end(account.id(), shown.code(), by(account)), Problem::wrongCode);
        Cookies.clear(request, response);
    }

    private Account account(Visitor visitor) {
        return accounts.byId(visitor.id()).orElseThrow(Problem::notSignedIn);
    }

    private By by(Account account) {
        return new By(account.name(), clock.instant());
    }
}
