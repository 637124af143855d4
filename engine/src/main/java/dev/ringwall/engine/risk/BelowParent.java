package dev.ringwall.engine.risk;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.ZoneId;

/** A zone that asks for less than the zone around it. Allowed, and worth a look: our own check, not the standard's. */
public record BelowParent(
        ZoneId zone, ZoneId parent, FoundationalRequirement fr, SecurityLevel level, SecurityLevel parentLevel) {}
