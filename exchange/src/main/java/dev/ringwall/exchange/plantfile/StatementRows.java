package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.Statement.Means;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Span;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a piece of evidence says, row by row: a list of rows, all for or all against, or rows with an answer each, such as
 * {@code CR 1.9: {configured: "TLS on"}}.
 */
final class StatementRows implements Kind<StatementRows.Said> {

    private static final String ANSWERS =
            "`met`, `not met`, or one of `configured`, `integration`, `not relevant` with what it is";

    /**
     * @param listed whether the rows stand in a list without answers of their own
     * @param spans where each row stands
     */
    record Said(List<Statement> statements, boolean listed, List<Span> spans) {

        static final Said NOTHING = new Said(List.of(), true, List.of());

        /** What a piece says, on its way to a file: a list if no row has more to say than the others. */
        static Said of(Evidence evidence) {
            boolean alike = evidence.statements().stream()
                    .allMatch(
                            s -> s.means() == Means.DIRECT && s.detail().isEmpty() && s.met() == evidence.favourable());
            return evidence.statements().isEmpty() ? NOTHING : new Said(evidence.statements(), alike, List.of());
        }

        /** The rows of a list are met or not as the whole piece speaks; rows with answers of their own are as they are. */
        List<Statement> spoken(boolean favourable) {
            return statements.stream()
                    .map(s -> listed ? new Statement(s.row(), favourable, s.means(), s.detail()) : s)
                    .toList();
        }
    }

    @Override
    public Optional<Said> read(Written written, Reading reading) {
        return reading.unfolded(written, true).flatMap(whole -> said(whole, reading));
    }

    private static Optional<Said> said(Written whole, Reading reading) {
        Collected collected = new Collected();
        boolean listed = true;
        switch (whole) {
            case Written.Sequence sequence -> sequence.items().forEach(row -> collected.row(row, reading));
            case Written.Text text -> collected.row(text, reading);
            case Written.Fields fields -> {
                listed = false;
                fields.fields().forEach(field -> collected.answer(field, reading));
            }
        }
        return collected.good ? Optional.of(new Said(collected.statements, listed, collected.spans)) : Optional.empty();
    }

    private static final class Collected {
        private final List<Statement> statements = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();
        private final Set<RequirementId> seen = new HashSet<>();
        private boolean good = true;

        void row(Written written, Reading reading) {
            add(written, Optional.of(new Answer(true, Means.DIRECT, "")), reading);
        }

        void answer(Written.Field field, Reading reading) {
            add(field.name(), Answer.read(field.value(), reading), reading);
        }

        private void add(Written written, Optional<Answer> answer, Reading reading) {
            Optional<RequirementId> row = Rows.ROW.read(written, reading);
            if (row.isPresent() && !seen.add(row.get())) {
                String sentence = "expected each row once, got `" + row.get().code() + "` twice";
                reading.report(IssueCode.ROW_TWICE, sentence, written.span());
                good = false;
            }
            good &= row.isPresent() && answer.isPresent();
            if (row.isPresent() && answer.isPresent()) {
                statements.add(answer.get().of(row.get()));
                spans.add(written.span());
            }
        }
    }

    private record Answer(boolean met, Means means, String detail) {

        Statement of(RequirementId row) {
            return new Statement(row, met, means, detail);
        }

        static Optional<Answer> read(Written written, Reading reading) {
            if (written instanceof Written.Text text) {
                Optional<Answer> answer = of(plain(text.text()), "").filter(Answer::needsNoDetail);
                return answer.isPresent() ? answer : reading.expected(IssueCode.UNKNOWN_WORD, ANSWERS, written);
            }
            if (!(written instanceof Written.Fields fields)
                    || fields.fields().isEmpty()
                    || fields.fields().size() > 2) {
                return reading.expected(IssueCode.WRONG_SHAPE, ANSWERS, written);
            }
            Written.Field first = fields.fields().getFirst();
            Optional<String> detail = Kinds.TEXT.read(first.value(), reading);
            if (detail.isEmpty()) {
                return Optional.empty();
            }
            Optional<Answer> answer = of(plain(first.name().text()), detail.get());
            if (answer.isEmpty()) {
                return reading.expected(IssueCode.UNKNOWN_WORD, ANSWERS, first.name());
            }
            return fields.fields().size() == 1
                    ? answer
                    : answer.flatMap(a -> a.withGuide(fields.fields().get(1), reading));
        }

        private boolean needsNoDetail() {
            return means == Means.DIRECT || means == Means.INTEGRATION || means == Means.CONFIGURED;
        }

        private Optional<Answer> withGuide(Written.Field second, Reading reading) {
            if (means != Means.CONFIGURED || !second.name().text().equals("guide")) {
                return reading.expected(
                        IssueCode.UNKNOWN_FIELD, "`guide` beside `configured` and nothing else", second.name());
            }
            return Kinds.TEXT
                    .read(second.value(), reading)
                    .map(guide -> new Answer(met, means, detail + " (" + guide + ")"));
        }

        private static Optional<Answer> of(String word, String detail) {
            return switch (word) {
                case "met" -> Optional.of(new Answer(true, Means.DIRECT, detail));
                case "not-met" -> Optional.of(new Answer(false, Means.DIRECT, detail));
                case "configured" -> Optional.of(new Answer(true, Means.CONFIGURED, detail));
                case "integration" -> Optional.of(new Answer(true, Means.INTEGRATION, detail));
                case "not-relevant" -> Optional.of(new Answer(false, Means.NOT_RELEVANT, detail));
                default -> Optional.empty();
            };
        }

        private static String plain(String text) {
            return text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        }
    }

    @Override
    public Written write(Said said) {
        if (said.listed()) {
            return Written.sequence(said.statements().stream()
                    .map(statement -> Rows.ROW.write(statement.row()))
                    .toList());
        }
        List<Written.Field> fields = new ArrayList<>();
        for (Statement statement : said.statements()) {
            fields.add(new Written.Field(Written.text(statement.row().toString()), answer(statement)));
        }
        return Written.fields(fields);
    }

    private static Written answer(Statement statement) {
        String word = switch (statement.means()) {
            case DIRECT -> statement.met() ? "met" : "not met";
            case CONFIGURED -> "configured";
            case INTEGRATION -> "integration";
            case NOT_RELEVANT -> "not relevant";
        };
        return statement.detail().isEmpty() && statement.means() != Means.NOT_RELEVANT
                ? Written.text(word)
                : Written.fields(List.of(new Written.Field(Written.text(word), Written.text(statement.detail()))));
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> text = Kinds.TEXT.schema();
        Map<String, Object> told = Kinds.schema(
                "type",
                "object",
                "properties",
                Kinds.schema(
                        "met", text,
                        "not met", text,
                        "configured", text,
                        "guide", text,
                        "integration", text,
                        "not relevant", text),
                "additionalProperties",
                false,
                "minProperties",
                1,
                "maxProperties",
                2);
        Map<String, Object> answer = Kinds.schema(
                "anyOf", List.of(Kinds.schema("enum", List.of("met", "not met", "configured", "integration")), told));
        return Kinds.schema(
                "anyOf",
                List.of(
                        Kinds.schema("type", "array", "items", Rows.ROW.schema()),
                        Rows.ROW.schema(),
                        Kinds.schema(
                                "type",
                                "object",
                                "patternProperties",
                                Kinds.schema(Rows.PATTERN, answer),
                                "additionalProperties",
                                false)));
    }
}
