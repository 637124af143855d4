package dev.ringwall.exchange.document;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How each fact is said. The only place where a fact becomes words. */
final class FactText {

    private final Wording wording;
    private final Function<SubjectId, Optional<String>> names;
    private final Function<Object, Optional<Place>> places;

    FactText(Wording wording, Function<SubjectId, Optional<String>> names, Function<Object, Optional<Place>> places) {
        this.wording = wording;
        this.names = names;
        this.places = places;
    }

    /** A fact inside a sentence, with the noun for what it is; what stands in a file with its place. */
    List<Span> said(Fact fact) {
        return switch (fact) {
            case Fact.Of(SubjectId subject) -> named(subject.kind().word(), alone(fact));
            case Fact.Piece _ -> placed(fact, named("evidence", alone(fact)));
            case Fact.Stated _ -> placed(fact, named("statement", alone(fact)));
            case Fact.Through _ -> placed(fact, named("channel", alone(fact)));
            case Fact.Scenario _ -> placed(fact, named("risk", alone(fact)));
            case Fact.Level _ -> named("level", alone(fact));
            case Fact.Maturity _ -> named("maturity", alone(fact));
            case Fact.ProcessRow _ -> placed(fact, alone(fact));
            case Fact.Row _, Fact.Depends _, Fact.Day _, Fact.Foundation _, Fact.Kind _, Fact.Count _, Fact.Text _ ->
                alone(fact);
        };
    }

    /** A fact in a field of its own, whose heading says what it is. */
    List<Span> alone(Fact fact) {
        return switch (fact) {
            case Fact.Of(SubjectId subject) -> one(Span.Kind.ID, subject.value(), fact);
            case Fact.Row(var row) -> one(Span.Kind.SIGN, row.code(), fact);
            case Fact.ProcessRow(var row) -> one(Span.Kind.SIGN, row.code(), fact);
            case Fact.Piece(var evidence) -> one(Span.Kind.ID, evidence.value(), fact);
            case Fact.Stated(var statement) -> one(Span.Kind.ID, statement.value(), fact);
            case Fact.Through(var channel) -> one(Span.Kind.ID, channel.value(), fact);
            case Fact.Scenario(var risk) -> one(Span.Kind.ID, risk.value(), fact);
            case Fact.Depends(var condition) -> one(Span.Kind.PLAIN, word(condition), fact);
            case Fact.Day(var day) -> one(Span.Kind.SIGN, day.toString(), fact);
            case Fact.Level(var level) -> one(Span.Kind.SIGN, Integer.toString(level.value()), fact);
            case Fact.Maturity(var level) -> one(Span.Kind.PLAIN, word(level), fact);
            case Fact.Foundation(var fr) -> one(Span.Kind.SIGN, fr.name(), fact);
            case Fact.Kind(var kind) -> one(Span.Kind.PLAIN, word(kind), fact);
            case Fact.Count(int count) -> one(Span.Kind.SIGN, Integer.toString(count), fact);
            case Fact.Text(String text) -> one(Span.Kind.QUOTE, CleanText.of(text), fact);
        };
    }

    /** Where a fact stands in the plant's files. */
    Optional<Place> place(Fact fact) {
        return switch (fact) {
            case Fact.Of(SubjectId subject) -> places.apply(subject);
            case Fact.Piece(var evidence) -> places.apply(evidence);
            case Fact.Stated(var statement) -> places.apply(statement);
            case Fact.Through(var channel) -> places.apply(channel);
            case Fact.Scenario(var risk) -> places.apply(risk);
            case Fact.ProcessRow(var row) -> places.apply(row);
            case Fact.Row _, Fact.Depends _, Fact.Day _, Fact.Level _, Fact.Maturity _, Fact.Foundation _ ->
                Optional.empty();
            case Fact.Kind _, Fact.Count _, Fact.Text _ -> Optional.empty();
        };
    }

    /** What people call a subject, where that says more than its id. */
    Optional<String> name(SubjectId subject) {
        return names.apply(subject).map(CleanText::of).filter(name -> !name.isBlank() && !isIn(subject.value(), name));
    }

    /** A component's id ends in its own name: {@code hmi/runtime}. */
    private static boolean isIn(String id, String name) {
        return name.equalsIgnoreCase(id.substring(id.lastIndexOf('/') + 1));
    }

    private String word(Enum<?> constant) {
        return wording.sentence(Terms.key(constant), List.of());
    }

    private List<Span> named(String noun, List<Span> spans) {
        return Slots.fill(slot -> wording.sentence("fact." + noun, slot), List.of(spans));
    }

    private List<Span> placed(Fact fact, List<Span> spans) {
        List<Span> placed = new ArrayList<>(spans);
        place(fact).ifPresent(place -> placed.addAll(inBrackets(place)));
        return placed;
    }

    List<Span> inBrackets(Place place) {
        String where = place.line() == 0
                ? place.file()
                : wording.sentence(DocumentWords.PLACE.key(), List.of(place.file(), Integer.toString(place.line())));
        return List.of(Span.of(Span.Kind.PLACE, " (" + CleanText.of(where) + ")"));
    }

    private static List<Span> one(Span.Kind kind, String text, Fact fact) {
        return List.of(new Span(kind, text, Optional.of(fact)));
    }
}
