package dev.ringwall.server;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.server.access.Passwords;
import dev.ringwall.server.access.Patience;
import dev.ringwall.server.store.Database;
import dev.ringwall.server.store.HeldStore;
import dev.ringwall.server.store.Store;
import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.AuditLog;
import dev.ringwall.server.store.accounts.Sessions;
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

    @Bean
    Store store(Catalog catalog, Clock clock) {
        return new HeldStore(catalog, clock);
    }

    @Bean
    Accounts accounts(Database database) {
        return new Accounts(database);
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
