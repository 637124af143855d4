package dev.ringwall.server;

import dev.ringwall.server.store.Location;
import java.nio.file.Path;

class AdministrationTest extends AdministrationContract {

    @Override
    Location location(Path folder) {
        return Location.embedded(folder);
    }
}
