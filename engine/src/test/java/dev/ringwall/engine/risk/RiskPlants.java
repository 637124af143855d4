package dev.ringwall.engine.risk;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.InitialRisk;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantDescription;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Risk;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Settings;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Small plants for tests about risk: zones, conduits, scenarios and who chose what. */
final class RiskPlants {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final Signature SIGNED = new Signature("R. Owner", DAY, Optional.empty(), "workshop of March");

    private RiskCriteria criteria = criteria(9);
    private InitialRisk initial = InitialRisk.NONE;
    final List<Zone> zones = new ArrayList<>();
    final List<Conduit> conduits = new ArrayList<>();
    final List<RiskRecord> records = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();

    /** Five by five, risk as a product, one category, stated by the plant. */
    static RiskCriteria criteria(int tolerable) {
        return criteria(RiskCriteria.product(5, 5), tolerable, Map.of());
    }

    static RiskCriteria criteria(List<List<Integer>> risk, int tolerable, Map<ZoneKind, SecurityLevelVector> floors) {
        return new RiskCriteria(
                RiskCriteria.DEFAULT.likelihoods(),
                RiskCriteria.DEFAULT.consequences(),
                List.of("safety"),
                risk,
                tolerable,
                RiskCriteria.DEFAULT.consequenceLevels(),
                floors,
                true);
    }

    RiskPlants on(RiskCriteria changed) {
        criteria = changed;
        return this;
    }

    RiskPlants floor(ZoneKind kind, int... levels) {
        EnumMap<ZoneKind, SecurityLevelVector> floors = new EnumMap<>(ZoneKind.class);
        floors.putAll(criteria.floors());
        floors.put(kind, SecurityLevelVector.of(levels));
        return on(criteria(criteria.risk(), criteria.tolerable(), floors));
    }

    RiskPlants initially(int consequence, int likelihood, boolean confirmed) {
        initial = new InitialRisk(
                List.of(new InitialRisk.WorstCase("safety", "tank overflows", consequence, likelihood)),
                confirmed ? Optional.of(SIGNED) : Optional.empty());
        return this;
    }

    RiskPlants zone(String id) {
        return zone(id, ZoneKind.CONTROL, Optional.empty(), false);
    }

    RiskPlants inside(String parent, String id) {
        return zone(id, ZoneKind.CONTROL, Optional.of(new ZoneId(parent)), false);
    }

    RiskPlants outside(String id) {
        return zone(id, ZoneKind.EXTERNAL, Optional.empty(), true);
    }

    private RiskPlants zone(String id, ZoneKind kind, Optional<ZoneId> parent, boolean outside) {
        zones.add(new Zone(
                new ZoneId(id),
                id,
                parent,
                kind,
                outside,
                Said.NO,
                Said.NO,
                "",
                List.of(),
                Boundary.NOT_DESCRIBED,
                ""));
        return this;
    }

    RiskPlants conduit(String id, String... joined) {
        conduits.add(new Conduit(
                new ConduitId(id),
                id,
                Arrays.stream(joined).map(ZoneId::new).toList(),
                List.of(),
                List.of(),
                Boundary.NOT_DESCRIBED,
                Optional.empty(),
                ""));
        return this;
    }

    RiskPlants byHand(SubjectId subject, int... levels) {
        targets.add(new Target(
                subject, Target.Method.BY_HAND, Optional.of(SecurityLevelVector.of(levels)), Optional.empty(), SIGNED));
        return this;
    }

    RiskPlants attacker(SubjectId subject, int level) {
        targets.add(new Target(
                subject, Target.Method.ATTACKER, Optional.empty(), Optional.of(SecurityLevel.of(level)), SIGNED));
        return this;
    }

    RiskPlants choose(SubjectId subject, Target.Method method) {
        targets.add(new Target(subject, method, Optional.empty(), Optional.empty(), SIGNED));
        return this;
    }

    RiskPlants scenario(String id, SubjectId subject, int consequence, int likelihood, FoundationalRequirement... to) {
        records.add(scenario(id, subject, Map.of("safety", consequence), Optional.of(likelihood), to));
        return this;
    }

    static RiskRecord scenario(
            String id,
            SubjectId subject,
            Map<String, Integer> consequences,
            Optional<Integer> likelihood,
            FoundationalRequirement... to) {
        return new RiskRecord(
                new RiskId(id),
                id,
                List.of(subject),
                new RiskRecord.Threat("outsider", "moderate", "remote access", List.of()),
                "weak passwords",
                to.length == 0
                        ? Optional.empty()
                        : Optional.of(new RiskRecord.Narrowed(List.of(to), "the others do not matter")),
                new TreeMap<>(consequences),
                likelihood,
                Optional.empty(),
                "",
                List.of(),
                Optional.empty(),
                "R. Owner",
                "");
    }

    Risk risk() {
        return new Risk(criteria, initial, records, targets);
    }

    Targets targets() {
        return Targets.of(index());
    }

    TargetLevel target(SubjectId subject) {
        return targets().of(subject).orElseThrow();
    }

    /** As printed: {@code 2 2 ? 1 3 1 3}. */
    String print(SubjectId subject) {
        return target(subject).print();
    }

    PlantIndex index() {
        PlantDescription description = new PlantDescription(
                "Water works",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
        return PlantIndex.of(new Plant(
                new PlantId("water"),
                description,
                Settings.DEFAULT,
                zones,
                conduits,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                risk(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }
}
