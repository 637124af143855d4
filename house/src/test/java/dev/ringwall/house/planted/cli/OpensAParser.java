package dev.ringwall.house.planted.cli;

import org.snakeyaml.engine.v2.api.LoadSettings;

/** A fault: only exchange opens a parser. */
public final class OpensAParser {
    LoadSettings settings = LoadSettings.builder().build();
}
