package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.evidence.EvidenceIndex;
import dev.ringwall.engine.evidence.Staleness;
import dev.ringwall.engine.evidence.Testimony;
import dev.ringwall.engine.evidence.Weighing;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.Countermeasure.Carrier;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compensating countermeasures on one day. A complete one counts for what is able with help; one whose carrier is also
 * seen at work counts in force. None ever counts for what a thing can do by itself.
 */
public final class Compensations {

    /** The longest time for which a countermeasure may be approved. */
    static final int LONGEST_MONTHS = 24;

    private final PlantIndex plant;
    private final EvidenceIndex evidence;
    private final Staleness staleness;
    private final Weighing weighing;
    private final Map<Key, List<Countermeasure>> complete = new HashMap<>();

    private final Set<SubjectId> covered = new HashSet<>();

    private record Key(SubjectId subject, RequirementId row) {}

    public Compensations(EvidenceIndex evidence, Staleness staleness, Weighing weighing) {
        this.plant = evidence.plant();
        this.evidence = evidence;
        this.staleness = staleness;
        this.weighing = weighing;
        List<Countermeasure> sorted = plant.plant().countermeasures().stream()
                .sorted(Comparator.comparing(Countermeasure::id))
                .toList();
        for (Countermeasure measure : sorted) {
            if (missing(measure).isEmpty()) {
                index(measure);
            }
        }
    }

    private void index(Countermeasure measure) {
        for (Countermeasure.Replaced replaced : measure.replaces()) {
            for (SubjectId subject : measure.subjects()) {
                covered.add(subject);
                complete.computeIfAbsent(new Key(subject, replaced.row()), any -> new ArrayList<>(1))
                        .add(measure);
            }
        }
    }

    /** Whether any of them counts at all. */
    boolean any() {
        return !complete.isEmpty();
    }

    /** Whether one of them names an asset, zone or conduit. */
    boolean names(SubjectId subject) {
        return covered.contains(subject);
    }

    /** Whether any of them could change an answer of a subject: a component's own, anything's where a whole is asked. */
    boolean mayHelp(Subject subject) {
        if (complete.isEmpty()) {
            return false;
        }
        return !(subject instanceof Component component)
                || covered.contains(component.id().asset());
    }

    /** What a complete record lacks; empty where nothing does. */
    public List<CompensationGap> missing(Countermeasure measure) {
        List<CompensationGap> missing = new ArrayList<>();
        if (measure.replaces().isEmpty()
                || measure.replaces().stream().anyMatch(each -> each.threat().isBlank())) {
            missing.add(CompensationGap.NO_THREAT);
        }
        if (measure.subjects().isEmpty()) {
            missing.add(CompensationGap.NO_SUBJECT);
        }
        if (measure.carrier().isEmpty() || restsOnItself(measure)) {
            missing.add(CompensationGap.NO_CARRIER);
        }
        if (!isRatedAgain(measure)) {
            missing.add(CompensationGap.RISK_NOT_RATED_AGAIN);
        }
        if (measure.owner().isBlank()) {
            missing.add(CompensationGap.NO_OWNER);
        }
        if (!isApproved(measure, evidence.day())) {
            missing.add(CompensationGap.NOT_APPROVED);
        }
        return missing;
    }

    /** Its carrier is what it covers, or offers the very row it replaces. */
    private boolean restsOnItself(Countermeasure measure) {
        return measure.carrier()
                .map(carrier -> switch (carrier) {
                    case Carrier.ByAsset(var asset) -> measure.subjects().contains(asset);
                    case Carrier.ByService(var service) ->
                        plant.service(service).map(Service::rows).orElse(List.of()).stream()
                                .anyMatch(row -> replaces(measure, row));
                    case Carrier.Physical(String what) -> what.isBlank();
                    case Carrier.Procedure(String what) -> what.isBlank();
                })
                .orElse(true);
    }

    private static boolean replaces(Countermeasure measure, RequirementId row) {
        return measure.replaces().stream().anyMatch(each -> each.row().equals(row));
    }

    private boolean isRatedAgain(Countermeasure measure) {
        return measure.riskRecord()
                .flatMap(plant::riskRecord)
                .filter(record -> record.countermeasures().contains(measure.id()))
                .flatMap(RiskRecord::residual)
                .filter(residual -> !residual.signature().date().isAfter(evidence.day()))
                .isPresent();
    }

    private static boolean isApproved(Countermeasure measure, LocalDate day) {
        return measure.approval()
                .filter(approval -> !approval.by().equals(measure.owner()))
                .filter(approval -> approval.holdsOn(day))
                .filter(Compensations::endsInTime)
                .isPresent();
    }

    private static boolean endsInTime(Signature approval) {
        return approval.validUntil()
                .filter(last -> !last.isAfter(approval.date().plusMonths(LONGEST_MONTHS)))
                .isPresent();
    }

    /** The best countermeasure that counts for a row of a subject, if one does. */
    public Optional<Outcome.Met> of(SubjectId subject, RequirementId row, boolean inForce) {
        Optional<Outcome.Met> best = Optional.empty();
        for (Countermeasure measure : complete.getOrDefault(new Key(subject, row), List.of())) {
            Trace trace = Trace.of(JudgeReason.COMPENSATED, new Fact.Of(measure.id()), new Fact.Level(measure.upTo()));
            Optional<Outcome.Met> met = Optional.empty();
            if (!inForce) {
                met = Optional.of(new Outcome.Met(trace, measure.upTo(), true, false));
            } else if (atWork(measure, row) instanceof Outcome.Met atWork) {
                met = Optional.of(new Outcome.Met(trace.because(atWork.trace()), measure.upTo(), true, false));
            }
            if (met.isPresent()
                    && best.filter(b -> b.upTo().isAtLeast(measure.upTo())).isEmpty()) {
                best = met;
            }
        }
        return best;
    }

    /** Whether the carrier of a countermeasure is seen at work. */
    public Outcome atWork(Countermeasure measure, RequirementId row) {
        List<Testimony> testimonies = evidence.about(measure.id()).stream()
                .map(piece -> new Testimony(piece, new Statement(row, piece.favourable(), Statement.Means.DIRECT, "")))
                .toList();
        return weighing.weigh(testimonies, new AtWork(measure, row));
    }

    private final class AtWork implements Weighing.Question {
        private final Countermeasure measure;
        private final RequirementId row;

        AtWork(Countermeasure measure, RequirementId row) {
            this.measure = measure;
            this.row = row;
        }

        @Override
        public RequirementId row() {
            return row;
        }

        @Override
        public SubjectId subject() {
            return measure.id();
        }

        @Override
        public boolean inForce() {
            return true;
        }

        /** A lock, a guard or a drill is shown by what people record; a setting by what was exported or seen. */
        @Override
        public ProofClass proof() {
            boolean byPeople = measure.carrier()
                    .map(carrier -> switch (carrier) {
                        case Carrier.ByAsset any -> false;
                        case Carrier.ByService any -> false;
                        case Carrier.Physical any -> false;
                        case Carrier.Procedure any -> true;
                    })
                    .orElse(false);
            return byPeople ? ProofClass.ACTIVITY : ProofClass.SETTING;
        }

        @Override
        public boolean ofShare() {
            return false;
        }

        @Override
        public Optional<Trace> stale(Evidence piece) {
            return staleness.ofCountermeasure(piece, measure);
        }

        @Override
        public Optional<Trace> unidentified(Evidence piece) {
            return Optional.empty();
        }

        @Override
        public Optional<Trace> serviceMissing(Evidence piece, String serviceKind) {
            return Optional.empty();
        }
    }
}
