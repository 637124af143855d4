package dev.ringwall.exchange.document;

import static dev.ringwall.engine.catalog.FoundationalRequirement.DC;
import static dev.ringwall.engine.catalog.FoundationalRequirement.IAC;
import static dev.ringwall.engine.catalog.FoundationalRequirement.RDF;
import static dev.ringwall.engine.catalog.FoundationalRequirement.SI;
import static dev.ringwall.engine.catalog.FoundationalRequirement.TRE;
import static dev.ringwall.engine.catalog.FoundationalRequirement.UC;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import dev.ringwall.engine.report.Drawing;
import dev.ringwall.engine.report.Drawing.DrawnConduit;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import dev.ringwall.engine.report.Drawing.Marks;
import dev.ringwall.engine.report.Drawing.Undeclared;
import dev.ringwall.engine.report.Reading;
import dev.ringwall.engine.report.Shortfall;
import dev.ringwall.engine.report.VectorReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Drawings to look at and to test with, after the published SWaT testbed: six stages, one flat control network, wireless. */
public final class SampleDrawing {

    private SampleDrawing() {}

    /** Every stage a zone beside the control network. */
    public static Drawing flat() {
        List<DrawnZone> zones = new ArrayList<>(stages());
        zones.addAll(List.of(control(List.of()), plantNetwork(), dmz(), corporate()));
        return new Drawing(zones, conduits(), List.of());
    }

    /** The stages inside the control network, and that inside operations. */
    public static Drawing nested() {
        DrawnZone control = control(stages());
        DrawnZone operations = new DrawnZone(
                new ZoneId("operations"),
                "Operations",
                ZoneKind.OPERATIONS,
                false,
                List.of(),
                marks("2 2 2 1 2 2 2", "1 1 0..2 1 1 1 2", 7, 1, IAC, UC, SI, RDF, TRE),
                List.of(control, plantNetwork()));
        return new Drawing(List.of(operations, dmz(), corporate()), conduits(), undeclared());
    }

    /** Over the edge, from a zone to one inside it, and to a device of a conduit. */
    private static List<Undeclared> undeclared() {
        return List.of(
                new Undeclared(new ZoneId("corporate"), new ZoneId("p6"), 3),
                new Undeclared(new ZoneId("control"), new ZoneId("p3"), 12),
                new Undeclared(new ZoneId("plant-net"), new ConduitId("c-p1"), 1));
    }

    private static List<DrawnZone> stages() {
        List<String> names = List.of(
                "P1 raw water supply and storage",
                "P2 pre-treatment, chemical dosing",
                "P3 ultrafiltration and backwash",
                "P4 dechlorination (UV)",
                "P5 reverse osmosis",
                "P6 permeate transfer, cleaning");
        List<DrawnZone> stages = new ArrayList<>();
        for (int i = 1; i <= names.size(); i++) {
            Marks marks = i == 2
                    ? marks("2 2 2 1 2 1 3", "2 1 2 1 2 1 3", 2, 1, UC)
                    : i == 4
                            ? marks("2 2 2 1 2 1 2", "2 2 2 1 2 1 2", 0, 0)
                            : marks("2 2 2 1 2 1 2", "1 0..2 2 1 2 0..1 2", 5, 0, IAC, UC, TRE);
            stages.add(new DrawnZone(
                    new ZoneId("p" + i),
                    names.get(i - 1),
                    i == 2 ? ZoneKind.SAFETY : ZoneKind.CONTROL,
                    false,
                    assets("plc" + i, "plc" + i + "r", "rio" + i, "rio" + i + "-ap", "sens" + i + "-wifi"),
                    marks,
                    List.of()));
        }
        return stages;
    }

    private static DrawnZone control(List<DrawnZone> inner) {
        return new DrawnZone(
                new ZoneId("control"),
                "L1/L2 control network",
                ZoneKind.CONTROL,
                false,
                assets("hmi", "hub-plc", "eng-station-1"),
                marks("2 2 2 1 3 2 2", "1 1 2 1 1 0..2 2", 9, 2, IAC, UC, RDF, TRE),
                inner);
    }

    private static DrawnZone plantNetwork() {
        return new DrawnZone(
                new ZoneId("plant-net"),
                "L3 plant network",
                ZoneKind.OPERATIONS,
                false,
                assets("historian", "workstation", "av-server", "log", "backup", "ntp", "print", "kvm"),
                marks("2 2 1 1 2 2 1", "1 2 1 0 2 2 1", 3, 0, IAC, DC),
                List.of());
    }

    private static DrawnZone dmz() {
        return new DrawnZone(
                new ZoneId("dmz"),
                "DMZ",
                ZoneKind.DMZ,
                false,
                assets("dmz-historian"),
                marks("3 3 2 2 3 2 1", "0..3 0..3 0..4 0..4 0..4 0..4 0..4", 41, 0, FoundationalRequirement.values()),
                List.of());
    }

    private static DrawnZone corporate() {
        return new DrawnZone(
                new ZoneId("corporate"),
                "Corporate network",
                ZoneKind.BUSINESS,
                true,
                List.of(),
                Marks.NONE,
                List.of());
    }

    private static List<DrawnConduit> conduits() {
        List<DrawnConduit> conduits = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            conduits.add(new DrawnConduit(
                    new ConduitId("c-p" + i),
                    "EtherNet/IP to stage P" + i,
                    zones("p" + i, "control"),
                    false,
                    List.of(),
                    marks("2 2 2 1 3 2 2", "2 2 1 1 3 2 2", 1, 0, SI)));
        }
        conduits.add(new DrawnConduit(
                new ConduitId("c-control-plant"),
                "Control to plant network",
                zones("control", "plant-net"),
                false,
                assets("fw"),
                marks("2 2 2 1 3 2 2", "2 2 2 1 3 2 2", 0, 0)));
        conduits.add(new DrawnConduit(
                new ConduitId("c-wifi"),
                "Wireless into control",
                zones("plant-net", "control"),
                true,
                assets("pcn-ap"),
                marks("2 2 2 1 3 2 2", "0 1 1 1 1 0 2", 12, 1, IAC, UC, SI, RDF, TRE)));
        conduits.add(new DrawnConduit(
                new ConduitId("c-dmz"),
                "DMZ access",
                zones("dmz", "plant-net", "corporate"),
                true,
                assets("dmz-ap", "edge-fw"),
                marks("3 3 2 2 3 2 1", "1 3 2 2 3 2 1", 2, 0, IAC)));
        return conduits;
    }

    private static List<AssetId> assets(String... ids) {
        return Arrays.stream(ids).map(AssetId::new).toList();
    }

    private static List<ZoneId> zones(String... ids) {
        return Arrays.stream(ids).map(ZoneId::new).toList();
    }

    static Marks marks(String target, String achieved, int gapRows, int findings, FoundationalRequirement... gaps) {
        VectorReading reached = vector(achieved, gaps);
        boolean certain = reached.shortfalls().contains(Shortfall.CERTAIN);
        return new Marks(
                Optional.of(vector(target)),
                Optional.of(reached),
                certain ? gapRows : 0,
                certain ? 0 : gapRows,
                findings);
    }

    /** Reads a vector as it is printed. */
    public static VectorReading vector(String text, FoundationalRequirement... gaps) {
        List<Reading> readings = new ArrayList<>();
        for (String level : text.split(" ", -1)) {
            readings.add(
                    switch (level) {
                        case "–" -> new Reading.NoRowApplies();
                        case "?" -> new Reading.NotSet();
                        default -> between(level);
                    });
        }
        VectorReading vector = VectorReading.of(readings);
        return vector.withShortfalls(FoundationalRequirement.ALL.stream()
                .map(fr -> List.of(gaps).contains(fr) ? shortfall(vector.of(fr)) : Shortfall.NONE)
                .toList());
    }

    /** No target here is above 3. */
    private static Shortfall shortfall(Reading reading) {
        return reading instanceof Reading.Between(var _, var possible) && possible.isAtLeast(SecurityLevel.SL_3)
                ? Shortfall.UNPROVED
                : Shortfall.CERTAIN;
    }

    private static Reading between(String level) {
        String[] ends = level.split("\\.\\.", -1);
        return new Reading.Between(
                SecurityLevel.of(Integer.parseInt(ends[0])), SecurityLevel.of(Integer.parseInt(ends[ends.length - 1])));
    }

    /** A vector without ranges. */
    public static SecurityLevelVector exact(int... levels) {
        return SecurityLevelVector.of(levels);
    }
}
