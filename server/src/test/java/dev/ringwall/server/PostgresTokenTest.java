package dev.ringwall.server;

import dev.ringwall.server.store.Location;
import dev.ringwall.server.store.PostgresForTests;
import java.nio.file.Path;
import java.util.Optional;

class PostgresTokenTest extends TokenContract {

    private final Location.Server server = PostgresForTests.fresh();

    @Override
    Location location(Path folder) {
        return new Location(folder, Optional.of(server));
    }
}
