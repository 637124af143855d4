package dev.ringwall.server;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.server.store.Database;
import dev.ringwall.server.store.Location;
import dev.ringwall.server.store.Store;
import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.AuditLog;
import dev.ringwall.server.store.accounts.Sessions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The running server: one database, opened to whom the network and his rights let in. */
final class ServeApplication implements AutoCloseable {

    /** The store opens its database itself, and there are no users but its own. */
    @SpringBootApplication(
            proxyBeanMethods = false,
            exclude = {
                DataSourceAutoConfiguration.class,
                FlywayAutoConfiguration.class,
                UserDetailsServiceAutoConfiguration.class
            })
    static class Parts {}

    private final WebServerApplicationContext context;

    private final Database database;

    private ServeApplication(WebServerApplicationContext context, Database database) {
        this.context = context;
        this.database = database;
    }

    /** On the embedded database of a folder. */
    static ServeApplication start(Path data, Address address) throws IOException {
        return start(Location.embedded(data), address);
    }

    static ServeApplication start(Location location, Address address) throws IOException {
        Database database = Database.open(location);
        var application = new SpringApplication(Parts.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(settings(address));
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("database", database);
            context.getBeanFactory().registerSingleton("address", address);
            context.getBeanFactory().registerSingleton("data", location.folder());
        });
        return new ServeApplication((WebServerApplicationContext) application.run(), database);
    }

    /** Spring's keys are ours to set and nobody else's to know. */
    private static Map<String, Object> settings(Address address) {
        return Map.ofEntries(
                entry("server.address", address.host()),
                entry("server.port", address.port()),
                entry("server.shutdown", "graceful"),
                // Pages and their parts alone: they hold nothing that anybody could guess at by length.
                entry("server.compression.enabled", true),
                entry("server.compression.mime-types", "text/html,text/css,text/javascript,application/javascript"),
                entry("spring.web.error.include-message", "never"),
                entry("spring.servlet.multipart.enabled", false),
                entry("server.tomcat.max-swallow-size", "2MB"),
                entry("management.endpoints.web.base-path", "/"),
                entry("management.endpoints.web.exposure.include", "health"),
                entry("management.endpoint.health.show-details", "never"));
    }

    /** The one-time link of a server that nobody has signed in to yet; of a demonstration one each time. */
    Optional<String> link(boolean demonstration) throws IOException {
        FirstStart first = firstStart();
        return demonstration ? Optional.of(first.demonstration(context.getBean(Catalog.class))) : first.administrator();
    }

    /** A one-time link for somebody by name, asked for on the server's own terminal; empty for who may not sign in. */
    Optional<String> link(String name) {
        return firstStart().again(name);
    }

    private FirstStart firstStart() {
        return new FirstStart(
                context.getBean(Accounts.class),
                context.getBean(Sessions.class),
                context.getBean(AuditLog.class),
                context.getBean(Store.class),
                context.getBean(Clock.class));
    }

    /** For tests, which look at the parts. */
    ApplicationContext parts() {
        return context;
    }

    int port() {
        return requireNonNull(context.getWebServer(), "a server that runs").getPort();
    }

    @Override
    public void close() {
        ((ConfigurableApplicationContext) context).close();
        database.close();
    }
}
