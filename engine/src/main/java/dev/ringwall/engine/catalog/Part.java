package dev.ringwall.engine.catalog;

/** One part of the series as the register lists it; a part under development says so in its document type. */
public record Part(
        int group,
        String number,
        String title,
        DocumentType documentType,
        String edition,
        String status,
        String roles,
        String gives,
        String programUse) {

    /** What kind of document a part is. */
    public enum DocumentType {
        IS,
        TS,
        TR,
        PAS,
        IN_DEVELOPMENT
    }
}
