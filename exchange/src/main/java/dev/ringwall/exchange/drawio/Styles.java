package dev.ringwall.exchange.drawio;

import dev.ringwall.exchange.drawing.Hue;
import dev.ringwall.exchange.drawing.Look;
import dev.ringwall.exchange.drawing.Numbers;
import java.util.Optional;

/** Looks in the words of draw.io: names and values, each ended by a semicolon. */
final class Styles {

    private static final String LETTERS =
            "html=1;whiteSpace=wrap;align=left;verticalAlign=top;spacing=8;spacingTop=-2;fontSize=12;fontColor="
                    + Hue.INK.hex() + ";";

    private Styles() {}

    static String box(Look look, boolean holdsOthers) {
        String container = holdsOthers ? "container=1;collapsible=0;" : "";
        String corners = look == Look.ZONE || look == Look.ZONE_INNER || look == Look.OUTSIDE
                ? "rounded=1;arcSize=8;absoluteArcSize=1;"
                : "rounded=0;";
        return corners + container + LETTERS + ink(look);
    }

    static String line(Look look) {
        return "edgeStyle=orthogonalEdgeStyle;rounded=1;html=1;startArrow=none;endArrow=oval;endFill=0;endSize=6;"
                + ink(look);
    }

    /** Traffic leads both ways or one; which is in the report. */
    static String undeclared() {
        return "edgeStyle=orthogonalEdgeStyle;rounded=1;html=1;startArrow=none;endArrow=none;"
                + ink(Look.LINE_UNDECLARED);
    }

    private static String ink(Look look) {
        Look.Ink ink = look.ink();
        String dashed = ink.dash()
                .map(dash -> "dashed=1;dashPattern=" + Numbers.print(dash.on()) + " " + Numbers.print(dash.off()) + ";")
                .orElse("");
        return "fillColor=" + hex(ink.fill()) + ";strokeColor=" + hex(ink.stroke()) + ";strokeWidth=" + ink.width()
                + ";" + dashed;
    }

    private static String hex(Optional<Hue> hue) {
        return hue.map(Hue::hex).orElse("none");
    }
}
