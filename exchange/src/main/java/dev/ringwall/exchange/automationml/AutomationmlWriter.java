package dev.ringwall.exchange.automationml;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetDescription;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.xml.XmlWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes the zones of a plant with what stands in them, and its conduits with their channels. Every element has an ID made of
 * the plant's id and its own, so that the same plant is always the same file, and its own id as an attribute.
 */
final class AutomationmlWriter {

    private static final String ROLES = "RingwallRoleClassLib";
    private static final String POINTS = "RingwallInterfaceClassLib";

    private final Plant plant;
    private final XmlWriter xml = new XmlWriter();

    AutomationmlWriter(Plant plant) {
        this.plant = plant;
    }

    /** @param day on which it is written; the form asks for one */
    String write(LocalDate day) {
        xml.start(
                "CAEXFile",
                "SchemaVersion",
                "3.0",
                "FileName",
                plant.id().value() + ".aml",
                "xmlns",
                "http://www.dke.de/CAEX",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                "http://www.dke.de/CAEX CAEX_ClassModel_V.3.0.xsd");
        xml.text("SuperiorStandardVersion", "AutomationML 2.10");
        xml.empty(
                "SourceDocumentInformation",
                "OriginName",
                "Ringwall",
                "OriginID",
                "dev.ringwall",
                "OriginVersion",
                "1",
                "LastWritingDateTime",
                day + "T00:00:00Z",
                "OriginProjectTitle",
                plant.description().name(),
                "OriginProjectID",
                plant.id().value());
        xml.start("InstanceHierarchy", "Name", plant.id().value());
        plant.zones().stream().filter(zone -> zone.parent().isEmpty()).forEach(this::zone);
        plant.conduits().forEach(this::conduit);
        assets(asset -> asset.home() instanceof Home.Nowhere);
        xml.end();
        libraries();
        return xml.end().written();
    }

    private void zone(Zone zone) {
        start(zone.id(), zone.name());
        attribute("id", zone.id().value());
        attribute("kind", Words.of(zone.kind()));
        attribute("outside", zone.outside() ? "yes" : "");
        attribute("untrusted", Words.of(zone.untrusted()));
        attribute("safety", Words.of(zone.safety()));
        attribute("essential_functions", String.join("; ", zone.essentialFunctions()));
        attribute("note", zone.note());
        point("boundary", id(zone.id(), "boundary"), "Boundary");
        plant.zones().stream()
                .filter(child -> child.parent().equals(Optional.of(zone.id())))
                .forEach(this::zone);
        assets(asset -> asset.isIn(zone.id()));
        end("Zone");
    }

    private void assets(Predicate<Asset> which) {
        plant.assets().stream().filter(which).forEach(this::asset);
    }

    private void asset(Asset asset) {
        start(asset.id(), asset.name());
        attribute("id", asset.id().value());
        Optional<Product> product = asset.installed()
                .product()
                .flatMap(id -> plant.products().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
        AssetDescription said = asset.description();
        attribute("vendor", or(said.vendor(), product.map(Product::vendor)));
        attribute("model", or(said.model(), product.map(each -> or(each.model(), Optional.of(each.name())))));
        attribute("order_number", said.orderNumber());
        attribute("serial", said.serial());
        attribute("version", asset.installed().version().orElse(""));
        attribute("types", asset.installed().types().stream().map(Words::of).collect(Collectors.joining(", ")));
        attribute("role", said.role());
        attribute("location", said.location());
        attribute("criticality", said.criticality());
        attribute("note", said.note());
        traits(asset.traits());
        int number = 1;
        for (NetworkInterface each : asset.interfaces()) {
            reached("interface " + number++, each);
        }
        point("end", id(asset.id(), "end"), "End");
        end("Asset");
    }

    private static String or(String own, Optional<String> otherwise) {
        return own.isEmpty() ? otherwise.orElse("") : own;
    }

    private void traits(Traits traits) {
        attribute("safety", Words.of(traits.safety()));
        attribute("wireless", Words.of(traits.wireless()));
        attribute("temporary", Words.of(traits.temporary()));
        attribute("external", Words.of(traits.external()));
        attribute("human_interface", Words.of(traits.humanInterface()));
        attribute("outputs", Words.of(traits.outputs()));
        attribute("test_port", Words.of(traits.testPort()));
        attribute("business", Words.of(traits.business()));
    }

    private void reached(String name, NetworkInterface each) {
        xml.start("Attribute", "Name", name);
        attribute("address", each.address());
        attribute("address_space", each.space());
        attribute("network", each.network());
        attribute("mac", each.mac());
        xml.end();
    }

    private void conduit(Conduit conduit) {
        start(conduit.id(), conduit.name());
        attribute("id", conduit.id().value());
        attribute("note", conduit.note());
        conduit.zones().forEach(zone -> point("joins " + zone.value(), id(conduit.id(), zone.value()), "Boundary"));
        conduit.channels().forEach(this::channel);
        assets(asset -> asset.isIn(conduit.id()));
        for (ZoneId zone : conduit.zones()) {
            link("joins " + zone.value(), id(conduit.id(), zone.value()), id(zone, "boundary"));
        }
        for (Channel channel : conduit.channels()) {
            String name = channel.id().value();
            link(name + " from", channelEnd(channel, "from"), end(channel.from()));
            link(name + " to", channelEnd(channel, "to"), end(channel.to()));
        }
        end("Conduit");
    }

    private void channel(Channel channel) {
        xml.start(
                "InternalElement",
                "Name",
                channel.id().value(),
                "ID",
                id("channel", channel.id().value(), ""));
        attribute("id", channel.id().value());
        attribute("initiator", channel.initiator() == Channel.Initiator.NOT_SAID ? "" : Words.of(channel.initiator()));
        attribute("protocol", channel.protocol());
        attribute("port", channel.port());
        attribute("purpose", channel.purpose());
        attribute("encrypted", Words.of(channel.encrypted()));
        attribute("authenticated", Words.of(channel.authenticated()));
        attribute("wireless", Words.of(channel.wireless()));
        attribute("interactive", Words.of(channel.interactive()));
        attribute("external", Words.of(channel.external()));
        attribute("temporary", Words.of(channel.temporary()));
        point("from", channelEnd(channel, "from"), "End");
        point("to", channelEnd(channel, "to"), "End");
        end("Channel");
    }

    /** The interface of a zone or an asset at which a channel ends. */
    private String end(SubjectId subject) {
        return id(subject, subject instanceof ZoneId ? "boundary" : "end");
    }

    private String channelEnd(Channel channel, String which) {
        return id("channel", channel.id().value(), which);
    }

    private void start(SubjectId id, String name) {
        xml.start("InternalElement", "Name", name, "ID", id(id, ""));
    }

    private void end(String role) {
        xml.empty("RoleRequirements", "RefBaseRoleClassPath", ROLES + "/" + role)
                .end();
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            xml.start("Attribute", "Name", name, "AttributeDataType", "xs:string")
                    .text("Value", value)
                    .end();
        }
    }

    private void point(String name, String id, String kind) {
        xml.empty("ExternalInterface", "Name", name, "ID", id, "RefBaseClassPath", POINTS + "/" + kind);
    }

    private void link(String name, String one, String other) {
        xml.empty("InternalLink", "Name", name, "RefPartnerSideA", one, "RefPartnerSideB", other);
    }

    private String id(SubjectId subject, String of) {
        return id(subject.kind().word(), subject.value(), of);
    }

    private String id(String kind, String id, String of) {
        String all = plant.id().value() + " " + kind + " " + id + " " + of;
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Each file explains its own words; whoever knows them may do without. */
    private void libraries() {
        xml.start("InterfaceClassLib", "Name", POINTS).text("Version", "1");
        described("InterfaceClass", "Boundary", "Where a conduit meets a zone");
        described("InterfaceClass", "End", "Where a channel ends");
        xml.end();
        xml.start("RoleClassLib", "Name", ROLES).text("Version", "1");
        for (List<String> role : List.of(
                List.of("Zone", "A grouping of assets that share security requirements (IEC 62443-3-2)"),
                List.of("Conduit", "What joins two or more zones (IEC 62443-3-2)"),
                List.of("Channel", "One declared communication inside a conduit"),
                List.of("Asset", "A thing at the plant"))) {
            described("RoleClass", role.getFirst(), role.getLast());
        }
        xml.end();
    }

    private void described(String element, String name, String description) {
        xml.start(element, "Name", name).text("Description", description).end();
    }
}
