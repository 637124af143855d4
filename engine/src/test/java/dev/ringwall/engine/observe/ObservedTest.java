package dev.ringwall.engine.observe;

import static dev.ringwall.engine.observe.ObservePlants.channel;
import static dev.ringwall.engine.observe.ObservePlants.flow;
import static dev.ringwall.engine.observe.ObservePlants.modbus;
import static dev.ringwall.engine.observe.ObservePlants.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Channel.Initiator;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Flow;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.observe.FlowVerdict.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObservedTest {

    /** Zones a, b and c in one conduit, and one channel from a to b. */
    private static ObservePlants abc() {
        return new ObservePlants()
                .zone("a")
                .zone("b")
                .zone("c")
                .asset("plc-a", "a", "10.0.0.1")
                .asset("plc-a2", "a", "10.0.0.2")
                .asset("plc-b", "b", "10.0.1.1")
                .asset("plc-c", "c", "10.0.2.1")
                .conduit("abc", List.of("a", "b", "c"), modbus("a-to-b", "zone:a", "zone:b"));
    }

    @Nested
    class AtOneBoundary {

        @Test
        void aConduitOfThreeZonesAllowsNoMoreThanItsChannels() {
            FlowVerdict verdict = abc().classify(request("10.0.0.1", "10.0.2.1"));

            assertFault(verdict, Fault.UNDECLARED_PAIR);
            assertThat(((FlowVerdict.Violation) verdict).crossings())
                    .extracting(Crossing::boundary)
                    .containsExactly(new ZoneId("a"), new ZoneId("c"));
            assertThat(verdict.trace().reason()).isEqualTo(ObserveReason.NOT_ALLOWED_AT_A_BOUNDARY);
            assertThat(verdict.trace().because().getFirst())
                    .isEqualTo(Trace.of(
                            ObserveReason.UNDECLARED_PAIR,
                            new Fact.Of(new ZoneId("a")),
                            new Fact.Of(new ZoneId("a")),
                            new Fact.Of(new ZoneId("c"))));
            assertThat(verdict.trace().because().getLast())
                    .isEqualTo(Trace.of(ObserveReason.SEEN, new Fact.Text("tap at switch 1")));
        }

        @Test
        void twoControllersInOneZoneTalkInside() {
            FlowVerdict verdict = abc().classify(request("10.0.0.1", "10.0.0.2"));

            assertThat(verdict).isInstanceOf(FlowVerdict.Inside.class);
            assertThat(((FlowVerdict.Inside) verdict).place()).isEqualTo(new ZoneId("a"));
            assertThat(verdict.trace().facts()).containsExactly(new Fact.Of(new ZoneId("a")));
        }

        @Test
        void aDeclaredFlowNamesItsChannelAtEachBoundary() {
            FlowVerdict verdict = abc().classify(request("10.0.0.1", "10.0.1.1"));

            assertThat(verdict).isInstanceOf(FlowVerdict.Allowed.class);
            assertThat(((FlowVerdict.Allowed) verdict).crossings())
                    .extracting(crossing -> ((Crossing.Allowed) crossing).channel())
                    .containsExactly(new ChannelId("a-to-b"), new ChannelId("a-to-b"));
            assertThat(verdict.trace().reason()).isEqualTo(ObserveReason.ALLOWED_AT_EACH_BOUNDARY);
            // People know an asset by its name; the address is what the flow itself was written with.
            assertThat(verdict.trace().facts())
                    .containsExactly(new Fact.Of(new AssetId("plc-a")), new Fact.Of(new AssetId("plc-b")));
        }

        @Test
        void theReplyIsDeclaredTooWhenTheRightSideOpenedIt() {
            assertAllowed(abc().classify(flow("10.0.1.1", "10.0.0.1", "10.0.0.1", "modbus", "tcp/502")));
        }

        @Test
        void theWrongSideOpeningItIsAViolation() {
            FlowVerdict verdict = abc().classify(request("10.0.1.1", "10.0.0.1"));

            assertFault(verdict, Fault.WRONG_INITIATOR);
            assertThat(verdict.trace().because().getFirst().facts())
                    .containsExactly(
                            new Fact.Of(new ZoneId("b")),
                            new Fact.Through(new ChannelId("a-to-b")),
                            new Fact.Of(new AssetId("plc-b")));
            assertFault(
                    abc().classify(flow("10.0.0.1", "10.0.1.1", "10.0.1.1", "modbus", "tcp/502")),
                    Fault.WRONG_INITIATOR);
        }

        @Test
        void aChannelMayBeOpenedByItsSecondEnd() {
            ObservePlants plant = ab(Initiator.TO);

            assertAllowed(plant.classify(request("10.0.1.1", "10.0.0.1")));
            assertFault(plant.classify(request("10.0.0.1", "10.0.1.1")), Fault.WRONG_INITIATOR);
        }

        @Test
        void eitherSideMayOpenWhatIsDeclaredForBoth() {
            ObservePlants plant = ab(Initiator.BOTH);

            assertAllowed(plant.classify(request("10.0.1.1", "10.0.0.1")));
            assertAllowed(plant.classify(flow("10.0.1.1", "10.0.0.1", "", "modbus", "tcp/502")));
        }

        @Test
        void whoOpenedItMattersAndMayBeUnknown() {
            assertUnclassified(
                    abc().classify(flow("10.0.0.1", "10.0.1.1", "", "modbus", "tcp/502")),
                    ObserveReason.INITIATOR_NOT_SEEN);
            assertUnclassified(
                    abc().classify(flow("10.0.0.1", "10.0.1.1", "10.9.9.9", "modbus", "tcp/502")),
                    ObserveReason.INITIATOR_NOT_SEEN);
            assertUnclassified(
                    abc().classify(flow("10.0.0.1", "10.0.1.1", "10.0.2.1", "modbus", "tcp/502")),
                    ObserveReason.INITIATOR_NOT_SEEN);
            assertUnclassified(
                    ab(Initiator.NOT_SAID).classify(request("10.0.0.1", "10.0.1.1")), ObserveReason.INITIATOR_NOT_SAID);
        }

        @Test
        void anotherServiceIsAViolation() {
            FlowVerdict verdict = abc().classify(flow("10.0.0.1", "10.0.1.1", "10.0.0.1", "", "tcp/22"));

            assertFault(verdict, Fault.UNDECLARED_SERVICE);
            assertThat(verdict.trace().because().getFirst().facts())
                    .containsExactly(
                            new Fact.Of(new ZoneId("a")),
                            new Fact.Through(new ChannelId("a-to-b")),
                            new Fact.Text("tcp/22"));
        }

        @Test
        void anUnknownServiceOpenedFromTheWrongSideIsAViolationEitherWay() {
            assertFault(abc().classify(flow("10.0.1.1", "10.0.0.1", "10.0.1.1", "", "")), Fault.WRONG_INITIATOR);
        }

        @Test
        void anUnknownServiceOnADeclaredPairIsNotClassified() {
            assertUnclassified(
                    abc().classify(flow("10.0.0.1", "10.0.1.1", "10.0.0.1", "", "")),
                    ObserveReason.SERVICE_NOT_RECOGNISED);
        }

        @Test
        void anUnknownServiceOnAnUndeclaredPairIsAViolation() {
            assertFault(abc().classify(flow("10.0.0.1", "10.0.2.1", "", "", "")), Fault.UNDECLARED_PAIR);
        }

        @Test
        void oneChannelThatDeclaresItSuffices() {
            ObservePlants plant = new ObservePlants()
                    .zone("a")
                    .zone("b")
                    .asset("plc-a", "a", "10.0.0.1")
                    .asset("plc-b", "b", "10.0.1.1")
                    .conduit(
                            "ab",
                            List.of("a", "b"),
                            channel("c-1", "zone:a", "zone:b", Initiator.FROM, "SSH", "tcp/22"),
                            channel("c-2", "zone:b", "zone:a", Initiator.FROM, "Modbus", "tcp/502"),
                            channel("c-3", "zone:a", "zone:b", Initiator.NOT_SAID, "Modbus", "tcp/502"),
                            channel("c-4", "zone:a", "zone:b", Initiator.FROM, "Modbus", "tcp/502"));

            FlowVerdict.Allowed verdict = (FlowVerdict.Allowed) plant.classify(request("10.0.0.1", "10.0.1.1"));
            assertThat(((Crossing.Allowed) verdict.crossings().getFirst()).channel())
                    .isEqualTo(new ChannelId("c-4"));
        }

        @Test
        void withoutOneTheLeastGraveFaultIsNamed() {
            ObservePlants plant = new ObservePlants()
                    .zone("a")
                    .zone("b")
                    .asset("plc-a", "a", "10.0.0.1")
                    .asset("plc-b", "b", "10.0.1.1")
                    .conduit(
                            "ab",
                            List.of("a", "b"),
                            channel("c-1", "zone:a", "zone:b", Initiator.FROM, "SSH", "tcp/22"),
                            channel("c-2", "zone:b", "zone:a", Initiator.FROM, "Modbus", "tcp/502"));

            assertFault(plant.classify(request("10.0.0.1", "10.0.1.1")), Fault.WRONG_INITIATOR);
        }

        @Test
        void aChannelBetweenTwoAssetsSpeaksForNoOther() {
            ObservePlants plant = new ObservePlants()
                    .zone("a")
                    .zone("b")
                    .asset("plc-a", "a", "10.0.0.1")
                    .asset("plc-a2", "a", "10.0.0.2")
                    .asset("plc-b", "b", "10.0.1.1")
                    .conduit("ab", List.of("a", "b"), modbus("c-1", "asset:plc-a", "asset:plc-b"));

            assertAllowed(plant.classify(request("10.0.0.1", "10.0.1.1")));
            assertFault(plant.classify(request("10.0.0.2", "10.0.1.1")), Fault.UNDECLARED_PAIR);
        }

        private static ObservePlants ab(Initiator initiator) {
            return new ObservePlants()
                    .zone("a")
                    .zone("b")
                    .asset("plc-a", "a", "10.0.0.1")
                    .asset("plc-b", "b", "10.0.1.1")
                    .conduit(
                            "ab",
                            List.of("a", "b"),
                            channel("c-1", "zone:a", "zone:b", initiator, "Modbus", "tcp/502"));
        }
    }

    @Nested
    class ThroughNestedZones {

        /** Zone cell in control, zone box in office. */
        private static ObservePlants nested() {
            return new ObservePlants()
                    .zone("control")
                    .inside("control", "cell")
                    .inside("control", "cell-2")
                    .zone("office")
                    .inside("office", "box")
                    .asset("plc", "cell", "10.0.0.1")
                    .asset("plc-2", "cell-2", "10.0.0.2")
                    .asset("hmi", "control", "10.0.0.3")
                    .asset("pc", "box", "10.0.1.1");
        }

        @Test
        void eachBoundaryIsJudgedByItself() {
            ObservePlants plant = nested().conduit(
                            "up", List.of("cell", "control"), modbus("up", "zone:cell", "zone:control"))
                    .conduit("down", List.of("office", "box"), modbus("down", "zone:office", "zone:box"));

            FlowVerdict verdict = plant.classify(request("10.0.0.1", "10.0.1.1"));

            assertFault(verdict, Fault.UNDECLARED_PAIR);
            assertThat(((FlowVerdict.Violation) verdict).crossings())
                    .extracting(Crossing::boundary, ThroughNestedZones::isAllowed)
                    .containsExactly(
                            tuple(new ZoneId("cell"), true),
                            tuple(new ZoneId("control"), false),
                            tuple(new ZoneId("office"), false),
                            tuple(new ZoneId("box"), true));
        }

        @Test
        void channelsFromZoneToZoneLeadAllTheWay() {
            ObservePlants plant = nested().conduit(
                            "up", List.of("cell", "control"), modbus("up", "zone:cell", "zone:control"))
                    .conduit("over", List.of("control", "office"), modbus("over", "zone:control", "zone:office"))
                    .conduit("down", List.of("office", "box"), modbus("down", "zone:office", "zone:box"));

            FlowVerdict verdict = plant.classify(request("10.0.0.1", "10.0.1.1"));

            assertAllowed(verdict);
            assertThat(((FlowVerdict.Allowed) verdict).crossings())
                    .extracting(
                            crossing -> ((Crossing.Allowed) crossing).channel().value())
                    .containsExactly("up", "over", "over", "down");
        }

        @Test
        void aChannelStraightThroughCountsAtEveryBoundary() {
            assertAllowed(nested().conduit("through", List.of("cell", "box"), modbus("t", "zone:cell", "asset:pc"))
                    .classify(request("10.0.0.1", "10.0.1.1")));
        }

        @Test
        void aChannelOfTheParentDoesNotSpeakForItsChild() {
            FlowVerdict verdict = nested().conduit(
                            "over", List.of("control", "box"), modbus("over", "zone:control", "zone:box"))
                    .classify(request("10.0.0.1", "10.0.1.1"));

            assertThat(((FlowVerdict.Violation) verdict).crossings())
                    .extracting(ThroughNestedZones::isAllowed)
                    .containsExactly(false, true, true, true);
        }

        @Test
        void aZoneThatHoldsBothEndsIsNotCrossed() {
            FlowVerdict verdict = nested().conduit(
                            "cells", List.of("cell", "cell-2"), modbus("c", "zone:cell", "zone:cell-2"))
                    .classify(request("10.0.0.1", "10.0.0.2"));

            assertAllowed(verdict);
            assertThat(((FlowVerdict.Allowed) verdict).crossings())
                    .extracting(Crossing::boundary)
                    .containsExactly(new ZoneId("cell"), new ZoneId("cell-2"));
        }

        @Test
        void aParentsOwnAssetAndAChildTalkThroughAConduit() {
            assertFault(nested().classify(request("10.0.0.3", "10.0.0.1")), Fault.UNDECLARED_PAIR);
            FlowVerdict verdict = nested().conduit(
                            "up", List.of("control", "cell"), modbus("c", "zone:control", "zone:cell"))
                    .classify(request("10.0.0.3", "10.0.0.1"));
            assertAllowed(verdict);
            assertThat(((FlowVerdict.Allowed) verdict).crossings())
                    .extracting(Crossing::boundary)
                    .containsExactly(new ZoneId("cell"));
        }

        @Test
        void anUnknownAtOneBoundaryLeavesAllUnclassified() {
            ObservePlants plant = nested().conduit(
                            "up",
                            List.of("cell", "control"),
                            channel("up", "zone:cell", "zone:control", Initiator.NOT_SAID, "Modbus", "tcp/502"))
                    .conduit("over", List.of("control", "box"), modbus("over", "zone:control", "zone:box"));

            assertUnclassified(plant.classify(request("10.0.0.1", "10.0.1.1")), ObserveReason.INITIATOR_NOT_SAID);
        }

        @Test
        void theGravestFaultOfAllBoundariesCounts() {
            ObservePlants plant =
                    nested().conduit("up", List.of("cell", "control"), modbus("up", "zone:control", "zone:cell"));

            assertFault(plant.classify(request("10.0.0.1", "10.0.1.1")), Fault.UNDECLARED_PAIR);
        }

        private static boolean isAllowed(Crossing crossing) {
            return crossing instanceof Crossing.Allowed;
        }
    }

    @Nested
    class InsideConduits {

        private static ObservePlants withFirewall() {
            return abc().asset("fw", new Home.InConduit(new ConduitId("abc")), "10.0.9.1", "")
                    .asset("sw", new Home.InConduit(new ConduitId("abc")), "10.0.9.2", "");
        }

        @Test
        void twoDevicesOfOneConduitTalkInside() {
            FlowVerdict verdict = withFirewall().classify(request("10.0.9.1", "10.0.9.2"));

            assertThat(((FlowVerdict.Inside) verdict).place()).isEqualTo(new ConduitId("abc"));
        }

        @Test
        void aDeviceOfAConduitNeedsAChannelOfItsOwn() {
            FlowVerdict verdict = withFirewall().classify(request("10.0.0.1", "10.0.9.1"));

            assertFault(verdict, Fault.UNDECLARED_PAIR);
            assertThat(((FlowVerdict.Violation) verdict).crossings())
                    .extracting(Crossing::boundary)
                    .containsExactly(new ZoneId("a"), new ConduitId("abc"));
            assertAllowed(withFirewall()
                    .conduit("more", List.of("a", "b"), modbus("manage", "zone:a", "asset:fw"))
                    .classify(request("10.0.0.1", "10.0.9.1")));
        }

        @Test
        void aConduitLiesInTheZoneThatHoldsAllItJoins() {
            ObservePlants plant = new ObservePlants()
                    .zone("control")
                    .inside("control", "cell")
                    .inside("control", "cell-2")
                    .asset("plc", "cell", "10.0.0.1")
                    .conduit("cells", List.of("cell", "cell-2"), modbus("m", "asset:plc", "asset:sw"))
                    .asset("sw", new Home.InConduit(new ConduitId("cells")), "10.0.9.1", "");

            FlowVerdict verdict = plant.classify(request("10.0.0.1", "10.0.9.1"));

            assertThat(((FlowVerdict.Allowed) verdict).crossings())
                    .extracting(Crossing::boundary)
                    .containsExactly(new ZoneId("cell"), new ConduitId("cells"));
        }
    }

    @Nested
    class TheEnds {

        @Test
        void noEndInThePlantIsOutOfScope() {
            FlowVerdict verdict = abc().classify(request("192.0.2.1", "192.0.2.2"));

            assertThat(verdict).isInstanceOf(FlowVerdict.OutOfScope.class);
            assertThat(verdict.trace().reason()).isEqualTo(ObserveReason.NO_END_IN_PLANT);
        }

        @Test
        void zonesOutsideAreNotThePlant() {
            ObservePlants plant = abc().outside("internet")
                    .outside("vendor")
                    .asset("dns", "internet", "192.0.2.1")
                    .asset("dns-2", "internet", "192.0.2.2")
                    .asset("desk", "vendor", "192.0.2.3");

            assertThat(plant.classify(request("192.0.2.1", "192.0.2.3"))).isInstanceOf(FlowVerdict.OutOfScope.class);
            assertThat(plant.classify(request("192.0.2.1", "192.0.2.2"))).isInstanceOf(FlowVerdict.OutOfScope.class);
            assertThat(plant.classify(request("192.0.2.1", "192.0.2.9"))).isInstanceOf(FlowVerdict.OutOfScope.class);
            assertFault(plant.classify(request("192.0.2.1", "10.0.0.1")), Fault.UNDECLARED_PAIR);
        }

        @Test
        void oneUnknownEndIsNotClassified() {
            FlowVerdict verdict = abc().classify(request("10.0.0.1", "192.0.2.1"));

            assertThat(verdict).isInstanceOf(FlowVerdict.Unclassified.class);
            assertThat(((FlowVerdict.Unclassified) verdict).crossings()).isEmpty();
            assertThat(reasons(verdict)).containsExactly(ObserveReason.SEEN, ObserveReason.ADDRESS_UNKNOWN);
            assertThat(reasons(abc().classify(request("192.0.2.1", "10.0.0.1"))))
                    .containsExactly(ObserveReason.SEEN, ObserveReason.ADDRESS_UNKNOWN);
        }

        @Test
        void anAssetWithoutAPlaceIsNotClassified() {
            FlowVerdict verdict =
                    abc().asset("lost", new Home.Nowhere(), "10.0.7.7", "").classify(request("10.0.0.1", "10.0.7.7"));

            assertThat(verdict.trace().because().getLast())
                    .isEqualTo(Trace.of(ObserveReason.ASSET_WITHOUT_PLACE, new Fact.Of(new AssetId("lost"))));
        }

        @Test
        void twentyMachinesWithOneAddressAreTwentyAssets() {
            ObservePlants plant = abc();
            for (int cell = 1; cell <= 20; cell++) {
                plant.asset("drive-" + cell, new Home.InZone(new ZoneId("c")), "192.168.0.5", "cell-" + cell);
            }

            Flow inCell7 = spaced("192.168.0.5", "asset:plc-a", "cell-7");
            assertThat(plant.classify(inCell7)).isInstanceOf(FlowVerdict.Violation.class);
            assertThat(plant.classify(spaced("192.168.0.5", "asset:drive-7", "cell-7")))
                    .isInstanceOf(FlowVerdict.Inside.class);
            FlowVerdict unsaid = plant.classify(request("192.168.0.5", "10.0.0.1"));
            assertThat(unsaid).isInstanceOf(FlowVerdict.Unclassified.class);
            assertThat(unsaid.trace().because().getLast())
                    .isEqualTo(Trace.of(
                            ObserveReason.ADDRESS_OF_ANOTHER_SPACE,
                            new Fact.Text("192.168.0.5"),
                            new Fact.Of(new AssetId("drive-1")),
                            new Fact.Text("cell-1")));
        }

        @Test
        void oneAddressOfTwoAssetsInOneSpaceIsNotClassified() {
            FlowVerdict verdict = abc().asset("twin", "c", "10.0.0.1").classify(request("10.0.0.1", "10.0.1.1"));

            assertThat(verdict).isInstanceOf(FlowVerdict.Unclassified.class);
            Trace why = verdict.trace().because().getLast();
            assertThat(why.reason()).isEqualTo(ObserveReason.ADDRESS_OF_SEVERAL);
            assertThat(why.facts()).containsExactly(new Fact.Text("10.0.0.1"), new Fact.Count(2));
            assertThat(why.because()).hasSize(2);
        }

        @Test
        void unclearEndsAreNeverOutOfScope() {
            ObservePlants plant = abc().asset("twin", "c", "10.0.0.1");

            assertThat(plant.classify(request("10.0.0.1", "192.0.2.1"))).isInstanceOf(FlowVerdict.Unclassified.class);
        }

        @Test
        void anEndMayBeWrittenAsAnAssetOrAddress() {
            assertThat(abc().classify(request("asset:plc-a", "plc-a2"))).isInstanceOf(FlowVerdict.Inside.class);
            assertThat(abc().classify(request(" 10.0.0.1/24 ", "PLC-A2"))).isInstanceOf(FlowVerdict.Unclassified.class);
            assertThat(abc().asset("v6", "a", "FE80::1").classify(request("fe80::1", "plc-a")))
                    .isInstanceOf(FlowVerdict.Inside.class);
            assertThat(abc().classify(request("asset:nobody", "asset:nothing")))
                    .isInstanceOf(FlowVerdict.OutOfScope.class);
        }

        @Test
        void aHardwareAddressFindsItsAssetToo() {
            ObservePlants plant = abc();
            plant.assets.set(0, withMac(plant.assets.getFirst(), "00:1D:9C:C7:B0:70"));

            assertThat(plant.classify(request("00:1d:9c:c7:b0:70", "plc-a2"))).isInstanceOf(FlowVerdict.Inside.class);
        }

        private static Asset withMac(Asset old, String mac) {
            return new Asset(
                    old.id(),
                    old.name(),
                    old.home(),
                    old.installed(),
                    old.traits(),
                    List.of(new NetworkInterface("", "", "", mac)),
                    old.components(),
                    old.identity(),
                    old.unchangedSince(),
                    old.description());
        }

        private static Flow spaced(String from, String to, String space) {
            return new Flow(
                    from,
                    to,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    "",
                    space,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    @Nested
    class AllOfThem {

        @Test
        void noViolationIsSaidWithHowMuchWasLookedAt() {
            Instant nine = Instant.parse("2026-03-01T09:00:00Z");
            ObservePlants plant = abc().flows(
                            timed(request("10.0.0.1", "10.0.1.1"), nine, nine.plusSeconds(60)),
                            timed(request("10.0.0.1", "10.0.0.2"), nine.minusSeconds(60), nine.plusSeconds(30)),
                            new Flow(
                                    "10.0.0.1",
                                    "10.0.1.1",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    0,
                                    "firewall log"),
                            new Flow(
                                    "10.0.0.1",
                                    "10.0.0.2",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of("tcp/1"),
                                    7,
                                    ""));

            Observation observation = Observed.of(plant.index()).all();

            assertThat(observation.violations()).isEmpty();
            assertThat(observation.seen()).hasSize(4);
            assertThat(observation.coverage())
                    .isEqualTo(new Coverage(
                            4,
                            27,
                            1,
                            List.of("firewall log", "tap at switch 1"),
                            Optional.of(nine.minusSeconds(60)),
                            Optional.of(nine.plusSeconds(60)),
                            2,
                            1,
                            1));
        }

        @Test
        void violationsAreListed() {
            Observation observation = Observed.of(
                            abc().flows(request("10.0.0.1", "10.0.2.1"), request("10.0.0.1", "10.0.0.2"))
                                    .index())
                    .all();

            assertThat(observation.violations())
                    .extracting(Observation.Seen::flow)
                    .containsExactly(request("10.0.0.1", "10.0.2.1"));
        }

        @Test
        void aFlowThatNobodySaysWhereItWasSeenSaysSo() {
            Flow flow = new Flow("plc-a", "plc-a2", Optional.empty(), Optional.empty(), Optional.empty(), 0, " ");

            assertThat(reasons(abc().classify(flow))).containsExactly(ObserveReason.TAP_NOT_SAID);
        }

        private static Flow timed(Flow flow, Instant first, Instant last) {
            return new Flow(
                    flow.from(),
                    flow.to(),
                    flow.initiator(),
                    flow.protocol(),
                    flow.service(),
                    flow.packets(),
                    flow.seen(),
                    flow.space(),
                    Optional.of(first),
                    Optional.of(last));
        }
    }

    private static void assertAllowed(FlowVerdict verdict) {
        assertThat(verdict).isInstanceOf(FlowVerdict.Allowed.class);
    }

    private static void assertFault(FlowVerdict verdict, Fault fault) {
        assertThat(verdict).isInstanceOf(FlowVerdict.Violation.class);
        assertThat(((FlowVerdict.Violation) verdict).fault()).isEqualTo(fault);
    }

    private static void assertUnclassified(FlowVerdict verdict, Reason reason) {
        assertThat(verdict).isInstanceOf(FlowVerdict.Unclassified.class);
        Trace crossing = ((FlowVerdict.Unclassified) verdict)
                .crossings().stream()
                        .filter(Crossing.Unclassified.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .trace();
        assertThat(crossing.reason()).isEqualTo(ObserveReason.FIT_NOT_KNOWN);
        assertThat(crossing.because().getFirst().reason()).isEqualTo(reason);
    }

    private static List<Reason> reasons(FlowVerdict verdict) {
        return verdict.trace().because().stream().map(Trace::reason).toList();
    }
}
