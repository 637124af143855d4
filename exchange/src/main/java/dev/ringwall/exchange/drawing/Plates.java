package dev.ringwall.exchange.drawing;

import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.report.Drawing;
import dev.ringwall.engine.report.Drawing.DrawnConduit;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import dev.ringwall.engine.report.Drawing.Marks;
import dev.ringwall.engine.report.Drawing.Undeclared;
import dev.ringwall.engine.report.Terms;
import dev.ringwall.exchange.document.CleanText;
import dev.ringwall.exchange.document.Prose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What stands in each box of a drawing, in the words of one language. */
final class Plates {

    /** More assets than these are only counted: their names would not fit. */
    private static final int NAMED_ASSETS = 6;

    private final Prose prose;
    private final Map<ZoneId, Plate> zones = new HashMap<>();
    private final Map<ZoneId, Plate> ownAssets = new HashMap<>();
    private final Map<ConduitId, Plate> conduits = new HashMap<>();

    Plates(Drawing drawing, Prose prose) {
        this.prose = prose;
        drawing.zones().forEach(zone -> add(zone, drawing));
        drawing.conduits().forEach(conduit -> conduits.put(conduit.id(), plate(conduit)));
    }

    Plate of(DrawnZone zone) {
        return Objects.requireNonNull(zones.get(zone.id()));
    }

    Plate of(DrawnConduit conduit) {
        return Objects.requireNonNull(conduits.get(conduit.id()));
    }

    /** For a zone that a conduit joins with one inside it: its assets in a panel, for the conduit to end at. */
    Plate ownAssets(ZoneId zone) {
        return Objects.requireNonNull(ownAssets.get(zone));
    }

    private void add(DrawnZone zone, Drawing all) {
        String assets = assets(zone.assets());
        boolean apart = all.conduits().stream().anyMatch(conduit -> leadsInwards(zone, conduit.zones()))
                || all.undeclared().stream().anyMatch(flows -> leadsInwards(zone, flows, all));
        if (apart) {
            ownAssets.put(
                    zone.id(),
                    Plate.of(prose.word(DrawingWords.OWN_ASSETS), zone.id().value(), assets, Marks.NONE));
        }
        String outside = zone.outside() ? " · " + prose.word(DrawingWords.OUTSIDE) : "";
        String what = zone.id().value() + " · " + prose.word(Terms.key(zone.kind())) + outside;
        zones.put(zone.id(), Plate.of(named(zone.name(), zone.id().value()), what, apart ? "" : assets, zone.marks()));
        zone.zones().forEach(inner -> add(inner, all));
    }

    /** Whether a zone is joined with nothing but zones inside it. */
    private static boolean leadsInwards(DrawnZone zone, List<ZoneId> joined) {
        return joined.contains(zone.id())
                && joined.stream().allMatch(end -> end.equals(zone.id()) || isInside(end, zone));
    }

    /** A conduit at one end lies where all that it joins does. */
    private static boolean leadsInwards(DrawnZone zone, Undeclared flows, Drawing all) {
        return flows.ends().contains(zone.id())
                && flows.ends().stream().allMatch(end -> switch (end) {
                    case ZoneId other -> other.equals(zone.id()) || isInside(other, zone);
                    default ->
                        all.conduits().stream()
                                .filter(conduit -> conduit.id().equals(end))
                                .allMatch(conduit -> conduit.zones().stream()
                                        .allMatch(joined -> joined.equals(zone.id()) || isInside(joined, zone)));
                });
    }

    private static boolean isInside(ZoneId zone, DrawnZone around) {
        return around.zones().stream().anyMatch(inner -> inner.id().equals(zone) || isInside(zone, inner));
    }

    private Plate plate(DrawnConduit conduit) {
        String what = prose.word(conduit.wireless() ? DrawingWords.WIRELESS_CONDUIT : DrawingWords.CONDUIT);
        String id = conduit.id().value();
        return Plate.of(named(conduit.name(), id), id + " · " + what, assets(conduit.assets()), conduit.marks());
    }

    private static String named(String name, String id) {
        String clean = CleanText.of(name);
        return clean.isBlank() ? id : clean;
    }

    private String assets(List<AssetId> assets) {
        if (assets.isEmpty()) {
            return "";
        }
        return assets.size() > NAMED_ASSETS
                ? prose.sentence(DrawingWords.ASSETS, assets.size())
                : assets.stream().map(AssetId::value).collect(Collectors.joining(", "));
    }
}
