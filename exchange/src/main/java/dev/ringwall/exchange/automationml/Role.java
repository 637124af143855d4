package dev.ringwall.exchange.automationml;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.ZoneKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an element is to a plant. Role classes are known by the names of their paths, whatever library they stand in: a
 * {@code …/Zone/OTZone/ControlZone} is a zone, a {@code …/NetworkDevice/Switch} an asset.
 */
enum Role {
    ZONE("(.+)?Zone"),
    CONDUIT("(.+)?Conduit"),
    CHANNEL("Channel|Logical(.+)?Connection"),
    ASSET(
            "Asset|Host|(Physical|Network|Security|Field|Embedded|Safety)?Device|(.+)?Controller|PLC|SIS|HMI|Robot|(.+)?Server"
                    + "|(.+)?Workstation");

    private final Pattern segment;

    Role(String segment) {
        this.segment = Pattern.compile(segment);
    }

    /** The role that a path names; a path may name several things on its way, the first of which counts. */
    static Optional<Role> of(String path) {
        return segments(path)
                .flatMap(part -> Arrays.stream(values())
                        .filter(role -> role.segment.matcher(part).matches()))
                .findFirst();
    }

    private static Stream<String> segments(String path) {
        return Arrays.stream(path.replace("[", "").replace("]", "").split("/", -1));
    }

    /** The last name of a path, which is the most special one. */
    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace("]", "").replace("[", "");
    }

    static Optional<ZoneKind> zoneKind(String path) {
        String plain = last(path).toLowerCase(Locale.ROOT);
        for (Hint hint : HINTS) {
            if (hint.words().matcher(plain).find()) {
                return Optional.of(hint.kind());
            }
        }
        return Optional.empty();
    }

    private record Hint(Pattern words, ZoneKind kind) {}

    private static final List<Hint> HINTS = List.of(
            new Hint(Pattern.compile("dmz"), ZoneKind.DMZ),
            new Hint(Pattern.compile("safety"), ZoneKind.SAFETY),
            new Hint(Pattern.compile("wireless"), ZoneKind.WIRELESS),
            new Hint(Pattern.compile("business|enterprise|office"), ZoneKind.BUSINESS),
            new Hint(Pattern.compile("operations|supervis"), ZoneKind.OPERATIONS),
            new Hint(Pattern.compile("scada|control|process|cell|automation"), ZoneKind.CONTROL));

    static List<ComponentType> types(String path) {
        String plain = path.toLowerCase(Locale.ROOT);
        if (plain.contains("networkdevice") || plain.contains("securitydevice")) {
            return List.of(ComponentType.NETWORK_DEVICE);
        }
        if (plain.contains("controller") || plain.endsWith("plc") || plain.endsWith("sis")) {
            return List.of(ComponentType.EMBEDDED_DEVICE);
        }
        return plain.contains("workstation") || plain.contains("server") || plain.endsWith("hmi")
                ? List.of(ComponentType.HOST_DEVICE)
                : List.of();
    }
}
