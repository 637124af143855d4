package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One piece of evidence of how an organisation works.
 *
 * @param people who can do it; for people alone
 * @param realCase the plant, project or release; for cases alone
 * @param figure what was measured; for measures alone
 * @param drawnFrom the measure; for improvements alone
 * @param by who wrote or brought it
 * @param confirmed by another person, who looked at it
 */
public record Proof(
        EvidenceId id,
        ProofKind kind,
        List<ProcessRequirementId> rows,
        String title,
        List<String> people,
        String realCase,
        String figure,
        Optional<EvidenceId> drawnFrom,
        String by,
        LocalDate date,
        Optional<LocalDate> validUntil,
        Optional<Signature> confirmed) {

    public Proof {
        rows = List.copyOf(rows);
        people = List.copyOf(people);
        if (confirmed.isPresent() && People.same(by, confirmed.get().by())) {
            throw new IllegalArgumentException("expected another person than " + by + " to confirm " + id);
        }
    }
}
