package dev.ringwall.exchange.inventory;

import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.plantfile.PlantEdit;
import java.util.List;

/**
 * What an inventory would change in a plant, row by row, and what it cannot say. The same inventory proposes nothing the
 * second time, once its proposals were applied.
 */
public record Proposals(String source, List<Proposal> proposals, List<Issue> issues) {

    public Proposals {
        proposals = List.copyOf(proposals);
        issues = List.copyOf(issues);
    }

    /**
     * How an inventory is compared and applied.
     *
     * @param source the name under which the plant remembers the inventory's tags
     * @param addZones whether zones that the plant lacks are proposed; else a row that names one is added without a zone
     * @param accept whether the inventory's value replaces the plant's where the two differ, and proposed spellings hold
     */
    public record Choice(String source, boolean addZones, boolean accept) {}

    /** Compares; changes nothing. */
    public static Proposals compare(Inventory inventory, Plant plant, Choice choice) {
        return new Comparison(inventory, plant, choice).proposals();
    }

    /** Those of one kind. */
    public <P extends Proposal> List<P> of(Class<P> kind) {
        return proposals.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public boolean isEmpty() {
        return proposals.isEmpty();
    }

    /** Makes the edits; the plant's files stay as they are until the edit is written. */
    public void apply(Plant plant, Places places, PlantEdit edit, Choice choice) {
        new Application(plant, places, edit, choice).apply(proposals);
    }
}
