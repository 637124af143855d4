package dev.ringwall.engine.assessment;

import static dev.ringwall.engine.TestCatalog.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class LevelColumnsTest {

    private static final long[] NONE = new long[2];

    private final LevelColumns columns = new LevelColumns(CATALOG);

    private long[] rows(Predicate<Requirement> wanted) {
        long[] rows = new long[2];
        for (Requirement row : CATALOG.componentRows()) {
            int bit = columns.bitOf(row.id());
            rows[bit >> 6] |= wanted.test(row) ? 1L << bit : 0;
        }
        return rows;
    }

    private Level only(FoundationalRequirement fr) {
        return columns.level(columns.vectors()[0], fr);
    }

    @Test
    void everyRowHasABitOfItsOwn() {
        assertThat(CATALOG.componentRows().stream().map(row -> columns.bitOf(row.id())))
                .doesNotHaveDuplicates()
                .allMatch(bit -> bit >= 0 && bit < 128);
    }

    @Test
    void whatIsMetThroughoutReachesTheHighestLevel() {
        columns.add(NONE, NONE, rows(row -> true));

        assertThat(FoundationalRequirement.ALL)
                .allSatisfy(fr -> assertThat(only(fr)).hasToString("4"));
    }

    @Test
    void oneOpenRowHoldsItsFoundationalRequirementBelowItsLevelAndNoOther() {
        for (Requirement open : CATALOG.componentRows()) {
            LevelColumns one = new LevelColumns(CATALOG);
            one.add(rows(open::equals), NONE, rows(row -> true));
            one.add(NONE, rows(open::equals), rows(row -> true));
            for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
                boolean own = open.fr().orElseThrow() == fr;
                int below = open.level().value() - 1;
                assertThat(one.level(one.vectors()[0], fr)).hasToString(own ? "" + below : "4");
                assertThat(one.level(one.vectors()[1], fr)).hasToString(own ? below + "..4" : "4");
            }
        }
    }

    @Test
    void theLowestOfSeveralOpenRowsDecides() {
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            LevelColumns one = new LevelColumns(CATALOG);
            one.add(
                    rows(row -> row.fr().orElseThrow() == fr && row.level().value() == 3),
                    rows(row -> true),
                    rows(row -> true));
            assertThat(one.level(one.vectors()[0], fr)).hasToString("0..2");
        }
    }

    @Test
    void rowsThatAreNotAskedCountForNothing() {
        FoundationalRequirement timely = FoundationalRequirement.ALL.get(5);
        columns.add(
                rows(row -> true),
                NONE,
                rows(row -> row.fr().orElseThrow() != timely && row.level().value() > 2));

        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            assertThat(only(fr)).hasToString(fr == timely ? "–" : "2");
        }
    }

    @Test
    void anyNumberOfComponentsStandsInTheOrderTheyCame() {
        List<Requirement> rows = CATALOG.componentRows();
        for (Requirement row : rows) {
            columns.add(rows(row::equals), NONE, rows(other -> true));
        }

        assertThat(columns.size()).isEqualTo(rows.size());
        assertThat(columns.bytes()).isEqualTo(36L * rows.size());
        long[] vectors = columns.vectors();
        for (int i = 0; i < vectors.length; i++) {
            assertThat(columns.level(vectors[i], rows.get(i).fr().orElseThrow())
                            .proved()
                            .value())
                    .isEqualTo(rows.get(i).level().value() - 1);
        }
    }

    @Test
    void aRowOfTheSystemHasNoBit() {
        Requirement system = CATALOG.systemRows().getFirst();

        assertThatThrownBy(() -> columns.bitOf(system.id()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(system.id() + " is not asked here");
    }
}
