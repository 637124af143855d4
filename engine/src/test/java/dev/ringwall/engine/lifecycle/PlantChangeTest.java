package dev.ringwall.engine.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.Fact;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlantChangeTest {

    private static PlantEntry entry(String name, String... fields) {
        TreeMap<String, String> written = new TreeMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            written.put(fields[i], fields[i + 1]);
        }
        return new PlantEntry("zones", new Fact.Text(name), written);
    }

    @Test
    void theOrderOfThingsIsNoChange() {
        List<PlantEntry> before = List.of(entry("a", "kind", "control"), entry("b", "kind", "safety"));
        assertThat(PlantChange.between(before, before.reversed())).isEmpty();
    }

    @Test
    void aFieldThatCameAndOneThatWentAreToldWithNothingOnTheOtherSide() {
        assertThat(PlantChange.between(List.of(entry("a", "note", "old")), List.of(entry("a", "kind", "control"))))
                .containsExactly(new PlantChange.Altered(
                        "zones",
                        new Fact.Text("a"),
                        List.of(
                                new PlantChange.FieldChange("kind", "", "control"),
                                new PlantChange.FieldChange("note", "old", ""))));
    }

    @Test
    void whatIsSaidTwiceAndThenOnceHasGoneOnce() {
        PlantEntry seen = entry("10.0.0.1 to 10.0.0.2");
        assertThat(PlantChange.between(List.of(seen, seen), List.of(seen)))
                .containsExactly(new PlantChange.Removed(seen));
    }
}
