package dev.ringwall.server.http;

import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Grant;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.AccountView;
import dev.ringwall.server.http.view.LinkView;
import dev.ringwall.server.http.view.NewAccount;
import dev.ringwall.server.http.view.NewDuties;
import dev.ringwall.server.http.view.NewState;
import dev.ringwall.server.http.view.Page;
import dev.ringwall.server.store.accounts.Account;
import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.Administration;
import dev.ringwall.server.store.accounts.Administration.By;
import dev.ringwall.server.store.accounts.Administration.Outcome;
import dev.ringwall.server.store.accounts.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who may sign in, and who may what. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountResource {

    private final Accounts accounts;
    private final Administration administration;
    private final Grants grants;
    private final Clock clock;

    AccountResource(Accounts accounts, Administration administration, Grants grants, Clock clock) {
        this.accounts = accounts;
        this.administration = administration;
        this.grants = grants;
        this.clock = clock;
    }

    /** Everybody, by name. */
    @Needs(Permission.ADMINISTER)
    @GetMapping
    Page<AccountView> accounts(
            @RequestParam(name = "after") Optional<String> after,
            @RequestParam(name = "limit", defaultValue = "50") int limit) {
        return Pages.of(accounts.all(), account -> account.id().toString(), after, limit)
                .map(AccountView::of);
    }

    /** One account. */
    @Needs(Permission.ADMINISTER)
    @GetMapping("/{account}")
    ResponseEntity<AccountView> account(@PathVariable("account") String account) {
        return tagged(find(account));
    }

    /** Adds somebody, with a link to sign in by that is told this once. */
    @Needs(Permission.ADMINISTER)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    LinkView invite(@RequestBody NewAccount wanted, HttpServletRequest request) {
        By by = by(request);
        return linked(
                done(administration.invite(Names.read(wanted.name()), grants.read(wanted.duties(), List.of()), by)),
                by);
    }

    /** Adds a program, which comes with tokens and in no other way. */
    @Needs(Permission.ADMINISTER)
    @PostMapping("/services")
    @ResponseStatus(HttpStatus.CREATED)
    AccountView service(@RequestBody NewAccount wanted, HttpServletRequest request) {
        List<Grant> duties = forPrograms(grants.read(wanted.duties(), List.of()));
        return AccountView.of(done(administration.service(Names.read(wanted.name()), duties, by(request)))
                .account());
    }

    private static List<Grant> forPrograms(List<Grant> wanted) {
        wanted.stream()
                .map(Grant::duty)
                .filter(Duty::needsSecondFactor)
                .findFirst()
                .ifPresent(duty -> {
                    throw Problem.wrong(duty + ": expected a duty that a program may have, got one of people alone");
                });
        return wanted;
    }

    /** Puts duties in place of those that somebody has. */
    @Needs(Permission.ADMINISTER)
    @PutMapping("/{account}/duties")
    ResponseEntity<AccountView> duties(
            @PathVariable("account") String account, @RequestBody NewDuties wanted, HttpServletRequest request) {
        Account found = find(account);
        List<Grant> duties = grants.read(wanted.duties(), found.grants());
        return tagged(done(administration.duties(
                        found.id(), Tags.version(request), found.service() ? forPrograms(duties) : duties, by(request)))
                .account());
    }

    /** Lets somebody in no longer, which ends every session and token of his at once, or lets him in again. */
    @Needs(Permission.ADMINISTER)
    @PutMapping("/{account}/state")
    ResponseEntity<AccountView> state(
            @PathVariable("account") String account, @RequestBody NewState wanted, HttpServletRequest request) {
        return tagged(done(administration.active(id(account), Tags.version(request), wanted.active(), by(request)))
                .account());
    }

    /** Makes a link for who lost the password; that password, every session and every older link end. */
    @Needs(Permission.ADMINISTER)
    @PostMapping("/{account}/link")
    @ResponseStatus(HttpStatus.CREATED)
    LinkView link(@PathVariable("account") String account, HttpServletRequest request) {
        By by = by(request);
        return linked(done(administration.link(id(account), by)), by);
    }

    /** Turns the second factor off of who has the device no longer; every session of his ends. */
    @Needs(Permission.ADMINISTER)
    @DeleteMapping("/{account}/factor")
    ResponseEntity<AccountView> endFactor(@PathVariable("account") String account, HttpServletRequest request) {
        return tagged(done(administration.endFactor(id(account), by(request))).account());
    }

    private By by(HttpServletRequest request) {
        return new By(Guests.of(request).name(), clock.instant());
    }

    private Account find(String account) {
        return accounts.byId(id(account)).orElseThrow(() -> Problem.notFound("account"));
    }

    private static UUID id(String account) {
        try {
            return UUID.fromString(account);
        } catch (IllegalArgumentException _) {
            throw Problem.notFound("account");
        }
    }

    private static ResponseEntity<AccountView> tagged(Account account) {
        return ResponseEntity.ok().eTag("\"" + account.version() + "\"").body(AccountView.of(account));
    }

    private static LinkView linked(Outcome.Done done, By by) {
        return new LinkView(
                AccountView.of(done.account()),
                "/link/" + done.link().orElseThrow(),
                by.at().plus(Sessions.LINK));
    }

    private static Outcome.Done done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done;
            case Outcome.Unknown() -> throw Problem.notFound("account");
            case Outcome.NameTaken(String name) ->
                throw Problem.contradicts("expected a name that nobody has, got `" + name + "`");
            case Outcome.Moved(Account now) ->
                throw Problem.changedMeanwhile(
                        "somebody else changed the account of `" + now.name() + "` meanwhile; look at it again");
            case Outcome.LastAdministrator(Account account) ->
                throw Problem.contradicts("`" + account.name()
                        + "` is the last administrator: make somebody else one first, or nobody could");
            case Outcome.Disabled(Account account) ->
                throw Problem.contradicts("`" + account.name() + "` is disabled: enable the account first");
            case Outcome.Service(Account account) ->
                throw Problem.contradicts("`" + account.name() + "` is a program: make a token for it");
            case Outcome.NoFactor(Account account) ->
                throw Problem.contradicts("`" + account.name() + "` has no second factor");
            case Outcome.OwnFactor() ->
                throw Problem.contradicts("your own second factor is turned off on your account, with a code");
        };
    }
}
