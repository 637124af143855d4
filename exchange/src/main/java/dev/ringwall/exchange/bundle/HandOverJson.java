package dev.ringwall.exchange.bundle;

import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.json.JsonReader;
import dev.ringwall.exchange.yaml.Written;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A hand-over as an in-toto statement, version 1: its files are the subjects, the rest is the predicate. */
final class HandOverJson {

    static final String TYPE = "https://in-toto.io/Statement/v1";
    static final String PREDICATE = "urn:ringwall:hand-over";

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private HandOverJson() {}

    /** The same hand-over gives the same bytes. */
    static byte[] write(HandOver handOver) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("_type", TYPE);
            json.writeArrayPropertyStart("subject");
            handOver.pieces().forEach(piece -> subject(piece, json));
            json.writeEndArray();
            json.writeStringProperty("predicateType", PREDICATE);
            json.writeObjectPropertyStart("predicate");
            predicate(handOver, json);
            json.writeEndObject();
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void subject(HandOver.Piece piece, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", piece.name());
        json.writeObjectPropertyStart("digest");
        json.writeStringProperty("sha256", piece.sha256());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void predicate(HandOver handOver, JsonGenerator json) {
        json.writeNumberProperty("form", HandOver.FORM);
        json.writeStringProperty("kind", word(handOver.kind()));
        json.writeStringProperty("about", handOver.about().print());
        json.writeStringProperty("name", handOver.name());
        json.writeStringProperty("version", handOver.version());
        json.writeStringProperty("from", handOver.from());
        json.writeStringProperty("to", handOver.to());
        json.writeNumberProperty("sequence", handOver.sequence());
        json.writeStringProperty("day", handOver.day().toString());
        json.writeStringProperty("program", handOver.program());
        json.writeArrayPropertyStart("pieces");
        for (HandOver.Piece piece : handOver.pieces()) {
            json.writeStartObject();
            json.writeStringProperty("name", piece.name());
            json.writeStringProperty("role", word(piece.role()));
            json.writeNumberProperty("bytes", piece.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static HandOver read(byte[] payload) throws BadBundleException {
        JsonReader.Document document =
                JsonReader.read(new String(payload, StandardCharsets.UTF_8), BundleFile.STATEMENT, Limits.DEFAULT);
        Written.Fields root = document.root()
                .flatMap(Written::named)
                .orElseThrow(() -> bad("expected a statement in JSON, got something that is none"));
        String type = root.text("_type").orElse("nothing");
        String predicate = root.text("predicateType").orElse("nothing");
        if (!type.equals(TYPE) || !predicate.equals(PREDICATE)) {
            throw bad("expected a hand-over (`" + TYPE + "`, `" + PREDICATE + "`), got `" + type + "`, `" + predicate
                    + "`");
        }
        Written.Fields said = root.fields("predicate");
        checkForm(said.text("form").orElse("nothing"));
        try {
            return handOver(said, root.records("subject"));
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException unreadable) {
            throw bad("expected every field of a hand-over, got one that is missing or unreadable: "
                    + unreadable.getMessage());
        }
    }

    private static void checkForm(String form) throws BadBundleException {
        if (!form.equals(Integer.toString(HandOver.FORM))) {
            throw new BadBundleException(
                    IssueCode.NEWER_FILE,
                    "expected form " + HandOver.FORM + " of a hand-over, got " + form + ": made by a newer Ringwall");
        }
    }

    private static HandOver handOver(Written.Fields said, List<Written.Fields> subjects) throws BadBundleException {
        return new HandOver(
                constant(HandOver.Kind.class, text(said, "kind")),
                SubjectId.parse(text(said, "about")).orElseThrow(() -> missing("about")),
                said.text("name").orElse(""),
                said.text("version").orElse(""),
                text(said, "from"),
                text(said, "to"),
                Integer.parseInt(text(said, "sequence")),
                LocalDate.parse(text(said, "day")),
                said.text("program").orElse(""),
                pieces(said.records("pieces"), subjects));
    }

    /** Each file stands in both lists, in the same order: with its hash in one, with its use and size in the other. */
    private static List<HandOver.Piece> pieces(List<Written.Fields> said, List<Written.Fields> subjects)
            throws BadBundleException {
        if (said.size() != subjects.size()) {
            throw bad("expected a use and a size for each of " + subjects.size() + " files, got " + said.size());
        }
        List<HandOver.Piece> pieces = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            String name = text(said.get(i), "name");
            String sha256 = text(subjects.get(i).fields("digest"), "sha256");
            if (!name.equals(text(subjects.get(i), "name"))
                    || !SHA256.matcher(sha256).matches()) {
                throw bad("expected `" + name + "` with its SHA-256, got `"
                        + subjects.get(i).text("name").orElse("nothing") + "`");
            }
            checkPath(name);
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw bad("expected each file once, got `" + name + "` twice");
            }
            pieces.add(new HandOver.Piece(
                    name,
                    constant(HandOver.Role.class, text(said.get(i), "role")),
                    sha256,
                    Long.parseLong(text(said.get(i), "bytes"))));
        }
        return pieces;
    }

    /** A name that would leave the folder it is taken out to, or that some system reads as something else. */
    static void checkPath(String name) throws BadBundleException {
        boolean plain = name.chars().allMatch(c -> c >= ' ' && c != '\\' && c != ':' && c != 127);
        for (String step : name.split("/", -1)) {
            plain &= !step.isBlank() && !step.equals(".") && !step.equals("..") && step.equals(step.strip());
        }
        if (!plain || name.length() > 255) {
            throw new BadBundleException(
                    IssueCode.ARCHIVE_ESCAPES, "expected a path inside a folder, got `" + name + "`");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static String text(Written.Fields fields, String name) {
        return fields.text(name).orElseThrow(() -> missing(name));
    }

    private static NoSuchElementException missing(String name) {
        return new NoSuchElementException("`" + name + "`");
    }

    private static BadBundleException bad(String sentence) {
        return new BadBundleException(IssueCode.BAD_STATEMENT, sentence);
    }
}
