package dev.ringwall.server.store.accounts;

import dev.ringwall.server.access.Secrets;
import dev.ringwall.server.access.Totp;
import dev.ringwall.server.store.Database;
import dev.ringwall.server.store.FactorKey;
import dev.ringwall.server.store.accounts.Administration.By;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers the question: who has a second factor, and is this a code of it? A code counts once, and so does each of the ten
 * recovery codes for who has lost the device. That one counts and that it has been used are one transaction.
 */
public final class SecondFactors {

    private static final int RECOVERY_CODES = 10;

    private final Database database;
    private final FactorKey key;

    public SecondFactors(Database database, FactorKey key) {
        this.database = database;
        this.key = key;
    }

    /** What was shown as a second factor. */
    public enum Shown {
        CODE,
        RECOVERY_CODE
    }

    private record Kept(String secret, boolean confirmed, long step) {}

    /** A new secret, which counts once a code of it was shown; empty for who has a second factor already. */
    public Optional<byte[]> begin(UUID account) {
        byte[] secret = Totp.secret();
        String sealed = key.seal(secret, account.toString());
        return database.write(sql -> {
            if (find(sql, account).filter(Kept::confirmed).isPresent()) {
                return Optional.empty();
            }
            end(sql, account);
            sql.sql("insert into second_factor (account, secret, confirmed, step) values (?, ?, 0, 0)")
                    .params(account.toString(), sealed)
                    .update();
            return Optional.of(secret);
        });
    }

    /**
     * Makes a begun one count from now on and ends every session, for none of them has shown it.
     *
     * @return recovery codes, which are told this once; empty if the code is wrong or nothing was begun
     */
    public Optional<List<String>> confirm(UUID account, String code, By by) {
        return database.write(sql -> {
            Optional<Kept> begun = find(sql, account).filter(kept -> !kept.confirmed());
            if (begun.isEmpty() || !isUsedUp(sql, account, begun.get(), code, by.at())) {
                return Optional.empty();
            }
            sql.sql("update second_factor set confirmed = 1 where account = ?")
                    .param(account.toString())
                    .update();
            List<String> codes =
                    Stream.generate(Secrets::recoveryCode).limit(RECOVERY_CODES).toList();
            codes.forEach(each -> sql.sql("insert into recovery_code (secret, account) values (?, ?)")
                    .params(kept(account, each), account.toString())
                    .update());
            Sessions.endAll(sql, account);
            AuditLog.add(sql, by.at(), by.name(), "changed", "own second factor: set up");
            return Optional.of(codes);
        });
    }

    /** Uses a code or a recovery code up; empty if it is wrong or was used. */
    public Optional<Shown> use(UUID account, String code, Instant now) {
        return database.write(sql -> use(sql, account, code, now));
    }

    /** Turns one's own off and ends every session; not without a code or a recovery code. */
    public Optional<Shown> end(UUID account, String code, By by) {
        return database.write(sql -> {
            Optional<Shown> shown = use(sql, account, code, by.at());
            if (shown.isPresent()) {
                end(sql, account);
                Sessions.endAll(sql, account);
                AuditLog.add(sql, by.at(), by.name(), "changed", "own second factor: turned off");
            }
            return shown;
        });
    }

    /** How many recovery codes somebody has not used. */
    public int left(UUID account) {
        return database.read(sql -> sql.sql("select count(*) from recovery_code where account = ?")
                .param(account.toString())
                .query(Integer.class)
                .single());
    }

    static int end(JdbcClient sql, UUID account) {
        sql.sql("delete from recovery_code where account = ?")
                .param(account.toString())
                .update();
        return sql.sql("delete from second_factor where account = ?")
                .param(account.toString())
                .update();
    }

    private Optional<Shown> use(JdbcClient sql, UUID account, String typed, Instant now) {
        String code = typed.replaceAll("[\\s-]", "");
        Optional<Kept> had = find(sql, account).filter(Kept::confirmed);
        if (had.isEmpty()) {
            return Optional.empty();
        }
        if (Totp.isCode(code)) {
            return isUsedUp(sql, account, had.get(), code, now) ? Optional.of(Shown.CODE) : Optional.empty();
        }
        int used = sql.sql("delete from recovery_code where secret = ? and account = ?")
                .params(kept(account, code), account.toString())
                .update();
        return used == 1 ? Optional.of(Shown.RECOVERY_CODE) : Optional.empty();
    }

    private boolean isUsedUp(JdbcClient sql, UUID account, Kept kept, String typed, Instant now) {
        String code = typed.replaceAll("\\s", "");
        OptionalLong step = key.open(kept.secret(), account.toString())
                .map(secret -> Totp.step(secret, code, now, kept.step()))
                .orElse(OptionalLong.empty());
        step.ifPresent(used -> sql.sql("update second_factor set step = ? where account = ?")
                .params(used, account.toString())
                .update());
        return step.isPresent();
    }

    private static String kept(UUID account, String recoveryCode) {
        String plain = recoveryCode.replace("-", "").toLowerCase(Locale.ROOT);
        return Secrets.kept("recovery " + account + " " + plain);
    }

    private static Optional<Kept> find(JdbcClient sql, UUID account) {
        return sql.sql("select secret, confirmed, step from second_factor where account = ?")
                .param(account.toString())
                .query((row, at) ->
                        new Kept(row.getString("secret"), row.getInt("confirmed") == 1, row.getLong("step")))
                .optional();
    }
}
