package dev.ringwall.server.store.accounts;

import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Secrets;
import dev.ringwall.server.store.Database;
import dev.ringwall.server.store.accounts.Administration.By;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers the question: for whom does a program come, and what may it do for him? A token is known by its SHA-256 and has an end.
 */
public final class Tokens {

    /** What every token begins with, so that who finds one knows what it is. */
    public static final String PREFIX = "ringwall_";

    /** More of one account nobody keeps an eye on. */
    public static final int MOST = 50;

    /** A token is written to when it is used, but not at each request. */
    private static final Duration NOTICED = Duration.ofMinutes(1);

    private static final String TOKENS = "select id, account, name, duties, made, ends, used from token";

    private final Database database;

    public Tokens(Database database) {
        this.database = database;
    }

    /**
     * What a program comes with.
     *
     * @param duties that it may use, as far as its owner has them
     * @param used when last; empty for never
     */
    public record Token(
            UUID id, UUID account, String name, List<Duty> duties, Instant made, Instant ends, Optional<Instant> used) {

        public Token {
            duties = List.copyOf(duties);
        }
    }

    /**
     * A new token.
     *
     * @param secret what the program sends, which is told this once
     */
    public record Made(Token token, String secret) {}

    /** Makes one; empty for who has too many already. */
    public Optional<Made> make(Account owner, String name, List<Duty> duties, Instant ends, By by) {
        String secret = PREFIX + Secrets.fresh();
        Token token = new Token(
                UUID.randomUUID(), owner.id(), name, duties, Micros.at(Micros.of(by.at())), ends, Optional.empty());
        return database.write(sql -> {
            if (of(sql, owner.id()).size() >= MOST) {
                return Optional.empty();
            }
            String said = said(duties);
            sql.sql("insert into token (id, secret, account, name, duties, made, ends) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            token.id().toString(),
                            Secrets.kept(secret),
                            owner.id().toString(),
                            name,
                            said,
                            Micros.of(token.made()),
                            Micros.of(ends))
                    .update();
            AuditLog.add(
                    sql, by.at(), by.name(), "changed", about(owner, token) + " made as " + said + " until " + ends);
            return Optional.of(new Made(token, secret));
        });
    }

    /** All of somebody, the newest first; also those that have ended, until they are taken away. */
    public List<Token> of(UUID account) {
        return database.read(sql -> of(sql, account));
    }

    /** The token that a program sent, if it has not ended. */
    public Optional<Token> find(String sent, Instant now) {
        Optional<Token> found = database.read(sql -> sql.sql(TOKENS + " where secret = ? and ends > ?")
                .params(Secrets.kept(sent), Micros.of(now))
                .query(Tokens::token)
                .optional());
        found.filter(token -> token.used()
                        .map(used -> used.plus(NOTICED).isBefore(now))
                        .orElse(true))
                .ifPresent(token -> database.write(sql -> sql.sql("update token set used = ? where id = ?")
                        .params(Micros.of(now), token.id().toString())
                        .update()));
        return found;
    }

    /** Takes one away: whoever comes with it is nobody from now on. False if the account has no such token. */
    public boolean revoke(Account owner, UUID id, By by) {
        return database.write(sql -> {
            Optional<Token> token = of(sql, owner.id()).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            token.ifPresent(found -> {
                sql.sql("delete from token where id = ?").param(id.toString()).update();
                AuditLog.add(sql, by.at(), by.name(), "changed", about(owner, found) + " revoked");
            });
            return token.isPresent();
        });
    }

    static int endAll(JdbcClient sql, UUID account) {
        return sql.sql("delete from token where account = ?")
                .param(account.toString())
                .update();
    }

    private static List<Token> of(JdbcClient sql, UUID account) {
        return sql.sql(TOKENS + " where account = ? order by made desc, id")
                .param(account.toString())
                .query(Tokens::token)
                .list();
    }

    private static String about(Account owner, Token token) {
        return "account `" + owner.name() + "`: token `" + token.name() + "`";
    }

    private static String said(List<Duty> duties) {
        return duties.stream().map(Duty::name).collect(Collectors.joining(" "));
    }

    private static Token token(ResultSet row, int at) throws SQLException {
        return new Token(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("account")),
                row.getString("name"),
                Stream.of(row.getString("duties").split(" ", -1))
                        .map(Duty::valueOf)
                        .toList(),
                Micros.at(row.getLong("made")),
                Micros.at(row.getLong("ends")),
                Optional.of(row.getLong("used")).filter(micros -> micros > 0).map(Micros::at));
    }
}
