package dev.ringwall.server.store;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantDescription;
import dev.ringwall.engine.model.PlantHead;
import dev.ringwall.engine.model.PlantPart;
import dev.ringwall.engine.model.Risk;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.plantfile.PlantFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Folds a journal, from the last snapshot on. A snapshot is the plant's file; without it the fold only takes longer. */
final class Snapshots {

    private Snapshots() {}

    /** The plant as it stood after a number of changes. */
    static Plant fold(JdbcClient sql, PlantKey plant, long number, Catalog catalog) {
        Optional<Kept> kept = newest(sql, plant, number);
        Optional<Plant> start = kept.flatMap(snapshot -> read(snapshot.content(), catalog));
        long from = start.isPresent() ? kept.orElseThrow().number() : 0;
        List<Change> changes = Journal.between(sql, plant, from, number).stream()
                .map(each -> ChangeKinds.read(each.row(), catalog))
                .toList();
        return Change.applyAll(start.orElseGet(() -> beginning(changes)), changes);
    }

    private record Kept(long number, String content) {}

    private static Optional<Kept> newest(JdbcClient sql, PlantKey plant, long number) {
        return sql.sql("select number, content from snapshot where plant = ? and number <= ?"
                        + " order by number desc limit 1")
                .params(plant.toString(), number)
                .query((row, _) -> new Kept(row.getLong("number"), row.getString("content")))
                .optional();
    }

    private static Optional<Plant> read(String content, Catalog catalog) {
        byte[] file = content.getBytes(StandardCharsets.UTF_8);
        return PlantFile.read(List.of(new SourceFile(PlantFile.NAME, file)), Limits.DEFAULT, catalog)
                .value();
    }

    static void keep(JdbcClient sql, PlantKey plant, long number, Plant content) {
        sql.sql("insert into snapshot (plant, number, content) values (?, ?, ?) on conflict do nothing")
                .params(plant.toString(), number, PlantFile.write(content))
                .update();
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
