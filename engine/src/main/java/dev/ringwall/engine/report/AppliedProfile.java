package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.InstalledProduct;
import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.profile.Applied;
import dev.ringwall.engine.profile.AppliedRow;
import dev.ringwall.engine.profile.Profile;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.List;

/** What a plant, its products, or a programme comes to under a profile, beside what is said without it. */
final class AppliedProfile {

    private final Profile profile;
    private final ProfileTables tables;
    private final Detail detail;

    AppliedProfile(Profile profile, ProfileTables tables, Detail detail) {
        this.profile = profile;
        this.tables = tables;
        this.detail = detail;
    }

    private record Part(Cell name, Phrase title, Applied applied) {}

    Document plant(Assessment assessment, Origin origin) {
        List<Part> parts = new ArrayList<>();
        for (Subject subject : assessment.subjects()) {
            Applied applied = Applied.of(profile, assessment, subject);
            parts.add(new Part(
                    Tables.cell(subject.id()),
                    Phrase.of(ProfileWords.SUBJECT_TITLE, new Fact.Of(subject.id())),
                    applied));
        }
        for (InstalledProduct product : assessment.products().keySet()) {
            Fact name = new Fact.Text(product.product().value() + " " + product.version());
            parts.add(new Part(
                    Cell.of(name),
                    Phrase.of(ProfileWords.SUBJECT_TITLE, name),
                    Applied.of(profile, assessment, product)));
        }
        String name = assessment.plant().plant().description().name();
        return document(name.isBlank() ? assessment.plant().plant().id().value() : name, parts, true, origin);
    }

    Document programme(ProgrammeAssessment assessment, Origin origin) {
        String name = assessment.programme().head().name();
        Fact fact = new Fact.Text(name);
        Part part =
                new Part(Cell.of(fact), Phrase.of(ProfileWords.SUBJECT_TITLE, fact), Applied.of(profile, assessment));
        return document(name, List.of(part), false, origin);
    }

    private Document document(String name, List<Part> all, boolean leveled, Origin origin) {
        List<Part> parts =
                all.stream().filter(part -> !part.applied().rows().isEmpty()).toList();
        List<Section> sections = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        blocks.add(parts.isEmpty() ? new Block.Paragraph(Phrase.of(ProfileWords.NOTHING_ASKED)) : summary(parts));
        if (leveled && !parts.isEmpty()) {
            blocks.add(vectors(parts));
        }
        sections.add(new Section("summary", Phrase.of(ProfileWords.SUMMARY), blocks, List.of()));
        int number = 0;
        for (Part part : parts) {
            number++;
            sections.add(section(part, number));
        }
        return new Document(
                "profile-application",
                Phrase.of(
                        ProfileWords.APPLIED_TITLE, new Fact.Text(profile.head().title()), new Fact.Text(name)),
                origin,
                ProfileSheets.preface(profile),
                sections);
    }

    private static Block summary(List<Part> parts) {
        List<Column> columns = new ArrayList<>(List.of(
                column("subject", ProfileWords.SUBJECT, Kind.ID),
                column("rows", ProfileWords.ROWS, Kind.COUNT),
                column("met", ProfileWords.MET, Kind.COUNT),
                column("not-met", ProfileWords.NOT_MET, Kind.COUNT),
                column("unknown", ProfileWords.UNKNOWN, Kind.COUNT),
                column("not-applicable", ProfileWords.NOT_APPLICABLE, Kind.COUNT)));
        return new Block.Table(
                "subjects",
                Phrase.of(ProfileWords.SUMMARY),
                columns,
                parts.stream().map(AppliedProfile::line).toList());
    }

    private static List<Cell> line(Part part) {
        Applied applied = part.applied();
        List<Cell> cells = new ArrayList<>(List.of(
                part.name(),
                Cell.of(applied.rows().size()),
                Cell.of(applied.count(Status.MET)),
                Cell.of(applied.count(Status.NOT_MET)),
                Cell.of(applied.count(Status.UNKNOWN)),
                Cell.of(applied.count(Status.NOT_APPLICABLE))));
        return cells;
    }

    /** The plain vector, and below it the one under the profile. */
    private static Block vectors(List<Part> parts) {
        List<List<Cell>> lines = new ArrayList<>();
        for (Part part : parts) {
            lines.add(List.of(
                    part.name(),
                    Cell.of(Phrase.of(ProfileWords.PLAIN)),
                    Cell.of(vector(part.applied().plain()))));
            lines.add(List.of(
                    part.name(),
                    Cell.of(Phrase.of(ProfileWords.UNDER)),
                    Cell.of(vector(part.applied().under()))));
        }
        return new Block.Table(
                "vectors",
                Phrase.of(ProfileWords.VECTORS),
                List.of(
                        column("subject", ProfileWords.SUBJECT, Kind.ID),
                        column("which", ProfileWords.WHICH, Kind.TEXT),
                        column("vector", ProfileWords.VECTORS, Kind.VECTOR)),
                lines);
    }

    private static VectorReading vector(List<Level> levels) {
        return VectorReading.of(levels.stream()
                .map(level -> level.applicable()
                        ? new Reading.Between(level.proved(), level.possible())
                        : new Reading.NoRowApplies())
                .toList());
    }

    private Section section(Part part, int number) {
        List<AppliedRow> shown = part.applied().rows().stream()
                .filter(row -> detail == Detail.ALL || row.falls())
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!shown.isEmpty()) {
            blocks.add(new Block.Table(
                    "rows-" + number,
                    Phrase.of(detail == Detail.ALL ? ProfileWords.ROWS : ProfileWords.FAILS),
                    List.of(
                            column("row", ProfileWords.ROW, Kind.ID),
                            column("what", ProfileWords.WHAT, Kind.TEXT),
                            column("level", ProfileWords.LEVEL, Kind.TEXT),
                            column("status", ProfileWords.STATUS, Kind.TERM),
                            column("why", ProfileWords.BECAUSE, Kind.REASON)),
                    shown.stream()
                            .map(row -> List.of(
                                    ProfileTables.row(row.choice().row()),
                                    tables.title(row.choice().row()),
                                    ProfileTables.level(row.choice()),
                                    Cell.of(row.status()),
                                    Cell.of(row.why())))
                            .toList()));
        }
        int unknown = part.applied().count(Status.UNKNOWN);
        if (unknown > 0 && detail != Detail.ALL) {
            blocks.add(new Block.Paragraph(Phrase.of(ProfileWords.UNKNOWN_COUNTED, new Fact.Count(unknown))));
        } else if (shown.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(ProfileWords.NOTHING_FAILS)));
        }
        return new Section("subject-" + number, part.title(), blocks, List.of());
    }
}
