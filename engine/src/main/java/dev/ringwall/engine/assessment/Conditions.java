package dev.ringwall.engine.assessment;

import dev.ringwall.engine.assessment.ConditionState.Kind;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.evidence.AsOf;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether the condition of a row is true, absent or unknown for a subject, on one day.
 *
 * <p>True wherever the model or an observation shows it. Absent only where a named person says so and nothing shows the
 * contrary; in force he must also say how he checked. A statement about the whole plant that is contradicted anywhere
 * says nothing any more, nowhere.
 */
public final class Conditions {

    private final PlantIndex plant;
    private final Shown shown;
    private final Map<SubjectId, List<ConditionStatement>> statements = new HashMap<>();
    private final Map<Key, ConditionState> known = new HashMap<>();
    private final Map<SubjectId, Absence> absences = new HashMap<>();
    private final Map<Absence, Absence> shared = new HashMap<>();
    private final IdentityHashMap<Component, Map<Condition, ConditionState>> knownAble = new IdentityHashMap<>();
    private final IdentityHashMap<Component, Map<Condition, ConditionState>> knownInForce = new IdentityHashMap<>();
    private final Map<Condition, Optional<Witness>> shownAnywhere = new EnumMap<>(Condition.class);

    private final NavigableMap<StatementId, ConditionStatement> all = new TreeMap<>();

    /** How many statements of today call each condition absent somewhere. */
    private final int[] statedAbsent = new int[Condition.values().length];

    private final AsOf asOf;

    private record Key(SubjectId subject, Condition condition, boolean inForce) {}

    /** Which conditions are absent, as sets: one bit a condition, by its ordinal. */
    record Absence(int able, int inForce) {
        static final Absence NONE = new Absence(0, 0);

        int of(boolean wantedInForce) {
            return wantedInForce ? inForce : able;
        }
    }

    public Conditions(PlantIndex plant, LocalDate day) {
        this(plant, new AsOf(day));
    }

    Conditions(PlantIndex plant, AsOf asOf) {
        this.plant = plant;
        this.shown = new Shown(plant);
        this.asOf = asOf;
        plant.plant().conditions().forEach(statement -> all.put(statement.id(), statement));
        restate();
    }

    /** Finds anew which statements hold today. */
    private void restate() {
        statements.clear();
        Arrays.fill(statedAbsent, 0);
        all.values().forEach(this::index);
    }

    private void index(ConditionStatement statement) {
        if (!statement.signature().holdsOn(asOf.day())) {
            return;
        }
        if (!statement.present()) {
            statedAbsent[statement.condition().ordinal()]++;
        }
        for (SubjectId subject : statement.subjects()) {
            List<ConditionStatement> about = statements.computeIfAbsent(subject, any -> new ArrayList<>(1));
            int at = about.size();
            while (at > 0 && about.get(at - 1).id().compareTo(statement.id()) > 0) {
                at--;
            }
            about.add(at, statement);
        }
    }

    private void unindex(ConditionStatement statement) {
        boolean held = false;
        for (SubjectId subject : statement.subjects()) {
            held |= statements
                    .getOrDefault(subject, new ArrayList<>())
                    .removeIf(each -> each.id().equals(statement.id()));
        }
        if (held && !statement.present()) {
            statedAbsent[statement.condition().ordinal()]--;
        }
    }

    /** Adds a statement or puts it in the place of the one with its id. */
    void put(ConditionStatement statement) {
        remove(statement.id());
        all.put(statement.id(), statement);
        index(statement);
    }

    /** Takes a statement away. */
    void remove(StatementId statement) {
        ConditionStatement old = all.remove(statement);
        if (old != null) {
            unindex(old);
        }
    }

    Optional<ConditionStatement> statement(StatementId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Everything stated, in force today or not. */
    Collection<ConditionStatement> statements() {
        return Collections.unmodifiableCollection(all.values());
    }

    /** Another day: other statements hold. */
    void restateToday() {
        restate();
        forgetAll();
    }

    /** What assets and channels show, kept while they change. */
    Shown shown() {
        return shown;
    }

    /** What was found of a zone or conduit is found anew. */
    void forget(SubjectId subject) {
        absences.remove(subject);
        for (Condition condition : Condition.values()) {
            known.remove(new Key(subject, condition, true));
            known.remove(new Key(subject, condition, false));
        }
    }

    /** Everything is found anew. */
    void forgetAll() {
        known.clear();
        absences.clear();
        shownAnywhere.clear();
    }

    /**
     * Finds out again whether a condition is shown anywhere, after a change in some places: elsewhere it is shown as
     * before, so that the whole plant is searched only when the place that showed it no longer does.
     */
    void lookAgain(Condition condition, Collection<? extends SubjectId> changed) {
        Optional<Witness> known = shownAnywhere.get(condition);
        if (known == null
                || known.filter(witness -> !changed.contains(witness.place())).isPresent()) {
            return;
        }
        for (SubjectId place : changed) {
            Optional<Trace> found = shownAt(place, condition);
            if (found.isPresent()) {
                shownAnywhere.put(condition, Optional.of(new Witness(place, found.get())));
                return;
            }
        }
        if (known.isPresent()) {
            shownAnywhere.remove(condition);
        }
    }

    private Optional<Trace> shownAt(SubjectId place, Condition condition) {
        if (((shownAt(place) | statedPresent(place)) & ConditionSet.bit(condition)) == 0) {
            return Optional.empty();
        }
        Optional<Trace> found = switch (place) {
            case ZoneId zone -> plant.zone(zone).flatMap(it -> shown.in(it, condition));
            case ConduitId conduit -> plant.conduit(conduit).flatMap(it -> shown.in(it, condition));
            default -> Optional.empty();
        };
        return found.or(() -> statedPresent(place, condition));
    }

    /** Where a condition is shown, and what shows it. */
    private record Witness(SubjectId place, Trace trace) {}

    public ConditionState of(Zone zone, Condition condition, boolean inForce) {
        return known.computeIfAbsent(
                new Key(zone.id(), condition, inForce),
                key -> stated(zone.id(), condition, inForce, shown.in(zone, condition)));
    }

    public ConditionState of(Conduit conduit, Condition condition, boolean inForce) {
        return known.computeIfAbsent(
                new Key(conduit.id(), condition, inForce),
                key -> stated(conduit.id(), condition, inForce, shown.in(conduit, condition)));
    }

    /** For a component: what its asset shows, what is stated of its product, and what is stated of the place it is in. */
    public ConditionState of(Asset asset, Component component, Condition condition, boolean inForce) {
        Map<Condition, ConditionState> ofThis =
                (inForce ? knownInForce : knownAble).computeIfAbsent(component, any -> new EnumMap<>(Condition.class));
        return ofThis.computeIfAbsent(condition, any -> judge(asset, component, condition, inForce));
    }

    /** Every condition that is absent for a component, without reasons. */
    Absence absent(Asset asset, Component component) {
        Absence around = absentAround(asset);
        SubjectId product = component.installed().product().orElse(null);
        Absence ofProduct = product == null ? Absence.NONE : stated(product);
        int able = around.able | ofProduct.able;
        int inForce = around.inForce | ofProduct.inForce;
        if ((able | inForce) == 0) {
            return Absence.NONE;
        }
        int present = statedPresent(asset.id()) | shown.all(asset, able | inForce);
        if (product != null) {
            present |= statedPresent(product);
        }
        return absence(able & ~present, inForce & ~present);
    }

    private Absence absence(int able, int inForce) {
        if ((able | inForce) == 0) {
            return Absence.NONE;
        }
        Absence found = new Absence(able, inForce);
        Absence first = shared.putIfAbsent(found, found);
        return first == null ? found : first;
    }

    /** What is stated to be absent from a subject, whatever is shown. */
    private Absence stated(SubjectId subject) {
        int able = 0;
        int inForce = 0;
        for (ConditionStatement statement : statements.getOrDefault(subject, List.of())) {
            if (!statement.present() && statement.signature().validUntil().isPresent()) {
                able |= ConditionSet.bit(statement.condition());
                inForce |= statement.checked().isPresent() ? ConditionSet.bit(statement.condition()) : 0;
            }
        }
        return absence(able, inForce);
    }

    private int statedPresent(SubjectId subject) {
        int present = 0;
        for (ConditionStatement statement : statements.getOrDefault(subject, List.of())) {
            present |= statement.present() ? ConditionSet.bit(statement.condition()) : 0;
        }
        return present;
    }

    private Absence absentAround(Asset asset) {
        return switch (asset.home()) {
            case Home.InZone(ZoneId zone) -> absent(zone);
            case Home.InConduit(ConduitId conduit) -> absent(conduit);
            case Home.Nowhere() -> absentFromPlant();
        };
    }

    /** Every condition that is absent from a zone or conduit, without reasons. */
    Absence absent(SubjectId place) {
        Absence absence = absences.get(place);
        if (absence == null) {
            absence = findAbsent(place);
            absences.put(place, absence);
        }
        return absence;
    }

    private Absence findAbsent(SubjectId place) {
        Absence own = stated(place);
        Absence whole = absentFromPlant();
        int able = own.able | whole.able;
        int inForce = own.inForce | whole.inForce;
        if ((able | inForce) == 0) {
            return Absence.NONE;
        }
        int present = statedPresent(place) | shownAt(place);
        return absence(able & ~present, inForce & ~present);
    }

    private int shownAt(SubjectId place) {
        return switch (place) {
            case ZoneId zone -> plant.zone(zone).map(shown::all).orElse(ConditionSet.EVERY);
            case ConduitId conduit -> plant.conduit(conduit).map(shown::all).orElse(ConditionSet.EVERY);
            default -> 0;
        };
    }

    /** What is stated to be absent from the whole plant, and shown nowhere. */
    Absence absentFromPlant() {
        Absence absence = stated(plant.plant().id());
        int shownSomewhere = 0;
        for (int left = absence.able; left != 0; left &= left - 1) {
            shownSomewhere |= shownAnywhere(ConditionSet.first(left)).isPresent() ? left & -left : 0;
        }
        return absence(absence.able & ~shownSomewhere, absence.inForce & ~shownSomewhere);
    }

    /** Conditions that somebody states to be absent somewhere; every other one is absent nowhere. */
    Set<Condition> statedAbsentSomewhere() {
        Set<Condition> stated = EnumSet.noneOf(Condition.class);
        for (Condition condition : Condition.values()) {
            if (statedAbsent[condition.ordinal()] > 0) {
                stated.add(condition);
            }
        }
        return stated;
    }

    private ConditionState judge(Asset asset, Component component, Condition condition, boolean inForce) {
        Optional<Trace> present = shown.in(asset, condition).or(() -> statedPresent(asset.id(), condition));
        Optional<ConditionState> ofProduct = ofProduct(component.installed(), condition, inForce, present);
        if (ofProduct.isPresent()) {
            return ofProduct.get();
        }
        ConditionState place = switch (asset.home()) {
            case Home.InZone(var zone) ->
                plant.zone(zone).map(found -> of(found, condition, inForce)).orElse(unknown(asset.id(), condition));
            case Home.InConduit(var conduit) ->
                plant.conduit(conduit)
                        .map(found -> of(found, condition, inForce))
                        .orElse(unknown(asset.id(), condition));
            case Home.Nowhere() -> ofPlant(asset.id(), condition, inForce);
        };
        return place.isAbsent() ? place : unknown(asset.id(), condition);
    }

    /** For a product on its own: what is stated of it. */
    public ConditionState of(Installed product, SubjectId asked, Condition condition, boolean inForce) {
        return ofProduct(product, condition, inForce, Optional.empty()).orElse(unknown(asked, condition));
    }

    private Optional<ConditionState> ofProduct(
            Installed installed, Condition condition, boolean inForce, Optional<Trace> present) {
        if (present.isPresent()) {
            return Optional.of(new ConditionState(Kind.TRUE, present.get()));
        }
        if (installed.product().isEmpty()) {
            return Optional.empty();
        }
        SubjectId product = installed.product().get();
        Optional<Trace> statedPresent = statedPresent(product, condition);
        if (statedPresent.isPresent()) {
            return Optional.of(new ConditionState(Kind.TRUE, statedPresent.get()));
        }
        return statedAbsent(product, condition, inForce).filter(ConditionState::isAbsent);
    }

    private ConditionState stated(SubjectId subject, Condition condition, boolean inForce, Optional<Trace> present) {
        Optional<Trace> shownHere = present.or(() -> statedPresent(subject, condition));
        if (shownHere.isPresent()) {
            return new ConditionState(Kind.TRUE, shownHere.get());
        }
        Optional<ConditionState> own = statedAbsent(subject, condition, inForce);
        return own.filter(ConditionState::isAbsent).orElseGet(() -> {
            ConditionState whole = ofPlant(subject, condition, inForce);
            return whole.isAbsent() ? whole : own.orElse(whole);
        });
    }

    private ConditionState ofPlant(SubjectId asked, Condition condition, boolean inForce) {
        SubjectId whole = plant.plant().id();
        Optional<ConditionState> absent = statedAbsent(whole, condition, inForce);
        if (absent.isEmpty() || shownAnywhere(condition).isPresent()) {
            return unknown(asked, condition);
        }
        return absent.get();
    }

    /** Where a condition is shown at all, which contradicts whoever said that the plant has none of it. */
    Optional<Trace> shownAnywhere(Condition condition) {
        return shownAnywhere.computeIfAbsent(condition, this::search).map(Witness::trace);
    }

    private Optional<Witness> search(Condition condition) {
        List<SubjectId> places = new ArrayList<>();
        plant.zonesById().forEach(zone -> places.add(zone.id()));
        plant.conduitsById().forEach(conduit -> places.add(conduit.id()));
        places.add(plant.plant().id());
        for (SubjectId place : places) {
            Optional<Trace> found = shownAt(place, condition);
            if (found.isPresent()) {
                return Optional.of(new Witness(place, found.get()));
            }
        }
        return Optional.empty();
    }

    /** Statements of absence that the model or an observation contradicts, each with what shows the contrary. */
    public List<Contradiction> contradictions() {
        List<Contradiction> found = new ArrayList<>();
        for (ConditionStatement statement : plant.plant().conditions()) {
            if (!statement.present()) {
                statement.subjects().stream()
                        .filter(subject ->
                                statements.getOrDefault(subject, List.of()).contains(statement))
                        .forEach(subject -> contradicts(subject, statement.condition())
                                .ifPresent(trace -> found.add(new Contradiction(statement, subject, trace))));
            }
        }
        return found;
    }

    /** A statement and what shows the contrary. */
    public record Contradiction(ConditionStatement statement, SubjectId subject, Trace shown) {}

    private Optional<Trace> contradicts(SubjectId subject, Condition condition) {
        if (subject.equals(plant.plant().id())) {
            return shownAnywhere(condition);
        }
        return plant.subject(subject).flatMap(found -> switch (found) {
            case Zone zone ->
                of(zone, condition, false).isTrue()
                        ? Optional.of(of(zone, condition, false).trace())
                        : Optional.empty();
            case Conduit conduit ->
                of(conduit, condition, false).isTrue()
                        ? Optional.of(of(conduit, condition, false).trace())
                        : Optional.empty();
            case dev.ringwall.engine.model.Product product ->
                statedPresent(product.id(), condition).or(() -> shownByInstalled(product, condition));
            case Asset asset -> Optional.empty();
            case Component component -> Optional.empty();
            case dev.ringwall.engine.model.ControlSystem system -> Optional.empty();
        });
    }

    private Optional<Trace> shownByInstalled(dev.ringwall.engine.model.Product product, Condition condition) {
        return plant.assetsById().stream()
                .filter(asset -> asset.installed().product().equals(Optional.of(product.id())))
                .flatMap(asset -> shown.in(asset, condition).stream())
                .findFirst();
    }

    private Optional<Trace> statedPresent(SubjectId subject, Condition condition) {
        return statements.getOrDefault(subject, List.of()).stream()
                .filter(statement -> statement.condition() == condition && statement.present())
                .map(Conditions::said)
                .findFirst();
    }

    private Optional<ConditionState> statedAbsent(SubjectId subject, Condition condition, boolean inForce) {
        Optional<ConditionState> best = Optional.empty();
        for (ConditionStatement statement : statements.getOrDefault(subject, List.of())) {
            if (statement.condition() != condition || statement.present()) {
                continue;
            }
            if (statement.signature().validUntil().isEmpty()) {
                continue;
            }
            if (!inForce || statement.checked().isPresent()) {
                return Optional.of(new ConditionState(
                        Kind.ABSENT,
                        Trace.of(JudgeReason.CONDITION_ABSENT, new Fact.Depends(condition), new Fact.Of(subject))
                                .because(said(statement))));
            }
            best = Optional.of(new ConditionState(
                    Kind.UNKNOWN,
                    Trace.of(
                            JudgeReason.CONDITION_NOT_CHECKED,
                            new Fact.Stated(statement.id()),
                            new Fact.Text(statement.signature().by()))));
        }
        return best;
    }

    private static Trace said(ConditionStatement statement) {
        return Trace.of(
                JudgeReason.CONDITION_STATED,
                new Fact.Stated(statement.id()),
                new Fact.Text(statement.signature().by()),
                new Fact.Day(statement.signature().date()));
    }

    private static ConditionState unknown(SubjectId subject, Condition condition) {
        return new ConditionState(
                Kind.UNKNOWN,
                Trace.of(JudgeReason.CONDITION_UNKNOWN, new Fact.Depends(condition), new Fact.Of(subject)));
    }
}
