package dev.ringwall.exchange.yaml;

import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document into values with places. It works on the parser's events and keeps its own limits: a file that
 * nests, repeats or swells more than people write is refused before it costs anything.
 */
public final class YamlReader {

    /** Values that all aliases together may stand for: a hundred of them can otherwise hide billions. */
    private static final long UNFOLDED = 1_000_000;

    private final Limits limits;
    private final String text;
    private final Iterator<Event> events;
    private final Map<Anchor, Written> anchors = new HashMap<>();
    private final Map<Anchor, Long> sizes = new HashMap<>();
    private final Offsets offsets;
    private int aliases;
    private long values;

    private YamlReader(String text, Limits limits) {
        this.text = text;
        this.limits = limits;
        this.offsets = new Offsets(text);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setUseMarks(true)
                .setBufferSize(window(text))
                .build();
        this.events = new Parse(settings).parseReader(new WholeCharacters(text)).iterator();
    }

    /**
     * How much the parser reads at a time. It copies what it holds each time, so that one text of 10 MB costs a minute with
     * its usual kilobyte; with a sixteenth of the file no text is copied more than sixteen times.
     */
    private static int window(String text) {
        return Math.max(Math.min(text.length() + 1, 1 << 20), text.length() / 16);
    }

    /** The document, or why there is none; both empty for a file without a value. */
    public record Document(Optional<Written> root, Optional<Fault> fault) {}

    /** Why a file is not read at all, and where. */
    public record Fault(IssueCode code, String sentence, int line, int column) {}

    /** Reads the only document of a text. */
    public static Document read(String text, Limits limits) {
        try {
            return new Document(new YamlReader(text, limits).document(), Optional.empty());
        } catch (Refused refused) {
            return new Document(Optional.empty(), Optional.of(refused.fault));
        } catch (MarkedYamlEngineException e) {
            return new Document(Optional.empty(), Optional.of(fault(e)));
        } catch (YamlEngineException e) {
            return new Document(Optional.empty(), Optional.of(unmarked(e)));
        }
    }

    private static Fault fault(MarkedYamlEngineException e) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        return new Fault(
                IssueCode.BROKEN_YAML,
                "expected YAML, got something else: " + Sentences.of(e.getProblem()),
                mark.map(Mark::getLine).orElse(-1) + 1,
                mark.map(Mark::getColumn).orElse(-1) + 1);
    }

    private static Fault unmarked(YamlEngineException e) {
        String message = e.getMessage() == null ? "unreadable" : e.getMessage();
        return new Fault(IssueCode.BROKEN_YAML, "expected YAML, got something else: " + Sentences.of(message), 0, 0);
    }

    private Optional<Written> document() {
        Optional<Written> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
                case Scalar, Alias, MappingStart, SequenceStart -> {
                    if (root.isPresent()) {
                        throw refuse(IssueCode.BROKEN_YAML, "expected one document, got a second one", event);
                    }
                    root = Optional.of(value(event, 1));
                }
                case MappingEnd, SequenceEnd -> throw new IllegalStateException("an end without a start");
            }
        }
        return root;
    }

    private Written value(Event event, int depth) {
        if (depth > limits.depth()) {
            throw refuse(
                    IssueCode.TOO_DEEP, "expected at most " + limits.depth() + " levels of nesting, got more", event);
        }
        long before = values++;
        Written value = switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case AliasEvent alias -> alias(alias);
            case CollectionStartEvent start when start.getEventId() == Event.ID.MappingStart -> mapping(start, depth);
            case CollectionStartEvent start -> sequence(start, depth);
            default -> throw new IllegalStateException("no value: " + event);
        };
        if (event instanceof NodeEvent named && !(event instanceof AliasEvent)) {
            named.getAnchor().ifPresent(anchor -> {
                anchors.put(anchor, value);
                sizes.put(anchor, values - before);
            });
        }
        return value;
    }

    private Written scalar(ScalarEvent event) {
        if (event.getValue().length() > limits.fieldBytes()) {
            throw refuse(
                    IssueCode.FIELD_TOO_LONG,
                    "expected a text of at most " + limits.fieldBytes() + " characters, got "
                            + event.getValue().length(),
                    event);
        }
        return new Written.Text(event.getValue(), event.isPlain(), span(event, event));
    }

    private Written alias(AliasEvent event) {
        Anchor anchor = event.getAlias();
        Written value = anchors.get(anchor);
        if (value == null) {
            throw refuse(IssueCode.BROKEN_YAML, "expected a value named before, got `*" + anchor + "`", event);
        }
        aliases++;
        values += sizes.getOrDefault(anchor, 1L);
        if (aliases > limits.aliases() || (values > UNFOLDED && values > 8L * text.length())) {
            throw refuse(
                    IssueCode.TOO_MANY_ALIASES,
                    "expected at most " + limits.aliases() + " aliases for a million values, got more",
                    event);
        }
        return at(span(event, event), value);
    }

    /** The value of an alias stands where the alias does; what is inside it stands where it was written. */
    private static Written at(Span span, Written value) {
        return switch (value) {
            case Written.Text text -> new Written.Text(text.text(), text.plain(), span);
            case Written.Sequence sequence -> new Written.Sequence(sequence.items(), span);
            case Written.Fields fields -> new Written.Fields(fields.fields(), span);
        };
    }

    private Written mapping(CollectionStartEvent start, int depth) {
        List<Written.Field> fields = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            if (!(value(event, depth + 1) instanceof Written.Text name)) {
                throw refuse(IssueCode.BROKEN_YAML, "expected the name of a field, got a list or named values", event);
            }
            fields.add(new Written.Field(name, value(events.next(), depth + 1)));
            event = events.next();
        }
        return new Written.Fields(fields, span(start, event));
    }

    private Written sequence(CollectionStartEvent start, int depth) {
        List<Written> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(value(event, depth + 1));
            event = events.next();
        }
        return new Written.Sequence(items, span(start, event));
    }

    private Span span(Event first, Event last) {
        Mark start = first.getStartMark().orElseThrow();
        Mark end = last.getEndMark().orElseThrow();
        return new Span(
                start.getLine() + 1, start.getColumn() + 1, offsets.of(start.getIndex()), offsets.of(end.getIndex()));
    }

    private static Refused refuse(IssueCode code, String sentence, Event at) {
        Optional<Mark> mark = at.getStartMark();
        int line = mark.map(Mark::getLine).orElse(-1) + 1;
        int column = mark.map(Mark::getColumn).orElse(-1) + 1;
        return new Refused(new Fault(code, sentence, line, column));
    }

    /** Leaves the reading from any depth; never leaves this class. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Refused(Fault fault) {
            super(fault.sentence(), null, false, false);
            this.fault = fault;
        }
    }
}
