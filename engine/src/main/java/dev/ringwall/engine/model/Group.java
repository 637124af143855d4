package dev.ringwall.engine.model;

import java.util.List;
import java.util.Optional;

/**
 * Assets of one product, version range and configuration baseline, so that evidence from a sample can speak for all.
 *
 * @param members named members; where empty, every asset that fits product, versions and baseline is one
 */
public record Group(
        GroupId id,
        String name,
        ProductId product,
        VersionRange versions,
        Optional<String> baseline,
        List<AssetId> members)
        implements PlantPart {

    public Group {
        members = List.copyOf(members);
    }
}
