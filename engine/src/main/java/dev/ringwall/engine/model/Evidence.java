package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A piece of evidence: for or against rows of one subject, of capability or of operation.
 *
 * @param method what it was in the trade's words: SAT, pcap, walk-down
 * @param favourable whether it speaks for its subject, where it names no row: the use of a service, a countermeasure at work
 * @param statements what it says, row by row
 * @param byLevel a claim or certificate by level instead; stands for every normative row up to it
 * @param types the component types that a claim by level names
 * @param versions the versions of a product that it names; present for evidence on products
 * @param source names runs of one tool or person: a later run replaces what the last one said
 * @param scope for evidence on a zone, conduit or system: the assets it speaks for
 * @param sample for evidence on a group: the members that were seen
 * @param service the service whose use by the subject it shows
 * @param resolves pieces against that this one settles
 * @param sha256 digest of what it rests on
 */
public record Evidence(
        EvidenceId id,
        EvidenceKind kind,
        String method,
        SubjectId subject,
        boolean favourable,
        List<Statement> statements,
        Optional<SecurityLevelVector> byLevel,
        List<ComponentType> types,
        Optional<VersionRange> versions,
        Aspect aspect,
        LocalDate date,
        Optional<LocalDate> validUntil,
        String author,
        Optional<String> sha256,
        Optional<String> source,
        Optional<List<AssetId>> scope,
        Optional<Sample> sample,
        Basis basis,
        Optional<ServiceId> service,
        List<EvidenceId> resolves,
        Optional<Signature> withdrawn,
        String note)
        implements PlantPart {

    public Evidence {
        statements = List.copyOf(statements);
        types = List.copyOf(types);
        scope = scope.map(List::copyOf);
        resolves = List.copyOf(resolves);
    }

    /** What evidence speaks of. */
    public enum Aspect {
        /** What the thing can do. */
        CAPABILITY,
        /** What it does here. */
        OPERATION
    }

    /** The members of a group that were looked at, and why these. */
    public record Sample(List<AssetId> seen, String reason) {
        public Sample {
            seen = List.copyOf(seen);
        }
    }
}
