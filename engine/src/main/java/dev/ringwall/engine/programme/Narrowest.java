package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.ProcessRequirement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which of several that speak of a row counts: the narrowest. */
final class Narrowest {

    private Narrowest() {}

    static <T> Optional<T> of(List<T> all, Function<T, Extent> extent, ProcessRequirement row) {
        return all.stream()
                .filter(each -> extent.apply(each).narrowness(row) > 0)
                .max(Comparator.comparingInt(each -> extent.apply(each).narrowness(row)));
    }
}
