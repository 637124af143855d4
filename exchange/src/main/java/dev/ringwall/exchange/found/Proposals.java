package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.plantfile.PlantEdit;
import java.util.List;

/**
 * What a file of another program would change in a plant, place by place, and what it cannot say. The same file proposes
 * nothing the second time, once its proposals were applied, but what differs and stays.
 */
public record Proposals(List<Proposal> proposals, List<Issue> issues) {

    public Proposals {
        proposals = List.copyOf(proposals);
        issues = List.copyOf(issues);
    }

    /**
     * How a file is compared and applied.
     *
     * @param source the name under which the plant remembers the other program's tags
     * @param addZones whether zones that assets only name are proposed; else such an asset is added without a zone
     * @param accept whether the other program's value replaces the plant's where the two differ, and proposed spellings hold
     */
    public record Choice(String source, boolean addZones, boolean accept) {}

    /** Compares; changes nothing. */
    public static Proposals compare(Found found, Plant plant, Choice choice) {
        return new Comparison(plant, choice).proposals(found);
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
