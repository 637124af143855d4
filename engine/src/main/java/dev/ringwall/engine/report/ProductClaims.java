package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;
import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.InstalledProduct;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is said of one product in one version, row by row, and by whom. */
final class ProductClaims {

    /** The columns of {@link #line}. */
    static final List<Column> COLUMNS = List.of(
            column("row", ReportWords.ROW, Kind.ID),
            column("requirement", ProductStatementWords.REQUIREMENT, Kind.TEXT),
            column("level", ReportWords.FROM_LEVEL, Kind.LEVEL),
            column("answer", ProductStatementWords.ANSWER, Kind.TERM),
            column("how", ProductStatementWords.HOW, Kind.TEXT),
            column("source", ProductStatementWords.SOURCE, Kind.TEXT),
            column("versions", ProductStatementWords.OF_VERSIONS, Kind.TEXT),
            column("installed", ProductStatementWords.INSTALLED, Kind.TEXT));

    private final Assessment assessment;
    private final InstalledProduct product;

    ProductClaims(Assessment assessment, InstalledProduct product) {
        this.assessment = assessment;
        this.product = product;
    }

    private Outcome outcome(Requirement row) {
        return assessment.judge().judge(product, row, Ask.ABLE);
    }

    /** Whether the row is known to be met or not, or justly not asked. */
    boolean isAnswered(Requirement row) {
        return outcome(row).status() != Outcome.Status.UNKNOWN;
    }

    List<Cell> line(Requirement row) {
        Outcome outcome = outcome(row);
        List<Evidence> pieces = pieces(outcome.trace());
        return List.of(
                cell(row.id()),
                Cell.text(row.title()),
                row.minSl().<Cell>map(level -> Cell.of(Reading.of(level))).orElse(Cell.BLANK),
                Cell.of(outcome.status()),
                outcome instanceof Outcome.NotApplicable(Trace trace) ? Cell.of(trace) : how(pieces, row),
                several(pieces.stream()
                        .map(piece -> several(List.of(Cell.of(new Fact.Piece(piece.id())), Cell.of(piece.kind()))))
                        .toList()),
                several(pieces.stream()
                        .flatMap(piece -> piece.versions().stream())
                        .map(range -> Cell.text(range.text()))
                        .toList()),
                Cell.text(product.version()));
    }

    private static Cell several(List<Cell> cells) {
        return new Cell.Several(cells);
    }

    private static Cell how(List<Evidence> pieces, Requirement row) {
        Set<Cell> ways = new LinkedHashSet<>();
        for (Evidence piece : pieces) {
            List<Statement> said = piece.statements().stream()
                    .filter(statement -> statement.row().equals(row.id()))
                    .toList();
            if (said.isEmpty() && piece.byLevel().isPresent()) {
                ways.add(Cell.of(Phrase.of(ProductStatementWords.BY_LEVEL)));
            }
            said.forEach(statement -> {
                // A plain no has no way in which it is met; the measure that the supplier recommends is the detail.
                if (statement.met() || statement.means() != Statement.Means.DIRECT) {
                    ways.add(Cell.of(statement.means()));
                }
                if (!statement.detail().isBlank()) {
                    ways.add(Cell.text(statement.detail()));
                }
            });
        }
        return several(List.copyOf(ways));
    }

    /** The pieces that an answer rests on, in the order in which its reason names them. */
    private List<Evidence> pieces(Trace trace) {
        Set<Evidence> pieces = new LinkedHashSet<>();
        collect(trace, pieces);
        return new ArrayList<>(pieces);
    }

    private void collect(Trace trace, Set<Evidence> pieces) {
        for (Fact fact : trace.facts()) {
            if (fact instanceof Fact.Piece(var id)) {
                assessment.plant().evidence(id).ifPresent(pieces::add);
            }
        }
        trace.because().forEach(below -> collect(below, pieces));
    }

    /** What names other versions of the product: listed, and counting for nothing. */
    List<Evidence> ofOtherVersions() {
        return assessment.plant().plant().evidence().stream()
                .filter(piece -> piece.subject().equals(product.product()))
                .filter(piece -> piece.versions()
                        .filter(range -> !range.holds(product.version()))
                        .isPresent())
                .sorted(java.util.Comparator.comparing(Evidence::id))
                .toList();
    }
}
