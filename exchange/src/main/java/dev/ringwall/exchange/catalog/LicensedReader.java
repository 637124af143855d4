package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.yaml.Span;
import dev.ringwall.exchange.yaml.Written;
import dev.ringwall.exchange.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads files of requirement and text, row by row; what it does not understand is an issue and stops no other row. */
final class LicensedReader {

    private final Catalog catalog;
    private final Limits limits;
    private final Map<RequirementId, String> texts = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private int total;

    LicensedReader(Catalog catalog, Limits limits) {
        this.catalog = catalog;
        this.limits = limits;
    }

    Map<RequirementId, String> texts() {
        return texts;
    }

    List<Issue> issues() {
        return issues;
    }

    /** Rows that stand in the files, understood or not. */
    int total() {
        return total;
    }

    void read(String part, SourceFile file) {
        SourceFile.Decoded decoded = file.decode();
        if (decoded.issue().isPresent()) {
            issues.add(decoded.issue().get());
            return;
        }
        YamlReader.Document document = YamlReader.read(decoded.text(), limits);
        document.fault()
                .ifPresent(fault -> issues.add(new Issue(
                        fault.code(), fault.sentence(), new Place(file.name(), fault.line(), fault.column()))));
        document.root().ifPresent(root -> {
            if (root instanceof Written.Fields rows) {
                rows.fields().forEach(row -> row(part, file, row));
            } else {
                // What stands there instead may be the standard's text, and a message may end in a log.
                issue(IssueCode.WRONG_SHAPE, "expected requirements, each with its text", file, root.span());
            }
        });
    }

    private void row(String part, SourceFile file, Written.Field row) {
        total++;
        String code = row.name().text();
        List<RequirementId> ids = rows(part, code);
        if (ids.isEmpty()) {
            boolean isOne = RequirementId.parse(code).isPresent();
            issue(
                    isOne ? IssueCode.UNKNOWN_ROW : IssueCode.UNREADABLE_ROW,
                    "expected a requirement of " + part + ", got " + row.name().shape(),
                    file,
                    row.name().span());
        } else if (!(row.value() instanceof Written.Text text) || text.isNothing()) {
            issue(
                    IssueCode.WRONG_SHAPE,
                    "expected the text of `" + code + "`, got " + row.value().shape(),
                    file,
                    row.value().span());
        } else if (texts.containsKey(ids.getFirst())) {
            issue(
                    IssueCode.DUPLICATE_FIELD,
                    "expected `" + code + "` once, got it again",
                    file,
                    row.name().span());
        } else {
            ids.forEach(id -> texts.put(id, text.text()));
        }
    }

    /** The rows of that number in the editions of a part; white space and case are forgiven. */
    private List<RequirementId> rows(String part, String code) {
        return RequirementId.parse(code).stream()
                .flatMap(id -> catalog.editions().stream()
                        .filter(edition -> edition.part().equals(part))
                        .map(edition -> new RequirementId(edition, id.code())))
                .filter(id -> catalog.find(id).isPresent())
                .toList();
    }

    private void issue(IssueCode code, String sentence, SourceFile file, Span span) {
        if (issues.size() < limits.issues()) {
            issues.add(new Issue(code, sentence, new Place(file.name(), span.line(), span.column())));
        }
    }
}
