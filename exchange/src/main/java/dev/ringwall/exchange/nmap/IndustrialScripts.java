package dev.ringwall.exchange.nmap;

import static dev.ringwall.exchange.found.AssetField.LOCATION;
import static dev.ringwall.exchange.found.AssetField.MODEL;
import static dev.ringwall.exchange.found.AssetField.NAME;
import static dev.ringwall.exchange.found.AssetField.ORDER_NUMBER;
import static dev.ringwall.exchange.found.AssetField.SERIAL;
import static dev.ringwall.exchange.found.AssetField.VENDOR;
import static dev.ringwall.exchange.found.AssetField.VERSION;

import dev.ringwall.exchange.found.AssetField;
import dev.ringwall.exchange.xml.Element;
import java.util.Map;
import java.util.Optional;

/** What industrial devices say of themselves when nmap's own scripts ask them: the keys of their answers. */
final class IndustrialScripts {

    private static final Map<String, Map<String, AssetField>> KEYS = Map.of(
            "s7-info",
                    Map.of(
                            "Module", ORDER_NUMBER,
                            "Module Type", MODEL,
                            "Version", VERSION,
                            "Serial Number", SERIAL,
                            "System Name", NAME),
            "enip-info", Map.of("Vendor", VENDOR, "Product Name", MODEL, "Revision", VERSION, "Serial Number", SERIAL),
            "bacnet-info",
                    Map.of(
                            "Vendor Name", VENDOR,
                            "Model Name", MODEL,
                            "Firmware", VERSION,
                            "Object Name", NAME,
                            "Location", LOCATION),
            "pcworx-info", Map.of("PLC Type", MODEL, "Model Number", ORDER_NUMBER, "Firmware Version", VERSION),
            "omron-info", Map.of("Controller Model", MODEL, "Controller Version", VERSION),
            "fox-info", Map.of("app.version", VERSION, "vendorId", VENDOR, "stationName", NAME));

    private IndustrialScripts() {}

    static boolean isKnown(String script) {
        return KEYS.containsKey(script);
    }

    /** Takes up what a device said; what was known before, such as a name, stays. */
    static void read(Element script, Map<AssetField, String> values) {
        Map<String, AssetField> keys = KEYS.getOrDefault(script.attribute("id").orElse(""), Map.of());
        script.all("elem").forEach(elem -> {
            Optional<AssetField> field = elem.attribute("key").map(keys::get);
            if (field.isPresent() && !elem.text().isEmpty()) {
                values.putIfAbsent(field.get(), value(field.get(), elem.text()));
            }
        });
    }

    /** A vendor may carry its number: {@code Rockwell Automation/Allen-Bradley (1)}. */
    private static String value(AssetField field, String text) {
        return field == VENDOR ? text.replaceFirst("\\s*\\(\\d+\\)$", "") : text;
    }
}
