package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;
import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.report.Certified.Fit;
import dev.ringwall.engine.report.Column.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Which plants, and what in them, depend on which certificate, and which of these have ended or are going to. */
public final class Certificates {

    /** The name of this document. */
    public static final String NAME = "certificates";

    private final LocalDate day;
    private final List<OfPlant> plants;

    /** A plant and its certificates. */
    private record OfPlant(Plant plant, List<Certified> certificates) {

        String name() {
            String name = plant.description().name();
            return name.isBlank() ? plant.id().value() : name;
        }

        int count(Certified.State state) {
            return Math.toIntExact(
                    certificates.stream().filter(each -> each.state() == state).count());
        }

        int dependents(Fit... fits) {
            return certificates.stream().mapToInt(each -> each.count(fits)).sum();
        }
    }

    private Certificates(List<Plant> plants, LocalDate day) {
        this.day = day;
        this.plants = plants.stream()
                .sorted(Comparator.comparing(plant -> plant.id().value()))
                .map(plant -> new OfPlant(plant, Certified.of(PlantIndex.of(plant), day)))
                .toList();
    }

    /** @param plants no two of one id */
    public static Document compile(List<Plant> plants, LocalDate day, String program) {
        Certificates report = new Certificates(plants, day);
        String names = report.plants.stream().map(OfPlant::name).collect(Collectors.joining(", "));
        List<Section> sections = new ArrayList<>(List.of(report.summary()));
        report.plants.forEach(plant -> sections.add(section(plant)));
        return new Document(
                NAME,
                Phrase.of(CertificateWords.TITLE, new Fact.Text(names)),
                Origin.ofPlants(plants.size(), names, report.day, program),
                List.of(new Block.Notice(Block.Notice.Tone.NOTE, Phrase.of(CertificateWords.TOLD))),
                sections);
    }

    private Section summary() {
        Phrase title = Phrase.of(CertificateWords.SUMMARY);
        Fact days = new Fact.Count(Acceptance.REMINDER_DAYS);
        return Section.of(
                "summary",
                title,
                new Block.Table(
                        "counts",
                        title,
                        List.of(
                                column("plant", CertificateWords.PLANT, Kind.TEXT),
                                column("certificates", CertificateWords.CERTIFICATES, Kind.COUNT),
                                column("expired", CertificateWords.EXPIRED, Kind.COUNT),
                                new Column("ends-soon", Phrase.of(CertificateWords.ENDS_SOON, days), Kind.COUNT),
                                column("dependent", CertificateWords.DEPENDENT, Kind.COUNT),
                                column("other-version", CertificateWords.OTHER_VERSION, Kind.COUNT)),
                        plants.stream()
                                .map(plant -> List.of(
                                        Cell.text(plant.name()),
                                        Cell.of(plant.certificates().size()),
                                        Cell.of(plant.count(Certified.State.EXPIRED)
                                                + plant.count(Certified.State.WITHDRAWN)),
                                        Cell.of(plant.count(Certified.State.ENDS_SOON)),
                                        Cell.of(plant.dependents(Fit.THIS_VERSION, Fit.BY_NAME)),
                                        Cell.of(plant.dependents(Fit.OTHER_VERSION, Fit.VERSION_NOT_SAID))))
                                .toList()));
    }

    private static Section section(OfPlant of) {
        String id = "plant-" + of.plant().id().value();
        Phrase title = Phrase.of(CertificateWords.OF_PLANT, new Fact.Text(of.name()));
        if (of.certificates().isEmpty()) {
            return Section.of(id, title, new Block.Paragraph(Phrase.of(CertificateWords.NO_CERTIFICATE)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                id + "-certificates",
                Phrase.of(CertificateWords.CERTIFICATES),
                List.of(
                        column("state", CertificateWords.STATE, Kind.TERM),
                        column("until", CertificateWords.UNTIL, Kind.DAY),
                        column("certificate", CertificateWords.CERTIFICATE, Kind.ID),
                        column("scheme", CertificateWords.SCHEME, Kind.TEXT),
                        column("by", CertificateWords.BY, Kind.TEXT),
                        column("subject", CertificateWords.SUBJECT, Kind.ID),
                        column("versions", CertificateWords.VERSIONS, Kind.TEXT),
                        column("scope", CertificateWords.SCOPE, Kind.TEXT),
                        column("issued", CertificateWords.ISSUED, Kind.DAY),
                        column("holds-for", CertificateWords.HOLDS_FOR, Kind.COUNT)),
                of.certificates().stream().map(Certificates::line).toList()));
        List<List<Cell>> dependents = of.certificates().stream()
                .flatMap(each -> each.dependents().stream().map(dependent -> line(each, dependent)))
                .toList();
        Phrase who = Phrase.of(CertificateWords.WHO_DEPENDS, new Fact.Text(of.name()));
        blocks.add(
                dependents.isEmpty()
                        ? new Block.Paragraph(Phrase.of(CertificateWords.NOTHING_DEPENDS, new Fact.Text(of.name())))
                        : new Block.Table(
                                id + "-dependents",
                                who,
                                List.of(
                                        column("certificate", CertificateWords.CERTIFICATE, Kind.ID),
                                        column("state", CertificateWords.STATE, Kind.TERM),
                                        column("asset", CertificateWords.ASSET, Kind.ID),
                                        column("installed", CertificateWords.INSTALLED, Kind.TEXT),
                                        column("versions", CertificateWords.VERSIONS, Kind.TEXT),
                                        column("fit", CertificateWords.FIT, Kind.TERM)),
                                dependents));
        return new Section(id, title, blocks, List.of());
    }

    private static List<Cell> line(Certified each) {
        Evidence piece = each.piece();
        return List.of(
                Cell.of(each.state()),
                piece.validUntil().map(Cell::of).orElse(Cell.of(Phrase.of(CertificateWords.NO_END_SAID))),
                Cell.of(new Fact.Piece(piece.id())),
                said(piece.method()),
                said(piece.author()),
                cell(piece.subject()),
                versions(piece),
                scope(piece),
                Cell.of(piece.date()),
                Cell.of(each.count(Fit.THIS_VERSION, Fit.BY_NAME)));
    }

    private static List<Cell> line(Certified each, Certified.Dependent dependent) {
        return List.of(
                Cell.of(new Fact.Piece(each.piece().id())),
                Cell.of(each.state()),
                cell(dependent.subject()),
                said(dependent.version().orElse("")),
                versions(each.piece()),
                Cell.of(dependent.fit()));
    }

    private static Cell versions(Evidence piece) {
        return said(piece.versions().map(range -> range.text()).orElse(""));
    }

    /** What a certificate is about: a level of some types of component, or single rows. */
    private static Cell scope(Evidence piece) {
        List<Cell> cells = new ArrayList<>();
        piece.byLevel()
                .ifPresent(level ->
                        cells.add(Cell.of(Phrase.of(CertificateWords.BY_LEVEL, new Fact.Text(level.toString())))));
        if (!piece.statements().isEmpty()) {
            cells.add(Cell.of(Phrase.of(
                    CertificateWords.ROWS, new Fact.Count(piece.statements().size()))));
        }
        piece.types().forEach(type -> cells.add(Cell.of(type)));
        return cells.isEmpty() ? said("") : new Cell.Several(cells);
    }

    private static Cell said(String text) {
        return text.isBlank() ? Cell.of(Phrase.of(CertificateWords.NOBODY_SAID)) : Cell.text(text);
    }
}
