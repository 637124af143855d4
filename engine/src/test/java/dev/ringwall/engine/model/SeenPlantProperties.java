package dev.ringwall.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.RandomPlants;
import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assess;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.RequirementId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SeenPlantProperties {

    private static final List<Scope.Parts> SCOPES =
            List.of(zones("a"), zones("inner"), zones("b"), zones("b", "net"), products("a1"), products());

    private static Scope.Parts zones(String... ids) {
        return new Scope.Parts(List.of(ids).stream().map(ZoneId::new).toList(), List.of());
    }

    private static Scope.Parts products(String... ids) {
        return new Scope.Parts(
                List.of(), List.of(ids).stream().map(ProductId::new).toList());
    }

    @Property(tries = 200)
    void plantsThatDifferOnlyOutsideAreSeenAlike(@ForAll long seed) {
        Plant plant = RandomPlants.of(seed).build();
        for (Scope.Parts scope : SCOPES) {
            Plant other = Elsewhere.of(plant, scope, new Random(seed));
            assertThat(other).isNotEqualTo(plant);
            assertThat(other.seenBy(scope)).isEqualTo(plant.seenBy(scope));
        }
    }

    @Property(tries = 50)
    void whatIsSeenCanBeAssessed(@ForAll long seed) {
        Plants random = RandomPlants.of(seed);
        Assessment whole = random.assess();
        for (Scope.Parts scope : SCOPES) {
            Assessment seen = Assess.plant(random.build().seenBy(scope), whole.catalog(), Plants.DAY);
            assertThat(seen.subjects())
                    .allSatisfy(
                            subject -> assertThat(whole.assesses(subject.id())).isTrue());
        }
    }

    @Example
    void whoMaySeeAllSeesThePlant() {
        Plant plant = RandomPlants.of(1).build();

        assertThat(plant.seenBy(Scope.WHOLE)).isSameAs(plant);
    }

    @Example
    void aZoneComesWithAllInsideIt() {
        Plant seen = RandomPlants.of(1).build().seenBy(zones("a"));

        assertThat(seen.zones())
                .extracting(zone -> zone.id().value())
                .containsExactly("a", "inner", "outside-your-scope");
        assertThat(seen.assets())
                .extracting(asset -> asset.id().value())
                .contains("a1", "a2", "a3", "outside-your-scope-in-1", "outside-your-scope-in-2")
                .doesNotContain("b1", "b2", "d1", "d2");
    }

    @Example
    void aConduitThatLeadsOutIsNotAnswered() {
        Plants plants = Plants.plant().zone("a").zone("b").conduit("ab", "a", "b");
        plants.asset("plc", "a", ComponentType.EMBEDDED_DEVICE).device("fw", "ab", ComponentType.NETWORK_DEVICE);
        plants.tested("asset:fw", true, "NDR 5.2").tested("conduit:ab", true, "SR 5.2");
        RequirementId row = RequirementId.system("SR 5.2");
        Assessment whole = plants.assess();

        Assessment seen = Assess.plant(plants.build().seenBy(zones("a")), whole.catalog(), Plants.DAY);

        assertThat(whole.of(new ZoneId("a")).verdict(row, Ask.IN_FORCE).isMet()).isTrue();
        assertThat(seen.of(new ZoneId("a")).verdict(row, Ask.IN_FORCE).isUnknown())
                .isTrue();
    }

    @Example
    void aServiceFromOutsideIsUnknown() {
        Plants plants =
                Plants.plant().zone("a").zone("b").conduit("ab", "a", "b").channel("ab", "c", "zone:b", "zone:a");
        plants.asset("user", "a", ComponentType.HOST_DEVICE).asset("server", "b", ComponentType.HOST_DEVICE);
        plants.tested("asset:server", true, "CR 1.3");
        plants.service("dir", Service.Kind.DIRECTORY, "server", List.of("SR 1.3"), "user")
                .serviceOver("c");
        RequirementId row = RequirementId.system("SR 1.3");
        Assessment whole = plants.assess();

        Assessment seen = Assess.plant(plants.build().seenBy(zones("a")), whole.catalog(), Plants.DAY);

        assertThat(whole.of(new ZoneId("a")).verdict(row, Ask.ABLE).isMet()).isTrue();
        assertThat(seen.of(new ZoneId("a")).verdict(row, Ask.ABLE).isUnknown()).isTrue();
        assertThat(seen.plant().service(new ServiceId("dir")).orElseThrow().users())
                .hasSize(1);
    }

    /** The same plant with something else outside a scope: other devices, other evidence, other names. */
    private static final class Elsewhere {

        private final Plant plant;
        private final Random random;
        private final Set<SubjectId> inside = new HashSet<>();

        private Elsewhere(Plant plant, Scope.Parts scope, Random random) {
            this.plant = plant;
            this.random = random;
            Plant seen = plant.seenBy(scope);
            seen.zones().forEach(zone -> inside.add(zone.id()));
            seen.assets().forEach(asset -> inside.add(asset.id()));
        }

        static Plant of(Plant plant, Scope.Parts scope, Random random) {
            return new Elsewhere(plant, scope, random).plant();
        }

        private Plant plant() {
            List<Zone> zones = new ArrayList<>(plant.zones());
            zones.replaceAll(zone -> inside.contains(zone.id()) ? zone : renamed(zone, zone.id()));
            zones.add(renamed(zones.getFirst(), new ZoneId("elsewhere")));
            List<Asset> assets = new ArrayList<>(plant.assets());
            assets.replaceAll(asset -> inside.contains(asset.id()) ? asset : renamed(asset));
            List<Conduit> conduits = new ArrayList<>(plant.conduits());
            conduits.replaceAll(conduit -> inside.containsAll(conduit.zones()) ? conduit : renamed(conduit));
            List<Evidence> evidence = new ArrayList<>(plant.evidence());
            evidence.removeIf(piece -> isOutside(piece.subject()) && random.nextBoolean());
            InitialRisk flood =
                    new InitialRisk(List.of(new InitialRisk.WorstCase("safety", "a flood", 5, 5)), Optional.empty());
            return new Plant(
                    plant.id(),
                    plant.description(),
                    plant.settings(),
                    zones,
                    conduits,
                    assets,
                    plant.products(),
                    plant.groups(),
                    plant.services().stream().map(this::offeredElsewhere).toList(),
                    plant.systems(),
                    plant.conditions(),
                    new Risk(
                            plant.risk().criteria(),
                            flood,
                            plant.risk().records(),
                            plant.risk().targets()),
                    plant.countermeasures(),
                    evidence,
                    plant.accepted(),
                    plant.effects(),
                    List.of(new Approval(
                            "7.1", Optional.empty(), Plants.signed(Plants.DAY, Plants.DAY), "works", Optional.empty())),
                    plant.justifications(),
                    List.of(new Flow(
                            "10.0.0.1", "10.0.0.2", Optional.empty(), Optional.empty(), Optional.empty(), 1, "tap")));
        }

        private boolean isOutside(SubjectId subject) {
            return (subject instanceof ZoneId || subject instanceof AssetId) && !inside.contains(subject);
        }

        private static Zone renamed(Zone zone, ZoneId id) {
            return new Zone(
                    id,
                    zone.name() + " elsewhere",
                    Optional.empty(),
                    ZoneKind.DMZ,
                    zone.outside(),
                    Said.NO,
                    zone.safety(),
                    zone.safetyReason(),
                    zone.essentialFunctions(),
                    zone.boundary(),
                    "another note");
        }

        private static Asset renamed(Asset asset) {
            return new Asset(
                    asset.id(),
                    asset.name() + " elsewhere",
                    asset.home(),
                    Installed.NOT_SAID,
                    Traits.NOT_SAID,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    AssetDescription.NONE);
        }

        private Conduit renamed(Conduit conduit) {
            List<Channel> channels = new ArrayList<>(conduit.channels());
            channels.add(Plants.channel("elsewhere-" + conduit.id().value(), "zone:elsewhere", "zone:elsewhere"));
            return new Conduit(
                    conduit.id(),
                    conduit.name() + " elsewhere",
                    conduit.zones(),
                    channels,
                    conduit.terminatedBy(),
                    conduit.boundary(),
                    Optional.of(Plants.DAY),
                    "another note");
        }

        private Service offeredElsewhere(Service service) {
            return inside.containsAll(service.offeredBy())
                    ? service
                    : new Service(
                            service.id(),
                            "another name",
                            service.kind(),
                            List.of(new AssetId("d9")),
                            service.rows(),
                            service.users(),
                            service.channels());
        }
    }
}
