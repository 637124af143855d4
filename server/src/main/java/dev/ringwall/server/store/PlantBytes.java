package dev.ringwall.server.store;

import dev.ringwall.engine.model.Plant;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A plant as bytes that are read as fast as memory takes them in. They are no format for anybody else: what a plant is made of
 * decides what they look like, and a program whose plants are made of something else does not read them. The journal is
 * what lasts.
 *
 * <p>Each record is its components, in their order; each text and each id stands once. The name of the form is a hash over all
 * types with their components, so that no change of the model can be forgotten here.
 */
final class PlantBytes {

    private static final Shape.Shapes SHAPES = new Shape.Shapes();
    private static final Shape PLANT = SHAPES.of(Plant.class);

    /** What a program calls the form that it reads and writes. */
    static final String FORM = "records-"
            + Link.sha256(SHAPES.words().getBytes(StandardCharsets.UTF_8)).substring(0, 16);

    private PlantBytes() {}

    static byte[] write(Plant plant) {
        ShapeOut out = new ShapeOut();
        PLANT.write(plant, out);
        return out.bytes();
    }

    /** Empty where the bytes are not those of a plant. */
    static Optional<Plant> read(byte[] bytes) {
        try {
            ShapeIn in = new ShapeIn(bytes);
            Plant plant = (Plant) PLANT.read(in);
            return in.isAtEnd() ? Optional.of(plant) : Optional.empty();
        } catch (RuntimeException _) {
            // Constructors refuse in ways of their own what no plant has.
            return Optional.empty();
        }
    }
}
