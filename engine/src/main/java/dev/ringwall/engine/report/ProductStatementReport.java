package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;
import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Answers;
import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.InstalledProduct;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Part;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What each installed product in its version is said to do, requirement by requirement of its component types (IEC
 * 62443-4-2): the answer, who says so, of which versions, and the SL-C that follows.
 */
public final class ProductStatementReport {

    /** The name of this report. */
    public static final String NAME = "product-statement";

    private static final int FEW_PARTS = 100;

    private final Assessment assessment;
    private final Set<String> anchors = new HashSet<>();

    private ProductStatementReport(Assessment assessment) {
        this.assessment = assessment;
    }

    /** @param program the version of this program */
    public static Document compile(Assessment assessment, Detail detail, String program) {
        Origin origin = Origin.of(assessment, program);
        Phrase title = Phrase.of(ProductStatementWords.TITLE, new Fact.Text(origin.plantName()));
        Block preface = new Block.Notice(Block.Notice.Tone.NOTE, Phrase.of(ProductStatementWords.NOT_OURS));
        return new Document(
                NAME, title, origin, List.of(preface), new ProductStatementReport(assessment).sections(detail));
    }

    private List<Section> sections(Detail detail) {
        List<Section> sections = new ArrayList<>();
        sections.add(summary());
        assessment.products().forEach((product, answers) -> sections.add(section(product, answers, detail)));
        withoutVersion(sections);
        return sections;
    }

    private Section summary() {
        Phrase title = Phrase.of(ProductStatementWords.SUMMARY);
        if (assessment.products().isEmpty()) {
            return Section.of("summary", title, paragraph(Phrase.of(ProductStatementWords.NO_PRODUCTS)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        assessment
                .products()
                .forEach((product, answers) -> rows.add(List.of(
                        cell(product.product()),
                        Cell.text(product.version()),
                        types(typesOf(product)),
                        Cell.of(vector(product, answers)),
                        new Cell.Several(assessment.openConstraints(product).stream()
                                .map(row -> cell(row.id()))
                                .toList()))));
        Block table = new Block.Table(
                "product",
                title,
                List.of(
                        column("product", ReportWords.PRODUCT, Kind.ID),
                        column("version", ReportWords.VERSION, Kind.TEXT),
                        column("types", ProductStatementWords.TYPES, Kind.TEXT),
                        column("sl-c", ReportWords.SL_C, Kind.VECTOR),
                        column("constraints", ReportWords.OPEN_CONSTRAINTS, Kind.TEXT)),
                rows);
        return Section.of("summary", title, paragraph(Phrase.of(ProductStatementWords.IN_BRACKETS)), table);
    }

    private Section section(InstalledProduct product, Answers answers, Detail detail) {
        String anchor = anchor(product);
        Fact[] named = {new Fact.Of(product.product()), new Fact.Text(product.version())};
        List<Block> blocks = new ArrayList<>();
        assessment.plant().product(product.product()).ifPresent(each -> blocks.add(maker(each)));
        List<ComponentType> types = typesOf(product);
        if (types.isEmpty()) {
            blocks.add(warning(ProductStatementWords.TYPES_NOT_SAID));
        }
        blocks.add(new Block.Levels(
                product.product(), List.of(new Block.Levels.Line(Measure.SL_C, vector(product, answers), List.of()))));
        ProductClaims claims = new ProductClaims(assessment, product);
        List<Requirement> asked = asked(types);
        long answered = asked.stream().filter(claims::isAnswered).count();
        if (answered == 0) {
            blocks.add(warning(ProductStatementWords.NOTHING_SAID));
        } else {
            blocks.add(paragraph(Phrase.of(
                    ProductStatementWords.ANSWERED,
                    new Fact.Count(Math.toIntExact(answered)),
                    new Fact.Count(asked.size()))));
        }
        if (answered > 0 || detail.isAll()) {
            blocks.add(new Block.Table(
                    "rows-" + anchor,
                    Phrase.of(ProductStatementWords.ROWS_OF, named[0]),
                    ProductClaims.COLUMNS,
                    asked.stream().map(claims::line).toList()));
        }
        List<Evidence> near = claims.ofOtherVersions();
        if (!near.isEmpty()) {
            blocks.add(new Block.Table(
                    "near-" + anchor,
                    Phrase.of(ProductStatementWords.OTHER_VERSIONS, named[0]),
                    List.of(
                            column("source", ProductStatementWords.SOURCE, Kind.ID),
                            column("kind", ReportWords.KIND, Kind.TERM),
                            column("versions", ProductStatementWords.OF_VERSIONS, Kind.TEXT),
                            column("date", ReportWords.DATE, Kind.DAY)),
                    near.stream().map(ProductStatementReport::near).toList()));
        }
        blocks.addAll(parts(product, anchor, detail));
        return new Section(anchor, Phrase.of(ProductStatementWords.OF_PRODUCT, named), blocks, List.of());
    }

    /** What is built into the installed version; a long list only where everything is asked for. */
    private List<Block> parts(InstalledProduct product, String anchor, Detail detail) {
        List<Part> parts = assessment.plant().product(product.product()).map(Product::parts).orElse(List.of()).stream()
                .filter(part -> part.isIn(product.version()))
                .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        Block known = paragraph(Phrase.of(ProductStatementWords.PARTS_KNOWN, new Fact.Count(parts.size())));
        if (parts.size() > FEW_PARTS && !detail.isAll()) {
            return List.of(known);
        }
        Block table = new Block.Table(
                "parts-" + anchor,
                Phrase.of(ProductStatementWords.PARTS_OF, new Fact.Of(product.product())),
                List.of(
                        column("part", ProductStatementWords.PART, Kind.TEXT),
                        column("version", ReportWords.VERSION, Kind.TEXT),
                        column("supplier", ProductStatementWords.SUPPLIER, Kind.TEXT),
                        column("package", ProductStatementWords.PACKAGE, Kind.TEXT)),
                parts.stream().map(ProductStatementReport::part).toList());
        return List.of(known, table);
    }

    private static List<Cell> part(Part part) {
        return List.of(
                Cell.text(part.name()),
                Cell.text(part.version()),
                Cell.text(part.supplier()),
                Cell.text(part.purl().isEmpty() ? part.cpe() : part.purl()));
    }

    private static List<Cell> near(Evidence piece) {
        return List.of(
                Cell.of(new Fact.Piece(piece.id())),
                Cell.of(piece.kind()),
                piece.versions().map(range -> Cell.text(range.text())).orElse(Cell.BLANK),
                Cell.of(piece.date()));
    }

    private static Block maker(Product product) {
        return paragraph(
                product.vendor().isBlank()
                        ? Phrase.of(ProductStatementWords.VENDOR_NOT_SAID)
                        : Phrase.of(
                                ProductStatementWords.MADE_BY,
                                new Fact.Text(product.vendor()),
                                new Fact.Text(product.model().isBlank() ? product.name() : product.model())));
    }

    /** Products of which no version is known anywhere, and the assets that hold them: nothing can be said for these. */
    private void withoutVersion(List<Section> sections) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Product product : assessment.plant().plant().products()) {
            List<Cell> holders = assessment.plant().assetsById().stream()
                    .filter(asset -> holdsWithoutVersion(asset, product))
                    .map(asset -> cell(asset.id()))
                    .toList();
            if (!holders.isEmpty()) {
                rows.add(List.of(cell(product.id()), new Cell.Several(holders)));
            }
        }
        if (!rows.isEmpty()) {
            sections.add(Section.of(
                    "without-version",
                    Phrase.of(ProductStatementWords.WITHOUT_VERSION),
                    warning(ProductStatementWords.WITHOUT_VERSION_TOLD),
                    new Block.Table(
                            "unversioned",
                            Phrase.of(ProductStatementWords.WITHOUT_VERSION),
                            List.of(
                                    column("product", ReportWords.PRODUCT, Kind.ID),
                                    column("assets", ProductStatementWords.ASSETS, Kind.TEXT)),
                            rows)));
        }
    }

    private boolean holdsWithoutVersion(Asset asset, Product product) {
        return assessment.plant().componentsOf(asset).stream()
                .map(Component::installed)
                .anyMatch(installed ->
                        installed.product().filter(product.id()::equals).isPresent()
                                && installed.version().isEmpty());
    }

    private VectorReading vector(InstalledProduct product, Answers answers) {
        VectorReading vector = Readings.of(answers, Ask.ABLE);
        return assessment.openConstraints(product).isEmpty()
                ? vector
                : vector.marked(VectorReading.Mark.CONSTRAINT_OPEN);
    }

    private List<ComponentType> typesOf(InstalledProduct product) {
        return assessment.plant().product(product.product()).map(Product::types).orElse(List.of());
    }

    /** The constraints, then every row with a level; without a type that is known, the rows of every type. */
    private List<Requirement> asked(List<ComponentType> types) {
        Stream<Requirement> constraints = assessment.catalog().requirements().stream()
                .filter(row -> row.status() == Requirement.Status.CONSTRAINT && !row.isSystemRow());
        Stream<Requirement> rows = assessment.catalog().componentRows().stream()
                .filter(row -> types.isEmpty() || !Collections.disjoint(types, row.types()));
        return Stream.concat(constraints, rows).toList();
    }

    private static Cell types(List<ComponentType> types) {
        return new Cell.Several(types.stream().map(Cell::of).toList());
    }

    private static Block paragraph(Phrase phrase) {
        return new Block.Paragraph(phrase);
    }

    private static Block warning(ProductStatementWords words) {
        return new Block.Notice(Block.Notice.Tone.WARNING, Phrase.of(words));
    }

    /** By the product alone, as long as the plant has one version of it; the versions of one product are counted. */
    private String anchor(InstalledProduct product) {
        String wanted = "product-" + product.product().value();
        String free = wanted;
        for (int i = 2; !anchors.add(free); i++) {
            free = wanted + "-" + i;
        }
        return free;
    }
}
