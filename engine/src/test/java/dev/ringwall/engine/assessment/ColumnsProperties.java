package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.TestCatalog.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.RandomPlants;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** All answers at once are the answers one by one. */
class ColumnsProperties {

    @Property(tries = 60)
    void theColumnsSayWhatTheRulesSay(@ForAll long seed) {
        LocalDate day = Plants.DAY.plusDays(new Random(seed).nextInt(3) * 250L);
        assertSame(RandomPlants.of(seed).build(), day);
    }

    static void assertSame(Plant plant, LocalDate day) {
        Ground ground = new Ground(PlantIndex.of(plant), CATALOG, day);
        Judge judge = new Judge(ground);
        Columns columns = new Columns(ground);
        for (Subject subject : Assess.systems(plant)) {
            assertSame(judge, subject, columns.of(subject));
        }
        for (Component component : Assess.components(ground.plant())) {
            assertSame(judge, component, columns.of(component));
        }
        for (InstalledProduct product : Assess.installed(ground.plant())) {
            Answers answers = columns.of(product);
            for (Requirement row : CATALOG.componentRows()) {
                judge.judgeAll(product, row)
                        .forEach((ask, outcome) -> assertThat(answers.verdict(row.id(), ask))
                                .as("%s %s %s", product, row.id(), ask)
                                .isEqualTo(Verdict.of(outcome)));
            }
        }
    }

    private static void assertSame(Judge judge, Subject subject, Answers answers) {
        assertThat(answers.rows()).isEqualTo(judge.rowsOf(subject));
        for (Requirement row : answers.rows()) {
            for (Ask ask : Ask.values()) {
                assertThat(answers.verdict(row.id(), ask))
                        .as("%s %s %s", subject.id(), row.id(), ask)
                        .isEqualTo(Verdict.of(judge.judge(subject, row, ask)));
            }
        }
    }

    @Property(tries = 60)
    void manyLevelsAtOnceAreTheLevelsOneByOne(@ForAll long seed) {
        Assessment assessment = RandomPlants.of(seed).assess();
        List<Answers> all = assessment.subjects().stream()
                .filter(Component.class::isInstance)
                .map(component -> assessment.of(component.id()))
                .toList();
        for (Ask ask : List.of(Ask.ABLE, Ask.IN_FORCE_UNAIDED)) {
            LevelColumns columns = new LevelColumns(CATALOG);
            all.forEach(answers -> columns.add(answers, ask));
            long[] vectors = columns.vectors();
            assertThat(vectors).hasSameSizeAs(all);
            for (int i = 0; i < vectors.length; i++) {
                for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
                    assertThat(columns.level(vectors[i], fr))
                            .as("%s of component %s", fr, i)
                            .isEqualTo(all.get(i).level(fr, ask));
                }
            }
        }
    }

    @Property(tries = 30)
    void aBriefReasonIsTheWholeReasonCutShort(@ForAll long seed) {
        Assessment assessment = RandomPlants.of(seed).assess();
        for (Subject subject : assessment.subjects()) {
            for (Requirement row : assessment.of(subject.id()).rows()) {
                for (Answer answer : Answer.values()) {
                    assertThat(assessment.whyBriefly(subject, row, answer))
                            .as("%s %s %s", subject.id(), row.id(), answer)
                            .isEqualTo(assessment.why(subject, row, answer));
                }
            }
        }
    }
}
