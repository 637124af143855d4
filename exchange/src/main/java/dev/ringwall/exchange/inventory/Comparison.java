package dev.ringwall.exchange.inventory;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetDescription.ForeignId;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One walk over an inventory beside a plant. */
final class Comparison {

    private final Inventory inventory;
    private final Plant plant;
    private final Proposals.Choice choice;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Map<ForeignId, Asset> byForeignId = new HashMap<>();
    private final Map<String, Asset> byId = new HashMap<>();
    private final Map<String, String> ownersOfAddress = new HashMap<>();
    private final Map<String, Map<String, Integer>> spellings;
    private final TagIds ids;

    Comparison(Inventory inventory, Plant plant, Proposals.Choice choice) {
        this.inventory = inventory;
        this.plant = plant;
        this.choice = choice;
        for (Zone zone : plant.zones()) {
            zones.putIfAbsent(zone.id().value(), zone.id());
        }
        for (Zone zone : plant.zones()) {
            zones.putIfAbsent(Plain.letters(zone.name()).strip(), zone.id());
        }
        for (Asset asset : plant.assets()) {
            byId.put(asset.id().value(), asset);
            asset.description().foreignIds().forEach(foreign -> byForeignId.putIfAbsent(foreign, asset));
            asset.interfaces().stream()
                    .filter(each -> !each.address().isBlank())
                    .forEach(each -> ownersOfAddress.putIfAbsent(
                            address(each.space(), each.address()), asset.id().value()));
        }
        this.spellings = spellings();
        this.ids = new TagIds(byId.keySet());
    }

    Proposals proposals() {
        inventory.rows().forEach(this::row);
        issues.sort(Issue.BY_PLACE);
        return new Proposals(choice.source(), proposals, issues);
    }

    private void row(Inventory.Row row) {
        Optional<ZoneId> zone = row.value(InventoryField.ZONE).flatMap(name -> zone(name, row));
        Optional<Asset> known = find(row.tag());
        AssetId id = known.map(Asset::id).orElseGet(() -> ids.next(row.tag()));
        address(row, id);
        if (known.isPresent()) {
            compare(row, known.get(), zone);
        } else {
            Map<InventoryField, String> values = new EnumMap<>(InventoryField.class);
            values.putAll(row.values());
            values.remove(InventoryField.ZONE);
            proposals.add(new Proposal.AddAsset(row.line(), id, row.tag(), zone, values));
        }
        spelling(row, id, known);
    }

    /** By the tag that the plant remembers; else by the id that the rule gives, unless that asset has another tag. */
    private Optional<Asset> find(String tag) {
        Asset remembered = byForeignId.get(new ForeignId(choice.source(), tag));
        if (remembered != null) {
            return Optional.of(remembered);
        }
        return Optional.ofNullable(byId.get(TagIds.rule(tag))).filter(asset -> {
            List<ForeignId> foreign = asset.description().foreignIds();
            return foreign.isEmpty()
                    || foreign.stream().anyMatch(each -> each.id().equals(tag));
        });
    }

    private Optional<ZoneId> zone(String name, Inventory.Row row) {
        String plain = Plain.letters(name).strip();
        ZoneId zone = zones.get(plain);
        if (zone != null) {
            return Optional.of(zone);
        }
        if (!choice.addZones()) {
            String sentence = "expected a zone of the plant, got `" + name + "`; `" + row.tag() + "` gets none";
            report(IssueCode.UNKNOWN_ZONE_NAME, sentence, row);
            return Optional.empty();
        }
        ZoneId added = new ZoneId(TagIds.rule(name));
        zones.put(plain, added);
        proposals.add(new Proposal.AddZone(row.line(), added, name));
        return Optional.of(added);
    }

    private void address(Inventory.Row row, AssetId id) {
        row.value(InventoryField.ADDRESS).ifPresent(address -> {
            String space = row.value(InventoryField.SPACE).orElse("");
            String owner = ownersOfAddress.putIfAbsent(address(space, address), id.value());
            if (owner != null && !owner.equals(id.value())) {
                String sentence =
                        "expected an address of its own, got `" + address + "`, which `" + owner + "` has too";
                report(IssueCode.DUPLICATE_ADDRESS, sentence, row);
            }
        });
    }

    private static String address(String space, String address) {
        return space + " " + address.strip();
    }

    private void compare(Inventory.Row row, Asset asset, Optional<ZoneId> zone) {
        boolean linked = asset.description().foreignIds().contains(new ForeignId(choice.source(), row.tag()));
        if (!linked) {
            proposals.add(new Proposal.Link(row.line(), asset.id(), row.tag()));
        }
        row.values().forEach((field, value) -> {
            if (field != InventoryField.ZONE) {
                compare(row, asset, field, value);
            }
        });
        zone.ifPresent(named -> compare(row, asset, InventoryField.ZONE, named.value()));
    }

    private void compare(Inventory.Row row, Asset asset, InventoryField field, String theirs) {
        String ours = AssetValues.of(asset, field);
        if (ours.isEmpty()) {
            proposals.add(new Proposal.Fill(row.line(), asset.id(), field, theirs));
        } else if (!Plain.comparable(field, ours).equals(Plain.comparable(field, theirs))) {
            proposals.add(new Proposal.Differs(row.line(), asset.id(), field, ours, theirs));
            String sentence = "expected `" + ours + "` as " + field.plantField() + " of `"
                    + asset.id().value() + "`, got `" + theirs + "`";
            report(IssueCode.DIFFERS, sentence, row);
        }
    }

    /** Vendors that are the same but for case and legal form, with how often each way of writing stands in the file. */
    private Map<String, Map<String, Integer>> spellings() {
        Map<String, Map<String, Integer>> all = new HashMap<>();
        for (Inventory.Row row : inventory.rows()) {
            row.value(InventoryField.VENDOR)
                    .ifPresent(vendor -> all.computeIfAbsent(Plain.vendor(vendor), any -> new TreeMap<>())
                            .merge(vendor, 1, Integer::sum));
        }
        for (Asset asset : plant.assets()) {
            String vendor = asset.description().vendor();
            if (!vendor.isEmpty()) {
                all.computeIfAbsent(Plain.vendor(vendor), any -> new TreeMap<>())
                        .merge(vendor, 1, Integer::sum);
            }
        }
        return all;
    }

    private void spelling(Inventory.Row row, AssetId id, Optional<Asset> known) {
        String written = known.map(asset -> asset.description().vendor())
                .filter(vendor -> !vendor.isEmpty())
                .or(() -> row.value(InventoryField.VENDOR))
                .orElse("");
        Map<String, Integer> ways = spellings.getOrDefault(Plain.vendor(written), Map.of());
        if (known.isPresent() || ways.size() < 2) {
            return;
        }
        String usual = usual(ways);
        if (!usual.equals(written)) {
            proposals.add(new Proposal.Spelling(row.line(), id, InventoryField.VENDOR, written, usual));
        }
    }

    /** The most frequent way; among equals the one in mixed case, then the shortest, then the first in the alphabet. */
    private static String usual(Map<String, Integer> ways) {
        int most = ways.values().stream().max(Integer::compare).orElse(0);
        Set<String> frequent = ways.entrySet().stream()
                .filter(way -> way.getValue() == most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return frequent.stream()
                .sorted(java.util.Comparator.comparing((String way) -> isOneCase(way))
                        .thenComparingInt(String::length)
                        .thenComparing(way -> way))
                .findFirst()
                .orElse("");
    }

    private static boolean isOneCase(String way) {
        return way.equals(way.toLowerCase(java.util.Locale.ROOT)) || way.equals(way.toUpperCase(java.util.Locale.ROOT));
    }

    private void report(IssueCode code, String sentence, Inventory.Row row) {
        issues.add(new Issue(code, sentence, new Place(inventory.file(), row.line(), 1)));
    }
}
