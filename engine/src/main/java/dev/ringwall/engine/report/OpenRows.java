package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Gap;
import dev.ringwall.engine.assessment.Gap.OpenRow;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows that hold each zone and conduit below its target, found once for a whole report. */
final class OpenRows {

    /** Known before unknown, then what holds the lowest level, then the order of the catalogue. */
    private static final Comparator<OpenRow> NOT_MET_FIRST = Comparator.<OpenRow, Boolean>comparing(
                    open -> open.verdict().isUnknown())
            .thenComparingInt(open -> open.row().level().value())
            .thenComparingInt(open -> open.row().order());

    private final Map<SubjectId, List<OpenRow>> bySubject = new HashMap<>();

    private OpenRows() {}

    static OpenRows of(Assessment assessment) {
        OpenRows all = new OpenRows();
        for (Subject subject : assessment.targeted()) {
            all.bySubject.put(
                    subject.id(),
                    assessment.gaps(subject, Gap.Side.OPERATION).stream()
                            .flatMap(gap -> gap.rows().stream())
                            .sorted(NOT_MET_FIRST)
                            .toList());
        }
        return all;
    }

    List<OpenRow> of(SubjectId subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    List<OpenRow> unknown(SubjectId subject) {
        return of(subject).stream().filter(open -> open.verdict().isUnknown()).toList();
    }

    List<OpenRow> known(SubjectId subject) {
        return of(subject).stream()
                .filter(open -> open.verdict().status() != Status.UNKNOWN)
                .toList();
    }
}
