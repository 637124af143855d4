package dev.ringwall.exchange.suppliertable;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.Statement.Means;
import dev.ringwall.engine.model.VersionRange;
import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.FoundEvidence;
import dev.ringwall.exchange.rowtable.AnswerWord;
import dev.ringwall.exchange.rowtable.Heading;
import dev.ringwall.exchange.rowtable.RowNames;
import dev.ringwall.exchange.rowtable.RowTable;
import dev.ringwall.exchange.rowtable.RowTable.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a supplier's table; all rows of one product, version, day and author make one claim. */
final class SupplierTableReader {

    static final List<Heading> HEADINGS = List.of(
            Heading.REQUIREMENT,
            Heading.ANSWER,
            Heading.DETAIL,
            Heading.REMARK,
            Heading.PRODUCT,
            Heading.VERSION,
            Heading.DATE,
            Heading.AUTHOR);

    private static final List<String> SERVICES = Arrays.stream(Service.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    private final RowTable table;
    private final RowNames rows = RowNames.ofCatalog();
    private final Map<Speaker, Claim> claims = new LinkedHashMap<>();

    private SupplierTableReader(RowTable table) {
        this.table = table;
    }

    /** Who says it of what. */
    private record Speaker(String product, String versions, LocalDate day, String author) {}

    /** What he says, row by row, and where he begins. */
    private record Claim(Place place, Map<RequirementId, Statement> statements) {}

    static Imported<Found> read(SourceFile source, Explained explained, Limits limits) {
        SupplierTableReader reader = new SupplierTableReader(RowTable.read(source, HEADINGS, explained, limits));
        reader.table.lines().forEach(reader::line);
        Found.Collected found = new Found.Collected();
        reader.claims.forEach((speaker, claim) -> found.add(evidence(speaker, claim)));
        return reader.table.imported(found);
    }

    private static FoundEvidence evidence(Speaker speaker, Claim claim) {
        return new FoundEvidence(
                claim.place(),
                speaker.versions() + " " + speaker.day() + " " + speaker.product(),
                EvidenceKind.CLAIM,
                "supplier's table",
                speaker.product(),
                List.copyOf(claim.statements().values()),
                Optional.of(new VersionRange(speaker.versions())),
                speaker.day(),
                speaker.author(),
                Optional.empty(),
                "");
    }

    private void line(Line line) {
        String requirement = line.value(Heading.REQUIREMENT);
        String said = line.value(Heading.ANSWER);
        Optional<RequirementId> row =
                rows.row(requirement).filter(id -> !id.code().startsWith("SR "));
        Optional<AnswerWord> word = AnswerWord.of(said);
        if (row.isEmpty()) {
            leftOut(line, "expected a row of 62443-4-2 that can be answered, got `" + requirement + "`");
        } else if (word.isEmpty()) {
            leftOut(
                    line,
                    "expected `met`, `configured`, `integration`, `not met` or `not relevant`, got `" + said + "`");
        } else if (word.get() == AnswerWord.OPEN) {
            table.understood();
        } else {
            statement(line, row.get(), word.get()).ifPresent(statement -> put(line, statement));
        }
    }

    private Optional<Statement> statement(Line line, RequirementId row, AnswerWord word) {
        String detail = Stream.of(line.value(Heading.DETAIL), line.value(Heading.REMARK))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return switch (word) {
            case MET -> Optional.of(new Statement(row, true, Means.DIRECT, detail));
            case CONFIGURED -> Optional.of(new Statement(row, true, Means.CONFIGURED, detail));
            case INTEGRATION -> integrated(line, row);
            case NOT_MET -> Optional.of(new Statement(row, false, Means.DIRECT, detail));
            case PARTLY -> Optional.of(new Statement(row, false, Means.DIRECT, ("partly met; " + detail).strip()));
            case NOT_RELEVANT -> Optional.of(new Statement(row, false, Means.NOT_RELEVANT, detail));
            case OPEN -> Optional.empty();
        };
    }

    /** Only a service of a known kind can complete such a row. */
    private Optional<Statement> integrated(Line line, RequirementId row) {
        String named = line.value(Heading.DETAIL);
        String plain = named.toLowerCase(Locale.ROOT).strip().replace(' ', '-').replace('_', '-');
        Optional<String> service = SERVICES.stream().filter(plain::equals).findFirst();
        if (service.isEmpty()) {
            leftOut(
                    line,
                    "expected the kind of the service that `" + row.code() + "` needs, one of "
                            + String.join(", ", SERVICES) + ", got " + (named.isEmpty() ? "none" : "`" + named + "`"));
        }
        return service.map(kind -> new Statement(row, true, Means.INTEGRATION, kind));
    }

    private void put(Line line, Statement statement) {
        List<String> missing = new ArrayList<>();
        for (Heading needed : List.of(Heading.PRODUCT, Heading.VERSION)) {
            if (line.value(needed).isEmpty()) {
                missing.add("`--set " + needed.field() + "=…`");
            }
        }
        if (!missing.isEmpty()) {
            leftOut(
                    line,
                    "expected the product and its version, got none; say it for all rows with "
                            + String.join(" and ", missing));
            return;
        }
        Optional<LocalDate> day = table.day(line);
        Optional<String> author = table.author(line);
        if (day.isEmpty() || author.isEmpty()) {
            return;
        }
        Speaker speaker =
                new Speaker(line.value(Heading.PRODUCT), line.value(Heading.VERSION), day.get(), author.get());
        Claim claim = claims.computeIfAbsent(speaker, any -> new Claim(line.place(), new LinkedHashMap<>()));
        if (claim.statements().putIfAbsent(statement.row(), statement) == null) {
            table.understood();
        } else {
            leftOut(
                    line,
                    "expected each row once for a version of a product, got `"
                            + statement.row().code() + "` again");
        }
    }

    private void leftOut(Line line, String sentence) {
        table.report(IssueCode.ANSWER_LEFT_OUT, sentence + "; the row is left out", line.place());
    }
}
