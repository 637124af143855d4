package dev.ringwall.exchange.html;

import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Section;
import dev.ringwall.exchange.document.Markup;
import java.util.List;

/** Answers the question: what is different about a page on this medium? A screen scrolls and folds, paper does not. */
public interface Medium {

    /** Puts a drawing into the page. */
    void figure(Markup html, Block.Figure figure);

    /** More classes for a section, each after a blank. */
    default String look(Section section) {
        return "";
    }

    /** How the width of the page is divided among the columns of a table; empty where the browser finds that out. */
    default List<Integer> columns(Block.Table table) {
        return List.of();
    }

    /** The attributes of the frame around a table, whose caption has a name of its own. */
    String[] frame(Block.Table table, String caption);

    /** The attributes of a link to a place of the page. */
    String[] link(String place, String text);

    /** Whether a long chain of reasons may be folded until somebody opens it. */
    boolean folds();
}
