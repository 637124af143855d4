package dev.ringwall.server.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;

/** One of the databases that a store can lie in: what differs between them. Their tables and all that is asked of them are the same. */
sealed interface Vendor permits Sqlite, Postgres {

    /** Makes connections that may only read. */
    DataSource reads();

    /** Makes connections that may write. */
    DataSource writes();

    /** The connection that writes: durable when it says so, and ours alone while it is open. */
    Connection writer() throws SQLException, IOException;

    /** Where the steps lie that bring a database to the form of this program. */
    String steps();

    /** Whether a store lies there already. */
    boolean isThere() throws IOException;

    /** Copies all of it as it stands at one moment, while others may write, into an embedded database in a folder. */
    void copy(Path folder) throws IOException;

    default Flyway flyway(DataSource source) {
        return Flyway.configure(Vendor.class.getClassLoader())
                .dataSource(source)
                .locations(steps())
                .load();
    }

    /** Whether it was made by a program that knows steps which this one does not. */
    static boolean isNewer(MigrationInfoService steps) {
        for (var step : steps.applied()) {
            if (!step.getState().isResolved()) {
                return true;
            }
        }
        return false;
    }
}
