package dev.ringwall.server.store.accounts;

import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Grant;
import dev.ringwall.server.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers the question: who may sign in, and with which duties? */
public final class Accounts {

    private final Database database;

    public Accounts(Database database) {
        this.database = database;
    }

    /** Everybody, by name. */
    public List<Account> all() {
        return database.read(sql ->
                sql.sql("select id from account order by name").query((row, at) -> row.getString("id")).list().stream()
                        .flatMap(id -> find(sql, "id", id).stream())
                        .toList());
    }

    public Optional<Account> byName(String name) {
        return database.read(sql -> find(sql, "name", name));
    }

    public Optional<Account> byId(UUID id) {
        return database.read(sql -> find(sql, "id", id.toString()));
    }

    public boolean isEmpty() {
        return database.read(sql ->
                sql.sql("select count(*) from account").query(Integer.class).single() == 0);
    }

    /** Adds somebody, or takes the place of who has the id. */
    public void put(Account account, Instant at) {
        database.write(sql -> {
            String id = account.id().toString();
            sql.sql("delete from account_grant where account = ?").param(id).update();
            int known = sql.sql("update account set name = ?, password = ?, active = ? where id = ?")
                    .params(account.name(), account.password(), account.active() ? 1 : 0, id)
                    .update();
            if (known == 0) {
                sql.sql("insert into account (id, name, password, active, created) values (?, ?, ?, ?, ?)")
                        .params(id, account.name(), account.password(), account.active() ? 1 : 0, Micros.of(at))
                        .update();
            }
            account.grants().forEach(grant -> insert(sql, id, grant));
            return id;
        });
    }

    private static void insert(JdbcClient sql, String account, Grant grant) {
        sql.sql("insert into account_grant (account, duty, plant, zones, products) values (?, ?, ?, ?, ?)")
                .params(
                        account,
                        grant.duty().name(),
                        grant.plant().map(UUID::toString).orElse(""),
                        grant.zones().stream().map(ZoneId::value).collect(Collectors.joining(" ")),
                        grant.products().stream().map(ProductId::value).collect(Collectors.joining(" ")))
                .update();
    }

    private static Optional<Account> find(JdbcClient sql, String column, String value) {
        return sql.sql("select id, name, password, active from account where " + column + " = ?")
                .param(value)
                .query((row, at) -> new Account(
                        UUID.fromString(row.getString("id")),
                        row.getString("name"),
                        row.getString("password"),
                        row.getInt("active") == 1,
                        List.of()))
                .optional()
                .map(bare ->
                        new Account(bare.id(), bare.name(), bare.password(), bare.active(), grants(sql, bare.id())));
    }

    private static List<Grant> grants(JdbcClient sql, UUID account) {
        return sql.sql("select duty, plant, zones, products from account_grant where account = ? order by duty, plant")
                .param(account.toString())
                .query((row, at) -> new Grant(
                        Duty.valueOf(row.getString("duty")),
                        Optional.of(row.getString("plant"))
                                .filter(plant -> !plant.isEmpty())
                                .map(UUID::fromString),
                        words(row.getString("zones")).map(ZoneId::new).toList(),
                        words(row.getString("products")).map(ProductId::new).toList()))
                .list();
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty());
    }
}
