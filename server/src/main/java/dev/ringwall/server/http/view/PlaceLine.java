package dev.ringwall.server.http.view;

/** A plant at which duties can be had, by its name alone. */
public record PlaceLine(String place, String name) {}
