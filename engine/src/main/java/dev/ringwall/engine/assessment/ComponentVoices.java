package dev.ringwall.engine.assessment;

import dev.ringwall.engine.evidence.ComponentEvidence;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Group;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.SubjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who speaks of a component, as {@link ComponentEvidence} finds it row by row: all rows of a piece at once. */
final class ComponentVoices {

    private final ComponentEvidence evidence;
    private final Voicebook voices;
    private final Map<InVersion, List<Voice>> ofProducts = new HashMap<>();
    private final IdentityHashMap<Voice, Sampled> samples = new IdentityHashMap<>();

    private record InVersion(ProductId product, Optional<String> version) {}

    /** A voice on a group with a sample: those who were not seen hear nothing good of the rows in which a member failed. */
    private record Sampled(Set<AssetId> seen, Voice unseen) {}

    ComponentVoices(ComponentEvidence evidence, Voicebook voices) {
        this.evidence = evidence;
        this.voices = voices;
    }

    /** Every voice on a component: on itself, its asset, its groups, and its product in its version. */
    List<Voice> of(Asset asset, Component component) {
        List<Voice> ofProduct = ofProduct(component.installed());
        List<Voice> ofComponent = voices.of(component.id());
        List<Voice> ofAsset = voices.of(asset.id());
        List<Group> groups = evidence.groupsOf(asset);
        if (ofComponent.isEmpty() && ofAsset.isEmpty() && groups.isEmpty()) {
            return ofProduct;
        }
        List<Voice> all = new ArrayList<>(ofComponent);
        all.addAll(ofAsset);
        for (Group group : groups) {
            for (Voice voice : voices.of(group.id())) {
                all.add(heardBy(asset, voice));
            }
        }
        if (all.isEmpty()) {
            return ofProduct;
        }
        all.addAll(ofProduct);
        return all;
    }

    private Voice heardBy(Asset asset, Voice ofGroup) {
        if (ofGroup.piece().sample().isEmpty()) {
            return ofGroup;
        }
        Sampled sampled = samples.computeIfAbsent(ofGroup, this::sampled);
        return sampled.seen().contains(asset.id()) ? ofGroup : sampled.unseen();
    }

    private Sampled sampled(Voice ofGroup) {
        Set<AssetId> seen = new HashSet<>(ofGroup.piece().sample().orElseThrow().seen());
        long[] failed = new long[2];
        for (AssetId asset : seen) {
            for (Voice voice : voices.of(asset)) {
                failed[0] |= voice.against[0];
                failed[1] |= voice.against[1];
            }
        }
        return new Sampled(seen, (failed[0] | failed[1]) == 0 ? ofGroup : ofGroup.notFor(failed));
    }

    /** Those on a product in its version. */
    List<Voice> ofProduct(Installed installed) {
        if (installed.product().isEmpty()) {
            return List.of();
        }
        return ofProducts.computeIfAbsent(
                new InVersion(installed.product().get(), installed.version()),
                key -> voices.of(key.product()).stream()
                        .filter(voice -> ComponentEvidence.names(voice.piece(), installed))
                        .toList());
    }

    /** How many products in a version are kept. */
    int products() {
        return ofProducts.size();
    }

    /** Lets go of them. */
    void trim() {
        ofProducts.clear();
    }

    /** The voices on a subject are gathered anew. */
    void forget(SubjectId subject) {
        if (subject instanceof GroupId) {
            voices.of(subject).forEach(samples::remove);
        }
        voices.forget(subject);
        if (subject instanceof ProductId product) {
            ofProducts.keySet().removeIf(key -> key.product().equals(product));
        }
    }

    /** Finds anew which rows of a group's voices are left to those who were not seen; whether they are others than before. */
    boolean soundsOtherwise(SubjectId group) {
        boolean changed = false;
        for (Voice voice : voices.of(group)) {
            Sampled before = samples.get(voice);
            if (before != null) {
                Sampled now = sampled(voice);
                if (!now.unseen().speaksAs(before.unseen())) {
                    samples.put(voice, now);
                    changed = true;
                }
            }
        }
        return changed;
    }
}
