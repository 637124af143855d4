package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowTest {

    private static final String ESCAPE = "\u001B";

    @Test
    void coloursAreForTerminalsOnly() {
        assertThat(Door.run("explain", "SR 1.1").out()).doesNotContain(ESCAPE);
        assertThat(on(new Window(true, false, 100, true), "explain", "SR 1.1")).contains(ESCAPE);
    }

    @Test
    void whoWantsNoColoursGetsNone() {
        assertThat(on(new Window(true, true, 100, false), "explain", "SR 1.1")).doesNotContain(ESCAPE);
        assertThat(on(new Window(true, true, 100, true), "explain", "SR 1.1", "--color", "never"))
                .doesNotContain(ESCAPE);
    }

    @Test
    void coloursCanBeForced() {
        assertThat(Door.run("explain", "SR 1.1", "--color", "always").out()).contains(ESCAPE);
    }

    @Test
    void noColorInTheEnvironmentCountsUnlessItIsEmpty() {
        assertThat(Window.ofThisProcess(java.util.Map.of("NO_COLOR", "1")).wantsColour())
                .isFalse();
        assertThat(Window.ofThisProcess(java.util.Map.of("NO_COLOR", "")).wantsColour())
                .isTrue();
        assertThat(Window.ofThisProcess(java.util.Map.of("TERM", "dumb")).wantsColour())
                .isFalse();
    }

    @Test
    void aWindowIsNeverTooNarrowOrTooWideToRead() {
        assertThat(new Window(true, true, 10, true).columns()).isEqualTo(60);
        assertThat(new Window(true, true, 400, true).columns()).isEqualTo(120);
    }

    private static String on(Window window, String... args) {
        return Door.of(window).open(args).out();
    }
}
