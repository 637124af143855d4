package dev.ringwall.server.store.accounts;

import dev.ringwall.server.access.Secrets;
import dev.ringwall.server.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers the question: what was refused, and what was changed? Rows are only ever added, each with the hash of the one before. */
public final class AuditLog {

    private static final String BEGIN = "0".repeat(64);

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
        database.write(sql -> {
            Optional<Line> last = sql.sql("select * from audit order by number desc limit 1")
                    .query((row, n) -> line(row))
                    .optional();
            Instant written = Micros.at(Micros.of(at));
            Line bare = new Line(last.map(Line::number).orElse(0L) + 1, written, who, what, about, "");
            String hash = bare.hashed(last.map(Line::hash).orElse(BEGIN));
            return sql.sql("insert into audit (number, at, who, what, about, hash) values (?, ?, ?, ?, ?, ?)")
                    .params(bare.number(), Micros.of(written), who, what, about, hash)
                    .update();
        });
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
        return database.read(sql -> {
            String before = BEGIN;
            long expected = 1;
            for (Line line : sql.sql("select * from audit order by number")
                    .query((row, n) -> line(row))
                    .list()) {
                if (line.number() != expected || !line.hash().equals(line.hashed(before))) {
                    return Optional.of(expected);
                }
                before = line.hash();
                expected++;
            }
            return Optional.empty();
        });
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
