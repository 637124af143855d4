package dev.ringwall.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.PartKey;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantPart;
import dev.ringwall.engine.model.Section;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.exchange.plantfile.PlantParts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That what a change may break is found without reading the whole plant again. */
class ChecksTest {

    private static final int TRIES = 1_500;
    private static final Pattern WORD = Pattern.compile("\"([^\"\\\\]*)\"(?!:)");
    private static final List<Section> RELATED = List.of(
            Section.ZONES,
            Section.CONDUITS,
            Section.PRODUCTS,
            Section.ASSETS,
            Section.GROUPS,
            Section.SERVICES,
            Section.RISK_CRITERIA,
            Section.RISK_RECORDS,
            Section.COUNTERMEASURES,
            Section.PLANT);

    private final Random dice = new Random(62443);

    @ParameterizedTest
    @ValueSource(strings = {"water-treatment", "chemical-plant", "car-body-welding"})
    void aChangeIsRefusedIfAndOnlyIfTheWholePlantWouldBe(String name) throws IOException {
        Path folder = Path.of(System.getProperty("ringwall.root", ".."), "cases", name);
        Plant plant =
                PlantFile.read(folder, Limits.DEFAULT, Worked.CATALOG).value().orElseThrow();
        int refused = 0;
        int taken = 0;
        for (int i = 0; i < TRIES; i++) {
            Optional<Change> change = change(plant);
            if (change.isEmpty()) {
                continue;
            }
            List<Change> changes = List.of(change.get());
            Plant after = Change.applyAll(plant, changes);
            boolean whole = PlantParts.contradictions(after, Worked.CATALOG).isEmpty();
            boolean quick =
                    Checks.contradictions(plant, after, changes, Worked.CATALOG).isEmpty();
            assertThat(quick).as("%s", change.get()).isEqualTo(whole);
            refused += whole ? 0 : 1;
            taken += whole ? 1 : 0;
            plant = whole && dice.nextInt(4) == 0 ? after : plant;
        }
        assertThat(refused).isGreaterThan(TRIES / 20);
        assertThat(taken).isGreaterThan(TRIES / 20);
    }

    /** A thing of which a word or two are those of another one, so that names meet, are missing or run in circles. */
    private Optional<Change> change(Plant plant) {
        Section section = RELATED.get(dice.nextInt(RELATED.size()));
        List<? extends PlantPart> parts = PlantPart.of(plant, section);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        PlantPart part = parts.get(dice.nextInt(parts.size()));
        if (dice.nextInt(8) == 0) {
            return section.isSingle() ? Optional.empty() : Optional.of(new Change.Remove(PartKey.of(part)));
        }
        List<PlantPart> all = PlantPart.of(plant);
        PlantPart other =
                dice.nextInt(3) == 0 ? all.get(dice.nextInt(all.size())) : parts.get(dice.nextInt(parts.size()));
        String text = PlantParts.write(part);
        for (int i = 0; i <= dice.nextInt(2); i++) {
            text = exchanged(text, PlantParts.write(other));
        }
        return read(section, text);
    }

    /** What is no name at all is refused before it can be a change. */
    private static Optional<Change> read(Section section, String text) {
        try {
            return PlantParts.read(section, text, Worked.CATALOG).value().map(Change.Put::new);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private String exchanged(String text, String other) {
        List<String> words =
                WORD.matcher(other).results().map(found -> found.group(1)).toList();
        List<Matcher> places =
                WORD.matcher(text).results().map(_ -> WORD.matcher(text)).toList();
        if (words.isEmpty() || places.isEmpty()) {
            return text;
        }
        Matcher at = WORD.matcher(text);
        int skip = dice.nextInt(places.size());
        boolean found = at.find();
        for (int i = 0; i < skip; i++) {
            found = at.find();
        }
        String word = words.get(dice.nextInt(words.size()));
        return found ? text.substring(0, at.start(1)) + word + text.substring(at.end(1)) : text;
    }
}
