package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Basis;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes down the values on which evidence rests, where nobody did. Whoever stamps a piece says with it that nothing has
 * changed between its date and today; what was written down before is never touched.
 */
public final class Stamp {

    private Stamp() {}

    /**
     * One piece and what it would be given.
     *
     * @param scope the assets that it speaks for, for a zone, conduit or system that does not name them
     */
    public record Proposed(EvidenceId evidence, Basis basis, Optional<List<AssetId>> scope) {}

    /** Every piece that goes stale by change and has no basis, with today's values; pieces without any value are left out. */
    public static List<Proposed> proposals(Plant plant) {
        BasisOf today = new BasisOf(PlantIndex.of(plant));
        List<Proposed> proposals = new ArrayList<>();
        for (Evidence piece : plant.evidence()) {
            if (needsBasis(piece) && piece.basis().equals(Basis.NOT_RECORDED)) {
                Basis basis = today.evidence(piece);
                List<AssetId> members = today.scope(piece);
                Optional<List<AssetId>> scope =
                        piece.scope().isPresent() || members.isEmpty() ? Optional.empty() : Optional.of(members);
                if (!basis.equals(Basis.NOT_RECORDED) || scope.isPresent()) {
                    proposals.add(new Proposed(piece.id(), basis, scope));
                }
            }
        }
        return proposals;
    }

    private static boolean needsBasis(Evidence piece) {
        boolean carried = piece.service().isPresent()
                || piece.subject().kind() == SubjectId.Kind.SERVICE
                || piece.subject().kind() == SubjectId.Kind.COUNTERMEASURE;
        return piece.withdrawn().isEmpty() && (piece.kind().isSeenAtPlant() || carried);
    }

    /** Splices the values in; the files stay as they are until the edit is written. Gives those that were stamped. */
    public static List<EvidenceId> apply(List<Proposed> proposals, Places places, PlantEdit edit) {
        List<EvidenceId> stamped = new ArrayList<>();
        for (Proposed proposal : proposals) {
            places.of(proposal.evidence()).ifPresent(place -> {
                boolean done = proposal.basis().equals(Basis.NOT_RECORDED)
                        || edit.set(place, "basis", EvidenceForm.BASIS.write(proposal.basis()));
                Optional<List<AssetId>> scope = proposal.scope();
                if (done && scope.isPresent()) {
                    done = edit.set(place, "scope", Kinds.list(Refs.ASSET).write(scope.get()));
                }
                if (done) {
                    stamped.add(proposal.evidence());
                }
            });
        }
        return stamped;
    }
}
