package dev.ringwall.engine.evidence;

import static dev.ringwall.engine.Plants.plant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Assets;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.Countermeasure.Carrier;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.ServiceId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarriersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private static final Plants PLANTS = plant().zone("a")
            .plc("old", "a")
            .plc("new", "a")
            .plc("undated", "a")
            .asset("old", Assets.since(DAY))
            .asset("new", Assets.since(DAY.plusDays(1)))
            .asset("undated", Assets.versionNotSaid())
            .asset("undated", Assets.undated())
            .service("time", Service.Kind.TIME, "old", List.of("SR 2.11"), "new");

    private static final PlantIndex INDEX = PlantIndex.of(PLANTS.build());

    private static Service offeredBy(String... assets) {
        return new Service(
                new ServiceId("time"),
                "time",
                Service.Kind.TIME,
                Arrays.stream(assets).map(AssetId::new).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Countermeasure carriedBy(Carrier carrier) {
        return carriedBy(Optional.of(carrier));
    }

    private static Countermeasure carriedBy(Optional<Carrier> carrier) {
        return new Countermeasure(
                new CountermeasureId("lock"),
                "lock",
                List.of(),
                List.of(),
                SecurityLevel.SL_2,
                carrier,
                Optional.empty(),
                "",
                Optional.empty(),
                "");
    }

    private static Carrier by(String asset) {
        return new Carrier.ByAsset(new AssetId(asset));
    }

    @Test
    void aServiceIsTheAssetsThatOfferItEachWithItsVersion() {
        assertThat(Carriers.signature(offeredBy("old", "new"), INDEX)).isEqualTo("new@1 old@1");
        assertThat(Carriers.signature(offeredBy("new", "old"), INDEX)).isEqualTo("new@1 old@1");
        assertThat(Carriers.signature(offeredBy("undated"), INDEX)).isEqualTo("undated");
    }

    @Test
    void aCountermeasureIsWhatCarriesIt() {
        assertThat(Carriers.signature(carriedBy(by("old")), INDEX)).isEqualTo("old@1");
        assertThat(Carriers.signature(carriedBy(new Carrier.ByService(new ServiceId("time"))), INDEX))
                .isEqualTo("old@1");
        assertThat(Carriers.signature(carriedBy(new Carrier.Physical("a lock")), INDEX))
                .isEqualTo("a lock");
        assertThat(Carriers.signature(carriedBy(new Carrier.Procedure("a round")), INDEX))
                .isEqualTo("a round");
    }

    @Test
    void whatNothingCarriesHasNoSignature() {
        assertThat(Carriers.signature(carriedBy(Optional.empty()), INDEX)).isEmpty();
        assertThat(Carriers.signature(carriedBy(new Carrier.ByService(new ServiceId("unknown"))), INDEX))
                .isEmpty();
    }

    @Test
    void aServiceIsUnchangedWhereEveryAssetThatOffersItIs() {
        assertThat(Carriers.unchangedSince(offeredBy("old"), INDEX, DAY)).isTrue();
        assertThat(Carriers.unchangedSince(offeredBy("new"), INDEX, DAY)).isFalse();
        assertThat(Carriers.unchangedSince(offeredBy("old", "new"), INDEX, DAY)).isFalse();
        assertThat(Carriers.unchangedSince(offeredBy("undated"), INDEX, DAY)).isFalse();
        assertThat(Carriers.unchangedSince(offeredBy("unknown"), INDEX, DAY)).isFalse();
        assertThat(Carriers.unchangedSince(offeredBy(), INDEX, DAY)).isFalse();
    }

    @Test
    void aCountermeasureIsUnchangedWhereItsCarrierIsKnownToBe() {
        assertThat(Carriers.unchangedSince(carriedBy(by("old")), INDEX, DAY)).isTrue();
        assertThat(Carriers.unchangedSince(carriedBy(by("new")), INDEX, DAY)).isFalse();
        assertThat(Carriers.unchangedSince(carriedBy(new Carrier.ByService(new ServiceId("time"))), INDEX, DAY))
                .isTrue();
        assertThat(Carriers.unchangedSince(carriedBy(new Carrier.ByService(new ServiceId("unknown"))), INDEX, DAY))
                .isFalse();
    }

    @Test
    void nobodyKnowsSinceWhenALockOrARoundIsAsItIs() {
        assertThat(Carriers.unchangedSince(carriedBy(new Carrier.Physical("a lock")), INDEX, DAY))
                .isFalse();
        assertThat(Carriers.unchangedSince(carriedBy(new Carrier.Procedure("a round")), INDEX, DAY))
                .isFalse();
        assertThat(Carriers.unchangedSince(carriedBy(Optional.empty()), INDEX, DAY))
                .isFalse();
    }
}
