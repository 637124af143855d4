package dev.ringwall.exchange.bundle;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.yaml.Span;
import dev.ringwall.exchange.yaml.Written;
import dev.ringwall.exchange.yaml.YamlReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a short YAML file of one list: a version number under the file's word, and records of texts. */
final class ListFile {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final String file;
    private final List<Issue> issues = new ArrayList<>();

    private ListFile(String file) {
        this.file = file;
    }

    /**
     * What such a file looks like.
     *
     * @param word that stands first, with its version, 1
     * @param list the name of its list
     */
    record Form<R>(String word, String list, Set<String> fields, Function<Row, Optional<R>> record) {}

    /** One record of the list; what is missing or unreadable in it is reported at its place. */
    static final class Row {

        private final Written.Fields fields;
        private final ListFile in;

        private Row(Written.Fields fields, ListFile in) {
            this.fields = fields;
            this.in = in;
        }

        Optional<String> text(String name) {
            return fields.text(name);
        }

        List<Written> list(String name) {
            return fields.list(name);
        }

        Optional<String> required(String name) {
            if (text(name).isEmpty()) {
                in.report(IssueCode.MISSING_FIELD, "expected `" + name + "`, got none", fields.span());
            }
            return text(name);
        }

        Optional<String> hash(String name) {
            Optional<String> said = required(name);
            if (said.isPresent() && !HASH.matcher(said.get()).matches()) {
                report(name, "expected 64 hexadecimal digits, got `" + said.get() + "`");
                return Optional.empty();
            }
            return said;
        }

        Optional<LocalDate> day(String name) {
            try {
                return text(name).map(LocalDate::parse);
            } catch (DateTimeException _) {
                in.report(
                        IssueCode.UNREADABLE_DAY,
                        "expected a day such as `2026-03-01`, got `"
                                + text(name).orElse("") + "`",
                        fields.find(name).orElse(fields).span());
                return Optional.empty();
            }
        }

        void report(String name, String sentence) {
            in.report(
                    IssueCode.UNREADABLE_VALUE,
                    sentence,
                    fields.find(name).orElse(fields).span());
        }
    }

    static <R> Imported<List<R>> read(SourceFile source, Form<R> form) {
        return new ListFile(source.name()).rows(source, form);
    }

    private <R> Imported<List<R>> rows(SourceFile source, Form<R> form) {
        SourceFile.Decoded decoded = source.decode();
        decoded.issue().ifPresent(issues::add);
        YamlReader.Document document = YamlReader.read(decoded.text(), Limits.DEFAULT);
        document.fault()
                .ifPresent(fault -> issues.add(
                        new Issue(fault.code(), fault.sentence(), new Place(file, fault.line(), fault.column()))));
        List<R> rows = new ArrayList<>();
        document.root()
                .ifPresent(root -> root.named()
                        .ifPresentOrElse(
                                fields -> rows.addAll(rows(fields, form)),
                                () -> report(
                                        IssueCode.WRONG_SHAPE,
                                        "expected `" + form.word() + ": 1` and `" + form.list() + "`, got "
                                                + root.shape(),
                                        root.span())));
        boolean good = issues.stream().noneMatch(Issue::isError);
        return new Imported<>(
                good ? Optional.of(List.copyOf(rows)) : Optional.empty(),
                issues,
                new Coverage(rows.size(), rows.size(), List.of()),
                Places.NONE);
    }

    private <R> List<R> rows(Written.Fields root, Form<R> form) {
        String version = root.text(form.word()).orElse("none");
        if (!version.equals("1")) {
            report(
                    root.find(form.word()).isPresent() ? IssueCode.NEWER_FILE : IssueCode.MISSING_FIELD,
                    "expected `" + form.word() + ": 1`, got `" + version + "`",
                    root.find(form.word()).orElse(root).span());
            return List.of();
        }
        only(root, Set.of(form.word(), form.list()));
        List<R> rows = new ArrayList<>();
        for (Written item : root.list(form.list())) {
            if (item instanceof Written.Fields fields) {
                only(fields, form.fields());
                form.record().apply(new Row(fields, this)).ifPresent(rows::add);
            } else {
                report(IssueCode.WRONG_SHAPE, "expected named values, got " + item.shape(), item.span());
            }
        }
        return rows;
    }

    private void only(Written.Fields fields, Set<String> known) {
        for (Written.Field field : fields.fields()) {
            if (!known.contains(field.name().text())) {
                report(
                        IssueCode.UNKNOWN_FIELD,
                        "expected one of `"
                                + String.join("`, `", known.stream().sorted().toList()) + "`, got `"
                                + field.name().text() + "`",
                        field.name().span());
            }
        }
    }

    private void report(IssueCode code, String sentence, Span span) {
        issues.add(new Issue(code, sentence, new Place(file, span.line(), span.column())));
    }
}
