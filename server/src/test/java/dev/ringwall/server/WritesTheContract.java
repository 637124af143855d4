package dev.ringwall.server;

import dev.ringwall.server.http.view.Page;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Has the server describe itself, which it does in tests alone. */
@Configuration(proxyBeanMethods = false)
class WritesTheContract {

    @Bean
    @Order(0)
    SecurityFilterChain contract(HttpSecurity http) {
        return http.securityMatcher("/v3/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    OpenAPI head() {
        return new OpenAPI()
                .info(new Info()
                        .title("Ringwall")
                        .version("1")
                        .description("Assesses industrial plants against IEC 62443."))
                .servers(List.of(new Server().url("/")));
    }

    /** What is always there is required: whatever a record holds that is not optional. */
    @Bean
    GlobalOpenApiCustomizer required() {
        Map<String, Class<?>> records = records();
        return api -> api.getComponents().getSchemas().forEach((name, schema) -> {
            Class<?> type = name.startsWith("Page") && !records.containsKey(name) ? Page.class : records.get(name);
            if (type != null) {
                require(schema, type);
            }
        });
    }

    private static void require(Schema<?> schema, Class<?> type) {
        schema.setRequired(Stream.of(type.getRecordComponents())
                .filter(part -> part.getType() != Optional.class)
                .map(RecordComponent::getName)
                .sorted()
                .toList());
    }

    private static Map<String, Class<?>> records() {
        Map<String, Class<?>> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(Page.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve(Page.class.getPackageName().replace('.', '/')))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class")) {
                    Class<?> type = Class.forName(
                            Page.class.getPackageName() + "." + name.substring(0, name.length() - ".class".length()));
                    if (type.isRecord()) {
                        found.put(type.getSimpleName(), type);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
