package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Gap.OpenRow;
import dev.ringwall.engine.assessment.Share;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.Zone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One open row of a zone or conduit with the places where it is open.
 *
 * @param shares the parts that decide: those that fail, else those of which nobody knows
 */
record Task(Subject subject, OpenRow open, List<Share> shares) {

    /** So many places fit in a field that people read. */
    private static final int PLACES = 12;

    Task {
        shares = List.copyOf(shares);
    }

    static Task of(Assessment assessment, Subject subject, OpenRow open) {
        Outcome.Status status = open.verdict().status();
        List<Share> deciding = assessment.shares(subject, open.row(), Answer.IN_FORCE).stream()
                .filter(share -> share.outcome().status() == status)
                .toList();
        return new Task(subject, open, deciding);
    }

    /** Whether it is open at conduits alone: then it is told there, and not at each zone that they join. */
    boolean isOfItsConduits() {
        return subject instanceof Zone
                && !shares.isEmpty()
                && shares.stream().allMatch(share -> share.bearer() instanceof ConduitId);
    }

    int places() {
        return Math.max(1, shares.size());
    }

    /** Assets with their location, conduits, or the subject as a whole where no part is to blame. */
    Cell where(Assessment assessment, Detail detail) {
        List<Cell> cells = new ArrayList<>();
        for (Share share : shares) {
            cells.add(where(share.bearer(), assessment));
        }
        if (cells.isEmpty()) {
            cells.add(where(subject.id(), assessment));
        }
        if (!detail.isAll() && cells.size() > PLACES + 1) {
            int more = cells.size() - PLACES;
            cells = new ArrayList<>(cells.subList(0, PLACES));
            cells.add(Cell.of(Phrase.of(WorkListWords.AND_MORE, new Fact.Count(more))));
        }
        return new Cell.Several(cells);
    }

    /** Every one of them by its id alone: names and locations stand in the list of assets above. */
    Cell everywhere() {
        List<Cell> cells = new ArrayList<>();
        for (Share share : shares) {
            cells.add(
                    share.bearer() instanceof AssetId id
                            ? Cell.text(id.value())
                            : share.bearer().equals(subject.id())
                                    ? Cell.of(Phrase.of(WorkListWords.AS_A_WHOLE))
                                    : Cell.of(Phrase.of(WorkListWords.AT, new Fact.Of(share.bearer()))));
        }
        return cells.isEmpty() ? Cell.of(Phrase.of(WorkListWords.AS_A_WHOLE)) : new Cell.Several(cells);
    }

    private Cell where(SubjectId bearer, Assessment assessment) {
        if (bearer.equals(subject.id())) {
            return Cell.of(Phrase.of(WorkListWords.AS_A_WHOLE));
        }
        if (bearer instanceof AssetId id) {
            return place(id, assessment);
        }
        return Cell.of(Phrase.of(WorkListWords.AT, new Fact.Of(bearer)));
    }

    /** An asset, what people call it, and where it stands. */
    static Cell place(AssetId id, Assessment assessment) {
        String location = assessment
                .plant()
                .asset(id)
                .map(Asset::description)
                .map(description -> description.location())
                .orElse("");
        return location.isBlank()
                ? Cell.of(Phrase.of(WorkListWords.AT, new Fact.Of(id)))
                : Cell.of(Phrase.of(WorkListWords.AT_LOCATION, new Fact.Of(id), new Fact.Text(location)));
    }

    /** Who signed what is said so far, and so may know more. */
    Set<String> authors(Assessment assessment) {
        Set<Evidence> pieces = new LinkedHashSet<>();
        shares.forEach(share -> collect(share.outcome().trace(), assessment, pieces));
        Set<String> authors = new TreeSet<>();
        pieces.stream().filter(piece -> !piece.kind().isOfProduct()).forEach(piece -> authors.add(piece.author()));
        return authors;
    }

    private static void collect(Trace trace, Assessment assessment, Set<Evidence> pieces) {
        trace.facts().forEach(fact -> {
            if (fact instanceof Fact.Piece(var id)) {
                assessment.plant().evidence(id).ifPresent(pieces::add);
            }
        });
        trace.because().forEach(below -> collect(below, assessment, pieces));
    }
}
