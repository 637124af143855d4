package dev.ringwall.house.planted.exchange;

import dev.ringwall.house.planted.server.Door;

/** A fault: what reads and writes does not know who asked. */
public final class SeesADoor {
    Door door = new Door();
}
