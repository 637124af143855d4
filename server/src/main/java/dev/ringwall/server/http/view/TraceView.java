package dev.ringwall.server.http.view;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.report.Terms;
import dev.ringwall.exchange.document.Prose;
import java.util.List;
import java.util.Optional;

/**
 * A reason, resting on the reasons below it.
 *
 * @param reason its key, the same in every language
 * @param text the sentence in the language asked for
 */
public record TraceView(String reason, String text, List<FactView> facts, List<TraceView> because) {

    public TraceView {
        facts = List.copyOf(facts);
        because = List.copyOf(because);
    }

    /** What a reason was said of. */
    public enum FactKind {
        SUBJECT,
        REQUIREMENT,
        EVIDENCE,
        STATEMENT,
        CHANNEL,
        RISK,
        CONDITION,
        DAY,
        LEVEL,
        MATURITY,
        FOUNDATION,
        EVIDENCE_KIND,
        COUNT,
        TEXT
    }

    /**
     * One of the things a reason was said of.
     *
     * @param value as ids, days and numbers are written; a text as its author wrote it
     */
    public record FactView(FactKind kind, String value, Optional<PlaceView> place) {}

    /** Where it stands in the plant's file. */
    public record PlaceView(String file, int line, int column) {
        static PlaceView of(Place place) {
            return new PlaceView(place.file(), place.line(), place.column());
        }
    }

    public static TraceView of(Trace trace, Prose prose) {
        return new TraceView(
                trace.reason().key(),
                Prose.print(prose.reason(trace)),
                trace.facts().stream().map(fact -> fact(fact, prose)).toList(),
                trace.because().stream().map(below -> of(below, prose)).toList());
    }

    private static FactView fact(Fact fact, Prose prose) {
        return new FactView(kind(fact), value(fact), prose.place(fact).map(PlaceView::of));
    }

    private static FactKind kind(Fact fact) {
        return switch (fact) {
            case Fact.Of _ -> FactKind.SUBJECT;
            case Fact.Row _, Fact.ProcessRow _ -> FactKind.REQUIREMENT;
            case Fact.Piece _ -> FactKind.EVIDENCE;
            case Fact.Stated _ -> FactKind.STATEMENT;
            case Fact.Through _ -> FactKind.CHANNEL;
            case Fact.Scenario _ -> FactKind.RISK;
            case Fact.Depends _ -> FactKind.CONDITION;
            case Fact.Day _ -> FactKind.DAY;
            case Fact.Level _ -> FactKind.LEVEL;
            case Fact.Maturity _ -> FactKind.MATURITY;
            case Fact.Foundation _ -> FactKind.FOUNDATION;
            case Fact.Kind _ -> FactKind.EVIDENCE_KIND;
            case Fact.Count _ -> FactKind.COUNT;
            case Fact.Text _ -> FactKind.TEXT;
        };
    }

    private static String value(Fact fact) {
        return switch (fact) {
            case Fact.Of(var subject) -> subject.print();
            case Fact.Row(var row) -> row.toString();
            case Fact.ProcessRow(var row) -> row.toString();
            case Fact.Piece(var evidence) -> evidence.value();
            case Fact.Stated(var statement) -> statement.value();
            case Fact.Through(var channel) -> channel.value();
            case Fact.Scenario(var risk) -> risk.value();
            case Fact.Depends(var condition) -> Terms.key(condition);
            case Fact.Day(var day) -> day.toString();
            case Fact.Level(var level) -> Integer.toString(level.value());
            case Fact.Maturity(var level) -> Terms.key(level);
            case Fact.Foundation(var fr) -> fr.name();
            case Fact.Kind(var kind) -> Terms.key(kind);
            case Fact.Count(int count) -> Integer.toString(count);
            case Fact.Text(String text) -> text;
        };
    }
}
