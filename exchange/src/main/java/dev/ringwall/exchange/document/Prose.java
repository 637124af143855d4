package dev.ringwall.exchange.document;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.report.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A document's phrases, reasons and facts in the words of one language. */
public final class Prose {

    private final Wording wording;
    private final FactText facts;

    /**
     * @param names what the plant calls its subjects
     * @param places where the plant's files say something, by id
     */
    public Prose(
            Wording wording, Function<SubjectId, Optional<String>> names, Function<Object, Optional<Place>> places) {
        this.wording = wording;
        this.facts = new FactText(wording, names, places);
    }

    /** A phrase of the document; what people call a subject follows its id. */
    public List<Span> phrase(Phrase phrase) {
        return Slots.fill(
                slots -> wording.sentence(phrase.key(), slots),
                phrase.facts().stream().map(this::named).toList());
    }

    /** The same with a capital where it begins, as a heading, a caption or a sentence of its own has it. */
    public List<Span> sentence(Phrase phrase) {
        return capital(phrase(phrase));
    }

    /** The same without any marks. */
    public String title(Phrase phrase) {
        return bare(sentence(phrase));
    }

    /** A word or sentence that stands alone. */
    public String title(Reason words) {
        return bare(capital(List.of(Span.plain(word(words)))));
    }

    // An id keeps its letters wherever it stands.
    private static List<Span> capital(List<Span> spans) {
        if (spans.isEmpty() || spans.getFirst().kind() != Span.Kind.PLAIN) {
            return spans;
        }
        String first = spans.getFirst().text();
        int end = first.offsetByCodePoints(0, 1);
        List<Span> capital = new ArrayList<>(spans);
        capital.set(0, Span.plain(first.substring(0, end).toUpperCase(Locale.ROOT) + first.substring(end)));
        return capital;
    }

    /**
     * The first sentence of a chain of reasons, with ids alone: chains are long, and their subjects were named before. One
     * that rests on nothing else says where its subject stands.
     */
    public List<Span> reason(Trace trace) {
        List<Span> spans = Slots.fill(
                slots -> wording.sentence(trace.reason().key(), slots),
                trace.facts().stream().map(facts::said).toList());
        if (!trace.because().isEmpty() || spans.stream().anyMatch(span -> span.kind() == Span.Kind.PLACE)) {
            return spans;
        }
        List<Span> placed = new ArrayList<>(spans);
        trace.facts().stream()
                .flatMap(fact -> facts.place(fact).stream())
                .findFirst()
                .ifPresent(place -> placed.addAll(facts.inBrackets(place)));
        return placed;
    }

    /** A fact in a field of its own, whose heading says what it is. */
    public List<Span> fact(Fact fact) {
        return facts.alone(fact);
    }

    /** Where a fact stands in the plant's files. */
    public Optional<Place> place(Fact fact) {
        return facts.place(fact);
    }

    /** What people call a subject, where that says more than its id. */
    public Optional<String> name(SubjectId subject) {
        return facts.name(subject);
    }

    /** A word or sentence that is said of nothing in particular. */
    public String word(String key) {
        return wording.sentence(key, List.of());
    }

    public String word(Reason words) {
        return word(words.key());
    }

    /** A sentence that counts something. */
    public String sentence(Reason words, int count) {
        return wording.sentence(words.key(), List.of(Integer.toString(count)));
    }

    /** Spans as plain text: ids and the user's words in backticks. */
    public static String print(List<Span> spans) {
        return spans.stream().map(Span::print).collect(Collectors.joining());
    }

    /** Spans as text without any marks, for titles and where a format marks by itself. */
    public static String bare(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private List<Span> named(Fact fact) {
        List<Span> spans = new ArrayList<>(facts.said(fact));
        if (fact instanceof Fact.Of(SubjectId subject)) {
            name(subject).ifPresent(name -> spans.add(Span.plain(" (" + name + ")")));
        }
        return spans;
    }
}
