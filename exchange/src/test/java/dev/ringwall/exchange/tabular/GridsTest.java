package dev.ringwall.exchange.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.document.SampleDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridsTest {

    private static final List<Grid> GRIDS = Grids.of(SampleDocument.document(), SampleDocument.prose());

    @Test
    void everyRowFitsItsHeads() {
        assertThat(GRIDS)
                .allSatisfy(grid -> assertThat(grid.rows())
                        .allMatch(row -> row.size() <= grid.heads().size()));
    }

    @Test
    void headsHaveNamesOfTheirOwn() {
        assertThat(GRIDS)
                .allSatisfy(grid ->
                        assertThat(grid.heads()).extracting(Grid.Head::key).doesNotHaveDuplicates());
    }

    @Test
    void tablesOfSubjectsAreOneAndSayWhoseEachRowIs() {
        Grid open = grid("open");
        assertThat(open.heads().getFirst().key()).isEqualTo("subject");
        assertThat(open.rows()).extracting(row -> row.getFirst().print()).contains("zone:p1");
    }

    @Test
    void aChainOfReasonsKeepsItsSteps() {
        assertThat(grid("open").rows())
                .extracting(row -> row.getLast().print())
                .anyMatch(text -> text.contains("\n  "));
    }

    private static Grid grid(String name) {
        return GRIDS.stream()
                .filter(grid -> grid.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
