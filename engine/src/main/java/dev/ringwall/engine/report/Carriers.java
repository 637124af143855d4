package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.JudgeReason;
import dev.ringwall.engine.assessment.Share;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who carries one row of one zone or conduit in its design, read off the reasons of each part's answer. */
final class Carriers {

    private final Set<SubjectId> services = new TreeSet<>();
    private final Set<SubjectId> boundary = new TreeSet<>();
    private final Set<SubjectId> countermeasures = new TreeSet<>();
    private final Set<Cell> whole = new LinkedHashSet<>();
    private final List<Cell> nobody = new ArrayList<>();
    private int components;
    private int assets;

    private Carriers() {}

    static Carriers of(Assessment assessment, Subject subject, Requirement row) {
        Carriers carriers = new Carriers();
        Outcome outcome = assessment.why(subject, row, Answer.ABLE_WITH_HELP);
        if (outcome instanceof Outcome.Met || outcome instanceof Outcome.Unknown || outcome instanceof Outcome.NotMet) {
            assessment.shares(subject, row, Answer.ABLE_WITH_HELP).forEach(share -> carriers.add(share, subject.id()));
        }
        if (outcome instanceof Outcome.Met met) {
            carriers.asAWhole(met.trace());
        }
        return carriers;
    }

    private void add(Share share, SubjectId subject) {
        boolean isAsset = share.bearer() instanceof AssetId;
        assets += isAsset ? 1 : 0;
        switch (share.outcome()) {
            case Outcome.Met met -> carried(share, met);
            case Outcome.NotApplicable _ -> {}
            case Outcome.NotMet _, Outcome.Unknown _ ->
                nobody.add(
                        share.bearer().equals(subject)
                                ? Cell.of(Phrase.of(AllocationWords.ITS_OWN_SHARE))
                                : cell(share.bearer()));
        }
    }

    private void carried(Share share, Outcome.Met met) {
        if (share.bearer() instanceof ConduitId) {
            boundary.add(share.bearer());
            return;
        }
        Optional<SubjectId> measure =
                met.helped() ? subject(met.trace(), JudgeReason.COMPENSATED, 0) : Optional.empty();
        Optional<SubjectId> service = subject(met.trace(), JudgeReason.COVERED_BY_SERVICE, 1);
        if (measure.isPresent()) {
            countermeasures.add(measure.get());
        } else if (service.isPresent()) {
            services.add(service.get());
        } else if (share.bearer() instanceof AssetId && !says(met.trace(), JudgeReason.SPOKEN_FOR)) {
            components++;
        } else {
            whole.add(Cell.of(Phrase.of(AllocationWords.SHOWN)));
        }
    }

    /** What carries the row over the heads of its parts: then nobody is left who has to. */
    private void asAWhole(Trace trace) {
        if (trace.reason() == JudgeReason.IMPLIED && trace.facts().get(1) instanceof Fact.Row container) {
            whole.add(Cell.of(Phrase.of(AllocationWords.WITHIN, container)));
        } else if (trace.reason() == JudgeReason.SEEN_WORKING) {
            whole.add(Cell.of(Phrase.of(AllocationWords.SEEN_WORKING)));
        } else if (trace.reason() == JudgeReason.COMPENSATED) {
            subject(trace, JudgeReason.COMPENSATED, 0).ifPresent(countermeasures::add);
        }
        nobody.clear();
    }

    private static boolean says(Trace trace, JudgeReason reason) {
        return trace.reason() == reason || trace.because().stream().anyMatch(below -> says(below, reason));
    }

    /** The subject that the first such reason names in one of its facts. */
    private static Optional<SubjectId> subject(Trace trace, JudgeReason reason, int fact) {
        if (trace.reason() == reason && trace.facts().get(fact) instanceof Fact.Of(SubjectId named)) {
            return Optional.of(named).filter(each -> each instanceof ServiceId || each instanceof CountermeasureId);
        }
        return trace.because().stream()
                .flatMap(below -> subject(below, reason, fact).stream())
                .findFirst();
    }

    /** Components, services, boundary, the whole, countermeasures, nobody yet. */
    List<Cell> cells() {
        return List.of(
                components == 0
                        ? Cell.BLANK
                        : Cell.of(Phrase.of(
                                AllocationWords.SO_MANY_OF, new Fact.Count(components), new Fact.Count(assets))),
                cells(services),
                cells(boundary),
                new Cell.Several(List.copyOf(whole)),
                cells(countermeasures),
                fewOf(nobody));
    }

    private static Cell cells(Set<SubjectId> subjects) {
        return new Cell.Several(subjects.stream().map(Tables::cell).toList());
    }

    /** The first few, and how many more; one more is told too. */
    private static Cell fewOf(List<Cell> cells) {
        if (cells.size() <= Assessment.TOLD + 1) {
            return new Cell.Several(cells);
        }
        List<Cell> few = new ArrayList<>(cells.subList(0, Assessment.TOLD));
        few.add(Cell.of(Phrase.of(AllocationWords.AND_MORE, new Fact.Count(cells.size() - Assessment.TOLD))));
        return new Cell.Several(few);
    }
}
