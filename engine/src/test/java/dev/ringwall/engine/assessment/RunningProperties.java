package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.TestCatalog.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.RandomChanges;
import dev.ringwall.engine.RandomPlants;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A running assessment says at any time what a fresh one says. */
class RunningProperties {

    private static final int CHANGES = 25;

    @Property(tries = 40)
    void afterAnyChangesTheAnswersAreThoseOfAFreshAssessment(@ForAll long seed) {
        Plant plant = RandomPlants.of(seed).build();
        Random dice = new Random(seed);
        Running running = Running.start(plant, CATALOG, Plants.DAY);
        for (int i = 0; i < CHANGES; i++) {
            Change change = RandomChanges.of(
                    running.version().plant(), running.version().day(), dice);
            running.apply(change);
            assertFresh(running.version(), change);
        }
    }

    @Property(tries = 20)
    void aVersionThatIsHeldNeverChanges(@ForAll long seed) {
        Running running = Running.start(RandomPlants.of(seed).build(), CATALOG, Plants.DAY);
        Random dice = new Random(seed);
        Version held = running.version();
        Map<Object, Answers> before = answers(held);
        for (int i = 0; i < CHANGES; i++) {
            running.apply(RandomChanges.of(
                    running.version().plant(), running.version().day(), dice));
        }
        assertThat(answers(held)).isEqualTo(before);
        assertFresh(held, "no change");
    }

    @Property(tries = 20)
    void aChangeNamesEveryoneItMoves(@ForAll long seed) {
        Running running = Running.start(RandomPlants.of(seed).build(), CATALOG, Plants.DAY);
        Random dice = new Random(seed);
        for (int i = 0; i < CHANGES; i++) {
            Map<Object, Answers> told = answers(running.version());
            Running.Step step = running.apply(RandomChanges.of(
                    running.version().plant(), running.version().day(), dice));
            step.moved()
                    .forEach(moved -> moved.answers()
                            .ifPresentOrElse(
                                    now -> told.put(moved.subject(), now), () -> told.remove(moved.subject())));
            assertThat(told).isEqualTo(answers(step.version()));
        }
    }

    /** What a version says of everything that its plant holds. */
    private static Map<Object, Answers> answers(Version version) {
        Plant plant = version.plant();
        Map<Object, Answers> all = new HashMap<>();
        for (Subject whole : Assess.systems(plant)) {
            all.put(whole.id(), version.of(whole.id()).orElseThrow());
        }
        for (Component component : Assess.components(PlantIndex.of(plant))) {
            all.put(component.id(), version.of(component.id()).orElseThrow());
        }
        return all;
    }

    private static void assertFresh(Version version, Object change) {
        Assessment fresh = version.assessment();
        answers(version).forEach((subject, answers) -> {
            Answers wanted = fresh.of((dev.ringwall.engine.model.SubjectId) subject);
            for (var row : wanted.rows()) {
                for (Ask ask : Ask.values()) {
                    assertThat(answers.verdict(row.id(), ask))
                            .as("%s %s %s after %s", subject, row.id(), ask, change)
                            .isEqualTo(wanted.verdict(row.id(), ask));
                }
            }
        });
        fresh.products().forEach((product, wanted) -> {
            Answers answers = version.of(product).orElseThrow();
            for (var row : wanted.rows()) {
                for (Ask ask : List.of(Ask.ABLE, Ask.IN_FORCE)) {
                    assertThat(answers.verdict(row.id(), ask))
                            .as("%s %s %s after %s", product, row.id(), ask, change)
                            .isEqualTo(wanted.verdict(row.id(), ask));
                }
            }
        });
    }
}
