package dev.ringwall.server.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database server that somebody runs already. Who writes holds a lock of the server on the very connection by which he
 * writes: if the connection is lost the lock is, and nothing can be written before it is taken again.
 */
record Postgres(Location.Server server) implements Vendor {

    /** Any number, as long as it stays the same: it is what the lock of a database is called. */
    private static final long LOCK = 62443;

    /** A server that died holds its lock until the database notices, which may be while the next one starts. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** SQLSTATE, PostgreSQL's appendix A. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @Override
    public DataSource reads() {
        PGSimpleDataSource source = source();
        source.setReadOnly(true);
        source.setReadOnlyMode("always");
        return source;
    }

    @Override
    public DataSource writes() {
        return source();
    }

    private PGSimpleDataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setApplicationName("ringwall");
        source.setTcpKeepAlive(true);
        if (!server.user().isEmpty()) {
            source.setUser(server.user());
        }
        if (!server.password().isEmpty()) {
            source.setPassword(server.password());
        }
        return source;
    }

    @Override
    public Connection writer() throws SQLException, IOException {
        Connection connection = writes().getConnection();
        try (Statement sql = connection.createStatement()) {
            if (asked(sql, "show fsync").equals("off")) {
                throw new IOException(server + " runs with `fsync = off`: what it says is kept would not be");
            }
            sql.execute("set synchronous_commit = on");
            lock(sql);
            return connection;
        } catch (SQLException | IOException e) {
            connection.close();
            throw e;
        }
    }

    private void lock(Statement sql) throws SQLException, IOException {
        sql.execute("set lock_timeout = '" + PATIENCE.toMillis() + "ms'");
        try {
            sql.execute("select pg_advisory_lock(" + LOCK + ")");
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new IOException("another ringwall has " + server + " open", e);
            }
            throw e;
        }
        sql.execute("reset lock_timeout");
    }

    private static String asked(Statement sql, String question) throws SQLException {
        try (ResultSet row = sql.executeQuery(question)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    @Override
    public String steps() {
        return "classpath:db/postgresql";
    }

    @Override
    public boolean isThere() throws IOException {
        try (Connection connection = reads().getConnection();
                Statement sql = connection.createStatement()) {
            return asked(sql, "select to_regclass('flyway_schema_history') is not null")
                    .equals("t");
        } catch (SQLException e) {
            throw new IOException(server + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void copy(Path folder) throws IOException {
        Sqlite copy = new Sqlite(folder);
        @Nullable MigrationInfo form = flyway(reads()).info().current();
        if (form == null) {
            throw new IOException(server + " holds no store");
        }
        Flyway.configure(Vendor.class.getClassLoader())
                .dataSource(copy.writes())
                .locations(copy.steps())
                .target(form.getVersion())
                .load()
                .migrate();
        try (Connection from = reads().getConnection();
                Connection to = copy.writer()) {
            from.setAutoCommit(false);
            from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            to.setAutoCommit(false);
            Tables.copy(from, to);
            to.commit();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Fills a database that holds no store yet with all of an embedded one. */
    void fill(Sqlite from) throws IOException {
        flyway(writes()).migrate();
        try (Connection old = from.reads().getConnection();
                Connection to = writer()) {
            to.setAutoCommit(false);
            Tables.copy(old, to);
            to.commit();
        } catch (SQLException e) {
            throw new IOException(server + ": " + e.getMessage(), e);
        }
    }

    /** Takes back what {@link #fill} did to a database that held nothing. */
    void empty() {
        Flyway.configure(Vendor.class.getClassLoader())
                .dataSource(writes())
                .locations(steps())
                .cleanDisabled(false)
                .load()
                .clean();
    }
}
