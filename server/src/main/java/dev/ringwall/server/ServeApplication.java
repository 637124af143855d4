package dev.ringwall.server;

import static java.util.Objects.requireNonNull;

import dev.ringwall.server.store.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
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

    static ServeApplication start(Path data, String host, int port) throws IOException {
        Database database = Database.open(data);
        var application = new SpringApplication(Parts.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(settings(host, port));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("database", database));
        return new ServeApplication((WebServerApplicationContext) application.run(), database);
    }

    /** Spring's keys are ours to set and nobody else's to know. */
    private static Map<String, Object> settings(String host, int port) {
        return Map.of(
                "server.address", host,
                "server.port", port,
                "server.shutdown", "graceful",
                "server.error.include-message", "never",
                "management.endpoints.web.base-path", "/",
                "management.endpoints.web.exposure.include", "health",
                "management.endpoint.health.show-details", "never");
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
