package dev.ringwall.exchange.cset;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.ZoneKind;
import dev.ringwall.exchange.xml.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the symbols and the kinds of zones of a diagram stand for. A symbol is a hint: what it says is proposed. */
final class Symbols {

    private static final Pattern IMAGE = Pattern.compile("image=[^;]*?([^/;]+)\\.(?:svg|png|gif)");
    private static final Pattern NETWORK = Pattern.compile(
            "firewall|router|switch|gateway|modem|vpn|wireless|access.?point|hub|ids|ips|diode|unidirectional|encrypt");
    private static final Pattern EMBEDDED = Pattern.compile("plc|rtu|ied|sis|dcs|controller|sensor|actuator");
    private static final Pattern HOST = Pattern.compile("hmi|server|historian|workstation|terminal|laptop|pc");

    private Symbols() {}

    /** The name of the picture that a cell shows. */
    static Optional<String> of(Element cell) {
        Matcher image = IMAGE.matcher(cell.attribute("style").orElse(""));
        return image.find() ? Optional.of(image.group(1).replaceAll("[_-]+", " ")) : Optional.empty();
    }

    static List<ComponentType> types(String symbol) {
        String plain = symbol.toLowerCase(Locale.ROOT);
        if (NETWORK.matcher(plain).find()) {
            return List.of(ComponentType.NETWORK_DEVICE);
        }
        if (HOST.matcher(plain).find()) {
            return List.of(ComponentType.HOST_DEVICE);
        }
        return EMBEDDED.matcher(plain).find() ? List.of(ComponentType.EMBEDDED_DEVICE) : List.of();
    }

    static ZoneKind kind(String zoneType) {
        return switch (zoneType.toLowerCase(Locale.ROOT)) {
            case "control dmz", "external dmz", "dmz" -> ZoneKind.DMZ;
            case "control system" -> ZoneKind.CONTROL;
            case "corporate" -> ZoneKind.BUSINESS;
            case "plant system" -> ZoneKind.OPERATIONS;
            case "safety" -> ZoneKind.SAFETY;
            default -> ZoneKind.OTHER;
        };
    }
}
