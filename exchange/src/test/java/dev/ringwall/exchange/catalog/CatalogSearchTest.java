package dev.ringwall.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.catalog.CatalogSearch.Found;
import dev.ringwall.exchange.catalog.CatalogSearch.Hit;
import dev.ringwall.exchange.catalog.Entry.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogSearchTest {

    private static final CatalogSearch SEARCH = CatalogSearch.read("en");

    @Test
    void whoseNameSaysItComesFirst() {
        assertThat(SEARCH.find("boundary device", 5).hits().getFirst())
                .extracting(Hit::kind, Hit::name)
                .containsExactly(Optional.of(Kind.TERM), "boundary device");
        assertThat(SEARCH.find("sr 1.13", 5).hits().getFirst().name()).isEqualTo("SR 1.13");
    }

    @Test
    void everyWordHasToBeThereAtTheBeginningOfOne() {
        Found both = SEARCH.find("cellular compressor", 50);
        assertThat(both.total())
                .isPositive()
                .isLessThan(SEARCH.find("cellular", 50).total());
        assertThat(SEARCH.find("ellular", 50).total()).isZero();
    }

    @Test
    void rowsOfAllPartsAreLookedThrough() {
        assertThat(SEARCH.find("supplier", 500).hits())
                .extracting(Hit::name)
                .anyMatch(name -> name.startsWith("SP."))
                .anyMatch(name -> name.startsWith("SM-"))
                .anyMatch(name -> name.startsWith("62443-"));
    }

    @Test
    void thePieceThatHoldsTheWordIsShown() {
        List<Hit> hits = SEARCH.find("thermocouples", 5).hits();
        assertThat(hits)
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.excerpt())
                        .containsIgnoringCase("thermocouples")
                        .hasSizeLessThan(150));
    }

    @Test
    void asManyAreShownAsAreAskedForAndTheRestIsCounted() {
        Found found = SEARCH.find("the", 3);
        assertThat(found.hits()).hasSize(3);
        assertThat(found.total()).isGreaterThan(500);
        assertThat(SEARCH.find(" ", 3)).isEqualTo(new Found(List.of(), 0));
    }

    @Test
    void whatWasMistypedIsNearToWhatWasMeant() {
        assertThat(Nearest.of("jumphost", List.of("jump host", "zone", "host"))).containsExactly("jump host");
        assertThat(Nearest.of("condiut", List.of("conduit", "conduct", "zone"))).startsWith("conduit");
        assertThat(Nearest.of("SR 1.14", List.of("SR 1.1", "SR 1.13", "SR 2.14", "SR 1.12", "CR 7.7")))
                .hasSize(3)
                .doesNotContain("CR 7.7");
        assertThat(Nearest.of("x", List.of("yyy"))).isEmpty();
        assertThat(Nearest.of("", List.of("yyy"))).isEmpty();
    }
}
