package dev.ringwall.engine.report;

import dev.ringwall.engine.evidence.EvidenceReason;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Group;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which members of a group to look at, so that evidence on the group can be given. Only a group that the plant declares may
 * stand for its members; every other asset is looked at. How many is our reading: the square root of the group, rounded
 * up. Which ones follows from the order of their ids alone, spread over the whole group, so that two people who draw
 * the sample draw the same.
 */
final class Sample {

    private Sample() {}

    /** The members to look at, by id. */
    static List<AssetId> of(GroupId group, PlantIndex plant) {
        List<AssetId> members = plant.membersOf(group).stream()
                .map(Asset::id)
                .sorted(Comparator.naturalOrder())
                .toList();
        int size = size(members.size());
        List<AssetId> sample = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            sample.add(members.get(Math.toIntExact((long) i * members.size() / size)));
        }
        return sample;
    }

    /** The smallest number whose square is at least so many. */
    static int size(int members) {
        int size = 0;
        while ((long) size * size < members) {
            size++;
        }
        return size;
    }

    /** The group whose sample may speak for an asset: none where a member of the last sample failed. */
    static Optional<GroupId> groupOf(AssetId asset, Trace why, PlantIndex plant) {
        return says(why)
                ? Optional.empty()
                : plant.groupsOf(asset).stream().map(Group::id).min(Comparator.naturalOrder());
    }

    private static boolean says(Trace trace) {
        return trace.reason() == EvidenceReason.SAMPLE_FAILED
                || trace.because().stream().anyMatch(Sample::says);
    }
}
