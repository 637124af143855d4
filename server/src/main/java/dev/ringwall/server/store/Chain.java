package dev.ringwall.server.store;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.PartKey;
import dev.ringwall.engine.model.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks the chain of each plant from its first change on, and says where it is first broken. */
public final class Chain {

    private static final int PAGE = 1_000;

    private Chain() {}

    /**
     * What a walk found.
     *
     * @param changes how many were walked over
     * @param faults one sentence for each chain that is broken, naming its first broken link
     */
    public record Report(long plants, long changes, List<String> faults) {
        public Report {
            faults = List.copyOf(faults);
        }
    }

    public static Report verify(Database database) {
        return database.read(sql -> {
            List<String> faults = new ArrayList<>();
            long changes = 0;
            List<PlantEntry> plants = Journal.plants(sql);
            for (PlantEntry plant : plants) {
                changes += walk(sql, plant, faults);
            }
            return new Report(plants.size(), changes, faults);
        });
    }

    private static long walk(JdbcClient sql, PlantEntry plant, List<String> faults) {
        String head = Link.ROOT;
        long number = 0;
        while (true) {
            List<Journal.Hashed> page = Journal.between(sql, plant.key(), number, number + PAGE);
            for (Journal.Hashed each : page) {
                String wanted = new Link(plant.key(), each.row()).hashOn(head);
                if (each.row().number() != number + 1 || !wanted.equals(each.hash())) {
                    faults.add("the chain of `" + plant.name() + "` (" + plant.key() + ") is broken at change "
                            + (number + 1) + ": expected the hash `" + wanted + "`, got `" + each.hash() + "`");
                    return number;
                }
                number++;
                head = each.hash();
            }
            if (page.size() < PAGE) {
                break;
            }
        }
        String told = Journal.head(sql, plant.key()).orElse("");
        if (number != plant.number() || !told.equals(head)) {
            faults.add("the journal of `" + plant.name() + "` (" + plant.key() + ") ends at change " + number
                    + " with the hash `" + head + "`; its head names change " + plant.number() + " and `" + told + "`");
        }
        return number;
    }

    /** Whether a head that was written down earlier stands in a journal: then nothing before it has changed. */
    public static boolean holds(Database database, String head) {
        return database.read(sql -> sql.sql("select count(*) from journal where hash = ?")
                        .param(head)
                        .query(Integer.class)
                        .single())
                > 0;
    }

    /**
     * What stands against a head that was printed and signed: a sentence, or nothing if all before it is as it was then.
     *
     * @param key of the store; a head that another key signed is not the store's own
     */
    public static Optional<String> against(Database database, SignedHead printed, HeadKey key) {
        if (!printed.key().equals(key.name())) {
            return Optional.of("the head was signed with the key `" + printed.key() + "`; that of this store is `"
                    + key.name() + "`");
        }
        if (!key.signed(printed)) {
            return Optional.of("the head was not signed by this store: its signature does not fit");
        }
        Optional<String> hash = database.read(
                sql -> Journal.at(sql, printed.plant(), printed.number()).map(Journal.Hashed::hash));
        if (hash.isEmpty()) {
            return Optional.of("plant " + printed.plant() + " has no change " + printed.number()
                    + " any more: what was printed is gone");
        }
        return hash.filter(now -> !now.equals(printed.head()))
                .map(now -> "plant " + printed.plant() + " was altered at or before change " + printed.number()
                        + ": expected the hash `" + printed.head() + "`, got `" + now + "`");
    }

    /** The head of each plant, signed, in the order of their names. */
    public static List<SignedHead> heads(Database database, HeadKey key) {
        return database.read(sql -> Journal.plants(sql).stream()
                .map(plant -> key.sign(
                        plant.key(),
                        plant.number(),
                        Journal.head(sql, plant.key()).orElseThrow()))
                .toList());
    }

    /** What is only a copy of a journal and is not what the journal says: snapshots, and files that were attached. */
    public static List<String> copies(Database database, Path data, Catalog catalog) throws IOException {
        List<String> faults = new ArrayList<>();
        for (PlantEntry plant : database.read(Journal::plants)) {
            faults.addAll(database.read(sql -> Snapshots.faults(sql, plant.key(), catalog)));
        }
        try {
            faults.addAll(database.read(sql -> attachments(sql, data)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return faults;
    }

    private static List<String> attachments(JdbcClient sql, Path data) {
        try {
            return Attachments.faults(sql, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the list rows and the snapshot of every plant anew from its journal. */
    public static long rebuild(Database database, Catalog catalog) {
        return database.write(sql -> {
            sql.sql("delete from part").update();
            long rows = 0;
            for (PlantEntry plant : Journal.plants(sql)) {
                rows += rebuild(sql, plant);
                Snapshots.rebuild(sql, plant, catalog);
            }
            return rows;
        });
    }

    private record Last(long number, boolean present) {}

    private static int rebuild(JdbcClient sql, PlantEntry plant) {
        Map<PartKey, Last> last = new HashMap<>();
        for (Journal.Hashed each : Journal.between(sql, plant.key(), 0, plant.number())) {
            String kind = each.row().kind();
            Section.of(kind.substring(kind.indexOf(' ') + 1))
                    .ifPresent(section -> last.put(
                            new PartKey(section, each.row().id()),
                            new Last(each.row().number(), kind.startsWith("put "))));
        }
        last.forEach((key, row) -> Journal.putPart(sql, plant.key(), key, row.number, row.present));
        return last.size();
    }
}
