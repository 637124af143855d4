package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Basis;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Evidence.Aspect;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.Statement.Means;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Found evidence beside that of a plant: a piece that is there already is never proposed again. */
final class EvidenceComparison {

    private final String source;
    private final KnownZones zones;
    private final KnownAssets assets;
    private final List<Issue> issues;
    private final Set<String> there = new HashSet<>();

    EvidenceComparison(Plant plant, String source, KnownZones zones, KnownAssets assets, List<Issue> issues) {
        this.source = source;
        this.zones = zones;
        this.assets = assets;
        this.issues = issues;
        plant.evidence().forEach(piece -> there.add(piece.id().value()));
    }

    Optional<Proposal> piece(FoundEvidence found) {
        String id = TagIds.rule(source + "-" + found.tag(), "evidence");
        Optional<SubjectId> subject =
                assets.find(found.subject()).<SubjectId>map(asset -> asset).or(() -> zones.find(found.subject()));
        if (subject.isEmpty()) {
            String sentence = "expected an asset or a zone of the file or the plant, got `" + found.subject()
                    + "`; evidence `" + found.tag() + "` is left out";
            issues.add(new Issue(IssueCode.UNKNOWN_TAG, sentence, found.place()));
        }
        return subject.filter(any -> there.add(id))
                .map(of -> new Proposal.AddEvidence(found.place(), evidence(new EvidenceId(id), found, of)));
    }

    private Evidence evidence(EvidenceId id, FoundEvidence found, SubjectId subject) {
        List<Statement> statements = found.rows().stream()
                .map(row -> new Statement(row, found.favourable(), Means.DIRECT, ""))
                .toList();
        return new Evidence(
                id,
                found.kind(),
                found.method(),
                subject,
                found.favourable(),
                statements,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                aspect(found.kind()),
                found.date(),
                Optional.empty(),
                found.author(),
                found.sha256(),
                Optional.of(source),
                Optional.empty(),
                Optional.empty(),
                Basis.NOT_RECORDED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                found.note());
    }

    private static Aspect aspect(EvidenceKind kind) {
        return kind.isOfProduct() || kind == EvidenceKind.DESIGN_DOCUMENT ? Aspect.CAPABILITY : Aspect.OPERATION;
    }
}
