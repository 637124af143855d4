package dev.ringwall.exchange.found;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Part;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Terms;
import dev.ringwall.exchange.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what one proposal would do. */
public record ProposalText(Words words, Proposals.Choice choice) {

    private static final int FEW_PARTS = 3;

    /** What becomes of a proposal if it is applied. */
    public enum Sort {
        ADDED,
        FILLED,
        TAKEN,
        KEPT,
        MAYBE
    }

    /**
     * A proposal in words.
     *
     * @param subject what a value is proposed for; what is said of one at one place makes one line
     */
    public record Said(Sort sort, Place place, String subject, String text) {

        private boolean goesOnFrom(Said before) {
            return !subject.isEmpty()
                    && sort == before.sort
                    && subject.equals(before.subject)
                    && place.equals(before.place);
        }

        private Said and(Said more) {
            return new Said(sort, place, subject, text + ", " + more.text);
        }
    }

    /** All of them, those of one sort together, and what is said of one thing at one place as one line. */
    public List<Said> of(Proposals proposals) {
        List<Said> joined = new ArrayList<>();
        proposals.proposals().stream()
                .map(this::of)
                .sorted(Comparator.comparing(Said::sort))
                .forEach(each -> {
                    if (!joined.isEmpty() && each.goesOnFrom(joined.getLast())) {
                        joined.add(joined.removeLast().and(each));
                    } else {
                        joined.add(each);
                    }
                });
        return joined;
    }

    private Said of(Proposal proposal) {
        return switch (proposal) {
            case Proposal.AddZone add ->
                added(
                        add,
                        "zone",
                        quoted(add.zone().id().value()),
                        quoted(add.zone().name()));
            case Proposal.AddConduit add ->
                added(
                        add,
                        "conduit",
                        quoted(add.conduit().id().value()),
                        listed(add.conduit().zones().stream().map(zone -> zone.value())),
                        Integer.toString(add.conduit().channels().size()));
            case Proposal.AddChannel add ->
                added(
                        add,
                        "channel",
                        quoted(add.channel().id().value()),
                        quoted(add.conduit().value()),
                        add.channel().from().print(),
                        add.channel().to().print());
            case Proposal.AddAsset add -> new Said(Sort.ADDED, add.place(), "", asset(add.asset()));
            case Proposal.AddProduct add -> new Said(Sort.ADDED, add.place(), "", product(add.product()));
            case Proposal.AddParts add ->
                filled(
                        add,
                        add.product(),
                        "parts",
                        Integer.toString(add.parts().size()),
                        listed(add.parts().stream().limit(FEW_PARTS).map(Part::called))
                                + (add.parts().size() > FEW_PARTS ? ", ..." : ""));
            case Proposal.AddEvidence add ->
                added(
                        add,
                        "evidence",
                        quoted(add.piece().id().value()),
                        add.piece().subject().print(),
                        add.piece().date().toString());
            case Proposal.AddStatement add ->
                added(
                        add,
                        add.statement().present() ? "stated-present" : "stated-absent",
                        Terms.word(add.statement().condition()),
                        listed(add.statement().subjects().stream().map(SubjectId::print)),
                        add.statement().signature().date().toString());
            case Proposal.AddInterface add -> filled(add, add.asset(), "interface", quoted(called(add.added())));
            case Proposal.Fill fill ->
                filled(fill, fill.subject(), "value", fill.field().plantField(), quoted(fill.value()));
            case Proposal.Typed typed ->
                filled(
                        typed,
                        typed.asset(),
                        "value",
                        "types",
                        listed(typed.types().stream().map(Terms::word)));
            case Proposal.Link link -> filled(link, link.subject(), "tag", quoted(link.tag()), quoted(choice.source()));
            case Proposal.Differs differs ->
                other(
                        differs,
                        differs.subject(),
                        "differs",
                        differs.field().plantField(),
                        quoted(differs.ours()),
                        quoted(differs.theirs()));
            case Proposal.Seen seen -> seen(seen);
            case Proposal.IsProduct is -> product(is);
            case Proposal.Spelling spelling ->
                new Said(
                        Sort.MAYBE,
                        spelling.place(),
                        quoted(spelling.asset().value()),
                        say("spelling", quoted(spelling.written()), quoted(spelling.proposed())));
        };
    }

    private String product(Product product) {
        String id = quoted(product.id().value());
        String name = quoted(product.name());
        String made = product.vendor().isEmpty()
                ? say("product-of-nobody", id, name)
                : say("product", id, name, quoted(product.vendor()));
        int parts = product.parts().size();
        return parts == 0 ? made : say("with-parts", made, Integer.toString(parts));
    }

    private Said product(Proposal.IsProduct is) {
        String theirs = quoted(is.product().value());
        return is.before()
                .map(ours -> other(is, is.asset(), "differs", "product", quoted(ours.value()), theirs))
                .orElseGet(() -> filled(is, is.asset(), "value", "product", theirs));
    }

    private Said seen(Proposal.Seen seen) {
        String day = seen.identity().date().toString();
        return seen.before()
                .map(before ->
                        other(seen, seen.asset(), "seen-before", before.date().toString(), day))
                .orElseGet(() -> filled(seen, seen.asset(), "seen", day));
    }

    private Said added(Proposal proposal, String key, String... facts) {
        return new Said(Sort.ADDED, proposal.place(), "", say(key, facts));
    }

    private Said filled(Proposal proposal, SubjectId subject, String key, String... facts) {
        return new Said(Sort.FILLED, proposal.place(), quoted(subject.value()), say(key, facts));
    }

    private Said other(Proposal proposal, SubjectId subject, String key, String... facts) {
        Sort sort = choice.accept() ? Sort.TAKEN : Sort.KEPT;
        return new Said(sort, proposal.place(), quoted(subject.value()), say(key, facts));
    }

    private String asset(Asset asset) {
        String id = quoted(asset.id().value());
        String where = asset.home() instanceof Home.InZone(var zone)
                ? say("asset", id, quoted(zone.value()))
                : say("asset-nowhere", id);
        String product =
                (asset.description().vendor() + " " + asset.description().model()).strip();
        String what = Stream.concat(
                        Stream.of(product, asset.installed().version().orElse("")),
                        asset.interfaces().stream().map(ProposalText::called))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        return what.isEmpty() ? where : where + ": " + what;
    }

    private static String called(NetworkInterface each) {
        return each.address().isBlank() ? each.mac() : each.address();
    }

    private String say(String key, String... facts) {
        return words.sentence("import." + key, List.of(facts));
    }

    private static String listed(Stream<String> ids) {
        return ids.map(ProposalText::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        return "`" + text + "`";
    }
}
