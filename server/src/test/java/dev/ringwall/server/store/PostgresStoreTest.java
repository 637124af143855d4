package dev.ringwall.server.store;

import java.nio.file.Path;
import java.util.Optional;

class PostgresStoreTest extends StoreContract {

    private final Location.Server server = PostgresForTests.fresh();

    @Override
    Location location(Path folder) {
        return new Location(folder, Optional.of(server));
    }

    /** As the server says it, for its disk is not ours to fill. */
    @Override
    void fill(Database database) {
        database.write(sql -> sql.sql("""
                create function full_disk() returns trigger language plpgsql as $$ begin
                    raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';
                end $$""").update());
        database.write(sql -> sql.sql(
                        "create trigger full_disk before insert on journal for each row execute function full_disk()")
                .update());
    }
}
