package dev.ringwall.exchange.svg;

import dev.ringwall.exchange.drawing.Look;
import java.util.Locale;

/** Where a drawing takes its colours and letters from. */
enum Dress {
    /** From the page around it, so that it follows that into the dark: each part names its look, a style sheet has the rest. */
    OF_THE_PAGE {
        @Override
        String[] attributes(Look look) {
            return new String[] {"class", name(look)};
        }
    },
    /** From itself: programs that draw, print and convert know neither style sheets nor variables. */
    OF_ITS_OWN {
        @Override
        String[] attributes(Look look) {
            return SvgStyle.attributes(look);
        }
    };

    abstract String[] attributes(Look look);

    static String name(Look look) {
        return "rw-" + look.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
