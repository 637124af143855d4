package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.JudgeReason;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the target of one zone or conduit asks of the components that are bought for it: the exact counterparts of its rows
 * in IEC 62443-4-2, without what somebody else carries. A row that nobody is known to carry stays with the component.
 */
final class FlowDown {

    private final Map<RequirementId, Needed> needed = new TreeMap<>();
    private final List<Carried> carried = new ArrayList<>();

    /** A component row, and the system rows for whose sake it is needed. */
    record Needed(Requirement row, List<Requirement> answers) {}

    /** A system row that no component has to show. */
    record Carried(Requirement row, By by, Set<ServiceId> services, Optional<Trace> why) {}

    /** Who carries a row in the place of components. */
    enum By {
        SERVICE,
        CONDUITS,
        WHOLE,
        NOT_ASKED
    }

    private FlowDown() {}

    static FlowDown of(Assessment assessment, Subject subject, List<Requirement> demanded) {
        FlowDown down = new FlowDown();
        demanded.forEach(row -> down.add(assessment, subject, row));
        return down;
    }

    private void add(Assessment assessment, Subject subject, Requirement row) {
        Outcome able = assessment.judge().judge(subject, row, Ask.ABLE);
        Rollup rollup = row.rollup().orElseThrow();
        // A conduit that holds no asset yet is asked as soon as one is bought for it.
        // Where only the drawing says that nothing crosses, the boundary stays to be carried by conduits.
        if (able instanceof Outcome.NotApplicable(Trace trace)
                && trace.reason() != JudgeReason.NO_SUCH_ASSET
                && !new Demands(assessment).isUndrawn(subject.id(), row)) {
            carried.add(new Carried(row, By.NOT_ASKED, Set.of(), Optional.of(trace)));
            return;
        }
        if (subject instanceof Zone && rollup.way() == Rollup.Way.EDGE) {
            carried.add(new Carried(row, By.CONDUITS, Set.of(), Optional.empty()));
            return;
        }
        if (rollup.way() == Rollup.Way.ZONE || rollup.parts().isEmpty()) {
            carried.add(new Carried(row, By.WHOLE, Set.of(), Optional.empty()));
            return;
        }
        Set<ServiceId> services = services(assessment, subject, row);
        if (!services.isEmpty()) {
            carried.add(new Carried(row, By.SERVICE, services, Optional.empty()));
            return;
        }
        for (RequirementId part : rollup.parts()) {
            needed.computeIfAbsent(part, any -> new Needed(assessment.catalog().require(part), new ArrayList<>()))
                    .answers()
                    .add(row);
        }
    }

    /** The services that carry a row for an asset of the subject today: each is there, meets the row and reaches it. */
    private static Set<ServiceId> services(Assessment assessment, Subject subject, Requirement row) {
        Set<ServiceId> services = new TreeSet<>();
        assessment.shares(subject, row, Answer.ABLE).stream()
                .map(share -> share.outcome())
                .filter(Outcome.Met.class::isInstance)
                .forEach(met -> collect(met.trace(), services));
        return services;
    }

    private static void collect(Trace trace, Set<ServiceId> services) {
        if (trace.reason() == JudgeReason.COVERED_BY_SERVICE
                && trace.facts().get(1) instanceof Fact.Of(ServiceId service)) {
            services.add(service);
            return;
        }
        trace.because().forEach(below -> collect(below, services));
    }

    /** In the order of the catalogue. */
    List<Needed> needed() {
        return needed.values().stream()
                .sorted(Comparator.comparingInt(each -> each.row().order()))
                .toList();
    }

    Stream<Needed> needed(ComponentType type) {
        return needed().stream().filter(each -> each.row().types().contains(type));
    }

    List<Carried> carried() {
        return carried;
    }

    /** The lowest level in each foundational requirement at which a claim by level holds every needed row of a type. */
    VectorReading holdsAll(ComponentType type) {
        List<Reading> levels = new ArrayList<>();
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            Optional<SecurityLevel> highest = needed(type)
                    .map(Needed::row)
                    .filter(row -> row.fr().orElseThrow() == fr)
                    .map(Requirement::level)
                    .max(Comparator.naturalOrder());
            levels.add(highest.map(Reading::of).orElse(new Reading.NoRowApplies()));
        }
        return VectorReading.of(levels);
    }

    /** The conditions of a row and of its bases, on which alone it is asked. */
    static Set<Fact> conditions(Assessment assessment, Requirement row) {
        Set<Fact> conditions = new LinkedHashSet<>();
        row.condition().ifPresent(condition -> conditions.add(new Fact.Depends(condition)));
        row.parent()
                .flatMap(assessment.catalog()::find)
                .ifPresent(base -> conditions.addAll(conditions(assessment, base)));
        return conditions;
    }
}
