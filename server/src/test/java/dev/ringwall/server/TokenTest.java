package dev.ringwall.server;

import dev.ringwall.server.store.Location;
import java.nio.file.Path;

class TokenTest extends TokenContract {

    @Override
    Location location(Path folder) {
        return Location.embedded(folder);
    }
}
