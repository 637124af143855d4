package dev.ringwall.exchange;

import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.terminal.Screen;

/** A form that every report can have. */
public interface ReportFormat extends Format {

    /** @param screen how wide the reader's page is, and whether it has colours; for forms that are laid out by it */
    DocumentWriter writer(Screen screen);

    @Override
    default Way way() {
        return Way.WRITTEN;
    }
}
