package dev.ringwall.server.store.accounts;

import dev.ringwall.server.access.Secrets;
import dev.ringwall.server.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers the question: what was refused, and what was changed? Rows are only ever added, each with the hash of the one before. */
public final class AuditLog {

    private static final String BEGIN = "0".repeat(64);
    private static final int PAGE = 1000;

    private final Database database;

    public AuditLog(Database database) {
        this.database = database;
    }

    /**
     * One line.
     *
     * @param who an account's name, or where the request came from
     * @param what happened: {@code refused}, {@code signed-in}, {@code changed}
     * @param hash SHA-256 over the hash before and all of this line
     */
    public record Line(long number, Instant at, String who, String what, String about, String hash) {
        private String hashed(String before) {
            return Secrets.kept(String.join("\n", before, Long.toString(number), at.toString(), who, what, about));
        }
    }

    public void add(Instant at, String who, String what, String about) {
        database.write(sql -> add(sql, at, who, what, about));
    }

    /** In the transaction of what it tells of. */
    static int add(JdbcClient sql, Instant at, String who, String what, String about) {
        Optional<Line> last = sql.sql("select * from audit order by number desc limit 1")
                .query((row, n) -> line(row))
                .optional();
        Instant written = Micros.at(Micros.of(at));
        Line bare = new Line(last.map(Line::number).orElse(0L) + 1, written, who, what, about, "");
        String hash = bare.hashed(last.map(Line::hash).orElse(BEGIN));
        return sql.sql("insert into audit (number, at, who, what, about, hash) values (?, ?, ?, ?, ?, ?)")
                .params(bare.number(), Micros.of(written), who, what, about, hash)
                .update();
    }

    /** The lines with a number below one, newest first. */
    public List<Line> before(long number, int limit) {
        return database.read(sql -> sql.sql("select * from audit where number < ? order by number desc limit ?")
                .params(number, limit)
                .query((row, n) -> line(row))
                .list());
    }

    /** The number of the first line that does not follow from the one before; empty if all do. */
    public Optional<Long> firstBroken() {
        return walk(_ -> {}).firstBroken();
    }

    /**
     * How the chain stands after a walk over all lines.
     *
     * @param head the hash of the last one
     * @param firstBroken the number of the first line that does not follow from the one before; empty if all do
     */
    public record Chain(long lines, String head, Optional<Long> firstBroken) {
        private Chain with(Line line) {
            boolean follows = line.number() == lines + 1 && line.hash().equals(line.hashed(head));
            return new Chain(
                    lines + 1, line.hash(), firstBroken.or(() -> follows ? Optional.empty() : Optional.of(lines + 1)));
        }
    }

    /** Hands on every line there is, oldest first, and never holds more than a page of them. */
    public Chain walk(Consumer<Line> taker) {
        Chain chain = new Chain(0, BEGIN, Optional.empty());
        long last = Long.MIN_VALUE;
        for (List<Line> page = after(last); !page.isEmpty(); page = after(last)) {
            for (Line line : page) {
                taker.accept(line);
                chain = chain.with(line);
                last = line.number();
            }
        }
        return chain;
    }

    private List<Line> after(long number) {
        return database.read(sql -> sql.sql("select * from audit where number > ? order by number limit ?")
                .params(number, PAGE)
                .query((row, n) -> line(row))
                .list());
    }

    private static Line line(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Line(
                row.getLong("number"),
                Micros.at(row.getLong("at")),
                row.getString("who"),
                row.getString("what"),
                row.getString("about"),
                row.getString("hash"));
    }
}
