package dev.ringwall.exchange.frozen;

import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.assessment.Verdict;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.lifecycle.Results;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.yaml.Written;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What an assessment said, as JSON: for each subject its target, its levels, and the answers to each row. */
final class ResultsJson {

    private static final String NOTHING = "–";
    private static final String NOT_SET = "?";
    private static final List<Answer> ANSWERS = List.of(Answer.values());

    private ResultsJson() {}

    static byte[] write(Results results) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("day", results.day().toString());
            json.writeArrayPropertyStart("subjects");
            results.subjects().forEach(subject -> write(subject, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void write(Results.OfSubject subject, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("subject", subject.subject().print());
        subject.target().ifPresent(target -> {
            json.writeArrayPropertyStart("target");
            target.forEach(level -> json.writeString(
                    level.map(set -> Integer.toString(set.value())).orElse(NOT_SET)));
            json.writeEndArray();
        });
        for (Answer answer : ANSWERS) {
            json.writeArrayPropertyStart(word(answer));
            subject.levels().get(answer.ordinal()).forEach(level -> json.writeString(print(level)));
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("rows");
        subject.rows().forEach(row -> write(row, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Results.OfRow row, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("row", row.row().toString());
        json.writeStringProperty("fr", row.fr().name());
        json.writeStringProperty("from", Integer.toString(row.from().value()));
        for (Answer answer : ANSWERS) {
            json.writeStringProperty(word(answer), print(row.verdict(answer)));
        }
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String print(Level level) {
        return level.applicable()
                ? level.proved().value() + ".." + level.possible().value()
                : NOTHING;
    }

    /** A status, up to which level where it is met, and what else a verdict knows: {@code met 4 claimed}. */
    private static String print(Verdict verdict) {
        return word(verdict.status())
                + (verdict.isMet() ? " " + verdict.upTo().value() : "")
                + (verdict.helped() ? " helped" : "")
                + (verdict.claimed() ? " claimed" : "")
                + (verdict.renewable() ? " renewable" : "");
    }

    /** Empty where anything is not as it is written. */
    static Optional<Results> read(Written.Fields root) {
        try {
            return Optional.of(new Results(
                    LocalDate.parse(text(root, "day")),
                    root.records("subjects").stream().map(ResultsJson::subject).toList()));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException _) {
            return Optional.empty();
        }
    }

    private static Results.OfSubject subject(Written.Fields fields) {
        return new Results.OfSubject(
                SubjectId.parse(text(fields, "subject")).orElseThrow(),
                fields.find("target")
                        .map(any -> texts(fields, "target").stream()
                                .map(ResultsJson::target)
                                .toList()),
                ANSWERS.stream()
                        .map(answer -> texts(fields, word(answer)).stream()
                                .map(ResultsJson::level)
                                .toList())
                        .toList(),
                fields.records("rows").stream().map(ResultsJson::row).toList());
    }

    private static Results.OfRow row(Written.Fields fields) {
        return new Results.OfRow(
                RequirementId.parse(text(fields, "row")).orElseThrow(),
                FoundationalRequirement.valueOf(text(fields, "fr")),
                SecurityLevel.of(Integer.parseInt(text(fields, "from"))),
                ANSWERS.stream()
                        .map(answer -> verdict(text(fields, word(answer))))
                        .toList());
    }

    private static String text(Written.Fields fields, String name) {
        return fields.text(name).orElseThrow();
    }

    /** Seven of them, one a foundational requirement. */
    private static List<String> texts(Written.Fields fields, String name) {
        List<String> texts =
                fields.list(name).stream().flatMap(each -> each.said().stream()).toList();
        if (texts.size() != FoundationalRequirement.ALL.size()) {
            throw new IllegalArgumentException("expected seven levels, got " + texts.size());
        }
        return texts;
    }

    private static Optional<SecurityLevel> target(String printed) {
        return printed.equals(NOT_SET) ? Optional.empty() : Optional.of(SecurityLevel.of(Integer.parseInt(printed)));
    }

    private static Level level(String printed) {
        if (printed.equals(NOTHING)) {
            return Level.NOT_APPLICABLE;
        }
        int dots = printed.indexOf("..");
        if (dots < 0) {
            throw new IllegalArgumentException("expected two levels, got `" + printed + "`");
        }
        return new Level(
                true,
                SecurityLevel.of(Integer.parseInt(printed.substring(0, dots))),
                SecurityLevel.of(Integer.parseInt(printed.substring(dots + 2))));
    }

    private static Verdict verdict(String printed) {
        List<String> words = Arrays.asList(printed.split(" ", -1));
        Status status = Status.valueOf(words.getFirst().toUpperCase(Locale.ROOT).replace('-', '_'));
        SecurityLevel upTo =
                status == Status.MET ? SecurityLevel.of(Integer.parseInt(words.get(1))) : SecurityLevel.SL_0;
        return new Verdict(
                status, upTo, words.contains("helped"), words.contains("claimed"), words.contains("renewable"));
    }
}
