package dev.ringwall.exchange.html;

import dev.ringwall.engine.model.Reason;

/** The words of the page around a document. */
public enum HtmlWords implements Reason {
    SKIP,
    CONTENTS,
    THEME,
    THEME_SYSTEM,
    THEME_LIGHT,
    THEME_DARK,
    BELOW_TARGET,
    NOT_PROVED,
    LEVELS,
    DRAWING_IN_WORDS
}
