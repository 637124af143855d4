package dev.ringwall.engine.rating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.RandomPlants;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every rating, on plants and programmes made by chance. */
class RatingLawProperties {

    private static final int TRIES = 40;

    private static Assessment plant(long seed) {
        return RandomPlants.of(seed).assess();
    }

    private static Owners programme(long seed) {
        Random chance = new Random(seed);
        Owners owners = Owners.none();
        for (ProcessRequirementId row : Owners.ROWS) {
            MaturityLevel level = MaturityLevel.values()[chance.nextInt(MaturityLevel.DEFINED.ordinal() + 1)];
            owners = chance.nextInt(6) == 0
                    ? owners.dismissed(row, Plants.DAY.minusDays(30))
                    : owners.at(row, level, Plants.DAY.minusDays(30));
        }
        return owners;
    }

    private static Rating rating(Assessment plant, Owners owners) {
        return Rating.of(plant, owners.assess(Plants.DAY), Owners.LINKS);
    }

    @Property(tries = TRIES)
    void noRatingIsAboveWhatIsInForce(@ForAll long seed) {
        for (SubjectRating subject : rating(plant(seed), programme(seed)).subjects()) {
            for (RatedFoundation foundation : subject.foundations()) {
                Level rating = foundation.rating();
                Level achieved = foundation.achieved();
                assertThat(rating.applicable()).isEqualTo(achieved.applicable());
                assertThat(achieved.proved()).isGreaterThanOrEqualTo(rating.proved());
                assertThat(achieved.possible()).isGreaterThanOrEqualTo(rating.possible());
                assertThat(rating.possible()).isGreaterThanOrEqualTo(rating.proved());
            }
        }
    }

    @Property(tries = TRIES)
    void moreConfirmedMaturityNeverLowers(@ForAll long seed) {
        Assessment plant = plant(seed);
        Owners before = programme(seed);
        ProcessRequirementId row = Owners.ROWS.get(new Random(seed).nextInt(Owners.ROWS.size()));
        Owners after = before.at(row, MaturityLevel.DEFINED, Plants.DAY.minusDays(10));
        assertNowhereLower(rating(plant, before), rating(plant, after));
    }

    /** A process row of which nothing is known rates as one that is known to be bad, and never higher. */
    @Property(tries = TRIES)
    void whatIsUnknownNeverRaises(@ForAll long seed) {
        Assessment plant = plant(seed);
        assertNowhereLower(rating(plant, Owners.none()), rating(plant, programme(seed)));
        Owners nothingDone = Owners.none();
        for (ProcessRequirementId row : Owners.ROWS) {
            nothingDone = nothingDone.at(row, MaturityLevel.NONE, Plants.DAY.minusDays(30));
        }
        assertNowhereLower(rating(plant, nothingDone), rating(plant, Owners.none()));
        assertNowhereLower(rating(plant, Owners.none()), rating(plant, nothingDone));
        assertThat(Rating.of(plant, Optional.empty(), Owners.LINKS).subjects())
                .isEqualTo(rating(plant, Owners.none()).subjects());
    }

    @Property(tries = TRIES)
    void everyRatingBelowTheHighestSaysWhy(@ForAll long seed) {
        for (SubjectRating subject : rating(plant(seed), programme(seed)).subjects()) {
            for (RatedFoundation foundation : subject.foundations()) {
                RatingReason reason = (RatingReason) foundation.why().reason();
                boolean held = foundation.rating().applicable()
                        && foundation.rating().proved().value() < 4;
                assertThat(reason == RatingReason.HELD).isEqualTo(held);
                assertThat(foundation.why().because().isEmpty()).isNotEqualTo(held);
            }
        }
    }

    private static void assertNowhereLower(Rating lower, Rating higher) {
        List<SubjectRating> before = lower.subjects();
        List<SubjectRating> after = higher.subjects();
        for (int i = 0; i < before.size(); i++) {
            for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
                assertThat(after.get(i).of(fr).rating().proved())
                        .as("%s %s", before.get(i).subject().id(), fr)
                        .isGreaterThanOrEqualTo(before.get(i).of(fr).rating().proved());
            }
        }
    }
}
