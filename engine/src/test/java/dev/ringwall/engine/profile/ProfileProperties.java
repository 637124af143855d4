package dev.ringwall.engine.profile;

import static dev.ringwall.engine.TestCatalog.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.RandomPlants;
import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.assessment.Verdict;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.profile.Profile.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every plant under every profile. */
class ProfileProperties {

    private static final int TRIES = 40;

    private static Profile of(long seed, int ofTen) {
        Random random = new Random(seed);
        List<Choice> choices = new ArrayList<>();
        for (Requirement row : CATALOG.systemRows()) {
            if (random.nextInt(10) < ofTen) {
                int level = row.level().value() + random.nextInt(5 - row.level().value());
                choices.add(new Choice(row.id(), Optional.of(SecurityLevel.of(level)), Optional.empty()));
            }
        }
        return new Profile(
                new Profile.Head("p", "P", "1", "d", "r", "e", "c", "k", false), List.of(), choices, List.of());
    }

    @Property(tries = TRIES)
    void noRowIsBetterThanThePlantItselfSays(@ForAll long seed) {
        Assessment assessment = RandomPlants.of(seed).assess();
        Profile profile = of(seed, 6);
        for (Subject subject : assessment.subjects()) {
            for (AppliedRow row : Applied.of(profile, assessment, subject).rows()) {
                RequirementId id = (RequirementId) row.choice().row();
                Verdict plain = assessment.of(subject.id()).verdict(id, Ask.IN_FORCE);
                SecurityLevel wanted = row.choice().security().orElseThrow();
                assertThat(row.status() == Status.MET).isEqualTo(plain.isMet() && plain.countsAt(wanted));
                assertThat(row.isUnknown()).isEqualTo(plain.isUnknown());
                assertThat(row.status() == Status.NOT_APPLICABLE).isEqualTo(plain.status() == Status.NOT_APPLICABLE);
            }
        }
    }

    @Property(tries = TRIES)
    void aLevelUnderAProfileIsNeverAboveWhatItAsks(@ForAll long seed) {
        Assessment assessment = RandomPlants.of(seed).assess();
        Profile profile = of(seed, 3);
        for (Subject subject : assessment.subjects()) {
            Applied applied = Applied.of(profile, assessment, subject);
            for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
                Level under = applied.under().get(fr.ordinal());
                SecurityLevel asked = applied.rows().stream()
                        .filter(row -> row.choice().row() instanceof RequirementId id
                                && CATALOG.require(id).fr().equals(Optional.of(fr)))
                        .map(row -> row.choice().security().orElseThrow())
                        .reduce(SecurityLevel.SL_0, SecurityLevel::higher);
                assertThat(asked.isAtLeast(under.proved())).isTrue();
                assertThat(under.possible().isAtLeast(under.proved())).isTrue();
                assertThat(applied.plain().get(fr.ordinal()))
                        .isEqualTo(assessment.of(subject.id()).level(fr, Ask.IN_FORCE));
            }
        }
    }

    /** Where a profile asks every row, it comes to what is said without it, up to what it asks. */
    @Property(tries = TRIES)
    void aProfileOfAllRowsShowsNothingBetter(@ForAll long seed) {
        Assessment assessment = RandomPlants.of(seed).assess();
        for (Subject subject : assessment.subjects()) {
            Applied applied = Applied.of(of(seed, 10), assessment, subject);
            for (int i = 0; i < applied.plain().size(); i++) {
                assertThat(applied.plain()
                                .get(i)
                                .proved()
                                .isAtLeast(applied.under().get(i).proved()))
                        .isTrue();
            }
        }
    }

    @Property(tries = TRIES)
    void aProfileBesideItselfDiffersInNothing(@ForAll long seed) {
        Profile one = of(seed, 5);
        Profile other = of(seed + 1, 5);
        assertThat(new ProfileComparison(one, one).differences()).isEmpty();
        ProfileComparison comparison = new ProfileComparison(one, other);
        assertThat(comparison.alike()).isEqualTo(new ProfileComparison(other, one).alike());
        assertThat(comparison.differences()).hasSameSizeAs(new ProfileComparison(other, one).differences());
    }
}
