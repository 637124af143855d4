package dev.ringwall.cli;

import java.util.Map;
import java.util.Optional;

/**
 * Who watches: results and remarks go to a terminal or to something else, each for itself.
 *
 * @param columns how wide the terminal is, or the width that files are laid out for
 * @param wantsColour false where {@code NO_COLOR} is set or the terminal has none
 */
public record Window(boolean showsResults, boolean showsRemarks, int columns, boolean wantsColour) {

    /** The width where nobody watches: fits a page and a review. */
    static final int PAGE = 100;

    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;

    /** Nobody: everything goes to files or programs. */
    public static final Window NONE = new Window(false, false, PAGE, false);

    public Window {
        columns = Math.clamp(columns, NARROWEST, WIDEST);
    }

    /**
     * What the launcher found out ({@code ringwall.terminal} names the streams, {@code ringwall.columns} the width), because
     * Java cannot tell one stream from the other; without a launcher what Java knows.
     */
    static Window ofThisProcess(Map<String, String> environment) {
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        Optional<String> streams = Optional.ofNullable(System.getProperty("ringwall.terminal"));
        boolean console = streams.isEmpty()
                && Optional.ofNullable(System.console())
                        .filter(java.io.Console::isTerminal)
                        .isPresent();
        boolean results = streams.map(names -> names.contains("out")).orElse(console);
        boolean remarks = streams.map(names -> names.contains("err")).orElse(console);
        return new Window(results, remarks, results ? columns(environment) : PAGE, colour);
    }

    private static int columns(Map<String, String> environment) {
        String text = System.getProperty("ringwall.columns", environment.getOrDefault("COLUMNS", ""));
        return text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : PAGE;
    }
}
