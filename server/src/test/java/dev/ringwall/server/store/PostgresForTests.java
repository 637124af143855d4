package dev.ringwall.server.store;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One PostgreSQL for all tests of a run, started when the first asks for it; each takes a database of its own. */
public final class PostgresForTests {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresForTests.class);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private PostgresForTests() {}

    private static final class Started {
        private static final Optional<EmbeddedPostgres> SERVER = start();

        private static Optional<EmbeddedPostgres> start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return Optional.of(server);
            } catch (IOException | RuntimeException e) {
                LOG.warn("PostgreSQL cannot be started here", e);
                return Optional.empty();
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An empty database; where no server can be started the test that asks is skipped. */
    public static Location.Server fresh() {
        EmbeddedPostgres server =
                Started.SERVER.orElseGet(() -> abort("NOT RUN: PostgreSQL cannot be started here, see the log"));
        String name = "store_" + COUNT.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Location.Server("jdbc:postgresql://localhost:" + server.getPort() + "/" + name, "postgres", "");
    }
}
