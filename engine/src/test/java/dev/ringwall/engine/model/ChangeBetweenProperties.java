package dev.ringwall.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.RandomPlants;
import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The changes between two plants make one of the other. */
class ChangeBetweenProperties {

    @Property(tries = 40)
    void appliedToTheFirstTheyGiveTheSecond(@ForAll long seed, @ForAll long other) {
        Plant before = RandomPlants.of(seed).build();
        Plant after = RandomPlants.of(other).build();
        Plant changed = Change.applyAll(before, Change.between(before, after));
        assertThat(new HashSet<>(PlantPart.of(changed))).isEqualTo(new HashSet<>(PlantPart.of(after)));
    }

    @Property(tries = 20)
    void betweenAPlantAndItselfIsNothing(@ForAll long seed) {
        assertThat(Change.between(
                        RandomPlants.of(seed).build(), RandomPlants.of(seed).build()))
                .isEmpty();
    }
}
