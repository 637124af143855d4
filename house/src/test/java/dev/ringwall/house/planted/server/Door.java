package dev.ringwall.house.planted.server;

/** Breaks no rule. */
public final class Door {}
