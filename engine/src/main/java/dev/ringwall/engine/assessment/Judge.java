package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup.ConduitScope;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers one row for one subject, with the reason, by the rules as they are written: the slow and obvious version, which
 * every faster one is compared with. An answer is made from scratch each time it is asked; nothing but what services
 * provide is remembered.
 */
public final class Judge {

    private final Ground ground;
    private final ComponentJudge components;
    private final SystemJudge systems;
    private final Map<RequirementId, List<Requirement>> impliedBy = new HashMap<>();
    private boolean settled;

    public Judge(PlantIndex plant, Catalog catalog, LocalDate day) {
        this(new Ground(plant, catalog, day));
    }

    Judge(Ground ground) {
        this(ground, Rollcall.EVERYBODY);
    }

    /** @param rollcall who of many assets has to be judged for a reason to be told */
    Judge(Ground ground, Rollcall rollcall) {
        this.ground = ground;
        this.components = new ComponentJudge(ground);
        this.systems = new SystemJudge(ground, components, rollcall);
        for (Requirement row : ground.catalog().systemRows()) {
            row.rollup()
                    .orElseThrow()
                    .implies()
                    .forEach(implied -> impliedBy
                            .computeIfAbsent(implied, any -> new ArrayList<>(1))
                            .add(row));
        }
    }

    /** Finds what services provide before the first answer; never, where nobody asks for one. */
    private synchronized void settle() {
        if (!settled) {
            settled = true;
            ground.services().settle(systems::provider);
        }
    }

    public Catalog catalog() {
        return ground.catalog();
    }

    public PlantIndex plant() {
        return ground.plant();
    }

    public Conditions conditions() {
        return ground.conditions();
    }

    public Compensations compensations() {
        return ground.compensations();
    }

    /** The rows that a subject is asked, in catalogue order; never those that are not asked of its kind. */
    public List<Requirement> rowsOf(Subject subject) {
        return switch (subject) {
            case Zone zone -> ground.catalog().systemRows();
            case ControlSystem system -> ground.catalog().systemRows();
            case Conduit conduit ->
                ground.catalog().systemRows().stream()
                        .filter(row -> row.rollup().orElseThrow().conduit() != ConduitScope.NEVER)
                        .toList();
            case Asset asset -> ground.catalog().componentRows();
            case Component component -> ground.catalog().componentRows();
            case Product product -> ground.catalog().componentRows();
        };
    }

    /**
     * What each part of a zone, conduit or control system has to say to a row: its assets, its conduits, and the subject for
     * its own share. Nothing where the row is not asked.
     */
    public List<Share> shares(Subject subject, Requirement row, Ask ask) {
        settle();
        return switch (subject) {
            case Zone zone -> systems.shares(zone, row, ask);
            case Conduit conduit -> systems.shares(conduit, row, ask);
            case ControlSystem system -> systems.shares(system, row, ask);
            case Asset _, Component _, Product _ ->
                throw new IllegalArgumentException(
                        "only a zone, conduit or control system has shares: " + subject.id());
        };
    }

    /** One answer to one row for one subject, and why. */
    public Outcome judge(Subject subject, Requirement row, Ask ask) {
        return switch (ask) {
            case ABLE ->
                seenWorking(
                        subject,
                        row,
                        withImplied(subject, row, ask),
                        () -> withImplied(subject, row, Ask.IN_FORCE_UNAIDED));
            case ABLE_WITH_HELP ->
                seenWorking(
                        subject, row, withImplied(subject, row, ask), () -> withImplied(subject, row, Ask.IN_FORCE));
            case IN_FORCE_UNAIDED, IN_FORCE -> withImplied(subject, row, ask);
        };
    }

    /** All answers to one row at once, each judged no more often than needed. */
    Map<Ask, Outcome> judgeAll(Subject subject, Requirement row) {
        Outcome unaided = withImplied(subject, row, Ask.IN_FORCE_UNAIDED);
        Outcome able = seenWorking(subject, row, withImplied(subject, row, Ask.ABLE), () -> unaided);
        Map<Ask, Outcome> all = new EnumMap<>(Ask.class);
        all.put(Ask.ABLE, able);
        all.put(Ask.IN_FORCE_UNAIDED, unaided);
        if (ground.compensations().mayHelp(subject)) {
            Outcome inForce = withImplied(subject, row, Ask.IN_FORCE);
            all.put(Ask.IN_FORCE, inForce);
            all.put(
                    Ask.ABLE_WITH_HELP,
                    seenWorking(subject, row, withImplied(subject, row, Ask.ABLE_WITH_HELP), () -> inForce));
        } else {
            all.put(Ask.IN_FORCE, unaided);
            all.put(Ask.ABLE_WITH_HELP, able);
        }
        return all;
    }

    /** What is seen working exists: able is never less than what is in force. */
    private Outcome seenWorking(Subject subject, Requirement row, Outcome own, Supplier<Outcome> inForce) {
        boolean settled = switch (own) {
            case Outcome.Met met -> !met.helped();
            case Outcome.NotApplicable not -> true;
            case Outcome.NotMet not -> false;
            case Outcome.Unknown unknown -> false;
        };
        if (settled || !row.isSystemRow() || !(inForce.get() instanceof Outcome.Met seen)) {
            return own;
        }
        if (own instanceof Outcome.Met met && met.upTo().isAtLeast(seen.upTo())) {
            return own;
        }
        return seen.because(Trace.of(JudgeReason.SEEN_WORKING, new Fact.Row(row.id()), new Fact.Of(subject.id())));
    }

    /** A row that contains this one answers it where it is met by itself and this one is open. */
    private Outcome withImplied(Subject subject, Requirement row, Ask ask) {
        Outcome own = plain(subject, row, ask);
        List<Requirement> containers = impliedBy.getOrDefault(row.id(), List.of());
        if (containers.isEmpty() || !isOpen(subject, row, ask, own)) {
            return own;
        }
        for (Requirement container : containers) {
            if (withImplied(subject, container, ask) instanceof Outcome.Met met && !met.helped()) {
                return met.because(Trace.of(JudgeReason.IMPLIED, new Fact.Row(row.id()), new Fact.Row(container.id())));
            }
        }
        return own;
    }

    /** Nothing but help answers it, and nothing was said against it. */
    private boolean isOpen(Subject subject, Requirement row, Ask ask, Outcome own) {
        Outcome unaided = own instanceof Outcome.Met met && met.helped() ? plain(subject, row, ask.unaided()) : own;
        return unaided instanceof Outcome.Unknown(Trace trace) && !Traces.mentionsFadedAgainst(trace);
    }

    private Outcome plain(Subject subject, Requirement row, Ask ask) {
        settle();
        return switch (subject) {
            case Zone zone -> systems.zone(zone, row, ask);
            case Conduit conduit -> systems.conduit(conduit, row, ask);
            case ControlSystem system -> systems.system(system, row, ask);
            case Asset asset -> components.asset(asset, row, ask);
            case Component component ->
                components.component(
                        ground.plant().asset(component.id().asset()).orElseThrow(), component, row, ask);
            case Product product ->
                throw new IllegalArgumentException("a product is judged in one version: " + product.id());
        };
    }

    /** One answer of a product in one version, by what is said of the product alone. */
    public Outcome judge(InstalledProduct product, Requirement row, Ask ask) {
        settle();
        return components.product(product.asComponent(), product.product(), row, ask);
    }

    /** All answers of a product in one version; no countermeasure helps a product. */
    Map<Ask, Outcome> judgeAll(InstalledProduct product, Requirement row) {
        Outcome able = judge(product, row, Ask.ABLE);
        Outcome inForce = judge(product, row, Ask.IN_FORCE);
        Map<Ask, Outcome> all = new EnumMap<>(Ask.class);
        all.put(Ask.ABLE, able);
        all.put(Ask.ABLE_WITH_HELP, able);
        all.put(Ask.IN_FORCE_UNAIDED, inForce);
        all.put(Ask.IN_FORCE, inForce);
        return all;
    }
}
