package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.TestCatalog.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.RandomPlants;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws that every answer obeys, on plants made by chance. */
class LawProperties {

    private static final int TRIES = 40;

    @Property(tries = TRIES)
    void evidenceForNeverLowers(@ForAll long seed) {
        Assessment before = RandomPlants.of(seed).assess();
        Assessment after = RandomPlants.of(seed)
                .with(RandomPlants.piece(seed + 1, "more", true))
                .assess();
        assertNowhereLower(before, after);
    }

    /** A piece against a group, and then another one against a member of its sample. */
    @Example
    void moreAgainstASampleRaisesNothing() {
        evidenceAgainstNeverRaises(214_457);
    }

    @Property(tries = TRIES)
    void evidenceAgainstNeverRaises(@ForAll long seed) {
        Assessment before = RandomPlants.of(seed).assess();
        Assessment after = RandomPlants.of(seed)
                .with(RandomPlants.piece(seed + 1, "more", false))
                .assess();
        assertNowhereLower(after, before);
    }

    @Property(tries = TRIES)
    void nothingImprovesBecauseTimePasses(@ForAll long seed) {
        Plants plants = RandomPlants.of(seed);
        // Up to the last day on which stated absences hold: when one lapses, an asset that was not asked is asked
        // again.
        int days = 1 + new Random(seed).nextInt(200);
        assertNowhereLower(plants.assess(Plants.DAY.plusDays(days)), plants.assess());
    }

    @Property(tries = TRIES)
    void aCompensationNeverLowers(@ForAll long seed) {
        Assessment before = RandomPlants.of(seed).assess();
        Assessment after = RandomPlants.of(seed)
                .compensation("another", "zone:a", "SR 2.1", 3)
                .with(Pieces.of("seen-another", EvidenceKind.OBSERVATION, "countermeasure:another", true)
                        .ofVersion("1"))
                .assess();
        assertNowhereLower(before, after);
    }

    @Property(tries = TRIES)
    void aServiceNeverLowers(@ForAll long seed) {
        Assessment before = RandomPlants.of(seed).assess();
        Assessment after = RandomPlants.of(seed)
                .service("more", dev.ringwall.engine.model.Service.Kind.TIME, "a1", List.of("SR 1.1", "SR 7.3"), "a2")
                .assess();
        assertNowhereLower(before, after);
    }

    @Property(tries = TRIES)
    void whatIsInForceIsAble(@ForAll long seed) {
        Assessment assessment = RandomPlants.of(seed).assess();
        for (SubjectId subject : assessed(assessment)) {
            Answers answers = assessment.of(subject);
            for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
                int able = level(answers, fr, Ask.ABLE);
                int withHelp = level(answers, fr, Ask.ABLE_WITH_HELP);
                assertThat(level(answers, fr, Ask.IN_FORCE_UNAIDED))
                        .as("%s %s SL-A without help <= SL-C", subject, fr)
                        .isLessThanOrEqualTo(able);
                assertThat(able).as("%s %s SL-C <= SL-C+", subject, fr).isLessThanOrEqualTo(withHelp);
                assertThat(level(answers, fr, Ask.IN_FORCE))
                        .as("%s %s SL-A <= SL-C+", subject, fr)
                        .isLessThanOrEqualTo(withHelp);
            }
        }
    }

    @Property(tries = TRIES)
    void orderNeverMatters(@ForAll long seed) {
        Plant plant = RandomPlants.of(seed).build();
        Assessment straight = Assess.plant(plant, CATALOG, Plants.DAY);
        Assessment shuffled = Assess.plant(shuffled(plant, new Random(seed)), CATALOG, Plants.DAY);
        assertNowhereLower(straight, shuffled);
        assertNowhereLower(shuffled, straight);
        assertThat(shuffled.findings()).containsExactlyInAnyOrderElementsOf(straight.findings());
    }

    @Property(tries = 40)
    void everyAnswerHasAReasonThatEndsSomewhere(@ForAll long seed) {
        Assessment assessment = RandomPlants.of(seed).assess();
        for (Subject subject : assessment.subjects()) {
            Answers answers = assessment.of(subject.id());
            for (Requirement row : answers.rows()) {
                for (Ask ask : Ask.values()) {
                    Outcome why = assessment.judge().judge(subject, row, ask);
                    assertThat(why.status())
                            .as("%s %s %s %s", subject.id(), row.id(), ask, why)
                            .isEqualTo(answers.verdict(row.id(), ask).status());
                    assertThat(why.trace().facts()).isNotEmpty();
                }
            }
        }
    }

    private static List<SubjectId> assessed(Assessment assessment) {
        List<SubjectId> all = new ArrayList<>();
        assessment.subjects().forEach(subject -> all.add(subject.id()));
        assessment.plant().plant().assets().stream()
                .flatMap(asset -> assessment.plant().componentsOf(asset).stream())
                .map(Component::id)
                .forEach(all::add);
        return all;
    }

    /** Where nothing is asked there is no gap: it counts as 4 here. */
    private static int level(Answers answers, FoundationalRequirement fr, Ask ask) {
        Level level = answers.level(fr, ask);
        assertThat(level.possible()).isGreaterThanOrEqualTo(level.proved());
        return level.applicable() ? level.proved().value() : SecurityLevel.SL_4.value();
    }

    private static void assertNowhereLower(Assessment lower, Assessment higher) {
        for (SubjectId subject : assessed(lower)) {
            Answers low = lower.of(subject);
            Answers high = higher.of(subject);
            for (Requirement row : low.rows()) {
                for (Ask ask : Ask.values()) {
                    for (SecurityLevel level : SecurityLevel.ALL.subList(1, 5)) {
                        if (low.verdict(row.id(), ask).countsAt(level)) {
                            assertThat(high.verdict(row.id(), ask).countsAt(level))
                                    .as("%s %s %s at %s", subject, row.id().code(), ask, level)
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    private static Plant shuffled(Plant plant, Random random) {
        return new Plant(
                plant.id(),
                plant.description(),
                plant.settings(),
                shuffled(plant.zones(), random),
                shuffled(plant.conduits(), random),
                shuffled(plant.assets(), random),
                shuffled(plant.products(), random),
                shuffled(plant.groups(), random),
                shuffled(plant.services(), random),
                shuffled(plant.systems(), random),
                shuffled(plant.conditions(), random),
                plant.risk(),
                shuffled(plant.countermeasures(), random),
                shuffled(plant.evidence(), random),
                plant.accepted(),
                plant.effects(),
                plant.approvals(),
                plant.justifications(),
                plant.flows());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
