package dev.ringwall.engine.evidence;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.Countermeasure.Carrier;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Service;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What a service or a countermeasure rests on, as one value that evidence can write down and compare later. */
public final class Carriers {

    private Carriers() {}

    /** The assets that offer a service, each with its version. */
    public static String signature(Service service, PlantIndex plant) {
        return service.offeredBy().stream()
                .sorted()
                .map(asset -> signature(asset, plant))
                .collect(Collectors.joining(" "));
    }

    /** What does the work of a countermeasure. */
    public static String signature(Countermeasure measure, PlantIndex plant) {
        return measure.carrier()
                .map(carrier -> switch (carrier) {
                    case Carrier.ByAsset(AssetId asset) -> signature(asset, plant);
                    case Carrier.ByService(var service) ->
                        plant.service(service)
                                .map(found -> signature(found, plant))
                                .orElse("");
                    case Carrier.Physical(String what) -> what;
                    case Carrier.Procedure(String what) -> what;
                })
                .orElse("");
    }

    private static String signature(AssetId asset, PlantIndex plant) {
        return asset.value()
                + plant.asset(asset)
                        .flatMap(found -> found.installed().version())
                        .map(version -> "@" + version)
                        .orElse("");
    }

    /** Whether every asset that offers a service is known to stand as it stood on a day. */
    static boolean unchangedSince(Service service, PlantIndex plant, LocalDate day) {
        return allUnchangedSince(service.offeredBy(), plant, day);
    }

    /** Whether the carrier of a countermeasure is known to stand as it stood on a day. */
    static boolean unchangedSince(Countermeasure measure, PlantIndex plant, LocalDate day) {
        return measure.carrier()
                .map(carrier -> switch (carrier) {
                    case Carrier.ByAsset(AssetId asset) -> allUnchangedSince(List.of(asset), plant, day);
                    case Carrier.ByService(var service) ->
                        plant.service(service)
                                .map(found -> unchangedSince(found, plant, day))
                                .orElse(false);
                    case Carrier.Physical any -> false;
                    case Carrier.Procedure any -> false;
                })
                .orElse(false);
    }

    private static boolean allUnchangedSince(List<AssetId> assets, PlantIndex plant, LocalDate day) {
        return !assets.isEmpty()
                && assets.stream()
                        .allMatch(asset -> plant.asset(asset)
                                .flatMap(Asset::unchangedSince)
                                .filter(since -> !since.isAfter(day))
                                .isPresent());
    }
}
