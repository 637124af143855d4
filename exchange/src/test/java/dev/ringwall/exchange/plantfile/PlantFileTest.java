package dev.ringwall.exchange.plantfile;

import static dev.ringwall.exchange.plantfile.Plants.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.Statement.Means;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.Imported;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlantFileTest {

    private static final String WORKS = """
            ringwall: 1
            plant: {id: works, name: Waterworks}
            zones:
              - id: control
                name: Control network
                kind: control
                sl_t: {vector: 2 2 0 1 3 1 3, by: A. Nowak, date: 2026-01-10, reason: workshop}
              - {id: cell, parent: control}
              - {id: office, outside: yes, untrusted: yes}
            conduits:
              - id: plant-office
                zones: [control, office]
                channels:
                  - {id: history, from: control, to: office, initiator: from, port: tcp/443, encrypted: yes}
            products:
              - id: plc-x
                types: [embedded-device]
                claims:
                  - id: claim-x
                    versions: V2.0 to V2.x
                    date: 2025-06-01
                    by: Supplier
                    rows:
                      CR 1.1: met
                      CR 1.3: {integration: directory}
                      CR 1.9: {configured: TLS on, guide: manual 4.2}
                      CR 2.1: not met
                      CR 2.2: {not relevant: no radio}
            assets:
              - {id: plc-1, zone: cell, product: plc-x, version: 2.10, address: 10.1.1.1, safety: no}
              - {id: fw-1, conduit: plant-office}
            evidence:
              - {id: e1, kind: site-test, subject: plc-1, rows: [CR 1.1], date: 2026-01-15, by: B}
              - {id: e2, kind: observation, subject: control, rows: SR 1.6, says: against, date: 2026-01-15, by: B}
            """;

    @Test
    void aPlantIsReadWhole() {
        Plant plant = Plants.plant(WORKS);

        assertThat(plant.zones()).hasSize(3);
        assertThat(plant.zones().get(1).parent()).contains(new ZoneId("control"));
        assertThat(plant.zones().get(2).untrusted()).isEqualTo(Said.YES);
        assertThat(plant.risk().targets().getFirst().vector()).contains(SecurityLevelVector.of(2, 2, 0, 1, 3, 1, 3));
        assertThat(plant.conduits().getFirst().channels().getFirst().to()).isEqualTo(new ZoneId("office"));
        assertThat(plant.assets().getFirst().home()).isEqualTo(new Home.InZone(new ZoneId("cell")));
        assertThat(plant.assets().getFirst().installed().version()).contains("2.10");
        assertThat(plant.assets().get(1).home()).isEqualTo(new Home.InConduit(new ConduitId("plant-office")));
    }

    @Test
    void aClaimBesideItsProductIsEvidenceOnIt() {
        Evidence claim = Plants.plant(WORKS).evidence().getFirst();

        assertThat(claim.subject()).isEqualTo(new ProductId("plc-x"));
        assertThat(claim.aspect()).isEqualTo(Evidence.Aspect.CAPABILITY);
        assertThat(claim.statements())
                .containsExactly(
                        new Statement(RequirementId.component("CR 1.1"), true, Means.DIRECT, ""),
                        new Statement(RequirementId.component("CR 1.3"), true, Means.INTEGRATION, "directory"),
                        new Statement(RequirementId.component("CR 1.9"), true, Means.CONFIGURED, "TLS on (manual 4.2)"),
                        new Statement(RequirementId.component("CR 2.1"), false, Means.DIRECT, ""),
                        new Statement(RequirementId.component("CR 2.2"), false, Means.NOT_RELEVANT, "no radio"));
    }

    @Test
    void evidenceSaysForOrAgainst() {
        Evidence against = Plants.plant(WORKS).evidence().get(2);

        assertThat(against.favourable()).isFalse();
        assertThat(against.statements()).allMatch(statement -> !statement.met());
        assertThat(against.aspect()).isEqualTo(Evidence.Aspect.OPERATION);
    }

    @Test
    void everyIdHasItsPlace() {
        Imported<Plant> read = Plants.read(WORKS);

        assertThat(read.places().of(new ZoneId("control"))).contains(new Place("plant.yaml", 4, 9));
        assertThat(read.places().of(new AssetId("fw-1"))).contains(new Place("plant.yaml", 31, 10));
        assertThat(read.places().of(new ChannelId("history"))).contains(new Place("plant.yaml", 14, 14));
        assertThat(read.places().of(new EvidenceId("claim-x"))).contains(new Place("plant.yaml", 19, 13));
        assertThat(read.places().ofTarget(new ZoneId("control"))).contains(new Place("plant.yaml", 7, 11));
        assertThat(read.places().of(new AssetId("nobody"))).isEmpty();
    }

    @Test
    void aTableMeansTheSameAsAList() {
        Plant listed = Plants.plant(HEAD + """
                        zones: [{id: cell}]
                        assets:
                          - {id: plc-1, zone: cell, types: [embedded-device, host-device], note: "a; b"}
                          - {id: plc-2, zone: cell, identity: {how: scan, date: 2026-01-01}}
                        """);
        String rows = """
                id;zone;types;note;identity.how;identity.date
                plc-1;cell;"embedded-device; host-device";"a; b";;
                ;;;;;
                plc-2;cell;;;scan;2026-01-01
                """;
        Plant table = Plants.plant(HEAD + "zones: [{id: cell}]\n", "assets.csv", rows.replace("\n", "\r\n"));

        assertThat(table).isEqualTo(listed);
    }

    @Test
    void aFlowHasItsAddressSpaceAndItsTimesInEitherForm() {
        Plant listed = Plants.plant(HEAD + """
                        flows:
                          - {from: 10.0.0.1, to: 10.0.0.2, service: tcp/102, packets: 3, seen: tap 1, space: cell-1,
                             first: "2026-01-01T06:00:00Z", last: "2026-01-02T06:00:00.5Z"}
                        """);
        Plant table = Plants.plant(HEAD, "flows.csv", """
                        from,to,service,packets,seen,space,first,last
                        10.0.0.1,10.0.0.2,tcp/102,3,tap 1,cell-1,2026-01-01T06:00:00Z,2026-01-02T06:00:00.5Z
                        """);

        assertThat(listed.flows().getFirst().space()).isEqualTo("cell-1");
        assertThat(listed.flows().getFirst().last()).contains(Instant.parse("2026-01-02T06:00:00.500Z"));
        assertThat(table).isEqualTo(listed);
        assertThat(Plants.plant(PlantFile.write(listed))).isEqualTo(listed);
    }

    @Test
    void filesMayBeMixedInAnyOrder() {
        String zones = "zones: [{id: cell}]\n";
        String assets = "assets: [{id: plc-1, zone: cell}]\n";

        assertThat(Plants.plant(HEAD, "a.yaml", zones, "b.yaml", assets))
                .isEqualTo(Plants.plant(HEAD, "a.yaml", assets, "b.yaml", zones));
    }

    @Test
    void whatIsWrittenReadsAsTheSamePlant() {
        Plant plant = Plants.plant(WORKS);

        assertThat(Plants.plant(PlantFile.write(plant))).isEqualTo(plant);
    }
}
