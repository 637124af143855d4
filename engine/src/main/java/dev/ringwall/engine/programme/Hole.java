package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.model.Trace;

/** A row that nobody carries in the end. */
public record Hole(ProcessRequirement row, Trace why) {}
