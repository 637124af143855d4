package dev.ringwall.server.store;

/** A file that is kept, known by what it holds. */
public record Attachment(String sha256, long bytes) {}
