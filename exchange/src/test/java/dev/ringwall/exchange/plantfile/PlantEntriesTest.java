package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.lifecycle.PlantChange;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Plant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlantEntriesTest {

    private static final String PLANT = """
            ringwall: 1
            plant: {id: works}
            zones: [{id: a, name: One}, {id: b}]
            conduits: [{id: ab, zones: [a, b], channels: [{id: ch, from: a, to: b, initiator: from, port: tcp/1}]}]
            assets: [{id: pc, zone: a, components: [{id: os, version: "1"}]}]
            """;

    private static List<PlantChange> after(String old, String changed) {
        assertThat(PLANT).contains(old);
        return PlantChange.between(
                PlantEntries.of(Plants.plant(PLANT)), PlantEntries.of(Plants.plant(PLANT.replace(old, changed))));
    }

    @Property(tries = 30)
    void aPlantDiffersInNothingFromItselfWrittenAndReadAgain(@ForAll long seed) {
        Plant plant = RandomPlants.plant(seed);
        assertThat(PlantChange.between(PlantEntries.of(plant), PlantEntries.of(Plants.plant(PlantFile.write(plant)))))
                .isEmpty();
    }

    @Property(tries = 30)
    void twoPlantsThatDifferShowIt(@ForAll long seed) {
        Plant one = RandomPlants.plant(seed);
        Plant other = RandomPlants.plant(seed + 1);
        assertThat(PlantChange.between(PlantEntries.of(one), PlantEntries.of(other))
                        .isEmpty())
                .isEqualTo(one.equals(other));
    }

    @Test
    void aChannelIsAThingOfItsOwn() {
        assertThat(after("tcp/1", "tcp/2"))
                .containsExactly(new PlantChange.Altered(
                        "channels",
                        new Fact.Through(new ChannelId("ch")),
                        List.of(new PlantChange.FieldChange("port", "tcp/1", "tcp/2"))));
    }

    @Test
    void aComponentIsAFieldOfItsAsset() {
        assertThat(after("version: \"1\"", "version: \"2\""))
                .singleElement()
                .isInstanceOfSatisfying(
                        PlantChange.Altered.class,
                        altered -> assertThat(altered.fields())
                                .containsExactly(new PlantChange.FieldChange("components.os.version", "1", "2")));
    }

    @Test
    void theOrderOfZonesIsNoChange() {
        assertThat(after("{id: a, name: One}, {id: b}", "{id: b}, {id: a, name: One}"))
                .isEmpty();
    }
}
