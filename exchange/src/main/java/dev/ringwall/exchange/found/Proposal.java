package dev.ringwall.exchange.found;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Part;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import java.util.List;
import java.util.Optional;

/** One thing that a file of another program would have the plant say. Nothing is said until somebody applies it. */
public sealed interface Proposal {

    /** Where the file says so. */
    Place place();

    /** A zone that the plant does not have. */
    record AddZone(Place place, Zone zone) implements Proposal {}

    /** A conduit that the plant does not have. */
    record AddConduit(Place place, Conduit conduit) implements Proposal {}

    /** A channel of a conduit that the plant has without it. */
    record AddChannel(Place place, ConduitId conduit, Channel channel) implements Proposal {}

    /** An asset that the plant does not have. */
    record AddAsset(Place place, Asset asset) implements Proposal {}

    /** A product that the plant does not have, with its parts. */
    record AddProduct(Place place, Product product) implements Proposal {}

    /** Parts of a product that the plant has without them. */
    record AddParts(Place place, ProductId product, List<Part> parts) implements Proposal {
        public AddParts {
            parts = List.copyOf(parts);
        }
    }

    /** A piece of evidence that the plant does not have. */
    record AddEvidence(Place place, Evidence piece) implements Proposal {}

    /** A statement that something is there or not, which the plant does not have. */
    record AddStatement(Place place, ConditionStatement statement) implements Proposal {}

    /** An interface that the plant does not know of. */
    record AddInterface(Place place, AssetId asset, NetworkInterface added) implements Proposal {}

    /**
     * A field of an asset or a product that is empty in the plant.
     *
     * @param nth the interface whose field it is, counted from 0; 0 for fields of the asset itself
     */
    record Fill(Place place, SubjectId subject, AssetField field, int nth, String value) implements Proposal {}

    /** The types of component that an asset is, where neither it nor a product of it says so. */
    record Typed(Place place, AssetId asset, List<ComponentType> types) implements Proposal {
        public Typed {
            types = List.copyOf(types);
        }
    }

    /** That a zone, conduit, product or asset of the plant is the one that the other program knows by a tag. */
    record Link(Place place, SubjectId subject, String tag) implements Proposal {}

    /**
     * A field that the plant has otherwise; it stays unless the other program's value is accepted.
     *
     * @param nth as for {@link Fill}
     */
    record Differs(Place place, SubjectId subject, AssetField field, int nth, String ours, String theirs)
            implements Proposal {}

    /**
     * That product and version of an asset were seen.
     *
     * @param before when they were seen last, as the plant says; it stays unless the other program's word is accepted
     */
    record Seen(Place place, AssetId asset, Optional<Identity> before, Identity identity) implements Proposal {}

    /**
     * The product that an asset is.
     *
     * @param before the product that the plant says it is; it stays unless the other program's word is accepted
     */
    record IsProduct(Place place, AssetId asset, Optional<ProductId> before, ProductId product) implements Proposal {}

    /** One vendor written in several ways; only ever proposed. */
    record Spelling(Place place, AssetId asset, String written, String proposed) implements Proposal {}
}
