package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.evidence.CanonicalText;
import dev.ringwall.engine.evidence.Fingerprint;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantDescription;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.risk.TargetLevel;
import dev.ringwall.engine.risk.Targets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What each step rests on, as parts that can be hashed. ZCR 7.1 signs the system under consideration, zones, conduits,
 * channels, membership, risk criteria and records, SL-T, required rows and the specification. Evidence, answers, SL-A,
 * versions and patches are in no part: they change every week and change nothing of what was approved.
 */
final class Signed {

    /** One part, known in a fingerprint by its name in lower case. */
    enum Part {
        SYSTEM,
        INVENTORY,
        CRITERIA,
        INITIAL,
        ZONES,
        CONDUITS,
        CHANNELS,
        MEMBERSHIP,
        SCENARIOS,
        TARGETS,
        ROWS,
        CHARACTERISTICS,
        ENVIRONMENT,
        THREATS,
        POLICIES,
        REGULATIONS;

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<Part> PARTITION = List.of(Part.ZONES, Part.CONDUITS, Part.CHANNELS, Part.MEMBERSHIP);
    private static final List<Part> DETAIL = List.of(
            Part.ZONES, Part.CONDUITS, Part.CHANNELS, Part.MEMBERSHIP, Part.CRITERIA, Part.SCENARIOS, Part.TARGETS);
    private static final List<Part> APPROVED =
            Arrays.stream(Part.values()).filter(part -> part != Part.INVENTORY).toList();

    private final Plant plant;
    private final Targets targets;
    private final Catalog catalog;
    private final Map<Part, String> texts = new EnumMap<>(Part.class);

    Signed(Plant plant, Targets targets, Catalog catalog) {
        this.plant = plant;
        this.targets = targets;
        this.catalog = catalog;
    }

    /** What is signed with a step today; empty where nothing is. */
    Optional<Fingerprint> of(Step step, Optional<SubjectId> subject) {
        TreeMap<String, String> parts = new TreeMap<>();
        for (Part part : parts(step)) {
            parts.put(part.key(), texts.computeIfAbsent(part, this::text));
        }
        subject.ifPresent(each -> {
            if (step == Step.ZCR_5_1) {
                parts.put("threats", threats(each));
            } else if (step == Step.ZCR_5_2) {
                parts.put("vulnerabilities", vulnerabilities(each));
            }
        });
        return parts.isEmpty() ? Optional.empty() : Optional.of(Fingerprint.of(parts));
    }

    private static List<Part> parts(Step step) {
        return switch (step) {
            case ZCR_1_1 -> List.of(Part.SYSTEM, Part.INVENTORY);
            case ZCR_2_1, ZCR_4_1 -> List.of(Part.CRITERIA, Part.INITIAL);
            case ZCR_3_1, ZCR_6_3 -> PARTITION;
            case ZCR_5_13 -> DETAIL;
            case ZCR_6_5 -> List.of(Part.ENVIRONMENT);
            case ZCR_6_6 -> List.of(Part.THREATS);
            case ZCR_6_7 -> List.of(Part.POLICIES);
            case ZCR_6_8 -> List.of(Part.CRITERIA);
            case ZCR_6_9 -> List.of(Part.REGULATIONS);
            case ZCR_7_1 -> APPROVED;
            case ZCR_3_2,
                    ZCR_3_3,
                    ZCR_3_4,
                    ZCR_3_5,
                    ZCR_3_6,
                    ZCR_5_1,
                    ZCR_5_2,
                    ZCR_5_3,
                    ZCR_5_4,
                    ZCR_5_5,
                    ZCR_5_6,
                    ZCR_5_7,
                    ZCR_5_8,
                    ZCR_5_9,
                    ZCR_5_10,
                    ZCR_5_11,
                    ZCR_5_12,
                    ZCR_6_1,
                    ZCR_6_2,
                    ZCR_6_4 -> List.of();
        };
    }

    private String text(Part part) {
        PlantDescription about = plant.description();
        CanonicalText text = new CanonicalText();
        switch (part) {
            case SYSTEM -> PartTexts.system(text, about);
            case INVENTORY ->
                assets().forEach(asset ->
                        text.record("asset", asset.id().value()).field("name", asset.name()));
            case CRITERIA -> RiskTexts.criteria(text, plant.risk().criteria());
            case INITIAL -> RiskTexts.initial(text, plant.risk().initial());
            case ZONES -> PartTexts.zones(text, plant.zones());
            case CONDUITS -> PartTexts.conduits(text, plant.conduits());
            case CHANNELS -> PartTexts.channels(text, plant.conduits());
            case MEMBERSHIP -> assets().forEach(asset -> member(text, asset));
            case SCENARIOS -> RiskTexts.scenarios(text, plant.risk().records());
            case TARGETS -> targets.levels().values().forEach(target -> RiskTexts.target(text, target));
            case ROWS -> targets.levels().values().forEach(target -> rows(text, target));
            case CHARACTERISTICS -> PartTexts.characteristics(text, plant);
            case ENVIRONMENT ->
                text.field("environment", about.environment()).sorted("assumption", about.assumptions());
            case THREATS -> text.field("threats", about.threats());
            case POLICIES -> text.sorted("policy", about.policies());
            case REGULATIONS -> text.sorted("regulation", about.regulations());
        }
        return text.toString();
    }

    private List<Asset> assets() {
        return plant.assets().stream().sorted(Comparator.comparing(Asset::id)).toList();
    }

    private static void member(CanonicalText text, Asset asset) {
        text.record("asset", asset.id().value()).field("name", asset.name());
        switch (asset.home()) {
            case Home.InZone(var zone) -> text.field("zone", zone.value());
            case Home.InConduit(var conduit) -> text.field("conduit", conduit.value());
            case Home.Nowhere() -> {}
        }
    }

    /** The rows that a target asks for. */
    private void rows(CanonicalText text, TargetLevel target) {
        text.record("rows", target.subject().print());
        for (Requirement row : catalog.systemRows()) {
            boolean asked = row.fr()
                    .flatMap(target::of)
                    .filter(level -> level.isAtLeast(row.level()))
                    .isPresent();
            if (asked) {
                text.field("row", row.id().toString());
            }
        }
    }

    private String threats(SubjectId subject) {
        CanonicalText text = new CanonicalText();
        scenarios(subject)
                .forEach(scenario ->
                        RiskTexts.threat(text.record("scenario", scenario.id().value()), scenario));
        return text.toString();
    }

    private String vulnerabilities(SubjectId subject) {
        CanonicalText text = new CanonicalText();
        scenarios(subject)
                .forEach(scenario -> text.record("scenario", scenario.id().value())
                        .field("vulnerability", scenario.vulnerability()));
        return text.toString();
    }

    private List<RiskRecord> scenarios(SubjectId subject) {
        return plant.risk().records().stream()
                .filter(scenario -> scenario.subjects().contains(subject))
                .sorted(Comparator.comparing(RiskRecord::id))
                .toList();
    }
}
