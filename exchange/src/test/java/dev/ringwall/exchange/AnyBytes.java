package dev.ringwall.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.found.Found;

/** What holds for a reader whatever bytes it is given: it comes back, with a value or with a reason, and stays in its limits. */
public final class AnyBytes {

    private AnyBytes() {}

    public static void areReadBy(ImportFormat format, byte[] bytes) {
        SourceFile file = new SourceFile("some." + format.extension(), bytes);
        assertThat(format.likeness(file)).isNotNull();
        Imported<Found> read = format.read(file, Explained.NOTHING, Limits.DEFAULT);

        assertThat(read.issues()).hasSizeLessThanOrEqualTo(Limits.DEFAULT.issues() + 10);
        assertThat(read.issues())
                .allSatisfy(issue -> assertThat(issue.sentence()).startsWith("expected "));
        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
    }
}
