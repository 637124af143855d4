package dev.ringwall.exchange.svg;

import dev.ringwall.exchange.drawing.Hue;
import dev.ringwall.exchange.drawing.Look;
import dev.ringwall.exchange.drawing.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How looks are said in SVG: as a style sheet whose colours are variables with a value of their own, or part by part. */
final class SvgStyle {

    /** What most systems have one of. */
    static final String FAMILY =
            "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

    private SvgStyle() {}

    static String sheet() {
        StringBuilder css = new StringBuilder();
        css.append(".rw-drawing { font-family: ").append(FAMILY).append("; }\n");
        css.append(".rw-drawing text { font-variant-numeric: tabular-nums; }\n");
        for (Look look : Look.values()) {
            css.append(".rw-drawing .").append(Dress.name(look)).append(" {");
            properties(look, SvgStyle::variable)
                    .forEach(property -> css.append(' ')
                            .append(property.name())
                            .append(": ")
                            .append(property.value())
                            .append(property.isLength() ? "px;" : ";"));
            css.append(" }\n");
        }
        return css.toString();
    }

    static String[] attributes(Look look) {
        return properties(look, Hue::hex).stream()
                .flatMap(property -> List.of(property.name(), property.value()).stream())
                .toArray(String[]::new);
    }

    private record Property(String name, String value) {
        boolean isLength() {
            return name.equals("font-size");
        }
    }

    private static List<Property> properties(Look look, Function<Hue, String> colour) {
        Look.Ink ink = look.ink();
        List<Property> properties = new ArrayList<>();
        properties.add(new Property("fill", or(ink.fill(), colour)));
        if (ink.stroke().isPresent()) {
            properties.add(new Property("stroke", or(ink.stroke(), colour)));
            properties.add(new Property("stroke-width", Double.toString(ink.width())));
        }
        ink.dash().ifPresent(dash -> {
            properties.add(
                    new Property("stroke-dasharray", Numbers.print(dash.on()) + " " + Numbers.print(dash.off())));
            if (dash.isRound()) {
                properties.add(new Property("stroke-linecap", "round"));
            }
        });
        if (ink.size() > 0) {
            properties.add(new Property("font-size", Numbers.print(ink.size())));
        }
        if (ink.bold()) {
            properties.add(new Property("font-weight", "700"));
        }
        return properties;
    }

    private static String or(Optional<Hue> hue, Function<Hue, String> colour) {
        return hue.map(colour).orElse("none");
    }

    /** The page's colour of that name, or ours where it has none. */
    private static String variable(Hue hue) {
        return "var(--rw-" + hue.name().toLowerCase(Locale.ROOT).replace('_', '-') + ", " + hue.hex() + ")";
    }
}
