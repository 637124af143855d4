package dev.ringwall.server.http;

import dev.ringwall.exchange.catalog.Library;
import dev.ringwall.exchange.words.Words;
import dev.ringwall.server.access.Secrets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The catalogue in each language that somebody has asked for, read once: it changes with the program alone. */
@Component
class Shelves {

    private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();

    /** The catalogue, and the words around it; its tag is a hash of both. */
    record Shelf(Library library, Words words, String tag) {

        static Shelf read(String language) {
            Library library = Library.read(language);
            Words words = Words.read(language);
            StringBuilder said = new StringBuilder(language);
            words.keys().forEach(key -> said.append(words.template(key).orElseThrow()));
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            library.write(json);
            said.append(json.toString(StandardCharsets.UTF_8));
            return new Shelf(library, words, Secrets.kept(said.toString()).substring(0, 16));
        }

        /** A response that may be kept, and must be asked after each time. */
        ResponseEntity.BodyBuilder tagged() {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noCache().cachePrivate())
                    .eTag("\"" + tag + "\"");
        }
    }

    Shelf in(String language) {
        if (!Words.languages().contains(language)) {
            throw Problem.wrong("expected one of the languages " + Words.languages() + ", got `" + language + "`");
        }
        return shelves.computeIfAbsent(language, Shelf::read);
    }
}
