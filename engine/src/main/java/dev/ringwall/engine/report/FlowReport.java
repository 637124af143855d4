package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Flow;
import dev.ringwall.engine.observe.Coverage;
import dev.ringwall.engine.observe.FlowVerdict;
import dev.ringwall.engine.observe.Observation;
import dev.ringwall.engine.observe.Observation.Seen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was seen on the wire, compared with the design: what no channel declares first, then what nobody can tell. How much
 * was looked at is always said with it: no violation seen is not the same as none there.
 */
public final class FlowReport {

    /** The name of this report. */
    public static final String NAME = "flows";

    private final boolean all;
    private int number;

    private FlowReport(boolean all) {
        this.all = all;
    }

    /** @param all every flow with its reason, also those that are declared; else only their number */
    public static Document compile(Observation observation, boolean all, Origin origin) {
        FlowReport report = new FlowReport(all);
        return new Document(
                NAME,
                Phrase.of(FlowWords.TITLE, new Fact.Text(origin.plantName())),
                origin,
                List.of(),
                report.sections(observation));
    }

    private List<Section> sections(Observation observation) {
        List<Section> sections = new ArrayList<>();
        List<Seen> violations = of(observation, FlowVerdict.Violation.class);
        sections.add(
                violations.isEmpty()
                        ? Section.of("violations", Phrase.of(FlowWords.NO_VIOLATION))
                        : each("violations", FlowWords.VIOLATIONS, violations));
        List<Seen> unclassified = of(observation, FlowVerdict.Unclassified.class);
        if (!unclassified.isEmpty()) {
            sections.add(each("unclassified", FlowWords.UNCLASSIFIED, unclassified));
        }
        add(sections, "allowed", FlowWords.ALLOWED, of(observation, FlowVerdict.Allowed.class));
        add(sections, "inside", FlowWords.INSIDE, of(observation, FlowVerdict.Inside.class));
        add(sections, "out-of-scope", FlowWords.OUT_OF_SCOPE, of(observation, FlowVerdict.OutOfScope.class));
        sections.add(Section.of("coverage", Phrase.of(FlowWords.COVERAGE), coverage(observation.coverage())));
        return sections;
    }

    private static List<Seen> of(Observation observation, Class<? extends FlowVerdict> kind) {
        return observation.seen().stream()
                .filter(seen -> kind.isInstance(seen.verdict()))
                .toList();
    }

    private void add(List<Section> sections, String id, FlowWords title, List<Seen> flows) {
        if (!flows.isEmpty()) {
            sections.add(
                    all
                            ? each(id, title, flows)
                            : Section.of(
                                    id,
                                    Phrase.of(title),
                                    new Block.Paragraph(Phrase.of(FlowWords.MORE, new Fact.Count(flows.size())))));
        }
    }

    private Section each(String id, FlowWords title, List<Seen> flows) {
        return new Section(
                id, Phrase.of(title), List.of(), flows.stream().map(this::flow).toList());
    }

    private Section flow(Seen seen) {
        number++;
        return Section.of(
                "flow-" + number,
                name(seen.flow()),
                new Block.Because(seen.verdict().trace()));
    }

    private static Phrase name(Flow flow) {
        Fact from = new Fact.Text(flow.from());
        Fact to = new Fact.Text(flow.to());
        Optional<String> service = flow.protocol().or(flow::service);
        return service.map(text -> Phrase.of(FlowWords.FLOW_OF, from, to, new Fact.Text(text)))
                .orElseGet(() -> Phrase.of(FlowWords.FLOW, from, to));
    }

    private static Block.Table coverage(Coverage coverage) {
        List<List<Cell>> rows = new ArrayList<>();
        row(rows, FlowWords.FLOWS, Cell.of(coverage.flows()));
        row(rows, FlowWords.PACKETS, Cell.text(Long.toString(coverage.packets())));
        row(rows, FlowWords.NOT_COUNTED, Cell.of(coverage.notCounted()));
        row(rows, FlowWords.TAPS, Cell.text(String.join(", ", coverage.taps())));
        coverage.first().ifPresent(first -> row(rows, FlowWords.FIRST, time(first)));
        coverage.last().ifPresent(last -> row(rows, FlowWords.LAST, time(last)));
        row(rows, FlowWords.UNDATED, Cell.of(coverage.undated()));
        row(rows, FlowWords.NOT_DECODED, Cell.of(coverage.notDecoded()));
        row(rows, FlowWords.NOT_CLASSIFIED, Cell.of(coverage.unclassified()));
        return new Block.Table(
                "coverage-measured",
                Phrase.of(FlowWords.COVERAGE),
                List.of(
                        new Column("measured", Phrase.of(FlowWords.MEASURED), Column.Kind.TEXT),
                        new Column("value", Phrase.of(FlowWords.VALUE), Column.Kind.TEXT)),
                rows);
    }

    private static void row(List<List<Cell>> rows, FlowWords what, Cell value) {
        rows.add(List.of(Cell.of(Phrase.of(what)), value));
    }

    private static Cell time(Instant instant) {
        return Cell.text(instant.toString());
    }
}
