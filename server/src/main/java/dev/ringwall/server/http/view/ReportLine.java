package dev.ringwall.server.http.view;

import java.util.List;

/** A report, and the formats it can be had in. */
public record ReportLine(String name, List<FormatLine> formats) {

    /** @param text whether people can read it as it is */
    public record FormatLine(String name, String extension, String holds, boolean text) {}
}
