package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup;
import dev.ringwall.engine.catalog.Rollup.ConduitScope;
import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.catalog.Rollup.Way;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The roll-up table as sets of rows: how a row of the system follows from rows of its components. */
final class SystemSheet {

    private final RowSheet system;
    private final RowSheet components;
    private final long[][] parts;
    private final long[][] byWay = new long[Way.values().length][];
    private final long[][] byScope = new long[ConduitScope.values().length][];
    private final long[] withoutParts;
    private final long[] servable;
    private final long[] bindingChannels;
    private final int[][] containers;

    SystemSheet(Catalog catalog) {
        Map<RequirementId, ProofClass> proofs = new HashMap<>();
        for (Requirement row : catalog.systemRows()) {
            proofs.put(row.id(), rollup(row).inForce());
            rollup(row).parts().forEach(part -> proofs.put(part, rollup(row).inForce()));
        }
        this.system = new RowSheet(catalog.systemRows(), catalog, proofs);
        this.components = new RowSheet(catalog.componentRows(), catalog, proofs);
        List<Requirement> rows = system.rows();
        this.parts = new long[rows.size()][];
        this.containers = new int[rows.size()][];
        for (int i = 0; i < rows.size(); i++) {
            Requirement row = rows.get(i);
            parts[i] = components.where(part -> rollup(row).parts().contains(part.id()));
            containers[i] = rows.stream()
                    .filter(other -> rollup(other).implies().contains(row.id()))
                    .mapToInt(other -> system.numberOf(other.id()))
                    .toArray();
        }
        for (Way way : Way.values()) {
            byWay[way.ordinal()] = system.where(row -> rollup(row).way() == way);
        }
        for (ConduitScope scope : ConduitScope.values()) {
            byScope[scope.ordinal()] = system.where(row -> rollup(row).conduit() == scope);
        }
        this.withoutParts = system.where(row -> rollup(row).parts().isEmpty());
        this.servable = system.where(Services::mayBeAService);
        this.bindingChannels = system.where(ComponentJudge::bindsChannels);
    }

    private static Rollup rollup(Requirement row) {
        return row.rollup().orElseThrow();
    }

    RowSheet system() {
        return system;
    }

    RowSheet components() {
        return components;
    }

    long[] of(Way way) {
        return byWay[way.ordinal()];
    }

    long[] of(ConduitScope scope) {
        return byScope[scope.ordinal()];
    }

    long[] withoutParts() {
        return withoutParts;
    }

    /** Rows that a service may provide. */
    long[] servable() {
        return servable;
    }

    /** Rows whose evidence at a boundary rests on the channels as they were. */
    long[] bindingChannels() {
        return bindingChannels;
    }

    /** Rows that answer a row when they are met, in catalogue order. */
    int[] containersOf(int row) {
        return containers[row];
    }

    /** Adds to the rows of the system what one component says in its own rows. */
    void roll(long[] component, long[] all) {
        for (int plane = 0; plane < Planes.SIZE; plane += 2) {
            long low = component[plane];
            long high = component[plane + 1];
            if ((low | high) == 0) {
                continue;
            }
            for (int row = 0; row < parts.length; row++) {
                if (((low & parts[row][0]) | (high & parts[row][1])) != 0) {
                    all[plane + (row >> 6)] |= 1L << row;
                }
            }
        }
    }
}
