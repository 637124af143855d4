package dev.ringwall.house.planted.cli;

import dev.ringwall.house.planted.server.Door;

/** A fault: the doors do not see each other. */
public final class SeesAnotherDoor {
    Door door = new Door();
}
