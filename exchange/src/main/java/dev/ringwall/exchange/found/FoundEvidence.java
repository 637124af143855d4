package dev.ringwall.exchange.found;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What another program saw that speaks for or against rows of a thing.
 *
 * @param tag of this finding in this run: another run of the same program gives it another one
 * @param method what it was in the trade's words: pcap, scan, export
 * @param subject tag of an asset or a zone
 * @param favourable whether it speaks for the rows
 * @param sha256 digest of what it rests on
 */
public record FoundEvidence(
        Place place,
        String tag,
        EvidenceKind kind,
        String method,
        String subject,
        List<RequirementId> rows,
        boolean favourable,
        LocalDate date,
        String author,
        Optional<String> sha256,
        String note) {

    public FoundEvidence {
        rows = List.copyOf(rows);
    }
}
