package dev.ringwall.house.planted.engine.report;

/** Breaks no rule. */
public final class Title {}
