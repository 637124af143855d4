package dev.ringwall.server.store.accounts;

import dev.ringwall.server.access.Secrets;
import dev.ringwall.server.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers the question: who is signed in? A session is known by the SHA-256 of its cookie, ends when it was idle too long, and
 * ends after half a day whatever happens.
 */
public final class Sessions {

    public static final Duration IDLE = Duration.ofMinutes(30);
    public static final Duration LONGEST = Duration.ofHours(12);
    public static final Duration LINK = Duration.ofMinutes(15);

    /** A session is written to when it is used, but not at each request. */
    private static final Duration NOTICED = Duration.ofMinutes(1);

    private final Database database;

    public Sessions(Database database) {
        this.database = database;
    }

    /**
     * Somebody who is signed in.
     *
     * @param strong whether with a second factor
     */
    public record Session(UUID account, boolean strong, Instant began, Instant seen) {
        public Instant ends() {
            Instant idle = seen.plus(IDLE);
            Instant longest = began.plus(LONGEST);
            return idle.isBefore(longest) ? idle : longest;
        }
    }

    /** Begins a session and returns its cookie. */
    public String begin(UUID account, boolean strong, Instant now) {
        String cookie = Secrets.fresh();
        database.write(sql -> sql.sql(
                        "insert into session (secret, account, strong, began, seen) values (?, ?, ?, ?, ?)")
                .params(Secrets.kept(cookie), account.toString(), strong ? 1 : 0, Micros.of(now), Micros.of(now))
                .update());
        return cookie;
    }

    /** The session of a cookie, if it has not ended. */
    public Optional<Session> find(String cookie, Instant now) {
        String secret = Secrets.kept(cookie);
        Optional<Session> found =
                database.read(sql -> sql.sql("select account, strong, began, seen from session where secret = ?")
                        .param(secret)
                        .query((row, at) -> new Session(
                                UUID.fromString(row.getString("account")),
                                row.getInt("strong") == 1,
                                Micros.at(row.getLong("began")),
                                Micros.at(row.getLong("seen"))))
                        .optional());
        if (found.isPresent() && !found.get().ends().isAfter(now)) {
            end(cookie);
            return Optional.empty();
        }
        found.filter(session -> session.seen().plus(NOTICED).isBefore(now))
                .ifPresent(session -> database.write(sql -> sql.sql("update session set seen = ? where secret = ?")
                        .params(Micros.of(now), secret)
                        .update()));
        return found;
    }

    public void end(String cookie) {
        database.write(sql -> sql.sql("delete from session where secret = ?")
                .param(Secrets.kept(cookie))
                .update());
    }

    /** How many sessions of somebody have not ended. */
    public int count(UUID account, Instant now) {
        return database.read(sql -> sql.sql("select count(*) from session where account = ? and seen > ? and began > ?")
                .params(account.toString(), Micros.of(now.minus(IDLE)), Micros.of(now.minus(LONGEST)))
                .query(Integer.class)
                .single());
    }

    /** Ends every session of somebody but one. */
    public int endOthers(UUID account, String cookie) {
        return database.write(sql -> sql.sql("delete from session where account = ? and secret <> ?")
                .params(account.toString(), Secrets.kept(cookie))
                .update());
    }

    /** Ends every session of somebody, and the links he was given and did not use. */
    public void endAll(UUID account) {
        database.write(sql -> endAll(sql, account));
    }

    static int endAll(JdbcClient sql, UUID account) {
        sql.sql("delete from sign_in_link where account = ?")
                .param(account.toString())
                .update();
        return sql.sql("delete from session where account = ?")
                .param(account.toString())
                .update();
    }

    /** Makes a link by which somebody can sign in once. */
    public String link(UUID account, Instant now) {
        return database.write(sql -> link(sql, account, now));
    }

    static String link(JdbcClient sql, UUID account, Instant now) {
        String word = Secrets.fresh();
        sql.sql("insert into sign_in_link (secret, account, made) values (?, ?, ?)")
                .params(Secrets.kept(word), account.toString(), Micros.of(now))
                .update();
        return word;
    }

    /** Uses a link up; empty if it was used, is too old, or never was. */
    public Optional<UUID> useLink(String word, Instant now) {
        String secret = Secrets.kept(word);
        return database.write(sql -> {
            Optional<String> account = sql.sql("select account from sign_in_link where secret = ? and made > ?")
                    .params(secret, Micros.of(now.minus(LINK)))
                    .query((row, at) -> row.getString("account"))
                    .optional();
            sql.sql("delete from sign_in_link where secret = ? or made <= ?")
                    .params(secret, Micros.of(now.minus(LINK)))
                    .update();
            return account.map(UUID::fromString);
        });
    }
}
