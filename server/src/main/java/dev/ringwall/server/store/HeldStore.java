package dev.ringwall.server.store;

import dev.ringwall.engine.assessment.Running;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.server.access.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A store that holds plants in memory, for looking around: all is gone when it ends. */
public final class HeldStore implements Store {

    private final Catalog catalog;
    private final Clock clock;
    private final Map<PlantKey, Held> plants = new LinkedHashMap<>();
    private final List<Consumer<PlantVersion>> followers = new CopyOnWriteArrayList<>();

    public HeldStore(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    private static final class Held {
        private final List<Plant> versions = new ArrayList<>();
        private final List<JournalEntry> journal = new ArrayList<>();
        private PlantVersion newest;

        Held(PlantVersion first) {
            this.newest = first;
            versions.add(first.plant());
        }
    }

    @Override
    public synchronized List<PlantEntry> plants() {
        return plants.values().stream()
                .map(held -> new PlantEntry(
                        held.newest.key(),
                        held.newest.plant().id(),
                        held.newest.plant().description().name(),
                        held.newest.number(),
                        held.journal.getLast().at()))
                .sorted(Comparator.comparing(PlantEntry::name)
                        .thenComparing(entry -> entry.key().value()))
                .toList();
    }

    @Override
    public synchronized PlantVersion create(Plant plant, Author author, String reason) {
        PlantKey key = new PlantKey(UUID.randomUUID());
        JournalEntry entry = entry(1, author, reason, "put plant", plant.id().value(), "0".repeat(64));
        Held held = new Held(version(key, 1, entry.hash(), plant));
        held.journal.add(entry);
        plants.put(key, held);
        tell(held.newest);
        return held.newest;
    }

    private JournalEntry entry(long number, Author author, String reason, String kind, String id, String before) {
        Instant now = clock.instant();
        String hash = Secrets.kept(String.join("\n", before, Long.toString(number), now.toString(), kind, id, reason));
        return new JournalEntry(number, number, now, author, reason, kind, id, "", hash);
    }

    private PlantVersion version(PlantKey key, long number, String head, Plant plant) {
        LocalDate today = LocalDate.now(clock.withZone(plant.settings().timeZone()));
        return new PlantVersion(
                key, number, head, plant, Running.start(plant, catalog, today).version());
    }

    @Override
    public synchronized Optional<PlantVersion> load(PlantKey plant) {
        return Optional.ofNullable(plants.get(plant)).map(held -> held.newest);
    }

    @Override
    public synchronized CompletableFuture<Submitted> submit(Submission submission) {
        Held held = plants.get(submission.plant());
        return CompletableFuture.completedFuture(held == null ? new Submitted.Unknown() : applied(held, submission));
    }

    private Submitted applied(Held held, Submission submission) {
        Plant after = Change.applyAll(held.newest.plant(), submission.changes());
        return published(held, after, submission.author(), submission.reason(), "changed");
    }

    private Submitted published(Held held, Plant after, Author author, String reason, String kind) {
        long number = held.newest.number() + 1;
        JournalEntry entry = entry(number, author, reason, kind, after.id().value(), held.newest.head());
        held.newest = version(held.newest.key(), number, entry.hash(), after);
        held.versions.add(after);
        held.journal.add(entry);
        tell(held.newest);
        return new Submitted.Published(held.newest);
    }

    private void tell(PlantVersion version) {
        followers.forEach(follower -> follower.accept(version));
    }

    /** Only the last change can be taken back: nothing is known of what came between. */
    @Override
    public synchronized CompletableFuture<Submitted> undo(PlantKey plant, long number, Author author, String reason) {
        Held held = plants.get(plant);
        if (held == null) {
            return CompletableFuture.completedFuture(new Submitted.Unknown());
        }
        if (number != held.newest.number() || number < 2) {
            return CompletableFuture.completedFuture(new Submitted.Closed(
                    "only the last change can be taken back here, which is " + held.newest.number()));
        }
        Plant before = held.versions.get(Math.toIntExact(number) - 2);
        return CompletableFuture.completedFuture(published(held, before, author, reason, "undo " + number));
    }

    @Override
    public synchronized Optional<Plant> at(PlantKey plant, long number) {
        return Optional.ofNullable(plants.get(plant))
                .filter(held -> number >= 1 && number <= held.versions.size())
                .map(held -> held.versions.get(Math.toIntExact(number) - 1));
    }

    @Override
    public synchronized List<JournalEntry> history(PlantKey plant, long below, int limit) {
        return Optional.ofNullable(plants.get(plant)).stream()
                .flatMap(held -> held.journal.reversed().stream())
                .filter(entry -> entry.number() < below)
                .limit(limit)
                .toList();
    }

    @Override
    public Attachment attach(InputStream content) throws IOException {
        throw new IOException("nothing is kept here");
    }

    @Override
    public Optional<Path> attachment(String sha256) {
        return Optional.empty();
    }

    @Override
    public AutoCloseable follow(Consumer<PlantVersion> listener) {
        followers.add(listener);
        return () -> followers.remove(listener);
    }

    @Override
    public void close() {
        followers.clear();
    }
}
