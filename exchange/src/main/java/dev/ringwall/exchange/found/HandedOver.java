package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The products and claims of another's plant file beside a plant: what the plant could take over, as whose word. */
public final class HandedOver {

    private final Plant theirs;
    private final Plant ours;
    private final Giver giver;
    private final Place place;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private HandedOver(Plant theirs, Plant ours, Giver giver, Place place) {
        this.theirs = theirs;
        this.ours = ours;
        this.giver = giver;
        this.place = place;
    }

    /**
     * Who hands something over.
     *
     * @param name under which the plant remembers his ids
     * @param isKnown whether his word counts as his; all that an unknown one says is a claim of nobody
     * @param receipt where each piece came from, for its note
     */
    public record Giver(String name, boolean isKnown, String receipt) {}

    /**
     * Compares; changes nothing. The same file proposes nothing the second time.
     *
     * @param place of the file that it stands in
     */
    public static Proposals compare(Plant theirs, Plant ours, Giver giver, Place place) {
        return new HandedOver(theirs, ours, giver, place).proposals();
    }

    private Proposals proposals() {
        Map<ProductId, ProductId> known = products();
        Set<EvidenceId> named = new TreeSet<>();
        for (Evidence piece : theirs.evidence()) {
            if (piece.subject() instanceof ProductId product && known.containsKey(product)) {
                piece(piece, known.get(product)).ifPresent(each -> {
                    named.add(each.id());
                    take(each);
                });
            }
        }
        withdrawn(named);
        return new Proposals(proposals, issues);
    }

    /** Their products by our ids. */
    private Map<ProductId, ProductId> products() {
        Found.Collected found = new Found.Collected();
        Map<ProductId, ProductId> known = new HashMap<>();
        for (Product product : theirs.products()) {
            found.add(new FoundProduct(
                    place,
                    product.id().value(),
                    product.name(),
                    product.vendor(),
                    product.model(),
                    product.parts(),
                    product.note()));
        }
        ours.products()
                .forEach(product -> product.foreignIds().stream()
                        .filter(foreign -> foreign.source().equals(giver.name()))
                        .forEach(foreign -> known.put(new ProductId(foreign.id()), product.id())));
        Proposals compared = Proposals.compare(found.found(), ours, new Proposals.Choice(giver.name(), false, false));
        for (Proposal each : compared.proposals()) {
            if (each instanceof Proposal.AddProduct(Place at, Product added)) {
                Product theirProduct = theirProduct(added);
                known.put(theirProduct.id(), added.id());
                proposals.add(new Proposal.AddProduct(at, typed(added, theirProduct)));
            } else {
                if (each instanceof Proposal.Link(Place _, ProductId product, String tag)) {
                    known.put(new ProductId(tag), product);
                }
                proposals.add(each);
            }
        }
        issues.addAll(compared.issues());
        return known;
    }

    private Product theirProduct(Product added) {
        return theirs.products().stream()
                .filter(product -> added.foreignIds()
                        .contains(new ForeignId(giver.name(), product.id().value())))
                .findFirst()
                .orElseThrow();
    }

    private static Product typed(Product added, Product said) {
        return new Product(
                added.id(),
                added.name(),
                added.vendor(),
                added.model(),
                said.types(),
                added.parts(),
                added.foreignIds(),
                added.note());
    }

    /** Their piece as the plant would hold it; empty where it is there already, however often it was handed over. */
    private Optional<Evidence> piece(Evidence piece, ProductId product) {
        if (!piece.kind().isOfProduct()) {
            return Optional.empty();
        }
        return Optional.of(ours(piece, id(piece.id()), product));
    }

    private EvidenceId id(EvidenceId theirId) {
        return new EvidenceId(TagIds.rule(giver.name() + "-" + theirId.value(), "evidence"));
    }

    private void take(Evidence piece) {
        Set<String> taken = new HashSet<>();
        ours.evidence().forEach(each -> taken.add(each.id().value()));
        String base = piece.id().value();
        for (Evidence each : ours.evidence()) {
            boolean sameName =
                    each.id().value().equals(base) || each.id().value().matches("\\Q" + base + "\\E-\\d+");
            if (sameName && says(each, piece)) {
                withdrawn(each, piece);
                return;
            }
        }
        if (taken.contains(base)) {
            issues.add(new Issue(
                    IssueCode.HANDED_OVER_DIFFERS,
                    "expected evidence `" + base + "` as the plant has it, got another one under the same name; both"
                            + " stand until somebody withdraws one",
                    place));
        }
        proposals.add(new Proposal.AddEvidence(place, renamed(piece, new EvidenceId(TagIds.free(base, taken)))));
    }

    /** Whether two pieces say the same, whatever their names and notes, and whether one was withdrawn since. */
    private static boolean says(Evidence one, Evidence other) {
        return bare(one).equals(bare(other));
    }

    private Evidence ours(Evidence piece, EvidenceId id, ProductId product) {
        return new Evidence(
                id,
                giver.isKnown() ? piece.kind() : EvidenceKind.CLAIM,
                piece.method(),
                product,
                piece.favourable(),
                piece.statements(),
                piece.byLevel(),
                piece.types(),
                piece.versions(),
                piece.aspect(),
                piece.date(),
                piece.validUntil(),
                giver.isKnown() ? piece.author() : "nobody; the key that signed it is not known",
                piece.sha256(),
                piece.source().map(source -> giver.name() + ": " + source),
                Optional.empty(),
                Optional.empty(),
                piece.basis(),
                Optional.empty(),
                piece.resolves().stream().map(this::id).toList(),
                piece.withdrawn(),
                piece.note().isBlank() ? giver.receipt() : piece.note() + "; " + giver.receipt());
    }

    private static Evidence bare(Evidence piece) {
        return with(new EvidenceId("any"), piece, Optional.empty(), "");
    }

    private static Evidence renamed(Evidence piece, EvidenceId id) {
        return with(id, piece, piece.withdrawn(), piece.note());
    }

    private static Evidence with(EvidenceId id, Evidence piece, Optional<Signature> withdrawn, String note) {
        return new Evidence(
                id,
                piece.kind(),
                piece.method(),
                piece.subject(),
                piece.favourable(),
                piece.statements(),
                piece.byLevel(),
                piece.types(),
                piece.versions(),
                piece.aspect(),
                piece.date(),
                piece.validUntil(),
                piece.author(),
                piece.sha256(),
                piece.source(),
                piece.scope(),
                piece.sample(),
                piece.basis(),
                piece.service(),
                piece.resolves(),
                withdrawn,
                note);
    }

    /** Who said it takes it back; that ours goes too is for somebody at the plant to write down. */
    private void withdrawn(Evidence ours, Evidence theirs) {
        if (theirs.withdrawn().isPresent() && ours.withdrawn().isEmpty()) {
            issues.add(new Issue(
                    IssueCode.HANDED_OVER_BEFORE,
                    "expected evidence `" + ours.id().value() + "` to be withdrawn, as `" + giver.name()
                            + "` withdrew it on " + theirs.withdrawn().get().date()
                            + "; it stands here until somebody does",
                    place));
        }
    }

    /** What this giver said before and no longer says: only somebody at the plant can withdraw it. */
    private void withdrawn(Set<EvidenceId> named) {
        String before = TagIds.rule(giver.name(), "evidence") + "-";
        Set<String> said = new HashSet<>();
        named.forEach(id -> said.add(id.value()));
        for (Evidence piece : ours.evidence()) {
            String base = piece.id().value().replaceFirst("-\\d+$", "");
            boolean his = piece.id().value().startsWith(before) && piece.kind().isOfProduct();
            boolean gone = his && !said.contains(piece.id().value()) && !said.contains(base);
            if (gone && piece.withdrawn().isEmpty() && speaksOfTheirs(piece)) {
                issues.add(new Issue(
                        IssueCode.HANDED_OVER_BEFORE,
                        "expected evidence `" + piece.id().value() + "`, which came from `" + giver.name()
                                + "` before, got none; it stands until somebody withdraws it",
                        place));
            }
        }
    }

    private boolean speaksOfTheirs(Evidence piece) {
        return ours.products().stream()
                .filter(product -> product.id().equals(piece.subject()))
                .flatMap(product -> product.foreignIds().stream())
                .filter(foreign -> foreign.source().equals(giver.name()))
                .anyMatch(foreign -> theirs.products().stream()
                        .anyMatch(product -> product.id().value().equals(foreign.id())));
    }
}
