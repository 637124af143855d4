package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.carried.Block;
import dev.ringwall.exchange.carried.CarriedFiles;
import dev.ringwall.exchange.catalog.Entry.Kind;
import dev.ringwall.exchange.catalog.Entry.Passage;
import dev.ringwall.exchange.catalog.Entry.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads what is explained beside requirements, and refuses a reference that leads nowhere. */
final class LexiconReader {

    /** Where the glossary is listed: this part is not published, and ours stands in its place. */
    static final String GLOSSARY = "62443-1-2";

    private final CarriedFiles files;
    private final List<Entry> entries = new ArrayList<>();

    LexiconReader(CarriedFiles files) {
        this.files = files;
    }

    Lexicon lexicon() {
        parts();
        each("concepts.en.yaml", this::concepts);
        each(
                "readings.en.yaml",
                (part, file) -> file.keys().forEach(key -> add(Kind.READING, key, file.block(key), part)));
        each("patch-states.en.yaml", this::states);
        each(
                "families.en.yaml",
                (part, file) -> file.keys().forEach(key -> add(Kind.FAMILY, key, file.block(key), part)));
        files.readIfThere("glossary.en.yaml").ifPresent(this::glossary);
        entries.sort(Comparator.comparing(Entry::part)); // stable: within a part they stay as they are written
        check();
        return new Lexicon(entries);
    }

    private void each(String name, BiConsumer<String, Block> reader) {
        for (String path : files.named(name)) {
            reader.accept(CatalogReader.edition(path).part(), files.read(path));
        }
    }

    private void parts() {
        Optional<Block> words = files.readIfThere("parts-words.en.yaml");
        Set<String> unsaid = new HashSet<>(words.map(Block::keys).orElse(List.of()));
        for (Block row : files.read("parts.yaml").blocks("parts")) {
            String number = row.text("number");
            List<Passage> passages = new ArrayList<>(passages(row, "edition", "status", "roles", "gives"));
            if (unsaid.remove(number)) {
                Block own = words.orElseThrow().block(number);
                own.maybeText("status").ifPresent(text -> passages.add(new Passage("standing", text)));
                passages.addAll(passages(own, "instead", "purpose", "records", "question", "failure"));
            }
            entries.add(new Entry(
                    Kind.PART,
                    number,
                    row.text("title"),
                    number,
                    "",
                    passages,
                    List.of(),
                    List.of(),
                    List.of(number),
                    List.of()));
        }
        if (!unsaid.isEmpty()) {
            throw new IllegalStateException("parts-words.en.yaml: no such part " + unsaid);
        }
    }

    private void concepts(String part, Block file) {
        concepts(Kind.MODEL, file.block("models"), part);
        concepts(Kind.FOUNDATION, file.block("foundations"), part);
        concepts(Kind.LEVEL, file.block("levels"), part);
        concepts(Kind.LEVEL_TYPE, file.block("level_types"), part);
    }

    private void concepts(Kind kind, Block group, String part) {
        group.keys().forEach(key -> add(kind, key, group.block(key), part));
    }

    private void states(String part, Block file) {
        Block states = file.block("states");
        List<Block> steps = file.blocks("transitions");
        for (String key : states.keys()) {
            Block state = states.block(key);
            List<Way> ways = steps.stream()
                    .filter(step -> step.text("from").equals(key))
                    .map(step -> new Way(step.text("to"), step.text("when")))
                    .toList();
            entries.add(new Entry(
                    Kind.STATE,
                    key,
                    state.text("title"),
                    part,
                    state.text("holder"),
                    passages(state, "meaning", "evidence", "failure"),
                    List.of(),
                    List.of(),
                    List.of(part),
                    ways));
        }
        steps.forEach(step -> {
            if (!states.has(step.text("from")) || !states.has(step.text("to"))) {
                throw nowhere(step.place(), step.text("from") + " to " + step.text("to"));
            }
        });
    }

    private void glossary(Block file) {
        for (String key : file.keys()) {
            Block term = file.block(key);
            entries.add(new Entry(
                    Kind.TERM,
                    key,
                    term.text("term"),
                    GLOSSARY,
                    "",
                    passages(term, "definition", "where"),
                    List.of(),
                    term.texts("see"),
                    term.texts("parts"),
                    List.of()));
        }
    }

    private void add(Kind kind, String key, Block text, String part) {
        List<RequirementId> rows = new ArrayList<>();
        for (String code : text.texts(kind == Kind.FAMILY ? "serves" : "rereads")) {
            rows.add(RequirementId.parse(code).orElseThrow(() -> nowhere(text.place(), code)));
        }
        entries.add(new Entry(
                kind,
                key,
                text.text("title"),
                part,
                text.maybeText("group").orElse(""),
                passages(
                        text,
                        "good_for",
                        "hurts",
                        "when",
                        "change",
                        "reading",
                        "attacker",
                        "meaning",
                        "purpose",
                        "question",
                        "failure"),
                rows,
                List.of(),
                List.of(part),
                List.of()));
    }

    private static List<Passage> passages(Block of, String... fields) {
        List<Passage> passages = new ArrayList<>();
        for (String field : fields) {
            of.maybeText(field).ifPresent(text -> passages.add(new Passage(field.replace('_', '-'), text)));
        }
        return passages;
    }

    private void check() {
        Set<String> terms = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.kind() == Kind.TERM) {
                terms.add(entry.key());
            } else if (entry.kind() == Kind.PART) {
                numbers.add(entry.key());
            }
        }
        for (Entry entry : entries) {
            entry.see().stream().filter(key -> !terms.contains(key)).findFirst().ifPresent(key -> {
                throw nowhere(entry.key(), key);
            });
            entry.parts().stream()
                    .filter(part -> !numbers.contains(part))
                    .findFirst()
                    .ifPresent(part -> {
                        throw nowhere(entry.key(), part);
                    });
        }
    }

    private static IllegalStateException nowhere(String place, String reference) {
        return new IllegalStateException(place + ": `" + reference + "` is not in the catalogue");
    }
}
