package dev.ringwall.server.http.view;

/** A file that was kept, known by what it holds. */
public record AttachmentView(String sha256, long bytes) {}
