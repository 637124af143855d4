package dev.ringwall.bench;

/** How much a generated plant holds. Of its assets, one stands in each conduit and the others in the zones. */
public record PlantSize(int assets, int zones, int conduits) {

    /** The plant that the goals speak of. */
    public static final PlantSize GOAL = new PlantSize(20_000, 200, 600);

    public PlantSize {
        if (zones < 2 || conduits < 1 || assets < zones + conduits) {
            throw new IllegalArgumentException("expected two zones, a conduit and an asset for each, got " + assets
                    + ", " + zones + ", " + conduits);
        }
    }

    /** How many assets zone number {@code zone} holds: as many as every other, the first ones the rest. */
    int assetsIn(int zone) {
        int inZones = assets - conduits;
        return inZones / zones + (zone < inZones % zones ? 1 : 0);
    }
}
