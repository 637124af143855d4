package dev.ringwall.server;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.server.access.Passwords;
import dev.ringwall.server.access.Patience;
import dev.ringwall.server.store.Database;
import dev.ringwall.server.store.FactorKey;
import dev.ringwall.server.store.Store;
import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.Administration;
import dev.ringwall.server.store.accounts.AuditLog;
import dev.ringwall.server.store.accounts.SecondFactors;
import dev.ringwall.server.store.accounts.Sessions;
import dev.ringwall.server.store.accounts.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the doors of the server share. */
@Configuration(proxyBeanMethods = false)
class ServerParts {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Catalog catalog() {
        return CatalogReader.read();
    }

    /** Closed with the context, and the database with it. */
    @Bean(destroyMethod = "close")
    Store store(Database database, Path data, Catalog catalog, Clock clock) throws IOException {
        return Store.open(database, data, catalog, clock);
    }

    @Bean
    Accounts accounts(Database database) {
        return new Accounts(database);
    }

    @Bean
    Administration administration(Database database) {
        return new Administration(database);
    }

    @Bean
    SecondFactors secondFactors(Database database, Path data) {
        return new SecondFactors(database, new FactorKey(data));
    }

    @Bean
    Tokens tokens(Database database) {
        return new Tokens(database);
    }

    @Bean
    Sessions sessions(Database database) {
        return new Sessions(database);
    }

    @Bean
    AuditLog auditLog(Database database) {
        return new AuditLog(database);
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    Patience patience() {
        return new Patience();
    }
}
