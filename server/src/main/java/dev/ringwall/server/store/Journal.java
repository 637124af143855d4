package dev.ringwall.server.store;

import dev.ringwall.engine.model.PartKey;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.server.store.Link.JournalRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the journal and of its copies. */
final class Journal {

    private Journal() {}

    /** A row with the hash that stands beside it. */
    record Hashed(JournalRow row, String hash) {}

    static void append(JdbcClient sql, PlantKey plant, JournalRow row, String hash, PartKey key, boolean present) {
        sql.sql(
                        "insert into journal (plant, number, first, at, author, author_name, reason, kind, version, id, content,"
                                + " hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        plant.toString(),
                        row.number(),
                        row.first(),
                        row.at(),
                        row.author().id().toString(),
                        row.author().name(),
                        row.reason(),
                        row.kind(),
                        row.version(),
                        row.id(),
                        row.content(),
                        hash)
                .update();
        putPart(sql, plant, key, row.number(), present);
    }

    static void putPart(JdbcClient sql, PlantKey plant, PartKey key, long number, boolean present) {
        sql.sql("insert into part (plant, section, id, number, present) values (?, ?, ?, ?, ?)"
                        + " on conflict (plant, section, id) do update set number = excluded.number,"
                        + " present = excluded.present")
                .params(plant.toString(), key.section().word(), key.id(), number, present ? 1 : 0)
                .update();
    }

    static void putHead(JdbcClient sql, PlantEntry entry, String head) {
        sql.sql("insert into plant (plant, id, name, number, head, changed) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (plant) do update set id = excluded.id, name = excluded.name,"
                        + " number = excluded.number, head = excluded.head, changed = excluded.changed")
                .params(
                        entry.key().toString(),
                        entry.id().value(),
                        entry.name(),
                        entry.number(),
                        head,
                        micros(entry.changed()))
                .update();
    }

    static List<PlantEntry> plants(JdbcClient sql) {
        return sql.sql("select plant, id, name, number, changed from plant order by name, plant")
                .query((row, _) -> new PlantEntry(
                        PlantKey.parse(row.getString("plant")),
                        new PlantId(row.getString("id")),
                        row.getString("name"),
                        row.getLong("number"),
                        instant(row.getLong("changed"))))
                .list();
    }

    /** The hash of the last change, as the list of plants has it. */
    static Optional<String> head(JdbcClient sql, PlantKey plant) {
        return sql.sql("select head from plant where plant = ?")
                .param(plant.toString())
                .query(String.class)
                .optional();
    }

    /** Changes with a number above one and up to another, oldest first. */
    static List<Hashed> between(JdbcClient sql, PlantKey plant, long above, long upTo) {
        return sql.sql("select * from journal where plant = ? and number > ? and number <= ? order by number")
                .params(plant.toString(), above, upTo)
                .query((row, _) -> new Hashed(row(row), row.getString("hash")))
                .list();
    }

    static List<Hashed> below(JdbcClient sql, PlantKey plant, long number, int limit) {
        return sql.sql("select * from journal where plant = ? and number < ? order by number desc limit ?")
                .params(plant.toString(), number, limit)
                .query((row, _) -> new Hashed(row(row), row.getString("hash")))
                .list();
    }

    static Optional<Hashed> at(JdbcClient sql, PlantKey plant, long number) {
        return between(sql, plant, number - 1, number).stream().findFirst();
    }

    /** The number of the last change of a thing, also of one that is gone; 0 where there never was one. */
    static long lastChange(JdbcClient sql, PlantKey plant, PartKey key) {
        return sql.sql("select number from part where plant = ? and section = ? and id = ?")
                .params(plant.toString(), key.section().word(), key.id())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private static JournalRow row(ResultSet row) throws SQLException {
        return new JournalRow(
                row.getLong("number"),
                row.getLong("first"),
                row.getLong("at"),
                new Author(UUID.fromString(row.getString("author")), row.getString("author_name")),
                row.getString("reason"),
                row.getString("kind"),
                row.getInt("version"),
                row.getString("id"),
                row.getString("content"));
    }

    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
