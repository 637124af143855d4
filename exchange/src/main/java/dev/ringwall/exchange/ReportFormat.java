package dev.ringwall.exchange;

import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.terminal.Screen;

/** A form that every report can have. */
public interface ReportFormat extends Format {

    /** @param screen how wide the reader's page is, and whether it has colours; for forms that are laid out by it */
    DocumentWriter writer(Screen screen);

    /** Whether there is anything in a report to be written so: a form that is a drawing needs one. */
    default boolean canHold(Document document) {
        return true;
    }

    /** Whether people can read it where a terminal shows it. */
    default boolean isText() {
        return true;
    }

    @Override
    default Way way() {
        return Way.WRITTEN;
    }
}
