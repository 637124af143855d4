package dev.ringwall.exchange.json;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.yaml.Span;
import dev.ringwall.exchange.yaml.Written;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON of other programs into values with places, the same ones that YAML is read into. */
public final class JsonReader {

    private static final int HEAD = 16_000;

    private final Limits limits;
    private final JsonParser in;
    private int values;

    private final Optional<BiConsumer<String, Written>> handedOn;

    private JsonReader(JsonParser in, Limits limits, Optional<BiConsumer<String, Written>> handedOn) {
        this.in = in;
        this.limits = limits;
        this.handedOn = handedOn;
    }

    /** The value of a text, or why there is none. */
    public record Document(Optional<Written> root, Optional<Issue> fault) {}

    /** How a file begins, without blanks in front, for a look at what it may be; empty for a file that is no JSON. */
    public static String head(SourceFile file) {
        int length = Math.min(file.bytes().length, HEAD);
        String head = new String(file.bytes(), 0, length, StandardCharsets.UTF_8);
        String text = (head.startsWith("\uFEFF") ? head.substring(1) : head).stripLeading();
        return text.startsWith("{") || text.startsWith("[") ? text : "";
    }

    /** Reads the only value of a file. */
    public static Document read(SourceFile file, Limits limits) {
        return read(file, limits, Optional.empty());
    }

    /**
     * Reads the only value of a file, handing on what each list directly inside it holds as soon as it is read, with the
     * name of the list; the value that comes back has those lists without anything in them.
     */
    public static Document each(SourceFile file, Limits limits, BiConsumer<String, Written> consumer) {
        return read(file, limits, Optional.of(consumer));
    }

    private static Document read(SourceFile file, Limits limits, Optional<BiConsumer<String, Written>> handedOn) {
        SourceFile.Decoded decoded = file.decode();
        return decoded.issue().isPresent()
                ? new Document(Optional.empty(), decoded.issue())
                : read(decoded.text(), file.name(), limits, handedOn);
    }

    /** Reads the only value of a text; its file's name is for the issue. */
    public static Document read(String text, String file, Limits limits) {
        return read(text, file, limits, Optional.empty());
    }

    private static Document read(
            String text, String file, Limits limits, Optional<BiConsumer<String, Written>> handedOn) {
        try (JsonParser in = factory(limits).createParser(ObjectReadContext.empty(), text)) {
            return new JsonReader(in, limits, handedOn).read(file);
        }
    }

    private Document read(String file) {
        try {
            return new Document(Optional.of(document()), Optional.empty());
        } catch (StreamConstraintsException breach) {
            String sentence = "expected at most " + limits.depth() + " levels of nesting and texts of at most "
                    + limits.fieldBytes() + " characters, got more";
            return refused(IssueCode.TOO_DEEP, sentence, file, breach.getLocation());
        } catch (TooMany any) {
            String sentence = "expected at most " + limits.records() + " values, got more";
            return refused(IssueCode.TOO_MANY_RECORDS, sentence, file, in.currentLocation());
        } catch (JacksonException broken) {
            String sentence = "expected JSON, got something that is none";
            return refused(IssueCode.BROKEN_JSON, sentence, file, broken.getLocation());
        }
    }

    private static Document refused(
            IssueCode code, String sentence, String file, @org.jspecify.annotations.Nullable TokenStreamLocation at) {
        Place place = at == null || at.getLineNr() < 1
                ? new Place(file, 1, 1)
                : new Place(file, at.getLineNr(), Math.max(1, at.getColumnNr()));
        return new Document(Optional.empty(), Optional.of(new Issue(code, sentence, place)));
    }

    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.fieldBytes())
                        .maxNameLength(limits.fieldBytes())
                        .maxNumberLength(1_000)
                        .build())
                .build();
    }

    private Written document() {
        Written root = handedOn.isPresent() ? root(handedOn.get()) : value(in.nextToken());
        if (in.nextToken() != null) {
            throw new tools.jackson.core.exc.StreamReadException(in, "more than one value");
        }
        return root;
    }

    private Written root(BiConsumer<String, Written> consumer) {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            return value(in.currentToken());
        }
        Span start = span();
        List<Written.Field> fields = new ArrayList<>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            Written.Text name = new Written.Text(in.currentName(), false, span());
            Written value =
                    in.nextToken() == JsonToken.START_ARRAY ? handOn(name.text(), consumer) : value(in.currentToken());
            fields.add(new Written.Field(name, value));
        }
        return new Written.Fields(fields, start);
    }

    private Written handOn(String list, BiConsumer<String, Written> consumer) {
        Span start = span();
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            consumer.accept(list, value(token));
        }
        return new Written.Sequence(List.of(), start);
    }

    private Written value(@org.jspecify.annotations.Nullable JsonToken token) {
        if (++values > limits.records()) {
            throw new TooMany();
        }
        return switch (token) {
            case null -> throw new tools.jackson.core.exc.StreamReadException(in, "no value");
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> new Written.Text(in.getString(), false, span());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                new Written.Text(in.getString(), true, span());
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("the parser gives no " + token + " here");
        };
    }

    private Written object() {
        Span start = span();
        List<Written.Field> fields = new ArrayList<>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            Written.Text name = new Written.Text(in.currentName(), false, span());
            fields.add(new Written.Field(name, value(in.nextToken())));
        }
        return new Written.Fields(fields, start);
    }

    private Written array() {
        Span start = span();
        List<Written> items = new ArrayList<>();
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            items.add(value(token));
        }
        return new Written.Sequence(items, start);
    }

    /** Where a value begins; nobody edits the files of other programs, so its end is not kept. */
    private Span span() {
        TokenStreamLocation at = in.currentTokenLocation();
        return new Span(at.getLineNr(), at.getColumnNr(), 0, 0);
    }

    /** Leaves the reading from any depth; never leaves this class. */
    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super(null, null, false, false);
        }
    }
}
