package dev.ringwall.house.planted.exchange;

import org.snakeyaml.engine.v2.api.LoadSettings;

/** Breaks no rule: here parsers are opened. */
public final class Reader {
    LoadSettings settings = LoadSettings.builder().build();
}
