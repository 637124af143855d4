package dev.ringwall.server.store;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantDescription;
import dev.ringwall.engine.model.PlantHead;
import dev.ringwall.engine.model.PlantPart;
import dev.ringwall.engine.model.Risk;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Folds a journal, from the last snapshot on. Without a snapshot the fold only takes longer. One that cannot be
 * read is told of, kept aside until an administrator has it forgotten, and made anew from the journal; one in the form of another
 * program is passed over.
 */
final class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private static final String UNREADABLE = "unreadable";

    private Snapshots() {}

    /**
     * A plant, and what was in the way of folding it faster.
     *
     * @param from how many changes were in the snapshot that it began with
     * @param unreadable the numbers of snapshots that could not be read
     */
    record Folded(Plant plant, long from, List<Long> unreadable) {
        Folded {
            unreadable = List.copyOf(unreadable);
        }
    }

    /** A snapshot as its table holds it; empty where its bytes are not what was written. */
    private record Kept(long number, String form, Optional<Plant> plant) {

        static Kept of(ResultSet row) throws SQLException {
            byte[] content = row.getBytes("content");
            boolean good = row.getString("form").equals(PlantBytes.FORM)
                    && Link.sha256(content).equals(row.getString("sha256"));
            return new Kept(
                    row.getLong("number"), row.getString("form"), good ? PlantBytes.read(content) : Optional.empty());
        }
    }

    /** The plant as it stood after a number of changes. */
    static Folded fold(JdbcClient sql, PlantKey plant, long number, Catalog catalog) {
        List<Long> unreadable = new ArrayList<>();
        for (long upTo = number; ; ) {
            Optional<Kept> kept = newest(sql, plant, upTo);
            if (kept.isEmpty()) {
                return new Folded(fold(sql, plant, number, Optional.empty(), 0, catalog), 0, unreadable);
            }
            long from = kept.get().number();
            Optional<Plant> start = kept.get().plant();
            if (start.isPresent()) {
                return new Folded(fold(sql, plant, number, start, from, catalog), from, unreadable);
            }
            LOG.warn("{}; it is made anew from the journal", sentence(plant, from));
            unreadable.add(from);
            upTo = from - 1;
        }
    }

    private static Plant fold(
            JdbcClient sql, PlantKey plant, long number, Optional<Plant> start, long from, Catalog catalog) {
        List<Change> changes = Journal.between(sql, plant, from, number).stream()
                .map(each -> ChangeKinds.read(each.row(), catalog))
                .toList();
        return Change.applyAll(start.orElseGet(() -> beginning(changes)), changes);
    }

    private static String sentence(PlantKey plant, long number) {
        return "the snapshot of plant " + plant + " at change " + number + " cannot be read";
    }

    private static Optional<Kept> newest(JdbcClient sql, PlantKey plant, long upTo) {
        return sql.sql("select number, form, sha256, content from snapshot where plant = ? and number <= ? and form = ?"
                        + " order by number desc limit 1")
                .params(plant.toString(), upTo, PlantBytes.FORM)
                .query((row, _) -> Kept.of(row))
                .optional();
    }

    static void keep(JdbcClient sql, PlantKey plant, long number, byte[] content) {
        sql.sql("insert into snapshot (plant, number, form, sha256, content) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(plant.toString(), number, PlantBytes.FORM, Link.sha256(content), content)
                .update();
    }

    /** Keeps a snapshot that cannot be read out of the way of its successor, and not forgotten. */
    static void setAside(JdbcClient sql, PlantKey plant, long number) {
        int kept = sql.sql("select count(*) from snapshot where plant = ? and number = ? and form like ?")
                .params(plant.toString(), number, UNREADABLE + "%")
                .query(Integer.class)
                .single();
        sql.sql("update snapshot set form = ? where plant = ? and number = ? and form = ?")
                .params(UNREADABLE + "-" + (kept + 1), plant.toString(), number, PlantBytes.FORM)
                .update();
    }

    /** Walks over the snapshots of a plant, and says which of them are not what the journal says. */
    static List<String> faults(JdbcClient sql, PlantKey plant, Catalog catalog) {
        List<String> faults = new ArrayList<>();
        Optional<Plant> before = Optional.empty();
        long from = 0;
        for (Kept each : all(sql, plant)) {
            if (each.form().startsWith(UNREADABLE)) {
                faults.add(sentence(plant, each.number()) + "; it was replaced");
            } else if (each.form().equals(PlantBytes.FORM)) {
                Plant wanted = fold(sql, plant, each.number(), before, from, catalog);
                before = Optional.of(wanted);
                from = each.number();
                if (each.plant().isEmpty()) {
                    faults.add(sentence(plant, from));
                } else if (!each.plant().get().equals(wanted)) {
                    faults.add(
                            "the snapshot of plant " + plant + " at change " + from + " is not what the journal says");
                }
            }
        }
        return faults;
    }

    private static List<Kept> all(JdbcClient sql, PlantKey plant) {
        return sql.sql("select number, form, sha256, content from snapshot where plant = ? order by number, form")
                .param(plant.toString())
                .query((row, _) -> Kept.of(row))
                .list();
    }

    /** Forgets every snapshot of a plant and makes one of its newest version, from its first change on. */
    static void rebuild(JdbcClient sql, PlantEntry plant, Catalog catalog) {
        sql.sql("delete from snapshot where plant = ?")
                .param(plant.key().toString())
                .update();
        if (plant.number() > 0) {
            Plant newest = fold(sql, plant.key(), plant.number(), Optional.empty(), 0, catalog);
            keep(sql, plant.key(), plant.number(), PlantBytes.write(newest));
        }
    }

    /** The first change of every journal says what the plant is as a whole. */
    private static Plant beginning(List<Change> changes) {
        if (!changes.isEmpty()
                && changes.getFirst() instanceof Change.Put(PlantPart part)
                && part instanceof PlantHead head) {
            return empty(head);
        }
        throw new IllegalStateException("expected a journal that begins with the plant as a whole");
    }

    /** A plant that holds nothing yet. */
    static Plant empty(PlantHead head) {
        return new Plant(
                head.id(),
                head.description(),
                head.settings(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Risk.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The name of a plant as lists show it. */
    static String name(Plant plant) {
        PlantDescription description = plant.description();
        return description.name().isEmpty() ? plant.id().value() : description.name();
    }
}
