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
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One connection that writes and four that read, to a database that is ours alone.
 *
 * <p>Writers wait for each other here and not in the database: with SQLite a second writer would fail, and a transaction that
 * reads first and writes then fails at once, whatever it would wait. So the one that writes begins as a writer.
 */
public final class Database implements AutoCloseable {

    private static final int READERS = 4;
    static final String LOCK = "lock";

    private final ReentrantLock writing = new ReentrantLock();
    private final AutoCloseable lock;
    private final Vendor vendor;
    private final HikariDataSource readers;
    private final JdbcClient reads;
    private SingleConnectionDataSource writer;
    private boolean lost;

    private Database(AutoCloseable lock, Vendor vendor, SingleConnectionDataSource writer) {
        this.lock = lock;
        this.vendor = vendor;
        this.readers = pool(vendor.reads());
        this.writer = writer;
        this.reads = JdbcClient.create(readers);
    }

    /** Opens the embedded database of a folder. */
    public static Database open(Path folder) throws IOException {
        return open(Location.embedded(folder));
    }

    /**
     * Opens a database, which is made where it is missing, and brings it to the form of this program. What was there in an older
     * form is kept as a backup beside it.
     */
    public static Database open(Location location) throws IOException {
        return open(location, true);
    }

    /** Opens what was just restored: in its old form it is kept already. */
    static Database openRestored(Location location) throws IOException {
        return open(location, false);
    }

    private static Database open(Location location, boolean keepsOld) throws IOException {
        Files.createDirectories(location.folder());
        FileChannel lock = lock(location.folder());
        Vendor vendor = location.vendor();
        try {
            Connection connection = vendor.writer();
            SingleConnectionDataSource writer = new SingleConnectionDataSource(connection, true);
            try {
                migrate(location, vendor, keepsOld);
                connection.setAutoCommit(false);
                return new Database(lock, vendor, writer);
            } catch (IOException | SQLException | RuntimeException e) {
                writer.destroy();
                throw e;
            }
        } catch (SQLException e) {
            lock.close();
            throw new IOException(e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Opens a database to read alone, as it is, whoever else has it open. */
    static Database look(Vendor vendor) throws IOException {
        try {
            Connection connection = vendor.reads().getConnection();
            return new Database(() -> {}, vendor, new SingleConnectionDataSource(connection, true));
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void migrate(Location location, Vendor vendor, boolean keepsOld) throws IOException {
        Flyway flyway = vendor.flyway(vendor.writes());
        MigrationInfoService steps = flyway.info();
        if (Vendor.isNewer(steps)) {
            throw new IOException("`" + location.folder() + "` was made by a newer Ringwall");
        }
        if (keepsOld && steps.current() != null && steps.pending().length > 0) {
            Backup.beforeMigration(location, steps.current().getVersion().toString());
        }
        flyway.migrate();
    }

    /** Whether a store lies there already. */
    public static boolean isIn(Location location) throws IOException {
        return location.vendor().isThere();
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
            if (lost) {
                reconnect();
            }
            Connection connection = writer.getConnection();
            boolean done = false;
            try {
                T result = work.apply(JdbcClient.create(writer));
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack(connection);
                    lost = !connection.isValid(1);
                }
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("the database does not take changes: " + e.getMessage(), e);
        } finally {
            writing.unlock();
        }
    }

    /** With the connection the lock was lost; another server may have it, and then this one has to stay out. */
    private void reconnect() throws SQLException, IOException {
        writer.destroy();
        Connection connection = vendor.writer();
        connection.setAutoCommit(false);
        writer = new SingleConnectionDataSource(connection, true);
        lost = false;
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
