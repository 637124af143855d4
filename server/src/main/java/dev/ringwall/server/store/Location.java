package dev.ringwall.server.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a store lies.
 *
 * @param folder of its files, and of the embedded database where there is no server
 * @param server the database that is used instead of the embedded one
 */
public record Location(Path folder, Optional<Server> server) {

    /** A database server, by its JDBC URL. Where user or password are empty, the driver looks where it always does. */
    public record Server(String url, String user, String password) {

        /** A password is printed nowhere. */
        @Override
        public String toString() {
            return "`" + url + "`";
        }
    }

    /** One folder and no server beside it. */
    public static Location embedded(Path folder) {
        return new Location(folder, Optional.empty());
    }

    Vendor vendor() {
        return server.<Vendor>map(Postgres::new).orElseGet(() -> new Sqlite(folder));
    }
}
