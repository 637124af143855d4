package dev.ringwall.house.planted.engine.elsewhere;

/** A fault: its package has no place in the order. */
public final class Homeless {}
