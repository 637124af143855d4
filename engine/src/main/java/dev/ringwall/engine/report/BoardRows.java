package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Answers;
import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Gap.OpenRow;
import dev.ringwall.engine.assessment.GapKind;
import dev.ringwall.engine.assessment.InstalledProduct;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.programme.Party;
import dev.ringwall.engine.report.FlowDown.Needed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the rows that the targets ask still lack: in the design, where they are put in force, and where that is seen. */
final class BoardRows {

    private final Assessment assessment;
    private final Demands demands;
    private final OpenRows open;
    private final List<Matter> matters = new ArrayList<>();
    private final Map<InstalledProduct, Set<String>> silent = new TreeMap<>();

    BoardRows(Assessment assessment) {
        this.assessment = assessment;
        this.demands = new Demands(assessment);
        this.open = OpenRows.of(assessment);
    }

    List<Matter> matters() {
        assessment.targeted().forEach(this::design);
        silent.forEach(this::supplier);
        assessment.targeted().forEach(this::inForce);
        return matters;
    }

    private void design(Subject subject) {
        List<Requirement> lacking = demands.rows(subject).stream()
                .filter(row -> !demands.isCarried(subject.id(), row))
                .toList();
        long unknown = lacking.stream()
                .filter(row -> demands.design(subject.id(), row) == Status.UNKNOWN)
                .count();
        add(subject, Phase.DESIGN, PhaseState.OPEN, BoardWords.DESIGN_LACKS, lacking.size() - unknown);
        add(subject, Phase.DESIGN, PhaseState.UNKNOWN, BoardWords.DESIGN_SILENT, unknown);
        List<Needed> needed = FlowDown.of(assessment, subject, lacking).needed();
        for (Asset asset : assets(subject)) {
            assessment.plant().componentsOf(asset).stream()
                    .flatMap(component -> InstalledProduct.of(component.installed()).stream())
                    .forEach(product -> silent(product, needed));
        }
    }

    /** The rows that the target needs of a product in its version, and of which its supplier says nothing. */
    private void silent(InstalledProduct product, List<Needed> needed) {
        Optional<Answers> answers = Optional.ofNullable(assessment.products().get(product));
        for (Needed each : needed) {
            answers.filter(found -> found.asks(each.row().id())
                            && found.verdict(each.row().id(), Ask.ABLE).isUnknown())
                    .ifPresent(found -> silent.computeIfAbsent(product, any -> new TreeSet<>())
                            .add(each.row().id().toString()));
        }
    }

    private void supplier(InstalledProduct product, Set<String> rows) {
        String vendor = assessment
                .plant()
                .product(product.product())
                .map(Product::vendor)
                .orElse("");
        Phrase what =
                Phrase.of(BoardWords.SUPPLIER_SILENT, new Fact.Count(rows.size()), new Fact.Text(product.version()));
        matters.add(Matter.of(Phase.DESIGN, PhaseState.UNKNOWN, what)
                .at(product.product())
                .of(Party.SUPPLIER)
                .by(vendor));
    }

    private void inForce(Subject subject) {
        List<OpenRow> unknown = open.unknown(subject.id());
        long renew = unknown.stream().filter(row -> row.kind() == GapKind.RENEW).count();
        List<OpenRow> known = open.known(subject.id());
        long off = known.stream().filter(row -> row.kind() == GapKind.SWITCH_ON).count();
        add(subject, Phase.IMPLEMENT, PhaseState.OPEN, BoardWords.TO_SWITCH_ON, off);
        add(subject, Phase.IMPLEMENT, PhaseState.OPEN, BoardWords.NOT_IN_FORCE, known.size() - off);
        add(subject, Phase.IMPLEMENT, PhaseState.UNKNOWN, BoardWords.NOT_KNOWN_IN_FORCE, unknown.size());
        add(subject, Phase.VERIFY, PhaseState.REOPENED, BoardWords.TO_RENEW, renew);
        add(subject, Phase.VERIFY, PhaseState.OPEN, BoardWords.TO_SEE_AGAIN, known.size());
        add(subject, Phase.VERIFY, PhaseState.UNKNOWN, BoardWords.NEVER_SEEN, unknown.size() - renew);
    }

    private void add(Subject subject, Phase phase, PhaseState state, BoardWords words, long count) {
        if (count > 0) {
            matters.add(Matter.of(phase, state, Phrase.of(words, new Fact.Count(Math.toIntExact(count))))
                    .at(subject.id()));
        }
    }

    private List<Asset> assets(Subject subject) {
        return switch (subject.id()) {
            case ZoneId zone -> assessment.plant().assetsOf(zone);
            case ConduitId conduit -> assessment.plant().assetsOf(conduit);
            default -> List.of();
        };
    }
}
