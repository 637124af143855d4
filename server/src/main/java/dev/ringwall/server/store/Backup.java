package dev.ringwall.server.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store as one file, while others work with it. First the database is copied as it stands at one moment, then what it
 * names: a file is attached before a change names it and never changes after, so nothing that the copy names can be missing.
 * The file is read again before it gets its name.
 */
public final class Backup {

    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);
    private static final String OWN = "backups";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Backup() {}

    /**
     * What was kept.
     *
     * @param changes how many, each with a hash that fits
     */
    public record Report(long files, long plants, long changes) {}

    /** Keeps a store; one whose journal was altered is refused, since it could not be brought back. */
    public static Report write(Location location, Path to, Instant at) throws IOException {
        Path folder = Files.createTempDirectory(to.toAbsolutePath().getParent(), ".ringwall-");
        try {
            location.vendor().copy(folder);
            Chain.Report chain = new Chain.Report(0, 0, List.of());
            List<SignedHead> heads = List.of();
            if (new Sqlite(folder).isOfThisForm()) {
                try (Database copy = Database.look(new Sqlite(folder))) {
                    chain = Chain.verify(copy);
                    heads = heads(copy, location.folder());
                }
            }
            if (!chain.faults().isEmpty()) {
                throw new IOException(String.join("\n", chain.faults()));
            }
            Map<String, Path> files = files(location.folder(), folder);
            // Nobody but the owner reads a temporary file: every secret of the store is in it.
            Path draft = Files.createTempFile(folder, "backup-", ".part");
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                Archive.write(out, files, at, heads);
                out.flush();
                channel.force(true);
            }
            Archive.check(draft);
            Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
            Restore.sync(to.toAbsolutePath().resolveSibling(""));
            return new Report(files.size(), chain.plants(), chain.changes());
        } finally {
            delete(folder);
        }
    }

    private static List<SignedHead> heads(Database copy, Path data) throws IOException {
        Optional<HeadKey> key = HeadKey.find(data);
        return key.isPresent() ? Chain.heads(copy, key.get()) : List.of();
    }

    /** Keeps what is there before a newer program changes its form. */
    static void beforeMigration(Location location, String version) throws IOException {
        Path data = location.folder();
        Path folder = Files.createDirectories(data.resolve(OWN));
        Path to = folder.resolve("before-migration-of-" + version + "-" + MOMENT.format(Instant.now()) + ".zip");
        try {
            write(location, to, Instant.now());
        } catch (IOException e) {
            throw new IOException(
                    "`" + data + "` is left as it is, for it cannot be backed up before a newer Ringwall changes it: "
                            + e.getMessage(),
                    e);
        }
        LOG.warn("the database takes the form of this Ringwall; as it was it is kept in {}", to);
    }

    /** All that belongs to a store, by its name in the folder: the copied database, and beside it what it names. */
    private static Map<String, Path> files(Path data, Path copy) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        files.put(Sqlite.NAME, copy.resolve(Sqlite.NAME));
        List<Path> beside = new ArrayList<>();
        try (Stream<Path> all = Files.walk(data)) {
            all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(beside::add);
        }
        for (Path file : beside) {
            String name = data.relativize(file).toString().replace('\\', '/');
            if (belongs(name)) {
                files.put(name, file);
            }
        }
        return files;
    }

    private static boolean belongs(String name) {
        boolean isDatabase = name.startsWith(Sqlite.NAME) || name.equals(Database.LOCK);
        boolean isDraft = name.endsWith(".part") || name.startsWith(".");
        return !isDatabase && !isDraft && !name.startsWith(OWN + "/");
    }

    static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
