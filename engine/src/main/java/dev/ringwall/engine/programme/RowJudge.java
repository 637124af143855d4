package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.programme.RowStanding.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges one row of a programme on one day. */
final class RowJudge {

    private final Programme programme;
    private final Almanac almanac;

    RowJudge(Programme programme, Almanac almanac) {
        this.programme = programme;
        this.almanac = almanac;
    }

    /** @param base how the base requirement stands; empty for a base requirement */
    RowStanding judge(ProcessRequirement row, Optional<RowStanding> base) {
        Optional<Entry> entry = programme.entry(row.id());
        Optional<Dismissal> dismissed = entry.flatMap(Entry::dismissed);
        if (dismissed.filter(d -> d.signature().holdsOn(almanac.day())).isPresent()) {
            Dismissal word = dismissed.get();
            return outOfScope(
                    row,
                    Trace.of(
                                    ProgrammeReason.NOT_APPLICABLE,
                                    new Fact.Text(word.signature().by()),
                                    new Fact.Text(word.second()),
                                    new Fact.Text(word.signature().reason()))
                            .because(excepted(entry)));
        }
        Optional<RowStanding> left = base.filter(standing -> !standing.isAsked());
        if (left.isPresent() && entry.isEmpty() && pieces(row.id()).isEmpty()) {
            return outOfScope(row, Trace.of(ProgrammeReason.BASE_NOT_APPLICABLE, of(left.get())));
        }
        RowStanding own = climbed(row, entry);
        return base.filter(standing -> standing.isAsked() && standing.confirmed() == MaturityLevel.NONE)
                .map(none -> withoutEffect(own, none))
                .orElse(own);
    }

    private static Fact of(RowStanding base) {
        return new Fact.ProcessRow(base.row().id());
    }

    private RowStanding outOfScope(ProcessRequirement row, Trace why) {
        return new RowStanding(
                row, State.NOT_APPLICABLE, MaturityLevel.UNKNOWN, MaturityLevel.UNKNOWN, target(row), why, List.of());
    }

    /** Over a base of none an enhancement counts as none, whatever is shown for it. */
    private static RowStanding withoutEffect(RowStanding own, RowStanding base) {
        Trace why = Trace.of(ProgrammeReason.BASE_IS_NONE, of(base)).because(own.why());
        MaturityLevel declared = base.declared() == MaturityLevel.NONE ? MaturityLevel.NONE : own.declared();
        return new RowStanding(
                own.row(),
                State.NO_EFFECT,
                declared,
                MaturityLevel.NONE,
                own.target(),
                why,
                List.of(Trace.of(ProgrammeReason.BASE_IS_NONE, of(base))));
    }

    private RowStanding climbed(ProcessRequirement row, Optional<Entry> entry) {
        Optional<Entry.Declaration> said = entry.flatMap(Entry::declared)
                .filter(declared -> !declared.signature().date().isAfter(almanac.day()));
        Optional<String> declarer = said.map(declared -> declared.signature().by());
        List<Proof> all = pieces(row.id());
        List<Proof> counting =
                all.stream().filter(piece -> almanac.against(piece).isEmpty()).toList();
        List<Proof> seen = counting.stream()
                .filter(piece -> almanac.unconfirmed(piece, declarer).isEmpty())
                .toList();
        Ladder shown = new Ladder(counting, programme.realCases());
        Ladder confirmed = new Ladder(seen, programme.realCases());
        MaturityLevel claimed = said.map(Entry.Declaration::level).orElse(shown.level());
        MaturityLevel reached = MaturityLevel.lower(claimed, confirmed.level());
        List<Trace> because = new ArrayList<>();
        said.map(this::declared).ifPresent(because::add);
        entry.map(Optional::of).map(this::excepted).ifPresent(because::addAll);
        if (entry.flatMap(Entry::dismissed).isPresent()) {
            because.add(ended(entry.flatMap(Entry::dismissed).get().signature()));
        }
        seen.forEach(piece -> because.add(
                Trace.of(ProgrammeReason.RESTS_ON, new Fact.Piece(piece.id()), new Fact.Text(piece.title()))));
        all.stream().flatMap(piece -> against(piece, declarer).stream()).forEach(because::add);
        Optional<Trace> more = notClaimed(claimed, confirmed.level());
        more.ifPresent(because::add);
        boolean silent = said.isEmpty() && all.isEmpty();
        Trace why = silent
                ? Trace.of(ProgrammeReason.NOTHING_SAID, new Fact.ProcessRow(row.id()))
                        .because(because)
                : Trace.of(
                                ProgrammeReason.DECLARED_AND_CONFIRMED,
                                new Fact.Maturity(claimed),
                                new Fact.Maturity(reached))
                        .because(because);
        List<Trace> next = new ArrayList<>(more.stream().toList());
        next.addAll(missing(confirmed, reached, all, declarer));
        return new RowStanding(row, State.ASKED, claimed, reached, target(row), why, next);
    }

    /** That more is shown than anybody says; empty where nothing is shown. */
    private static Optional<Trace> notClaimed(MaturityLevel claimed, MaturityLevel shown) {
        return shown.isLevel() && !claimed.isAtLeast(shown)
                ? Optional.of(Trace.of(ProgrammeReason.NOT_CLAIMED, new Fact.Maturity(shown)))
                : Optional.empty();
    }

    private Trace declared(Entry.Declaration said) {
        Signature word = said.signature();
        Fact level = new Fact.Maturity(said.level());
        return almanac.isOld(word.date())
                ? Trace.of(
                        ProgrammeReason.DECLARED_LONG_AGO,
                        level,
                        new Fact.Text(word.by()),
                        new Fact.Day(word.date()),
                        new Fact.Count(almanac.months()))
                : Trace.of(ProgrammeReason.DECLARED_BY, level, new Fact.Text(word.by()), new Fact.Day(word.date()));
    }

    private List<Trace> excepted(Optional<Entry> entry) {
        return entry.flatMap(Entry::exception).stream()
                .map(word ->
                        Trace.of(ProgrammeReason.EXCEPTION, new Fact.Text(word.by()), new Fact.Text(word.reason())))
                .toList();
    }

    private static Trace ended(Signature dismissal) {
        return Trace.of(
                ProgrammeReason.NOT_APPLICABLE_ENDED,
                new Fact.Day(dismissal.validUntil().orElse(dismissal.date())));
    }

    private Optional<Trace> against(Proof piece, Optional<String> declarer) {
        return almanac.against(piece).or(() -> almanac.unconfirmed(piece, declarer));
    }

    /** What the level above asks for: a piece that is there and does not count, else the kind that is missing. */
    private List<Trace> missing(Ladder confirmed, MaturityLevel reached, List<Proof> all, Optional<String> declarer) {
        MaturityLevel above = MaturityLevel.LEVELS.get(Math.min(reached.number(), MaturityLevel.LEVELS.size() - 1));
        List<Trace> missing = new ArrayList<>();
        for (Ladder.Need need : confirmed.missingFor(above)) {
            List<Trace> near = all.stream()
                    .filter(piece -> need.kinds().contains(piece.kind()))
                    .flatMap(piece -> against(piece, declarer).stream())
                    .toList();
            missing.add(need.missing().because(near));
        }
        return missing;
    }

    private List<Proof> pieces(ProcessRequirementId row) {
        return programme.proofs().stream()
                .filter(proof -> proof.rows().contains(row))
                .sorted(Comparator.comparing(proof -> proof.id().value()))
                .toList();
    }

    private Optional<MaturityLevel> target(ProcessRequirement row) {
        return Narrowest.of(programme.targets(), Target::extent, row).map(Target::level);
    }
}
