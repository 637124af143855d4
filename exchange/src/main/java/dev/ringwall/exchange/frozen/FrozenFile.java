package dev.ringwall.exchange.frozen;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.lifecycle.Results;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.report.Origin;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.json.JsonReader;
import dev.ringwall.exchange.yaml.Written;
import dev.ringwall.exchange.zip.Archive;
import dev.ringwall.exchange.zip.BadArchiveException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes and reads frozen assessments. Such a file is one value for whoever stores it: its bytes never change again, and its
 * last line is the hash it is known by.
 */
public final class FrozenFile {

    private static final String HEAD = "frozen.json";
    private static final String RESULTS = "results.json";
    private static final String PLANT = "plant/";
    private static final String REPORTS = "reports/";
    private static final int TAIL = 256;

    /** The earliest that a packed file can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FrozenFile() {}

    /** Whether a path names a frozen assessment, whole or damaged, rather than a plant. */
    public static boolean isOne(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] head = new byte[(int) Math.min(4, file.length())];
            file.readFully(head);
            byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return Archive.isOne(head) || Seal.isOn(tail);
        }
    }

    /** The same frozen assessment gives the same bytes. */
    public static byte[] write(Frozen frozen) {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        frozen.sources().forEach(source -> parts.put(PLANT + source.name(), source.bytes()));
        parts.put(RESULTS, ResultsJson.write(frozen.results()));
        frozen.reports().forEach((name, bytes) -> parts.put(REPORTS + name, bytes));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setComment(Seal.blank());
            put(zip, HEAD, HeadJson.write(frozen, parts));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] file = out.toByteArray();
        Seal.put(file);
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Reads one; a file that is not byte for byte what was frozen has no value. */
    public static Imported<Frozen> read(SourceFile file, Limits limits) {
        Optional<Seal.Broken> broken = Seal.broken(file.bytes());
        if (broken.isPresent()) {
            return refused(broken.get().code(), broken.get().sentence(), file);
        }
        try {
            return frozen(Archive.open(file, limits), limits)
                    .map(read ->
                            new Imported<>(Optional.of(read), List.of(), new Coverage(1, 1, List.of()), Places.NONE))
                    .orElseGet(() -> refused(
                            IssueCode.BROKEN_ARCHIVE,
                            "expected the parts of a frozen assessment, got a file that lacks one or holds another",
                            file));
        } catch (BadArchiveException bad) {
            return refused(bad.code(), bad.sentence(), file);
        } catch (IOException damaged) {
            return refused(IssueCode.BROKEN_ARCHIVE, "expected a packed file, got a damaged one", file);
        }
    }

    private static Imported<Frozen> refused(IssueCode code, String sentence, SourceFile file) {
        return new Imported<>(
                Optional.empty(),
                List.of(new Issue(code, sentence, new Place(file.name(), 0, 0))),
                new Coverage(0, 1, List.of()),
                Places.NONE);
    }

    private static Optional<Frozen> frozen(Archive archive, Limits limits) throws IOException {
        Optional<Written.Fields> head = json(archive, HEAD, limits);
        Optional<Written.Fields> said = json(archive, RESULTS, limits);
        if (head.isEmpty() || said.isEmpty()) {
            return Optional.empty();
        }
        Optional<Origin> origin = origin(head.get());
        Optional<Results> results = ResultsJson.read(said.get());
        if (origin.isEmpty() || results.isEmpty()) {
            return Optional.empty();
        }
        List<SourceFile> sources = new ArrayList<>();
        for (String name : names(head.get())) {
            archive.bytes(PLANT + name).ifPresent(bytes -> sources.add(new SourceFile(name, bytes)));
        }
        SortedMap<String, byte[]> reports = new TreeMap<>();
        for (String name : archive.names()) {
            if (name.startsWith(REPORTS)) {
                archive.bytes(name).ifPresent(bytes -> reports.put(name.substring(REPORTS.length()), bytes));
            }
        }
        boolean whole = head.get().text("whole").filter("true"::equals).isPresent();
        return Optional.of(new Frozen(origin.get(), whole, sources, results.get(), reports));
    }

    /** The plant's files in the order in which they were read. */
    private static List<String> names(Written.Fields head) {
        return head.list("files").stream().flatMap(name -> name.said().stream()).toList();
    }

    private static Optional<Written.Fields> json(Archive archive, String name, Limits limits) throws IOException {
        return archive.bytes(name)
                .flatMap(bytes ->
                        JsonReader.read(new SourceFile(name, bytes), limits).root())
                .flatMap(Written::named);
    }

    private static Optional<Origin> origin(Written.Fields head) {
        try {
            return Optional.of(new Origin(
                    new PlantId(head.text("plant").orElseThrow()),
                    head.text("name").orElseThrow(),
                    LocalDate.parse(head.text("day").orElseThrow()),
                    head.list("editions").stream()
                            .map(edition -> edition(edition.said().orElseThrow()))
                            .toList(),
                    head.text("rollup").orElseThrow(),
                    head.text("program").orElseThrow()));
        } catch (DateTimeException | IllegalArgumentException | java.util.NoSuchElementException _) {
            return Optional.empty();
        }
    }

    private static Edition edition(String printed) {
        int colon = printed.indexOf(':');
        return new Edition(printed.substring(0, Math.max(0, colon)), Integer.parseInt(printed.substring(colon + 1)));
    }
}
