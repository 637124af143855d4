package dev.ringwall.engine.programme;

/** Who a party is. */
public record Organisation(Party party, String name) {}
