package dev.ringwall.engine.programme;

import static dev.ringwall.engine.programme.Programmes.BASE;
import static dev.ringwall.engine.programme.Programmes.DAY;
import static dev.ringwall.engine.programme.Programmes.ENHANCEMENT;
import static dev.ringwall.engine.programme.Programmes.OTHER;
import static dev.ringwall.engine.programme.Programmes.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.model.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every programme. */
class ProgrammeLawsTest {

    private static final List<ProcessRequirementId> ROWS = List.of(BASE, ENHANCEMENT, OTHER);

    @Provide
    Arbitrary<Programmes> programmes() {
        return Combinators.combine(entries(), proofs()).as(Programmes::new);
    }

    private static Arbitrary<List<Entry>> entries() {
        Arbitrary<MaturityLevel> level =
                Arbitraries.of(MaturityLevel.values()).filter(each -> each != MaturityLevel.UNKNOWN);
        return level.list()
                .ofSize(ROWS.size())
                .flatMap(levels -> Arbitraries.integers()
                        .between(0, (1 << ROWS.size()) - 1)
                        .map(which -> {
                            List<Entry> entries = new ArrayList<>();
                            for (int i = 0; i < ROWS.size(); i++) {
                                if ((which >> i & 1) == 1) {
                                    entries.add(new Entry(
                                            ROWS.get(i),
                                            Optional.of(new Entry.Declaration(levels.get(i), word("Lea"))),
                                            Optional.empty(),
                                            Optional.empty()));
                                }
                            }
                            return entries;
                        }));
    }

    private static Arbitrary<List<Proof>> proofs() {
        Arbitrary<Optional<Signature>> confirmed =
                Arbitraries.of("Otto", "Lea", "").map(by -> by.isEmpty() ? Optional.empty() : Optional.of(word(by)));
        Arbitrary<Proof> proof = Combinators.combine(
                        Arbitraries.of(ProofKind.values()),
                        Arbitraries.of(ROWS),
                        Arbitraries.integers().between(-10, 800),
                        confirmed,
                        Arbitraries.integers().between(0, 9_999))
                .as((kind, row, age, by, number) -> Programmes.proof("e" + number, kind, row, DAY.minusDays(age), by));
        return proof.list().ofMaxSize(8).map(all -> {
            List<Proof> distinct = new ArrayList<>();
            all.stream()
                    .filter(each ->
                            distinct.stream().noneMatch(other -> other.id().equals(each.id())))
                    .forEach(distinct::add);
            return distinct;
        });
    }

    @Property
    void confirmedIsNeverAboveDeclared(@ForAll("programmes") Programmes programmes) {
        assertThat(programmes.assess().rows())
                .allSatisfy(row -> assertThat(row.declared().isAtLeast(row.confirmed()) || !row.isAsked())
                        .isTrue());
    }

    /** Where nobody declares less, more evidence never lowers a level. */
    @Property
    void evidenceNeverLowersALevel(@ForAll("programmes") Programmes programmes) {
        for (ProofKind kind : ProofKind.values()) {
            Programmes more =
                    programmes.with(Programmes.proof("more", kind, BASE, DAY.minusDays(3), Optional.of(word("Otto"))));
            for (int i = 0; i < ROWS.size(); i++) {
                assertThat(more.assess()
                                .rows()
                                .get(i)
                                .confirmed()
                                .isAtLeast(programmes.assess().rows().get(i).confirmed()))
                        .as(kind + " at " + ROWS.get(i))
                        .isTrue();
            }
        }
    }

    @Property
    void noLevelIsConfirmedWithoutAPieceThatSomebodyConfirmed(@ForAll("programmes") Programmes programmes) {
        assertThat(programmes.assess().rows())
                .filteredOn(row -> row.confirmed().isLevel())
                .allSatisfy(row -> assertThat(programmes.proofs())
                        .anyMatch(proof -> proof.rows().contains(row.row().id())
                                && proof.confirmed()
                                        .filter(by -> !by.by().isEmpty())
                                        .isPresent()));
    }

    @Property
    void aGroupIsNeverAboveOneOfItsRows(@ForAll("programmes") Programmes programmes) {
        ProgrammeAssessment assessment = programmes.assess();
        assertThat(assessment.rows())
                .filteredOn(RowStanding::isAsked)
                .allSatisfy(row -> assertThat(row.confirmed()
                                .isAtLeast(assessment.leastConfirmed().orElseThrow()))
                        .isTrue());
    }
}
