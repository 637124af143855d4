package dev.ringwall.exchange.inventory;

import java.util.Locale;
import java.util.Optional;

/** Files that look like an inventory at first sight and are none. */
final class OtherExports {

    private static final int HEAD = 4_000;

    private OtherExports() {}

    /** What a file is instead, if it is known. */
    static Optional<String> recognise(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
        boolean logix = head.startsWith("remark,") && (head.contains("csv-import-export") || head.contains("rslogix"));
        if (logix || head.contains("type,scope,name,description,datatype")) {
            return Optional.of(
                    "a tag export of RSLogix or Studio 5000, which lists the variables of one controller and no assets");
        }
        if (head.startsWith("<?xml") || head.startsWith("<!doctype") || head.startsWith("<html")) {
            return Optional.of("XML or HTML");
        }
        if (head.stripLeading().startsWith("{") || head.stripLeading().startsWith("[")) {
            return Optional.of("JSON");
        }
        return Optional.empty();
    }
}
