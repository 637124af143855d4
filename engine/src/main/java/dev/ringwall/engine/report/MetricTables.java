package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.metrics.Amount;
import dev.ringwall.engine.metrics.Metric;
import dev.ringwall.engine.metrics.Sample;
import dev.ringwall.engine.metrics.Trend;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.report.Column.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures as tables: those of plants and programmes as wholes, those of zones and conduits, and what each means. */
public final class MetricTables {

    /** The name of this document; what else reads it goes by it and by the names of its tables and columns. */
    public static final String NAME = "metrics";

    public static final String SUBJECTS = "metrics-of-subjects";

    private final List<Trend.Line> lines;
    private final Optional<LocalDate> then;

    private MetricTables(List<Trend.Line> lines, Optional<LocalDate> then) {
        this.lines = lines;
        this.then = then;
    }

    /**
     * With all detail also the figures of each zone and conduit.
     *
     * @param then the day of the figures of before; empty where there are none
     */
    public static Document compile(List<Trend.Line> lines, Optional<LocalDate> then, Detail detail, Origin origin) {
        MetricTables tables = new MetricTables(lines, then);
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.of("wholes", Phrase.of(MetricWords.WHOLES), tables.table(NAME, MetricWords.WHOLES, false)));
        sections.add(Section.of(
                "subjects",
                Phrase.of(MetricWords.SUBJECTS),
                detail.isAll()
                        ? tables.table(SUBJECTS, MetricWords.SUBJECTS, true)
                        : new Block.Paragraph(Phrase.of(MetricWords.SUBJECTS_ELSEWHERE))));
        sections.add(Section.of("meaning", Phrase.of(MetricWords.DEFINITIONS), definitions()));
        List<Block> preface = new ArrayList<>();
        preface.add(new Block.Notice(Block.Notice.Tone.NOTE, Phrase.of(MetricWords.OUR_OWN)));
        preface.add(new Block.Paragraph(Phrase.of(MetricWords.UNKNOWN_STAYS)));
        then.ifPresent(day -> preface.add(new Block.Paragraph(Phrase.of(MetricWords.AGAINST, new Fact.Day(day)))));
        return new Document(
                NAME, Phrase.of(MetricWords.TITLE, new Fact.Text(origin.plantName())), origin, preface, sections);
    }

    private Block table(String name, MetricWords caption, boolean ofSubjects) {
        List<Column> columns = new ArrayList<>();
        columns.add(column("metric", MetricWords.METRIC, Kind.ID));
        columns.add(column("of", MetricWords.OF, Kind.ID));
        if (ofSubjects) {
            columns.add(column("subject", MetricWords.SUBJECT, Kind.ID));
        }
        columns.add(column("foundation", MetricWords.FOUNDATION, Kind.TERM));
        if (!ofSubjects) {
            columns.add(column("maturity", MetricWords.MATURITY, Kind.TERM));
        }
        columns.add(column("value", MetricWords.VALUE, Kind.COUNT));
        columns.add(column("count", MetricWords.COUNT, Kind.COUNT));
        columns.add(column("whole", MetricWords.WHOLE, Kind.COUNT));
        if (then.isPresent()) {
            columns.add(column("before", MetricWords.BEFORE, Kind.COUNT));
            columns.add(column("change", MetricWords.CHANGE, Kind.COUNT));
        }
        return new Block.Table(
                name,
                Phrase.of(caption),
                columns,
                lines.stream()
                        .filter(line -> line.key().subject().isPresent() == ofSubjects)
                        .map(line -> cells(line, ofSubjects))
                        .toList());
    }

    private List<Cell> cells(Trend.Line line, boolean ofSubjects) {
        Sample.Key key = line.key();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(key.metric().code()));
        cells.add(Cell.text(key.of()));
        if (ofSubjects) {
            cells.add(key.subject().map(Tables::cell).orElse(Cell.BLANK));
        }
        cells.add(key.foundation().map(fr -> Cell.of(new Fact.Foundation(fr))).orElse(Cell.BLANK));
        if (!ofSubjects) {
            cells.add(maturity(key));
        }
        cells.add(value(line.now(), key));
        boolean isShare = key.metric().unit() == Metric.Unit.RATIO;
        Optional<Amount> share = line.now().filter(_ -> isShare);
        cells.add(share.map(amount -> Cell.of(amount.count())).orElse(Cell.BLANK));
        cells.add(share.map(amount -> Cell.of(amount.of())).orElse(Cell.BLANK));
        if (then.isPresent()) {
            cells.add(value(line.before(), key));
            cells.add(line.change().map(Cell::text).orElse(Cell.BLANK));
        }
        return cells;
    }

    private static Cell maturity(Sample.Key key) {
        if (key.metric() != Metric.MATURITY) {
            return Cell.BLANK;
        }
        Optional<MaturityLevel> level = key.maturity();
        return level.map(Cell::of).orElse(Cell.of(Phrase.of(MetricWords.NOT_APPLICABLE)));
    }

    private static Cell value(Optional<Amount> amount, Sample.Key key) {
        return amount.map(known -> known.print(key.metric().unit()))
                .map(Cell::text)
                .orElse(Cell.BLANK);
    }

    private static Block definitions() {
        return new Block.Table(
                "definitions",
                Phrase.of(MetricWords.DEFINITIONS),
                List.of(column("metric", MetricWords.METRIC, Kind.ID), column("means", MetricWords.MEANS, Kind.TEXT)),
                Metric.ALL.stream()
                        .map(metric -> List.of(Cell.text(metric.code()), Cell.of(metric)))
                        .toList());
    }
}
