package dev.ringwall.server.store;

import dev.ringwall.engine.catalog.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A store out of a backup. It is made in a folder beside the wanted one, checked from its first change on, and gets its name
 * last: what goes wrong on the way leaves nothing behind.
 */
public final class Restore {

    private Restore() {}

    /** What came back. */
    public record Report(long files, long plants, long changes) {}

    /** Fills a folder that is empty or not there. */
    public static Report read(Path backup, Location location, Catalog catalog) throws IOException {
        refuseFull(location);
        if (!Files.isRegularFile(backup)) {
            throw new NoSuchFileException(backup.toString(), null, "no such file");
        }
        Path target = location.folder().toAbsolutePath().normalize();
        Path parent = Files.createDirectories(target.getParent());
        // Nobody but the owner: what was kept secret in the old folder is so here.
        Path folder = Files.createTempDirectory(parent, ".restoring-");
        try {
            List<String> names = new ArrayList<>();
            Archive.read(backup, (name, content) -> {
                write(folder.resolve(name), content);
                names.add(name);
            });
            syncNames(folder);
            Chain.Report chain = verify(folder, catalog);
            Set.of(Database.LOCK, Sqlite.NAME + "-wal", Sqlite.NAME + "-shm")
                    .forEach(left -> folder.resolve(left).toFile().delete());
            switch (location.vendor()) {
                case Sqlite _ -> Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
                case Postgres server -> move(folder, target, server);
            }
            sync(parent);
            return new Report(names.size(), chain.plants(), chain.changes());
        } finally {
            if (Files.exists(folder)) {
                Backup.delete(folder);
            }
        }
    }

    /** The rows go to the server, all else into the folder, or nothing goes anywhere. */
    private static void move(Path folder, Path target, Postgres server) throws IOException {
        boolean done = false;
        try {
            server.fill(new Sqlite(folder));
            try (Database filled = Database.look(server)) {
                refuse(Chain.verify(filled).faults());
            }
            Files.delete(folder.resolve(Sqlite.NAME));
            Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
            done = true;
        } finally {
            if (!done) {
                server.empty();
            }
        }
    }

    private static void refuse(List<String> faults) throws IOException {
        if (!faults.isEmpty()) {
            throw new IOException(String.join("\n", faults));
        }
    }

    private static void refuseFull(Location location) throws IOException {
        Path data = location.folder();
        if (location.server().isPresent() && Database.isIn(location)) {
            throw new IOException("expected a database that holds nothing yet, got "
                    + location.server().get());
        }
        if (Files.isDirectory(data)) {
            try (Stream<Path> there = Files.list(data)) {
                if (there.findAny().isPresent()) {
                    throw new IOException("expected an empty folder or none, got `" + data + "`, which holds files");
                }
            }
        } else if (Files.exists(data)) {
            throw new IOException("expected a folder, got the file `" + data + "`");
        }
    }

    private static void write(Path file, InputStream content) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        // A temporary file is its owner's alone: what was secret in the old folder is so in the new one.
        Path draft = Files.createTempFile(file.resolveSibling(""), "restored-", ".part");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            content.transferTo(out);
            channel.force(true);
        }
    }

    private static void syncNames(Path folder) throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.walk(folder)) {
            folders = all.filter(Files::isDirectory).toList();
        }
        for (Path each : folders) {
            sync(each);
        }
    }

    private static Chain.Report verify(Path folder, Catalog catalog) throws IOException {
        try (Database database = Database.openRestored(Location.embedded(folder))) {
            Chain.Report report = Chain.verify(database);
            List<String> faults = new ArrayList<>(report.faults());
            if (faults.isEmpty()) {
                faults.addAll(Chain.copies(database, folder, catalog));
            }
            refuse(faults);
            return report;
        }
    }

    /** The names in a folder, which are not in the files. */
    static void sync(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
