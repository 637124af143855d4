package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Plant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The assets of a plant and those that are proposed to it, by all that another program may know them by. */
final class KnownAssets {

    private final String source;
    private final Map<String, Asset> byId = new HashMap<>();
    private final Map<ForeignId, Asset> byForeignId = new HashMap<>();
    private final Map<String, AssetId> byTag = new HashMap<>();
    private final Map<String, AssetId> ownersOfAddress = new HashMap<>();
    private final Map<String, AssetId> ownersOfMac = new HashMap<>();
    private final Set<AssetId> tagged = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    KnownAssets(Plant plant, String source) {
        this.source = source;
        for (Asset asset : plant.assets()) {
            byId.put(asset.id().value(), asset);
            taken.add(asset.id().value());
            asset.description().foreignIds().forEach(foreign -> byForeignId.putIfAbsent(foreign, asset));
            asset.interfaces().forEach(each -> claim(each, asset.id()));
        }
    }

    /** Takes an address for an asset; gives the one that has it already, if that is another. */
    Optional<AssetId> claim(NetworkInterface each, AssetId asset) {
        if (!each.mac().isBlank()) {
            ownersOfMac.putIfAbsent(Plain.mac(each.mac()), asset);
        }
        if (each.address().isBlank()) {
            return Optional.empty();
        }
        AssetId owner = ownersOfAddress.putIfAbsent(address(each), asset);
        return Optional.ofNullable(owner).filter(other -> !other.equals(asset));
    }

    private static String address(NetworkInterface each) {
        return each.space() + " " + Plain.address(each.address());
    }

    /**
     * The asset of the plant that a found one is: by the tag that the plant remembers; by its address, where the other
     * program knows it by nothing else; else by the id that the rule gives, unless that asset has another tag there or here;
     * a tag that is the plant's own id word for word stands against the tags of other programs.
     */
    Optional<Asset> find(FoundAsset found) {
        Asset remembered = byForeignId.get(new ForeignId(source, found.tag()));
        if (remembered != null) {
            return Optional.of(remembered);
        }
        return byAddress(found).or(() -> byRule(found));
    }

    private Optional<Asset> byAddress(FoundAsset found) {
        return found.interfaces().stream()
                .filter(each -> each.address().equals(found.tag()) || each.mac().equals(found.tag()))
                .flatMap(each -> Optional.ofNullable(ownersOfMac.get(Plain.mac(each.mac())))
                        .or(() -> Optional.ofNullable(ownersOfAddress.get(address(each))))
                        .stream())
                .flatMap(id -> Optional.ofNullable(byId.get(id.value())).stream())
                .findFirst();
    }

    private Optional<Asset> byRule(FoundAsset found) {
        return Optional.ofNullable(byId.get(rule(found)))
                .filter(asset -> {
                    List<ForeignId> foreign = asset.description().foreignIds();
                    boolean isOwnId = asset.id().value().equals(found.tag())
                            && foreign.stream().noneMatch(each -> each.source().equals(source));
                    return foreign.isEmpty()
                            || isOwnId
                            || foreign.stream().anyMatch(each -> each.id().equals(found.tag()));
                })
                .filter(asset -> !tagged.contains(asset.id()));
    }

    /** The only asset with a serial number that is this vendor's, or nobody's as far as the plant says, and has no tag of this program. */
    Optional<Asset> bySerial(FoundAsset found, String vendor) {
        List<Asset> all = found.value(AssetField.SERIAL).stream()
                .flatMap(serial -> byId.values().stream()
                        .filter(asset -> asset.description().serial().strip().equals(serial)))
                .filter(asset -> isOf(asset, vendor))
                .toList();
        return all.size() == 1 && isUntagged(all.getFirst()) ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static boolean isOf(Asset asset, String vendor) {
        String ours = asset.description().vendor();
        return ours.isBlank() || Plain.vendor(ours).equals(Plain.vendor(vendor));
    }

    private boolean isUntagged(Asset asset) {
        return !tagged.contains(asset.id())
                && asset.description().foreignIds().stream()
                        .noneMatch(foreign -> foreign.source().equals(source));
    }

    private static String rule(FoundAsset found) {
        return TagIds.rule(found.tag(), found.value(AssetField.NAME).orElse(""), "asset");
    }

    /** An id for an asset that the plant does not have. */
    AssetId added(FoundAsset found) {
        return new AssetId(TagIds.free(rule(found), taken));
    }

    void remember(String tag, AssetId asset) {
        byTag.putIfAbsent(tag, asset);
        tagged.add(asset);
    }

    /** By its tag in this file, else by the tag that the plant remembers or the id that it gives. */
    Optional<AssetId> find(String tagOrId) {
        AssetId tagged = byTag.get(tagOrId);
        if (tagged != null) {
            return Optional.of(tagged);
        }
        Asset remembered = byForeignId.get(new ForeignId(source, tagOrId));
        return Optional.ofNullable(remembered != null ? remembered : byId.get(tagOrId))
                .map(Asset::id);
    }

    boolean isLinked(Asset asset, String tag) {
        return asset.description().foreignIds().contains(new ForeignId(source, tag));
    }
}
