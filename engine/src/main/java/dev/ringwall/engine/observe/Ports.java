package dev.ringwall.engine.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ports as the trade writes them: {@code tcp/44818}, {@code 502}, {@code udp/1024-2048}, {@code 443/tcp}. */
record Ports(Optional<String> transport, int lowest, int highest) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(tcp|udp|sctp)[/: ]?)?(\\d{1,5})(?:-(\\d{1,5}))?(?:/(tcp|udp|sctp))?", Pattern.CASE_INSENSITIVE);

    /** Reads a list of ports; empty if a part of it is none. */
    static Optional<List<Ports>> parse(String text) {
        List<Ports> all = new ArrayList<>();
        for (String part : text.strip().split("\\s*[,;]\\s*", -1)) {
            Matcher written = WRITTEN.matcher(part);
            if (!written.matches()) {
                return Optional.empty();
            }
            int lowest = Integer.parseInt(written.group(2));
            int highest =
                    Optional.ofNullable(written.group(3)).map(Integer::parseInt).orElse(lowest);
            Optional<String> transport = Optional.ofNullable(written.group(1))
                    .or(() -> Optional.ofNullable(written.group(4)))
                    .map(name -> name.toLowerCase(Locale.ROOT));
            all.add(new Ports(transport, lowest, highest));
        }
        return Optional.of(all);
    }

    /** With a transport that was said elsewhere, where these do not say one themselves. */
    Ports over(Optional<String> other) {
        return transport.isPresent() ? this : new Ports(other, lowest, highest);
    }

    boolean holds(Ports other) {
        boolean same = transport.isEmpty() || other.transport.isEmpty() || transport.equals(other.transport);
        return same && lowest <= other.lowest && other.highest <= highest;
    }
}
