package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.Plant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Read after write is identity, and the same plant gives the same bytes. */
class PlantFileProperties {

    @Property(tries = 300)
    void whatIsWrittenReadsAsTheSamePlant(@ForAll long seed) {
        Plant plant = RandomPlants.plant(seed);

        assertThat(Plants.plant(PlantFile.write(plant))).isEqualTo(plant);
    }

    @Property(tries = 50)
    void writingTwiceGivesTheSameBytes(@ForAll long seed) {
        String once = PlantFile.write(RandomPlants.plant(seed));

        assertThat(PlantFile.write(Plants.plant(once))).isEqualTo(once);
    }
}
