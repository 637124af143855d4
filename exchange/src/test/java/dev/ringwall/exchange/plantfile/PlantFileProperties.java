package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.yaml.Written;
import dev.ringwall.exchange.yaml.YamlSplice;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Read after write is identity, and the same plant gives the same bytes. */
class PlantFileProperties {

    @Property(tries = 300)
    void whatIsWrittenReadsAsTheSamePlant(@ForAll long seed) {
        Plant plant = RandomPlants.plant(seed);

        assertThat(Plants.plant(PlantFile.write(plant))).isEqualTo(plant);
    }

    @Property(tries = 100)
    void anEditChangesItsRecordAndNoOther(@ForAll long seed) {
        Plant plant = RandomPlants.plant(seed);
        String text = PlantFile.write(plant);
        Imported<Plant> read = Plants.read(text);
        YamlSplice splice = YamlSplice.of(text, Limits.DEFAULT).orElseThrow();
        for (Asset asset : plant.assets()) {
            Place place = read.places().of(asset.id()).orElseThrow();
            splice.set(place.line(), place.column(), "location", Written.text("- # new: \"place\""));
        }
        splice.append(
                "systems",
                new Written.Collected().put("id", Written.text("new")).fields());
        Plant edited = Plants.plant(splice.text());

        assertThat(edited.assets())
                .allSatisfy(asset -> assertThat(asset.description().location()).isEqualTo("- # new: \"place\""));
        assertThat(edited.systems()).hasSize(plant.systems().size() + 1);
        assertThat(edited.evidence()).isEqualTo(plant.evidence());
        assertThat(edited.conduits()).isEqualTo(plant.conduits());
    }

    @Property(tries = 50)
    void writingTwiceGivesTheSameBytes(@ForAll long seed) {
        String once = PlantFile.write(RandomPlants.plant(seed));

        assertThat(PlantFile.write(Plants.plant(once))).isEqualTo(once);
    }
}
