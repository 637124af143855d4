package dev.ringwall.server.store;

import java.nio.file.Path;

class SqliteStoreTest extends StoreContract {

    @Override
    Location location(Path folder) {
        return Location.embedded(folder);
    }

    @Override
    void fill(Database database) {
        database.write(
                sql -> sql.sql("pragma max_page_count = 1").query(Integer.class).single());
    }
}
