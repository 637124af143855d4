package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.VersionRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What another program, or a person, says for or against rows of a thing.
 *
 * @param tag of this finding in this run: another run of the same program gives it another one
 * @param method what it was in the trade's words: pcap, scan, export
 * @param subject tag of an asset, a zone or a conduit; id, name or model of a product where it speaks of one
 * @param versions the versions of the product that it speaks of
 * @param sha256 digest of what it rests on
 */
public record FoundEvidence(
        Place place,
        String tag,
        EvidenceKind kind,
        String method,
        String subject,
        List<Statement> statements,
        Optional<VersionRange> versions,
        LocalDate date,
        String author,
        Optional<String> sha256,
        String note) {

    public FoundEvidence {
        statements = List.copyOf(statements);
    }
}
