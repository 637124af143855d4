package dev.ringwall.exchange.bundle;

import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.AtomicFile;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.yaml.CanonicalJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The bundles that a plant took something from, in the file {@code received.yaml} beside it: where an answer came from is
 * found again years later, and an older statement cannot come after a newer one.
 */
public record Received(List<Entry> entries) {

    public static final String NAME = "received.yaml";

    /** Nothing yet. */
    public static final Received NOTHING = new Received(List.of());

    private static final ListFile.Form<Entry> FORM = new ListFile.Form<>(
            "ringwall-received",
            "bundles",
            Set.of("statement", "key", "from", "kind", "about", "sequence", "day", "received", "trusted"),
            Received::entry);

    public Received {
        entries = List.copyOf(entries);
    }

    /**
     * A bundle that was taken in.
     *
     * @param statement the SHA-256 of what was signed
     * @param day on which its contents were so, as its giver says
     * @param received on which it was taken in
     * @param trusted the organisation whose word it was taken for; empty for nobody's
     */
    public record Entry(
            String statement,
            String key,
            String from,
            String kind,
            SubjectId about,
            int sequence,
            LocalDate day,
            LocalDate received,
            String trusted) {

        static Entry of(OpenedBundle bundle, LocalDate today, TrustList.Standing standing) {
            HandOver said = bundle.handOver();
            return new Entry(
                    bundle.sha256(),
                    bundle.key(),
                    said.from(),
                    HandOverJson.word(said.kind()),
                    said.about(),
                    said.sequence(),
                    said.day(),
                    today,
                    standing instanceof TrustList.Trusted(String organisation) ? organisation : "");
        }
    }

    /** How a bundle stands to those that were received. */
    public enum Order {
        /** The first from this key about this thing, or later than the last. */
        NEXT,
        /** This very one is there. */
        AGAIN,
        /** One with a higher number is there, or another one with the same. */
        OUTDATED
    }

    public Order order(OpenedBundle bundle) {
        HandOver said = bundle.handOver();
        boolean again = entries.stream().anyMatch(entry -> entry.statement().equals(bundle.sha256()));
        int last = last(bundle);
        if (said.sequence() < last) {
            return Order.OUTDATED;
        }
        if (again) {
            return Order.AGAIN;
        }
        return said.sequence() == last ? Order.OUTDATED : Order.NEXT;
    }

    /** The highest number that was received from the same key, of the same kind, about the same thing; 0 if none was. */
    public int last(OpenedBundle bundle) {
        HandOver said = bundle.handOver();
        return entries.stream()
                .filter(entry -> entry.key().equals(bundle.key())
                        && entry.kind().equals(HandOverJson.word(said.kind()))
                        && entry.about().equals(said.about()))
                .mapToInt(Entry::sequence)
                .max()
                .orElse(0);
    }

    public Received with(OpenedBundle bundle, LocalDate today, TrustList.Standing standing) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(Entry.of(bundle, today, standing));
        return new Received(more);
    }

    public static Imported<Received> read(SourceFile file) {
        Imported<List<Entry>> entries = ListFile.read(file, FORM);
        return new Imported<>(
                entries.value().map(Received::new), entries.issues(), entries.coverage(), entries.places());
    }

    private static Optional<Entry> entry(ListFile.Row row) {
        Optional<SubjectId> about = row.required("about").flatMap(SubjectId::parse);
        Optional<String> number = row.required("sequence").filter(text -> text.matches("[1-9]\\d{0,8}"));
        if (about.isEmpty()) {
            row.report("about", "expected a product or a plant, such as `product:plc`");
        }
        if (number.isEmpty()) {
            row.report("sequence", "expected a whole number from 1");
        }
        Optional<String> statement = row.hash("statement");
        Optional<String> key = row.hash("key");
        Optional<LocalDate> day = row.day("day");
        Optional<LocalDate> received = row.day("received");
        if (Stream.of(about, number, statement, key, day, received).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                statement.orElseThrow(),
                key.orElseThrow(),
                row.text("from").orElse(""),
                row.text("kind").orElse(""),
                about.orElseThrow(),
                Integer.parseInt(number.orElseThrow()),
                day.orElseThrow(),
                received.orElseThrow(),
                row.text("trusted").orElse("")));
    }

    /** Writes the file whole or not at all. */
    public void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder("""
                # Bundles that this plant took something from; written by Ringwall.
                ringwall-received: 1
                bundles:
                """);
        for (Entry entry : entries) {
            text.append("  - statement: ").append(entry.statement()).append('\n');
            line(text, "key", entry.key());
            line(text, "from", CanonicalJson.quoted(entry.from()));
            line(text, "kind", entry.kind());
            line(text, "about", CanonicalJson.quoted(entry.about().print()));
            line(text, "sequence", Integer.toString(entry.sequence()));
            line(text, "day", entry.day().toString());
            line(text, "received", entry.received().toString());
            line(text, "trusted", CanonicalJson.quoted(entry.trusted()));
        }
        AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("    ").append(name).append(": ").append(value).append('\n');
    }
}
