package dev.ringwall.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that evidence rests on, each under its SHA-256. Synced with their folder before anything may name them. */
final class Attachments {

    static final String FOLDER = "attachments";

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Database database;
    private final Clock clock;

    Attachments(Path data, Database database, Clock clock) throws IOException {
        this.folder = Files.createDirectories(data.resolve(FOLDER));
        this.database = database;
        this.clock = clock;
    }

    Attachment keep(InputStream content) throws IOException {
        Path draft = Files.createTempFile(folder, "draft-", ".part");
        try {
            Attachment kept = copy(content, draft);
            Files.move(draft, folder.resolve(kept.sha256()), StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
            database.write(
                    sql -> sql.sql("insert into attachment (sha256, bytes, at) values (?, ?, ?) on conflict do nothing")
                            .params(kept.sha256(), kept.bytes(), Journal.micros(clock.instant()))
                            .update());
            return kept;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Attachment copy(InputStream content, Path to) throws IOException {
        MessageDigest sha = Link.sha256();
        long bytes = 0;
        try (FileChannel file = FileChannel.open(to, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[64 << 10];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                sha.update(buffer, 0, read);
                bytes += read;
                for (ByteBuffer rest = ByteBuffer.wrap(buffer, 0, read); rest.hasRemaining(); ) {
                    file.write(rest);
                }
            }
            file.force(true);
        }
        return new Attachment(HexFormat.of().formatHex(sha.digest()), bytes);
    }

    /** What is attached, as the table says. */
    static List<Attachment> all(JdbcClient sql) {
        return sql.sql("select sha256, bytes from attachment order by sha256")
                .query((row, _) -> new Attachment(row.getString("sha256"), row.getLong("bytes")))
                .list();
    }

    /** Which of the files that were attached are not there, or not what they were. */
    static List<String> faults(JdbcClient sql, Path data) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Attachment each : all(sql)) {
            Path file = data.resolve(FOLDER).resolve(each.sha256());
            if (!Files.isRegularFile(file)) {
                faults.add("the file attached as `" + each.sha256() + "` is gone");
            } else if (!hash(file).equals(each.sha256())) {
                faults.add("the file attached as `" + each.sha256() + "` holds something else");
            }
        }
        return faults;
    }

    static String hash(Path file) throws IOException {
        MessageDigest sha = Link.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** Only a hash is ever made a path. */
    Optional<Path> find(String sha256) {
        return Optional.of(sha256)
                .filter(name -> SHA_256.matcher(name).matches())
                .map(folder::resolve)
                .filter(Files::isRegularFile);
    }
}
