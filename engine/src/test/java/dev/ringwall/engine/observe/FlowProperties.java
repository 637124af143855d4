package dev.ringwall.engine.observe;

import static dev.ringwall.engine.observe.ObservePlants.modbus;
import static dev.ringwall.engine.observe.ObservePlants.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Flow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FlowProperties {

    private static final List<String> ZONES = List.of("a", "a-1", "a-2", "b", "b-1");
    private static final List<String> ENDS = List.of("plc-a", "plc-a-1", "plc-a-2", "plc-b", "plc-b-1");

    /** Declared, or seen, from one to the other. */
    record Pair(String from, String to) {}

    @Property(tries = 300)
    void aFurtherChannelNeverMakesAnAllowedFlowAViolation(
            @ForAll("channels") List<Pair> channels, @ForAll("channel") Pair more, @ForAll("flow") Pair seen) {
        List<Pair> wider = new ArrayList<>(channels);
        wider.add(more);

        if (classify(channels, seen) instanceof FlowVerdict.Allowed) {
            assertThat(classify(wider, seen)).isInstanceOf(FlowVerdict.Allowed.class);
        }
    }

    @Property(tries = 300)
    void theOrderOfChannelsNeverMatters(
            @ForAll("channels") List<Pair> channels, @ForAll("flow") Pair seen, @ForAll long seed) {
        ObservePlants plant = plant(channels);
        Flow flow = request(seen.from(), seen.to());
        FlowVerdict before = plant.classify(flow);
        Collections.shuffle(plant.conduits, new Random(seed));
        Collections.shuffle(plant.assets, new Random(seed));

        assertThat(plant.classify(flow)).isEqualTo(before);
    }

    @Property(tries = 300)
    void withoutChannelsOnlyWhatStaysInsideIsNoViolation(@ForAll("flow") Pair seen) {
        assertThat(classify(List.of(), seen))
                .isInstanceOf(seen.from().equals(seen.to()) ? FlowVerdict.Inside.class : FlowVerdict.Violation.class);
    }

    @Property(tries = 300)
    void aChannelBetweenTheVeryAssetsAllows(@ForAll("flow") Pair seen) {
        ObservePlants plant = plant(List.of())
                .conduit("direct", List.of("a", "b"), modbus("x", "asset:" + seen.from(), "asset:" + seen.to()));

        assertThat(plant.classify(request(seen.from(), seen.to())))
                .isNotInstanceOfAny(FlowVerdict.Violation.class, FlowVerdict.Unclassified.class);
    }

    @Provide
    Arbitrary<Pair> channel() {
        return Combinators.combine(Arbitraries.of(ZONES), Arbitraries.of(ZONES)).as(Pair::new);
    }

    @Provide
    Arbitrary<List<Pair>> channels() {
        return channel().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Pair> flow() {
        return Combinators.combine(Arbitraries.of(ENDS), Arbitraries.of(ENDS)).as(Pair::new);
    }

    private static FlowVerdict classify(List<Pair> channels, Pair seen) {
        return plant(channels).classify(request(seen.from(), seen.to()));
    }

    private static ObservePlants plant(List<Pair> channels) {
        ObservePlants plant = new ObservePlants()
                .zone("a")
                .inside("a", "a-1")
                .inside("a", "a-2")
                .zone("b")
                .inside("b", "b-1");
        for (int i = 0; i < ZONES.size(); i++) {
            plant.asset(ENDS.get(i), ZONES.get(i), "10.0.0." + i);
        }
        for (int i = 0; i < channels.size(); i++) {
            Channel channel = modbus(
                    "c-" + i,
                    "zone:" + channels.get(i).from(),
                    "zone:" + channels.get(i).to());
            plant.conduit("k-" + i, List.of("a", "b"), channel);
        }
        return plant;
    }
}
