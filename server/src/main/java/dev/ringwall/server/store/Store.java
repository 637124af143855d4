package dev.ringwall.server.store;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Plant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Answers the question: which plants are there, what do they hold, and how did it come to that? */
public interface Store extends AutoCloseable {

    /** Opens what a database and the folder beside it hold. Closing the store closes the database too. */
    static Store open(Database database, Path data, Catalog catalog, Clock clock) throws IOException {
        return new JournalStore(database, data, catalog, clock);
    }

    /** Every plant that is kept, in the order of their names. */
    List<PlantEntry> plants();

    /** Begins the journal of a plant; all it holds becomes its first changes. Returns when they are durable. */
    PlantVersion create(Plant plant, Author author, String reason);

    /** The newest version of a plant. */
    Optional<PlantVersion> load(PlantKey plant);

    /** Hands in changes; ends when they are durable and published, or with what stands against them. */
    CompletableFuture<Submitted> submit(Submission submission);

    /** Hands in the inverse of a change that is in the journal. */
    CompletableFuture<Submitted> undo(PlantKey plant, long number, Author author, String reason);

    /** The plant as it stood after a number of changes. */
    Optional<Plant> at(PlantKey plant, long number);

    /** The changes with a number below one, newest first. */
    List<JournalEntry> history(PlantKey plant, long below, int limit);

    /** Keeps a file; it is durable on return. */
    Attachment attach(InputStream content) throws IOException;

    /** Where the content of a file lies that was attached. */
    Optional<Path> attachment(String sha256);

    /** The head of a version, signed: a line to print and keep elsewhere. */
    SignedHead signedHead(PlantVersion version);

    /** Tells of each version when it is published, until closed. The listener must not wait for anything. */
    AutoCloseable follow(Consumer<PlantVersion> listener);

    @Override
    void close();
}
