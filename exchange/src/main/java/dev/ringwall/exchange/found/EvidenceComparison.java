package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Basis;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Evidence.Aspect;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.Statement.Means;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.VersionRange;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Found evidence beside that of a plant: a piece that is there already is never proposed again. */
final class EvidenceComparison {

    private final String source;
    private final Plant plant;
    private final KnownZones zones;
    private final KnownAssets assets;
    private final ConduitComparison conduits;
    private final List<Issue> issues;
    private final Set<String> there = new HashSet<>();

    EvidenceComparison(Plant plant, String source, Known known, List<Issue> issues) {
        this.source = source;
        this.plant = plant;
        this.zones = known.zones();
        this.assets = known.assets();
        this.conduits = known.conduits();
        this.issues = issues;
        plant.evidence().forEach(piece -> there.add(piece.id().value()));
    }

    /** What of the plant evidence can be about. */
    record Known(KnownZones zones, KnownAssets assets, ConduitComparison conduits) {}

    Optional<Proposal> piece(FoundEvidence found) {
        Optional<SubjectId> subject = found.kind().isOfProduct() ? product(found) : thing(found);
        return subject.flatMap(of -> piece(found, of));
    }

    /** About a subject that is known already, whatever the file calls it. */
    Optional<Proposal> piece(FoundEvidence found, SubjectId subject) {
        String id = id(found, subject);
        return fits(found, subject) && there.add(id)
                ? Optional.of(new Proposal.AddEvidence(found.place(), evidence(new EvidenceId(id), found, subject)))
                : Optional.empty();
    }

    /** However the file calls the subject, the id is made of ours. */
    private String id(FoundEvidence found, SubjectId subject) {
        String tag = found.tag();
        String ours = tag.endsWith(" " + found.subject())
                ? tag.substring(0, tag.length() - found.subject().length()) + subject.value()
                : tag;
        return TagIds.whole(source + "-" + ours, "evidence");
    }

    private Optional<SubjectId> thing(FoundEvidence found) {
        Optional<SubjectId> subject = assets.find(found.subject())
                .<SubjectId>map(asset -> asset)
                .or(() -> zones.find(found.subject()))
                .or(() -> conduits.find(found.subject()));
        if (subject.isEmpty()) {
            leftOut(found, "expected an asset, a zone or a conduit of the file or the plant, got");
        }
        return subject;
    }

    private Optional<SubjectId> product(FoundEvidence found) {
        String wanted = Plain.letters(found.subject()).strip();
        Optional<Product> product = plant.products().stream()
                .filter(each -> Stream.of(
                                each.id().value(), each.name(), each.model(), each.vendor() + " " + each.model())
                        .anyMatch(name -> Plain.letters(name).strip().equals(wanted)))
                .findFirst();
        if (product.isEmpty()) {
            leftOut(found, "expected a product of the plant by its id, name or model, got");
        }
        return product.filter(is -> isInstalled(found, is)).map(Product::id);
    }

    private void leftOut(FoundEvidence found, String expected) {
        String sentence = expected + " `" + found.subject() + "`; evidence `" + found.tag() + "` is left out";
        issues.add(new Issue(IssueCode.UNKNOWN_TAG, sentence, found.place()));
    }

    /** Refused where no installed version is the supplier's; said where one is not. */
    private boolean isInstalled(FoundEvidence found, Product product) {
        VersionRange range = found.versions().orElseThrow();
        Set<String> installed = new TreeSet<>();
        plant.assets()
                .forEach(asset -> Stream.concat(
                                Stream.of(asset.installed()),
                                asset.components().stream().map(Component::installed))
                        .filter(is -> is.product().equals(Optional.of(product.id())))
                        .forEach(is -> is.version().ifPresent(installed::add)));
        List<String> others =
                installed.stream().filter(version -> !range.holds(version)).toList();
        boolean any = installed.isEmpty() || others.size() < installed.size();
        if (!others.isEmpty()) {
            String sentence = "expected a claim for version `" + String.join("`, `", others) + "` of `"
                    + product.id().value() + "`, which the plant has, got one for `" + range + "`"
                    + (any ? "; it counts for nothing there" : "; it is left out");
            issues.add(new Issue(IssueCode.OTHER_VERSION, sentence, found.place()));
        }
        return any;
    }

    /** Rows of 62443-3-3 are asked of zones and conduits, rows of 62443-4-2 of what is built in. */
    private boolean fits(FoundEvidence found, SubjectId subject) {
        boolean system = subject.kind() == SubjectId.Kind.ZONE || subject.kind() == SubjectId.Kind.CONDUIT;
        Optional<Statement> wrong = found.statements().stream()
                .filter(each -> each.row().code().startsWith("SR ") != system)
                .findFirst();
        wrong.ifPresent(each -> issues.add(new Issue(
                IssueCode.ANSWER_LEFT_OUT,
                "expected a row of " + (system ? "62443-3-3" : "62443-4-2") + " for `" + subject.print() + "`, got `"
                        + each.row().code() + "`; the answer is left out",
                found.place())));
        return wrong.isEmpty();
    }

    private Evidence evidence(EvidenceId id, FoundEvidence found, SubjectId subject) {
        boolean favourable = found.statements().stream().anyMatch(Statement::met)
                || found.statements().stream().anyMatch(each -> each.means() != Means.DIRECT);
        return new Evidence(
                id,
                found.kind(),
                found.method(),
                subject,
                favourable,
                found.statements(),
                Optional.empty(),
                List.of(),
                found.versions(),
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
