package dev.ringwall.server;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where a server listens, and what people call it.
 *
 * @param names others than the host itself
 */
public record Address(String host, int port, List<String> names) {

    public Address {
        names = List.copyOf(names);
    }

    /** Whether a request for a name is meant for this server: a page elsewhere could make a browser ask by a name of its own. */
    public boolean isCalled(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(host, "localhost", "127.0.0.1", "[::1]", "::1"), names.stream())
                .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(plain));
    }
}
