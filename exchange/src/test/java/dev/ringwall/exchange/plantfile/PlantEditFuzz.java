package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.yaml.Written;
import dev.ringwall.exchange.yaml.YamlSplice;
import java.nio.charset.StandardCharsets;

/** An edit of any plant that reads: the result is refused as broken, or reads with the new value in its place. */
class PlantEditFuzz {

    @FuzzTest
    void edit(FuzzedDataProvider data) {
        String role = text(data.consumeString(20));
        String yaml = text(data.consumeRemainingAsString());
        Imported<Plant> read = Plants.read(yaml);
        if (read.value().filter(plant -> !plant.assets().isEmpty()).isEmpty() || yaml.startsWith("\uFEFF")) {
            return;
        }
        Asset first = read.value().get().assets().getFirst();
        Place place = read.places().of(first.id()).orElseThrow();
        YamlSplice splice = YamlSplice.of(yaml, Limits.DEFAULT).orElseThrow();
        if (!splice.set(place.line(), place.column(), "role", Written.text(role))) {
            return;
        }
        String edited = splice.text();
        if (YamlSplice.of(edited, Limits.DEFAULT).isPresent()) {
            assertThat(Plants.plant(edited).assets().getFirst().description().role())
                    .as(edited)
                    .isEqualTo(role);
        }
    }

    /** As it would come out of a file: no halves of characters. */
    private static String text(String any) {
        return new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
