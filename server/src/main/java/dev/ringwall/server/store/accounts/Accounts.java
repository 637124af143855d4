package dev.ringwall.server.store.accounts;

import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Grant;
import dev.ringwall.server.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers the question: who may sign in, and with which duties? */
public final class Accounts {

    private static final String ACCOUNTS = "select id, name, password, service, active, version, signed_in, "
            + "(select count(*) from second_factor where second_factor.account = account.id and confirmed = 1) as factor from account";
    private static final String GRANTS = "select account, duty, plant, zones, products from account_grant";

    private final Database database;

    public Accounts(Database database) {
        this.database = database;
    }

    /** Everybody, by name. */
    public List<Account> all() {
        return database.read(sql -> {
            Map<UUID, List<Grant>> had =
                    sql.sql(GRANTS + " order by duty, plant").query(Accounts::owned).list().stream()
                            .collect(Collectors.groupingBy(
                                    Owned::account, Collectors.mapping(Owned::grant, Collectors.toList())));
            return sql.sql(ACCOUNTS + " order by name").query(Accounts::bare).list().stream()
                    .map(account -> account.with(had.getOrDefault(account.id(), List.of())))
                    .toList();
        });
    }

    public Optional<Account> byName(String name) {
        return database.read(sql -> find(sql, "name", name));
    }

    public Optional<Account> byId(UUID id) {
        return database.read(sql -> find(sql, id));
    }

    public boolean isEmpty() {
        return database.read(sql ->
                sql.sql("select count(*) from account").query(Integer.class).single() == 0);
    }

    /** Adds somebody. */
    public void add(Account account, Instant at) {
        database.write(sql -> {
            insert(sql, account, at);
            return account;
        });
    }

    /** Keeps what is to be kept of a new password. */
    public void password(UUID account, String kept) {
        database.write(sql -> setPassword(sql, account, kept));
    }

    /** Notes that somebody signed in. */
    public void signedIn(UUID account, Instant at) {
        database.write(sql -> sql.sql("update account set signed_in = ? where id = ?")
                .params(Micros.of(at), account.toString())
                .update());
    }

    /** Whether somebody has a name, in large or small letters. */
    static boolean isTaken(JdbcClient sql, String name) {
        return sql.sql("select name from account").query((row, at) -> row.getString("name")).list().stream()
                .anyMatch(name::equalsIgnoreCase);
    }

    /** Whether somebody else may still administer. */
    static boolean isAdministeredWithout(JdbcClient sql, UUID id) {
        return sql.sql("select count(*) from account_grant join account on account.id = account_grant.account "
                                + "where account.active = 1 and account_grant.duty = ? and account.id <> ?")
                        .params(Duty.ADMINISTRATOR.name(), id.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    static Optional<Account> find(JdbcClient sql, UUID id) {
        return find(sql, "id", id.toString());
    }

    static void insert(JdbcClient sql, Account account, Instant at) {
        sql.sql("insert into account (id, name, password, service, active, created) values (?, ?, ?, ?, ?, ?)")
                .params(
                        account.id().toString(),
                        account.name(),
                        account.password(),
                        account.service() ? 1 : 0,
                        account.active() ? 1 : 0,
                        Micros.of(at))
                .update();
        account.grants().forEach(grant -> insert(sql, account.id().toString(), grant));
    }

    /** Puts state and duties in place of those that are kept, as the next version. */
    static Account put(JdbcClient sql, Account account) {
        String id = account.id().toString();
        sql.sql("delete from account_grant where account = ?").param(id).update();
        sql.sql("update account set active = ?, version = version + 1 where id = ?")
                .params(account.active() ? 1 : 0, id)
                .update();
        account.grants().forEach(grant -> insert(sql, id, grant));
        return find(sql, account.id()).orElseThrow();
    }

    static int setPassword(JdbcClient sql, UUID account, String kept) {
        return sql.sql("update account set password = ? where id = ?")
                .params(kept, account.toString())
                .update();
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
        return sql.sql(ACCOUNTS + " where " + column + " = ?")
                .param(value)
                .query(Accounts::bare)
                .optional()
                .map(bare -> bare.with(grants(sql, bare.id())));
    }

    private static List<Grant> grants(JdbcClient sql, UUID account) {
        return sql
                .sql(GRANTS + " where account = ? order by duty, plant")
                .param(account.toString())
                .query(Accounts::owned)
                .list()
                .stream()
                .map(Owned::grant)
                .toList();
    }

    /** Still without its duties. */
    private static Account bare(ResultSet row, int at) throws SQLException {
        return new Account(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                row.getString("password"),
                row.getInt("factor") == 1,
                row.getInt("service") == 1,
                row.getInt("active") == 1,
                List.of(),
                row.getLong("version"),
                Optional.of(row.getLong("signed_in"))
                        .filter(micros -> micros > 0)
                        .map(Micros::at));
    }

    private record Owned(UUID account, Grant grant) {}

    private static Owned owned(ResultSet row, int at) throws SQLException {
        Grant grant = new Grant(
                Duty.valueOf(row.getString("duty")),
                Optional.of(row.getString("plant"))
                        .filter(plant -> !plant.isEmpty())
                        .map(UUID::fromString),
                words(row.getString("zones")).map(ZoneId::new).toList(),
                words(row.getString("products")).map(ProductId::new).toList());
        return new Owned(UUID.fromString(row.getString("account")), grant);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty());
    }
}
