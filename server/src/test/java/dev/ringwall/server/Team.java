package dev.ringwall.server;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.server.access.Duty;
import dev.ringwall.server.access.Grant;
import dev.ringwall.server.store.Author;
import dev.ringwall.server.store.Location;
import dev.ringwall.server.store.PlantVersion;
import dev.ringwall.server.store.Store;
import dev.ringwall.server.store.accounts.Account;
import dev.ringwall.server.store.accounts.Accounts;
import dev.ringwall.server.store.accounts.Administration.By;
import dev.ringwall.server.store.accounts.Sessions;
import dev.ringwall.server.store.accounts.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A running server with people who ask it things. */
final class Team implements AutoCloseable {

    private final ServeApplication server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Team(ServeApplication server) {
        this.server = server;
    }

    static Team open(Path data) throws IOException {
        return open(Location.embedded(data));
    }

    static Team open(Location location) throws IOException {
        return new Team(ServeApplication.start(location, new Address("127.0.0.1", 0, List.of())));
    }

    <T> T part(Class<T> type) {
        return server.parts().getBean(type);
    }

    <T> T part(String name, Class<T> type) {
        return server.parts().getBean(name, type);
    }

    PlantVersion plant(String name) throws IOException {
        var author = new Author(new UUID(0, 0), "test");
        return part(Store.class).create(FirstStart.worked(name, part(Catalog.class)), author, "test");
    }

    /** The secret of the link of a first start. */
    String link() throws IOException {
        return server.link(false).orElseThrow();
    }

    Optional<String> link(String name) {
        return server.link(name);
    }

    Person nobody() {
        return new Person("");
    }

    /** A program with a token of somebody new, who has these duties. */
    Person program(Grant... grants) {
        Account owner = Account.fresh("p-" + UUID.randomUUID(), List.of(grants));
        part(Accounts.class).add(owner, Instant.now());
        List<Duty> duties = Stream.of(grants).map(Grant::duty).distinct().toList();
        Instant now = Instant.now();
        return with(part(Tokens.class)
                .make(owner, "test", duties, now.plus(Duration.ofDays(1)), new By("test", now))
                .orElseThrow()
                .secret());
    }

    /** A program that sends this token. */
    Person with(String token) {
        return new Person("", Optional.of(token));
    }

    /** Somebody new, signed in. */
    Person somebody(boolean strong, Grant... grants) {
        return named("p-" + UUID.randomUUID(), strong, grants);
    }

    Person named(String name, boolean strong, Grant... grants) {
        Account account = Account.fresh(name, List.of(grants));
        part(Accounts.class).add(account, Instant.now());
        return new Person(part(Sessions.class).begin(account.id(), strong, Instant.now()));
    }

    /** Whoever an answer has signed in. */
    Person signedInBy(HttpResponse<?> answer) {
        return new Person(answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("ringwall="))
                .map(cookie -> cookie.substring("ringwall=".length(), cookie.indexOf(';')))
                .findFirst()
                .orElse(""));
    }

    /** Somebody with a browser. */
    final class Person {

        private static final String TOKEN = "6f1c0de7-9d0c-4d1c-8a6e-2f0f5b1f4f10";

        private final String cookie;
        private final Optional<String> bearer;

        private Person(String cookie) {
            this(cookie, Optional.empty());
        }

        private Person(String cookie, Optional<String> bearer) {
            this.cookie = cookie;
            this.bearer = bearer;
        }

        /** The same, whose program sends a token too. */
        Person with(String token) {
            return new Person(cookie, Optional.of(token));
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return send("GET", path, "", "application/json");
        }

        HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
            return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        }

        HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
            return send("POST", path, json, "application/json");
        }

        HttpResponse<String> send(String method, String path, String body, String type)
                throws IOException, InterruptedException {
            var request = request(path)
                    .header("Content-Type", type)
                    .header("X-XSRF-TOKEN", TOKEN)
                    .method(method, HttpRequest.BodyPublishers.ofString(body));
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }

        /** A change made on a version that was seen. */
        HttpResponse<String> on(String version, String path, String json) throws IOException, InterruptedException {
            return on(version, "POST", path, json);
        }

        HttpResponse<String> on(String version, String method, String path, String json)
                throws IOException, InterruptedException {
            var request = request(path)
                    .header("Content-Type", "application/json")
                    .header("If-Match", "\"" + version + "\"")
                    .header("X-XSRF-TOKEN", TOKEN)
                    .method(method, HttpRequest.BodyPublishers.ofString(json));
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }

        /** What somebody asks who has a version of it already. */
        HttpResponse<String> unless(String tag, String path) throws IOException, InterruptedException {
            var request = request(path).header("If-None-Match", tag).GET();
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }

        HttpResponse<String> withoutToken(String path, String json) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(address(path))
                    .header("Cookie", "ringwall=" + cookie)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(json));
            bearer.ifPresent(token -> request.header("Authorization", "Bearer " + token));
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }

        private HttpRequest.Builder request(String path) {
            HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                    .header("Cookie", "ringwall=" + cookie + "; XSRF-TOKEN=" + TOKEN);
            bearer.ifPresent(token -> request.header("Authorization", "Bearer " + token));
            return request;
        }

        private URI address(String path) {
            return URI.create("http://127.0.0.1:" + server.port() + path);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
