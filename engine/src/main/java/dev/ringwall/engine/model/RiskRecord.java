package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One threat scenario with its ratings and decision (IEC 62443-3-2, ZCR 5).
 *
 * @param subjects the zones and conduits it threatens
 * @param narrowed the foundational requirements whose failure lets it happen; all seven unless narrowed with a reason
 * @param consequences class by category, counted from 1
 * @param likelihood class without cyber countermeasures, counted from 1
 * @param countermeasures measures counted when the residual risk was rated
 */
public record RiskRecord(
        RiskId id,
        String name,
        List<SubjectId> subjects,
        Threat threat,
        String vulnerability,
        Optional<Narrowed> narrowed,
        Map<String, Integer> consequences,
        Optional<Integer> likelihood,
        Optional<Treatment> treatment,
        String existing,
        List<CountermeasureId> countermeasures,
        Optional<Residual> residual,
        String owner,
        String note)
        implements PlantPart {

    public RiskRecord {
        subjects = List.copyOf(subjects);
        consequences = Collections.unmodifiableMap(new TreeMap<>(consequences));
        countermeasures = List.copyOf(countermeasures);
    }

    /** The worst class over all categories that were rated. */
    public Optional<Integer> worstConsequence() {
        return consequences.values().stream().max(Integer::compare);
    }

    /** The foundational requirements whose failure lets the scenario happen. */
    public List<FoundationalRequirement> foundations() {
        return narrowed.map(Narrowed::to).orElse(FoundationalRequirement.ALL);
    }

    /** Who, able to do what, by which way, against which assets (ZCR 5.1). */
    public record Threat(String source, String capability, String vector, List<AssetId> assets) {
        public Threat {
            assets = List.copyOf(assets);
        }
    }

    /** Fewer than seven foundational requirements, and why. */
    public record Narrowed(List<FoundationalRequirement> to, String reason) {
        public Narrowed {
            to = List.copyOf(to);
        }
    }

    /** What is done about an intolerable risk. */
    public enum Decision {
        MITIGATE,
        TRANSFER,
        ACCEPT
    }

    /** The decision, with the person who owns it. */
    public record Treatment(Decision decision, Signature signature) {}

    /** Rated again by people, with the countermeasures beside them (ZCR 5.9). */
    public record Residual(int likelihood, int consequence, int round, Signature signature) {}
}
