package dev.ringwall.engine.risk;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Target;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The SL-T of one zone or conduit with its derivation (IEC 62443-3-2, ZCR 5.6).
 *
 * @param chosen the method a named person chose, where one did
 * @param foundations one target for each foundational requirement, in their order
 * @param methods what each of the four methods would give, seven derivations in the same order
 */
public record TargetLevel(
        SubjectId subject,
        Optional<Target> chosen,
        List<FoundationTarget> foundations,
        Map<Target.Method, List<Derivation>> methods) {

    public TargetLevel {
        foundations = List.copyOf(foundations);
        EnumMap<Target.Method, List<Derivation>> sorted = new EnumMap<>(Target.Method.class);
        methods.forEach((method, derivations) -> sorted.put(method, List.copyOf(derivations)));
        methods = Collections.unmodifiableMap(sorted);
    }

    public FoundationTarget foundation(FoundationalRequirement fr) {
        return foundations.get(fr.number() - 1);
    }

    /** The level asked for; empty where it is not set, which is not 0. */
    public Optional<SecurityLevel> of(FoundationalRequirement fr) {
        return foundation(fr).level();
    }

    /** What one method would give, whether it was chosen or not. */
    public Derivation by(Target.Method method, FoundationalRequirement fr) {
        return methods.getOrDefault(method, List.of()).get(fr.number() - 1);
    }

    /** The vector, where all seven are set. */
    public Optional<SecurityLevelVector> vector() {
        List<SecurityLevel> levels =
                foundations.stream().flatMap(target -> target.level().stream()).toList();
        return levels.size() == foundations.size() ? Optional.of(new SecurityLevelVector(levels)) : Optional.empty();
    }

    /** As people write it: {@code 2 2 ? 1 3 1 3}. */
    public String print() {
        return foundations.stream()
                .map(target -> target.level()
                        .map(level -> Integer.toString(level.value()))
                        .orElse("?"))
                .collect(Collectors.joining(" "));
    }
}
