package dev.ringwall.server.store;

import dev.ringwall.engine.assessment.Running;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.PartKey;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantHead;
import dev.ringwall.engine.model.PlantPart;
import dev.ringwall.engine.model.Section;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.plantfile.PlantParts;
import dev.ringwall.server.store.Link.JournalRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One thread writes. It takes what has been handed in, up to 64 submissions or what comes within 2 ms, checks each against the
 * version that the one before left, and commits journal rows, list rows and heads in one transaction with one sync. Only then
 * are the new versions published, by one volatile write each, and the answers given. So an answer costs a sync divided by the
 * group, readers never wait, and whoever was answered finds his change again whatever happens to the process: there is one
 * place to be right.
 *
 * <p>A commit that fails leaves memory as it was: levels are only moved on after it.
 */
final class JournalStore implements Store {

    private static final Logger LOG = LoggerFactory.getLogger(JournalStore.class);
    private static final int GROUP = 64;
    private static final long GROUP_NANOS = 2_000_000;
    private static final long SNAPSHOT_EVERY = 1_000;

    private final Database database;
    private final Attachments attachments;
    private final HeadKey key;
    private final Catalog catalog;
    private final Clock clock;
    private final Map<PlantKey, Loaded> loaded = new ConcurrentHashMap<>();
    private final List<Consumer<PlantVersion>> followers = new CopyOnWriteArrayList<>();
    private final LinkedBlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
    private final Thread writer;
    private volatile boolean closing;

    /** A plant in memory. Only the writer touches anything but the version. */
    private static final class Loaded {
        private final Running running;
        private volatile PlantVersion version;

        Loaded(Running running, PlantVersion version) {
            this.running = running;
            this.version = version;
        }
    }

    /** A submission that waits for its answer. */
    private record Job(Submission submission, @Nullable Plant begun, CompletableFuture<Submitted> answer) {}

    /** A plant as it will stand after the group, if the commit succeeds. */
    private static final class Staged {
        private final PlantKey key;
        private final List<Change> changes = new ArrayList<>();
        private final Map<PartKey, Long> changed = new HashMap<>();
        private Plant plant;
        private long number;
        private String head;

        Staged(PlantKey key, Plant plant, long number, String head) {
            this.key = key;
            this.plant = plant;
            this.number = number;
            this.head = head;
        }
    }

    /** Rows of a submission that passed its checks. */
    private record Row(PlantKey plant, JournalRow row, String hash, PartKey key, boolean present) {}

    JournalStore(Database database, Path data, Catalog catalog, Clock clock) throws IOException {
        this.database = database;
        this.attachments = new Attachments(data, database, clock);
        this.key = HeadKey.of(data);
        this.catalog = catalog;
        this.clock = clock;
        this.writer = new Thread(this::write, "journal");
        writer.start();
    }

    @Override
    public List<PlantEntry> plants() {
        return database.read(Journal::plants);
    }

    @Override
    public PlantVersion create(Plant plant, Author author, String reason) {
        List<Change> changes = new ArrayList<>();
        PlantPart.of(plant).forEach(part -> changes.add(new Change.Put(part)));
        PlantKey key = new PlantKey(Uuids.next(clock));
        Submission first = new Submission(key, 0, changes, author, reason);
        return switch (hand(new Job(first, plant, new CompletableFuture<>())).join()) {
            case Submitted.Published(PlantVersion version) -> version;
            case Submitted.Contradicting(List<Issue> issues) ->
                throw new IllegalArgumentException("expected a plant that agrees with itself, got " + issues);
            case Submitted.Closed(String why) -> throw new IllegalStateException(why);
            case Submitted.Conflicting _, Submitted.Unknown _ ->
                throw new IllegalStateException("nobody else knows a plant that is being made");
        };
    }

    @Override
    public Optional<PlantVersion> load(PlantKey plant) {
        return loaded(plant).map(each -> each.version);
    }

    private Optional<Loaded> loaded(PlantKey key) {
        Loaded there = loaded.get(key);
        if (there != null) {
            return Optional.of(there);
        }
        // INVARIANT: a plant that is not in memory has nothing in the queue that was not committed before it came in.
        return Optional.ofNullable(loaded.computeIfAbsent(key, this::fromJournal));
    }

    private @Nullable Loaded fromJournal(PlantKey key) {
        return database.read(sql -> plantOf(sql, key).map(entry -> {
                    Snapshots.Folded folded = Snapshots.fold(sql, key, entry.number(), catalog);
                    String head =
                            Journal.at(sql, key, entry.number()).orElseThrow().hash();
                    Loaded there = inMemory(key, folded.plant(), entry.number(), head);
                    if (!folded.unreadable().isEmpty() || entry.number() - folded.from() >= SNAPSHOT_EVERY) {
                        keepSnapshot(there.version, folded.unreadable());
                    }
                    return there;
                }))
                .orElse(null);
    }

    private static Optional<PlantEntry> plantOf(JdbcClient sql, PlantKey key) {
        return Journal.plants(sql).stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst();
    }

    private Loaded inMemory(PlantKey key, Plant plant, long number, String head) {
        Running running = Running.start(plant, catalog, today(plant));
        PlantVersion version = new PlantVersion(key, number, head, plant, running.version());
        return new Loaded(running, version);
    }

    private LocalDate today(Plant plant) {
        return LocalDate.now(clock.withZone(plant.settings().timeZone()));
    }

    @Override
    public CompletableFuture<Submitted> submit(Submission submission) {
        return hand(new Job(submission, null, new CompletableFuture<>()));
    }

    private CompletableFuture<Submitted> hand(Job job) {
        if (closing) {
            job.answer.complete(new Submitted.Closed("the store is closing"));
        } else {
            jobs.add(job);
        }
        return job.answer;
    }

    @Override
    public CompletableFuture<Submitted> undo(PlantKey plant, long number, Author author, String reason) {
        Optional<Submission> inverse = database.read(sql -> Journal.at(sql, plant, number)
                .map(row -> ChangeKinds.read(row.row(), catalog))
                .map(change -> change.inverse(
                        number == 1
                                ? beforeAll(change)
                                : Snapshots.fold(sql, plant, number - 1, catalog)
                                        .plant()))
                .map(change -> new Submission(plant, number, List.of(change), author, reason)));
        return inverse.map(this::submit).orElseGet(() -> CompletableFuture.completedFuture(new Submitted.Unknown()));
    }

    /** Before the plant as a whole there was nothing to go back to: it stays as it was put. */
    private static Plant beforeAll(Change first) {
        if (first instanceof Change.Put(PlantPart part) && part instanceof PlantHead head) {
            return Snapshots.empty(head);
        }
        throw new IllegalStateException("expected a journal that begins with the plant as a whole");
    }

    @Override
    public Optional<Plant> at(PlantKey plant, long number) {
        return database.read(sql -> plantOf(sql, plant)
                .filter(entry -> number >= 1 && number <= entry.number())
                .map(_ -> Snapshots.fold(sql, plant, number, catalog).plant()));
    }

    @Override
    public List<JournalEntry> history(PlantKey plant, long below, int limit) {
        return database.read(sql -> Journal.below(sql, plant, below, limit)).stream()
                .map(each -> new JournalEntry(
                        each.row().number(),
                        each.row().first(),
                        Journal.instant(each.row().at()),
                        each.row().author(),
                        each.row().reason(),
                        each.row().kind(),
                        each.row().id(),
                        each.row().content(),
                        each.hash()))
                .toList();
    }

    @Override
    public Attachment attach(InputStream content) throws IOException {
        return attachments.keep(content);
    }

    @Override
    public Optional<Path> attachment(String sha256) {
        return attachments.find(sha256);
    }

    @Override
    public SignedHead signedHead(PlantVersion version) {
        return key.sign(version.key(), version.number(), version.head());
    }

    @Override
    public AutoCloseable follow(Consumer<PlantVersion> listener) {
        followers.add(listener);
        return () -> followers.remove(listener);
    }

    private void write() {
        while (!closing || !jobs.isEmpty()) {
            try {
                Job first = jobs.poll(50, TimeUnit.MILLISECONDS);
                if (first != null) {
                    commit(group(first));
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private List<Job> group(Job first) throws InterruptedException {
        List<Job> group = new ArrayList<>();
        group.add(first);
        long end = System.nanoTime() + GROUP_NANOS;
        jobs.drainTo(group, GROUP - 1);
        // Who is alone is not kept waiting: only where others came along may more be on their way.
        while (group.size() > 1 && group.size() < GROUP) {
            Job more = jobs.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (more == null) {
                break;
            }
            group.add(more);
        }
        return group;
    }

    private void commit(List<Job> group) {
        Map<PlantKey, Staged> staged = new LinkedHashMap<>();
        List<Job> accepted = new ArrayList<>();
        try {
            List<Row> rows = new ArrayList<>();
            for (Job job : group) {
                accept(job, staged, rows, accepted);
            }
            if (!rows.isEmpty()) {
                database.write(sql -> append(sql, rows, staged));
            }
        } catch (RuntimeException e) {
            LOG.warn("{} submissions were not taken: {}", accepted.size(), Database.why(e));
            forgetWhatMovedOn(staged.keySet(), e);
            accepted.forEach(job -> job.answer.complete(new Submitted.Closed(Database.why(e))));
            return;
        }
        staged.values().forEach(this::publishOrForget);
        accepted.forEach(this::answer);
    }

    /**
     * A number that is taken: the journal is further than memory, since a commit succeeded of which nobody heard, or another
     * server wrote. What is in memory is no good then.
     */
    private void forgetWhatMovedOn(Set<PlantKey> plants, RuntimeException failed) {
        if (failed instanceof DuplicateKeyException) {
            plants.forEach(loaded::remove);
        }
    }

    private void answer(Job job) {
        try {
            job.answer.complete(new Submitted.Published(newest(job.submission.plant())));
        } catch (RuntimeException e) {
            job.answer.completeExceptionally(e);
        }
    }

    /** What a submission is wrong in is its own matter: the rest of the group goes on. */
    private void accept(Job job, Map<PlantKey, Staged> staged, List<Row> rows, List<Job> accepted) {
        try {
            stage(job, staged, rows).ifPresentOrElse(job.answer::complete, () -> accepted.add(job));
        } catch (RuntimeException e) {
            job.answer.completeExceptionally(e);
        }
    }

    private Integer append(JdbcClient sql, List<Row> rows, Map<PlantKey, Staged> staged) {
        for (Row row : rows) {
            Journal.append(sql, row.plant, row.row, row.hash, row.key, row.present);
        }
        for (Staged each : staged.values()) {
            PlantEntry entry =
                    new PlantEntry(each.key, each.plant.id(), Snapshots.name(each.plant), each.number, clock.instant());
            Journal.putHead(sql, entry, each.head);
        }
        return rows.size();
    }

    /** Checks a submission and adds its rows; what stands against it, if anything does. */
    private Optional<Submitted> stage(Job job, Map<PlantKey, Staged> staged, List<Row> rows) {
        PlantKey key = job.submission.plant();
        Optional<Staged> found = Optional.ofNullable(staged.get(key))
                .or(() -> job.begun != null ? Optional.of(begin(key, job.begun)) : before(key));
        if (found.isEmpty()) {
            return Optional.of(new Submitted.Unknown());
        }
        Staged now = found.get();
        List<Clash> clashes = job.begun == null ? clashes(job.submission, now) : List.of();
        if (!clashes.isEmpty()) {
            return Optional.of(new Submitted.Conflicting(newest(key), clashes));
        }
        Plant after = Change.applyAll(now.plant, job.submission.changes());
        List<Issue> issues = job.begun == null
                ? Checks.contradictions(now.plant, after, job.submission.changes(), catalog)
                : Checks.contradictions(job.begun, after, catalog);
        if (!issues.isEmpty()) {
            return Optional.of(new Submitted.Contradicting(issues));
        }
        List<Row> own = rows(job.submission, now);
        staged.put(key, now);
        rows.addAll(own);
        now.plant = after;
        now.number += own.size();
        now.head = own.isEmpty() ? now.head : own.getLast().hash;
        now.changes.addAll(job.submission.changes());
        own.forEach(row -> now.changed.put(row.key, row.row.number()));
        return Optional.empty();
    }

    private Staged begin(PlantKey key, Plant plant) {
        PlantHead head = new PlantHead(plant.id(), plant.description(), plant.settings());
        return new Staged(key, Snapshots.empty(head), 0, Link.ROOT);
    }

    private Optional<Staged> before(PlantKey key) {
        return loaded(key)
                .map(each -> new Staged(key, each.version.plant(), each.version.number(), each.version.head()));
    }

    private PlantVersion newest(PlantKey key) {
        return loaded(key).orElseThrow().version;
    }

    /** The rows of a submission on what stands before it, which stays as it is. */
    private List<Row> rows(Submission submission, Staged before) {
        List<Row> rows = new ArrayList<>();
        long at = Journal.micros(clock.instant());
        long first = before.number + 1;
        String head = before.head;
        for (Change change : submission.changes()) {
            PartKey key = change.about().orElseThrow();
            JournalRow row = new JournalRow(
                    first + rows.size(),
                    first,
                    at,
                    submission.author(),
                    submission.reason(),
                    ChangeKinds.kind(change),
                    ChangeKinds.VERSION,
                    key.id(),
                    ChangeKinds.content(change));
            head = new Link(before.key, row).hashOn(head);
            rows.add(new Row(before.key, row, head, key, change instanceof Change.Put));
        }
        return rows;
    }

    /** What somebody else changed since the author looked, unless both mean the same. */
    private List<Clash> clashes(Submission submission, Staged now) {
        if (submission.basedOn() >= now.number) {
            return List.of();
        }
        List<Clash> clashes = new ArrayList<>();
        for (Change change : submission.changes()) {
            PartKey key = change.about().orElseThrow();
            long last = lastChange(now, key);
            String stands =
                    PlantPart.find(now.plant, key).map(PlantParts::write).orElse("");
            String wanted = ChangeKinds.content(change);
            if (last > submission.basedOn() && !stands.equals(wanted)) {
                clashes.add(new Clash(key.section().word(), key.id(), stands, wanted, last, author(now, last)));
            }
        }
        return clashes;
    }

    private long lastChange(Staged now, PartKey key) {
        Long staged = now.changed.get(key);
        return staged != null ? staged : database.read(sql -> Journal.lastChange(sql, now.key, key));
    }

    private Author author(Staged now, long number) {
        return database.read(sql -> Journal.at(sql, now.key, number))
                .map(each -> each.row().author())
                .orElse(new Author(new UUID(0, 0), "somebody at the same moment"));
    }

    /** What is durable stays so: a version that cannot be published from memory is folded from the journal again. */
    private void publishOrForget(Staged staged) {
        try {
            publish(staged);
        } catch (RuntimeException e) {
            LOG.error("plant {} is read from its journal again after change {}", staged.key, staged.number, e);
            loaded.remove(staged.key);
        }
    }

    private void publish(Staged staged) {
        Loaded there = loaded.get(staged.key);
        if (there == null) {
            there = inMemory(staged.key, staged.plant, staged.number, staged.head);
            loaded.put(staged.key, there);
        } else if (there.version.number() < staged.number) {
            move(there, staged);
        }
        PlantVersion version = there.version;
        followers.forEach(each -> tell(each, version));
        if (version.number() / SNAPSHOT_EVERY > (version.number() - staged.changes.size()) / SNAPSHOT_EVERY) {
            keepSnapshot(version, List.of());
        }
    }

    private static void tell(Consumer<PlantVersion> follower, PlantVersion version) {
        try {
            follower.accept(version);
        } catch (RuntimeException e) {
            LOG.warn("a listener did not take change {} of plant {}", version.number(), version.key(), e);
        }
    }

    private void move(Loaded there, Staged staged) {
        LocalDate today = today(staged.plant);
        if (!today.equals(there.running.version().day())) {
            there.running.apply(new Change.AnotherDay(today));
        }
        staged.changes.forEach(there.running::apply);
        there.version = new PlantVersion(staged.key, staged.number, staged.head, staged.plant, there.running.version());
    }

    /** Off the way of those who wait. */
    private void keepSnapshot(PlantVersion version, List<Long> unreadable) {
        Thread.ofPlatform().daemon().name("snapshot").start(() -> snapshot(version, unreadable));
    }

    private void snapshot(PlantVersion version, List<Long> unreadable) {
        try {
            byte[] content = PlantBytes.write(version.plant());
            database.write(sql -> {
                unreadable.forEach(number -> Snapshots.setAside(sql, version.key(), number));
                Snapshots.keep(sql, version.key(), version.number(), content);
                return version;
            });
        } catch (RuntimeException e) {
            // Without a snapshot the next load reads more of the journal, and is as right.
            LOG.warn(
                    "no snapshot of plant {} was made at change {}: {}", version.key(), version.number(), e.toString());
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            writer.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        jobs.forEach(job -> job.answer.complete(new Submitted.Closed("the store is closing")));
        database.close();
    }

    /** Sections whose things stand in no relation that one of them alone could break. */
    static boolean standsAlone(Section section) {
        return switch (section) {
            case EVIDENCE, CONDITIONS, ACCEPTED, EFFECTS, APPROVALS, JUSTIFICATIONS, FLOWS, SYSTEMS, RISK_TARGETS ->
                true;
            case PLANT,
                    ZONES,
                    CONDUITS,
                    PRODUCTS,
                    ASSETS,
                    GROUPS,
                    SERVICES,
                    RISK_CRITERIA,
                    RISK_INITIAL,
                    RISK_RECORDS,
                    COUNTERMEASURES -> false;
        };
    }
}
