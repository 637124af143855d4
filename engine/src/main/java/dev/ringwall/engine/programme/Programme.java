package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import java.util.List;
import java.util.Optional;

/** How one organisation says it works, by one part of the series, with what shows it. */
public record Programme(
        Head head,
        List<Organisation> parties,
        List<Target> targets,
        List<Responsibility> responsibilities,
        List<Entry> entries,
        List<Proof> proofs,
        List<Action> actions) {

    public static final int REVIEW_MONTHS = 12;
    public static final int REAL_CASES = 2;

    /**
     * What a programme is, as a whole.
     *
     * @param scope the site, the services, or the product family
     * @param reviewMonths how long what was done and confirmed counts; 12 where nobody says it
     * @param realCases how many show that it is done as written; 2 where nobody says it
     */
    public record Head(
            String id,
            String name,
            Edition edition,
            Party role,
            String organisation,
            String scope,
            Optional<Integer> reviewMonths,
            Optional<Integer> realCases) {}

    public Programme {
        parties = List.copyOf(parties);
        targets = List.copyOf(targets);
        responsibilities = List.copyOf(responsibilities);
        entries = List.copyOf(entries);
        proofs = List.copyOf(proofs);
        actions = List.copyOf(actions);
    }

    public int reviewMonths() {
        return head.reviewMonths().orElse(REVIEW_MONTHS);
    }

    public int realCases() {
        return head.realCases().orElse(REAL_CASES);
    }

    public Optional<Entry> entry(ProcessRequirementId row) {
        return entries.stream().filter(entry -> entry.row().equals(row)).findFirst();
    }

    /** Who a party is; the programme's own one is whose programme it is. */
    public Optional<String> organisation(Party party) {
        return parties.stream()
                .filter(each -> each.party() == party)
                .map(Organisation::name)
                .findFirst()
                .or(() -> Optional.of(head.organisation()).filter(own -> party == head.role()));
    }
}
