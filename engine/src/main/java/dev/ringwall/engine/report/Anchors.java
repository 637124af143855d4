package dev.ringwall.engine.report;

import java.util.regex.Pattern;

/** How the places of a document are named. */
final class Anchors {

    private static final Pattern ANCHOR = Pattern.compile("[a-z][a-z0-9._-]*");

    private Anchors() {}

    static void check(String id) {
        if (!ANCHOR.matcher(id).matches()) {
            throw new IllegalArgumentException("expected an id such as `zone-raw-water`, got `" + id + "`");
        }
    }
}
