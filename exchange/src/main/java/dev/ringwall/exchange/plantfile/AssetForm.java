package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetDescription;
import dev.ringwall.engine.model.AssetDescription.OtherWord;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.ComponentId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.DisputedField;
import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.IssueCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An asset: where it is, what sits in it, what it has, how it is reached. */
final class AssetForm {

    static final NetworkInterface NO_INTERFACE = new NetworkInterface("", "", "", "");

    static final Form<NetworkInterface> INTERFACE = networkInterface();
    private static final Form<Part> COMPONENT = component();
    static final Form<Identity> IDENTITY = identity();
    private static final Form<OtherWord> OTHER_WORD = otherWord();

    static final Form<Asset> FORM = form();

    private AssetForm() {}

    /** A component before it knows whose it is. */
    private record Part(String id, String name, Installed installed) {

        static Part from(Component component) {
            return new Part(component.id().name(), component.name(), component.installed());
        }

        Component of(AssetId asset) {
            return new Component(new ComponentId(asset, id), name, installed);
        }
    }

    private static Form<Asset> form() {
        Form.Builder<Asset> form = Form.of("an asset", "A thing at the plant");
        Field<Asset, AssetId> id =
                form.required("id", new Ids<>(Named.ASSET, AssetId::new, AssetId::value), Asset::id, "Id of the asset");
        Field<Asset, String> name = form.text("name", Forms.nameOf(asset -> asset), "Name as people say it");
        Field<Asset, Optional<ZoneId>> zone = form.optional(
                "zone",
                Refs.ZONE,
                asset -> asset.home() instanceof Home.InZone(ZoneId in) ? Optional.of(in) : Optional.empty(),
                "The zone that it is in");
        Field<Asset, Optional<ConduitId>> conduit = form.optional(
                "conduit",
                Refs.CONDUIT,
                asset -> asset.home() instanceof Home.InConduit(ConduitId in) ? Optional.of(in) : Optional.empty(),
                "The conduit that it is in, for what only carries, filters or converts traffic between zones");
        InstalledFields<Asset> installed = InstalledFields.in(form, Asset::installed);
        TraitFields traits = TraitFields.in(form);
        InterfaceFields interfaces = InterfaceFields.in(form);
        Field<Asset, List<Part>> components = form.list(
                "components",
                COMPONENT,
                asset -> asset.components().stream().map(Part::from).toList(),
                "The product versions inside it; one that lists none is its own single component");
        Field<Asset, Optional<Identity>> identity = form.optional(
                "identity", IDENTITY, Asset::identity, "How product and version were seen, and not read off an order");
        Field<Asset, Optional<LocalDate>> unchanged = form.optional(
                "unchanged_since",
                Kinds.DAY,
                Asset::unchangedSince,
                "Since when zone, version and baseline are as they stand");
        DescriptionFields description = DescriptionFields.in(form);
        return form.check(f -> home(f, zone, conduit)
                .map(home -> new Asset(
                        f.get(id),
                        Forms.nameOr(f.get(name), f.get(id)),
                        home,
                        installed.of(f),
                        traits.of(f),
                        interfaces.of(f),
                        f.get(components).stream()
                                .map(part -> part.of(f.get(id)))
                                .toList(),
                        f.get(identity),
                        f.get(unchanged),
                        description.of(f))));
    }

    private static Optional<Home> home(
            Form.Filled f, Field<Asset, Optional<ZoneId>> zone, Field<Asset, Optional<ConduitId>> conduit) {
        if (f.get(zone).isPresent() && f.get(conduit).isPresent()) {
            String sentence = "expected one zone or one conduit, got zone `"
                    + f.get(zone).get().value() + "` and conduit `"
                    + f.get(conduit).get().value() + "`";
            f.report(IssueCode.ASSET_IN_TWO_PLACES, sentence, conduit);
            return Optional.empty();
        }
        return Optional.of(f.get(zone)
                .<Home>map(Home.InZone::new)
                .or(() -> f.get(conduit).map(Home.InConduit::new))
                .orElseGet(Home.Nowhere::new));
    }

    private static Form<Part> component() {
        Form.Builder<Part> form = Form.of("a component", "One product version inside an asset (IEC 62443-4-2)");
        Field<Part, String> id = form.required(
                "id",
                new Ids<>(Named.COMPONENT, Function.identity(), Function.identity()),
                Part::id,
                "Its name inside the asset; others write `component:asset/id`");
        Field<Part, String> name =
                form.text("name", part -> Forms.nameUnlessId(part.name(), part.id()), "Name as people say it");
        InstalledFields<Part> installed = InstalledFields.in(form, Part::installed);
        return form.make(f -> new Part(f.get(id), Forms.nameOr(f.get(name), f.get(id)), installed.of(f)));
    }

    private static Form<NetworkInterface> networkInterface() {
        Form.Builder<NetworkInterface> form = Form.of("an interface", "Where an asset is attached to a network");
        Field<NetworkInterface, String> address = form.text("address", NetworkInterface::address, "Address as written");
        Field<NetworkInterface, String> space =
                form.text("space", NetworkInterface::space, "Site, cell, VRF or NAT domain inside which it is unique");
        Field<NetworkInterface, String> network =
                form.text("network", NetworkInterface::network, "The network that it is attached to");
        Field<NetworkInterface, String> mac = form.text("mac", NetworkInterface::mac, "Hardware address");
        return form.make(f -> new NetworkInterface(f.get(address), f.get(space), f.get(network), f.get(mac)));
    }

    private static Form<Identity> identity() {
        Form.Builder<Identity> form = Form.of("an identity", "That the installed product and version were seen");
        Field<Identity, Identity.How> how =
                form.required("how", Kinds.word(Identity.How.class), Identity::how, "How they were seen");
        Field<Identity, String> by = form.text("by", Identity::by, "Who or what saw them");
        Field<Identity, LocalDate> date = form.required("date", Kinds.DAY, Identity::date, "When");
        Field<Identity, Optional<String>> version =
                form.optional("version", Kinds.TEXT, Identity::version, "The version that was seen");
        return form.make(f -> new Identity(f.get(how), f.get(by), f.get(date), f.get(version)));
    }

    private static Form<OtherWord> otherWord() {
        Form.Builder<OtherWord> form = Form.of("another word", "What another document says of the same asset");
        Field<OtherWord, DisputedField> field =
                form.required("field", Kinds.word(DisputedField.class), OtherWord::field, "What it speaks of");
        Field<OtherWord, String> says =
                form.required("says", Kinds.name("what the document says"), OtherWord::says, "The value there");
        Field<OtherWord, String> source =
                form.required("source", Kinds.name("the name of a document"), OtherWord::source, "The document");
        return form.make(f -> new OtherWord(f.get(field), f.get(says), f.get(source)));
    }

    private record InstalledFields<R>(
            Field<R, Optional<ProductId>> product,
            Field<R, Optional<String>> version,
            Field<R, Optional<String>> baseline,
            Field<R, List<ComponentType>> types) {

        static <R> InstalledFields<R> in(Form.Builder<R> form, Function<R, Installed> of) {
            return new InstalledFields<>(
                    form.optional("product", Refs.PRODUCT, r -> of.apply(r).product(), "The product that it is"),
                    form.optional("version", Kinds.TEXT, r -> of.apply(r).version(), "Installed version"),
                    form.optional(
                            "baseline",
                            Kinds.TEXT,
                            r -> of.apply(r).baseline(),
                            "Hash or name of the configuration it runs"),
                    Forms.types(form, r -> of.apply(r).types(), "Types of component; the product's where not said"));
        }

        Installed of(Form.Filled f) {
            return new Installed(f.get(product), f.get(version), f.get(baseline), f.get(types));
        }
    }

    private record TraitFields(List<Field<Asset, Said>> fields) {

        static TraitFields in(Form.Builder<Asset> form) {
            List<Field<Asset, Said>> fields = new ArrayList<>();
            fields.add(Forms.said(form, "safety", a -> a.traits().safety(), "Part of a safety function"));
            fields.add(Forms.said(form, "wireless", a -> a.traits().wireless(), "Has or uses radio"));
            fields.add(Forms.said(form, "temporary", a -> a.traits().temporary(), "Connected only at times"));
            fields.add(Forms.said(
                    form, "external", a -> a.traits().external(), "Reached over networks outside the plant"));
            fields.add(
                    Forms.said(form, "human_interface", a -> a.traits().humanInterface(), "A person can work at it"));
            fields.add(Forms.said(form, "outputs", a -> a.traits().outputs(), "Acts on the process"));
            fields.add(Forms.said(form, "test_port", a -> a.traits().testPort(), "Has a diagnostic or test interface"));
            fields.add(Forms.said(
                    form,
                    "business",
                    a -> a.traits().business(),
                    "Belongs to the business system, not the control system"));
            return new TraitFields(fields);
        }

        Traits of(Form.Filled f) {
            List<Said> said = fields.stream().map(f::get).toList();
            return new Traits(
                    said.get(0),
                    said.get(1),
                    said.get(2),
                    said.get(3),
                    said.get(4),
                    said.get(5),
                    said.get(6),
                    said.get(7));
        }
    }

    /** One interface is written beside the asset's other fields, several as a list. */
    private record InterfaceFields(
            Field<Asset, String> address,
            Field<Asset, String> space,
            Field<Asset, String> network,
            Field<Asset, String> mac,
            Field<Asset, List<NetworkInterface>> more) {

        static InterfaceFields in(Form.Builder<Asset> form) {
            return new InterfaceFields(
                    form.text("address", a -> single(a).address(), "Address of its first interface"),
                    form.text("space", a -> single(a).space(), "Address space of its first interface"),
                    form.text("network", a -> single(a).network(), "Network of its first interface"),
                    form.text("mac", a -> single(a).mac(), "Hardware address of its first interface"),
                    form.list("interfaces", INTERFACE, InterfaceFields::listed, "Further interfaces, or all of them"));
        }

        private static boolean isPlain(Asset asset) {
            return asset.interfaces().size() == 1
                    && !asset.interfaces().getFirst().equals(NO_INTERFACE);
        }

        private static NetworkInterface single(Asset asset) {
            return isPlain(asset) ? asset.interfaces().getFirst() : NO_INTERFACE;
        }

        private static List<NetworkInterface> listed(Asset asset) {
            return isPlain(asset) ? List.of() : asset.interfaces();
        }

        List<NetworkInterface> of(Form.Filled f) {
            NetworkInterface first = new NetworkInterface(f.get(address), f.get(space), f.get(network), f.get(mac));
            if (first.equals(NO_INTERFACE)) {
                return f.get(more);
            }
            List<NetworkInterface> all = new ArrayList<>();
            all.add(first);
            all.addAll(f.get(more));
            return all;
        }
    }

    private record DescriptionFields(
            List<Field<Asset, String>> texts,
            Field<Asset, List<ForeignId>> foreignIds,
            Field<Asset, List<OtherWord>> saidElsewhere) {

        static DescriptionFields in(Form.Builder<Asset> form) {
            List<Field<Asset, String>> texts = new ArrayList<>();
            texts.add(text(form, "role", AssetDescription::role, "What it does here"));
            texts.add(text(form, "vendor", AssetDescription::vendor, "Vendor, where no product is named"));
            texts.add(text(form, "model", AssetDescription::model, "Model, where no product is named"));
            texts.add(text(form, "order_number", AssetDescription::orderNumber, "Order number"));
            texts.add(text(form, "serial", AssetDescription::serial, "Serial number"));
            texts.add(text(form, "location", AssetDescription::location, "Where it stands"));
            texts.add(text(
                    form, "criticality", AssetDescription::criticality, "Criticality and business value (ZCR 6.4 j)"));
            texts.add(text(form, "source", AssetDescription::source, "Where the entry comes from"));
            Field<Asset, List<ForeignId>> foreign =
                    Forms.foreignIds(form, asset -> asset.description().foreignIds());
            Field<Asset, List<OtherWord>> elsewhere = form.list(
                    "said_elsewhere",
                    OTHER_WORD,
                    a -> a.description().saidElsewhere(),
                    "What other documents say of it, until somebody settles which is right");
            texts.add(text(form, "note", AssetDescription::note, "Anything else"));
            return new DescriptionFields(texts, foreign, elsewhere);
        }

        private static Field<Asset, String> text(
                Form.Builder<Asset> form, String field, Function<AssetDescription, String> of, String doc) {
            return form.text(field, asset -> of.apply(asset.description()), doc);
        }

        AssetDescription of(Form.Filled f) {
            List<String> said = texts.stream().map(f::get).toList();
            return new AssetDescription(
                    said.get(0),
                    said.get(1),
                    said.get(2),
                    said.get(3),
                    said.get(4),
                    said.get(5),
                    said.get(6),
                    said.get(7),
                    f.get(foreignIds),
                    f.get(saidElsewhere),
                    said.get(8));
        }
    }
}
