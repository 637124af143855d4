package dev.ringwall.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfoService;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The embedded database: one file in a folder, whose lock keeps others out. */
record Sqlite(Path folder) implements Vendor {

    static final String NAME = "ringwall.db";

    @Override
    public DataSource reads() {
        return source(true);
    }

    @Override
    public DataSource writes() {
        return source(false);
    }

    private DataSource source(boolean readOnly) {
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
        source.setUrl("jdbc:sqlite:" + folder.resolve(NAME).toAbsolutePath());
        return source;
    }

    @Override
    public Connection writer() throws SQLException {
        return writes().getConnection();
    }

    @Override
    public String steps() {
        return "classpath:db/sqlite";
    }

    @Override
    public boolean isThere() {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    /** Whether it has the form that this program gives it. */
    boolean isOfThisForm() {
        MigrationInfoService steps = flyway(reads()).info();
        return !Vendor.isNewer(steps) && steps.pending().length == 0;
    }

    @Override
    public void copy(Path to) throws IOException {
        try (Connection connection = reads().getConnection();
                PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, to.resolve(NAME).toAbsolutePath().toString());
            vacuum.execute();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
