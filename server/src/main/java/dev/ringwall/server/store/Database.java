package dev.ringwall.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One connection that writes and four that read, to a database that is ours alone.
 *
 * <p>Writers wait for each other here and not in the database: with SQLite a second writer would fail, and a transaction that
 * reads first and writes then fails at once, whatever it would wait. So the one that writes begins as a writer.
 */
public final class Database implements AutoCloseable {

    private static final int READERS = 4;
    static final String NAME = "ringwall.db";

    static final String LOCK = "lock";

    private final ReentrantLock writing = new ReentrantLock();
    private final AutoCloseable lock;
    private final HikariDataSource readers;
    private final SingleConnectionDataSource writer;
    private final JdbcClient reads;
    private final JdbcClient writes;

    private Database(AutoCloseable lock, HikariDataSource readers, SingleConnectionDataSource writer) {
        this.lock = lock;
        this.readers = readers;
        this.writer = writer;
        this.reads = JdbcClient.create(readers);
        this.writes = JdbcClient.create(writer);
    }

    /**
     * Opens the database of a folder, which is made where it is missing, and brings it to the form of this program. What was
     * there in an older form is kept as a backup beside it.
     */
    public static Database open(Path folder) throws IOException {
        return open(folder, true);
    }

    /** Opens what was just restored: in its old form it is kept already. */
    static Database openRestored(Path folder) throws IOException {
        return open(folder, false);
    }

    private static Database open(Path folder, boolean keepsOld) throws IOException {
        Files.createDirectories(folder);
        FileChannel lock = lock(folder);
        String url = url(folder);
        DataSource source = sqlite(url, false);
        try {
            migrate(folder, source, keepsOld);
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            return new Database(lock, pool(sqlite(url, true)), new SingleConnectionDataSource(connection, true));
        } catch (SQLException e) {
            lock.close();
            throw new IOException(e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Opens the database of a folder to read alone, as it is, whoever else has it open. */
    static Database look(Path folder) throws IOException {
        DataSource source = sqlite(url(folder), true);
        try {
            return new Database(() -> {}, pool(source), new SingleConnectionDataSource(source.getConnection(), true));
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String url(Path folder) {
        return "jdbc:sqlite:" + folder.resolve(NAME).toAbsolutePath();
    }

    private static Flyway flyway(DataSource source) {
        return Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/sqlite")
                .load();
    }

    private static void migrate(Path folder, DataSource source, boolean keepsOld) throws IOException {
        Flyway flyway = flyway(source);
        MigrationInfoService steps = flyway.info();
        if (isNewer(steps)) {
            throw new IOException("`" + folder + "` was made by a newer Ringwall");
        }
        if (keepsOld && steps.current() != null && steps.pending().length > 0) {
            Backup.beforeMigration(folder, steps.current().getVersion().toString());
        }
        flyway.migrate();
    }

    private static boolean isNewer(MigrationInfoService steps) {
        return Stream.of(steps.applied()).anyMatch(step -> !step.getState().isResolved());
    }

    /** Whether the database of a folder has the form that this program gives it. */
    static boolean isOfThisForm(Path folder) {
        MigrationInfoService steps = flyway(sqlite(url(folder), true)).info();
        return !isNewer(steps) && steps.pending().length == 0;
    }

    /** Copies the database of a folder as it stands at one moment, while others may write to it. */
    static void copy(Path folder, Path to) throws IOException {
        try (Connection connection = sqlite(url(folder), true).getConnection();
                PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, to.resolve(NAME).toAbsolutePath().toString());
            vacuum.execute();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Whether a folder holds a database already. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    /** One server a database: the lock ends with the process, however it ends. */
    private static FileChannel lock(Path folder) throws IOException {
        FileChannel file = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = file.tryLock();
        } catch (OverlappingFileLockException _) {
            // This very process holds it: the answer is the same.
        }
        if (lock == null) {
            file.close();
            throw new IOException("another ringwall has `" + folder + "` open");
        }
        return file;
    }

    private static SQLiteDataSource sqlite(String url, boolean readOnly) {
        var config = new SQLiteConfig();
        if (!readOnly) {
            // It stays with the file; who only reads takes it as it is.
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        }
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(5_000);
        config.enforceForeignKeys(true);
        config.setReadOnly(readOnly);
        var source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    private static HikariDataSource pool(DataSource source) {
        var config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(READERS);
        config.setReadOnly(true);
        config.setPoolName("readers");
        return new HikariDataSource(config);
    }

    /** Reads what is committed. */
    public <T> T read(Function<JdbcClient, T> question) {
        return question.apply(reads);
    }

    /** Writes in one transaction: durable on return, or nothing of it. */
    public <T> T write(Function<JdbcClient, T> work) {
        writing.lock();
        try {
            Connection connection = writer.getConnection();
            boolean done = false;
            try {
                T result = work.apply(writes);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack(connection);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not take changes: " + e.getMessage(), e);
        } finally {
            writing.unlock();
        }
    }

    /** Why a change was not taken, for who has to mend it. */
    static String why(Throwable thrown) {
        for (@Nullable Throwable at = thrown; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage());
            if (message.contains("SQLITE_FULL") || message.contains("No space left")) {
                return "the disk is full: nothing can be changed until there is room again";
            }
        }
        return "the database does not take changes: " + thrown.getMessage();
    }

    /** What failed is told by its own exception; SQLite has often rolled back by itself. */
    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException _) {
            // There was no transaction any more.
        }
    }

    @Override
    public void close() {
        readers.close();
        writer.destroy();
        try {
            lock.close();
        } catch (Exception e) {
            throw new IllegalStateException("the lock of the store was not given back", e);
        }
    }
}
