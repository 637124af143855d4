package dev.ringwall.server.store;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.PartKey;
import dev.ringwall.engine.model.PlantPart;
import dev.ringwall.engine.model.Section;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.plantfile.PlantParts;

/** Changes as the journal names and writes them: {@code put assets}, with the fields of the plant's file. */
final class ChangeKinds {

    /** Of every kind so far. Old ones are read for ever. */
    static final int VERSION = 1;

    private static final String PUT = "put ";
    private static final String REMOVE = "remove ";

    private ChangeKinds() {}

    static String kind(Change change) {
        return switch (change) {
            case Change.Put(PlantPart part) -> PUT + PartKey.of(part).section().word();
            case Change.Remove(PartKey key) -> REMOVE + key.section().word();
            case Change.AnotherDay _ ->
                throw new IllegalArgumentException("expected a change, got the passing of time");
        };
    }

    /** The thing as it is put; nothing for what is removed. */
    static String content(Change change) {
        return change instanceof Change.Put(PlantPart part) ? PlantParts.write(part) : "";
    }

    static Change read(Link.JournalRow row, Catalog catalog) {
        if (row.version() > VERSION) {
            throw new NewerJournalException("expected version " + VERSION + " of `" + row.kind() + "`, got "
                    + row.version() + ": made by a newer Ringwall");
        }
        if (row.kind().startsWith(REMOVE)) {
            return new Change.Remove(new PartKey(section(row, REMOVE), row.id()));
        }
        Imported<PlantPart> part = PlantParts.read(section(row, PUT), row.content(), catalog);
        return new Change.Put(part.value()
                .orElseThrow(() ->
                        new IllegalStateException("change " + row.number() + " cannot be read: " + part.errors())));
    }

    private static Section section(Link.JournalRow row, String action) {
        return Section.of(row.kind()
                        .substring(Math.min(action.length(), row.kind().length())))
                .filter(_ -> row.kind().startsWith(action))
                .orElseThrow(() -> new NewerJournalException(
                        "expected a kind of change, got `" + row.kind() + "`: made by a newer Ringwall"));
    }
}
