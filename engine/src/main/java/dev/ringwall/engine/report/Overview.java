package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;
import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What stands before everything else: how to read it, all subjects in one table, the drawing. */
final class Overview {

    private final Assessment assessment;
    private final OpenRows open;
    private final Readings readings;

    Overview(Assessment assessment, OpenRows open) {
        this.assessment = assessment;
        this.open = open;
        this.readings = new Readings(assessment);
    }

    static List<Block> preface() {
        return List.of(
                new Block.Paragraph(Phrase.of(ReportWords.OUR_READING)),
                new Block.Paragraph(Phrase.of(ReportWords.NOTHING_CERTIFIED)));
    }

    Section summary() {
        Plant plant = assessment.plant().plant();
        List<Phrase> lines = new ArrayList<>();
        int outside =
                Math.toIntExact(plant.zones().stream().filter(Zone::outside).count());
        List<Fact> extent = List.of(
                new Fact.Count(plant.zones().size() - outside),
                new Fact.Count(plant.conduits().size()),
                new Fact.Count(plant.assets().size()),
                new Fact.Count(outside));
        lines.add(
                outside == 0
                        ? new Phrase(ReportWords.EXTENT.key(), extent.subList(0, 3))
                        : new Phrase(ReportWords.EXTENT_AND_OUTSIDE.key(), extent));
        List<Subject> targeted = assessment.targeted();
        int below = count(targeted, subject -> !open.of(subject).isEmpty());
        lines.add(
                below == 0
                        ? Phrase.of(ReportWords.NONE_BELOW_TARGET)
                        : Phrase.of(ReportWords.BELOW_TARGET, new Fact.Count(below), new Fact.Count(targeted.size())));
        int without = count(
                targeted,
                subject -> readings.target(subject).levels().stream().anyMatch(Reading.NotSet.class::isInstance));
        if (without > 0) {
            lines.add(Phrase.of(ReportWords.WITHOUT_TARGET, new Fact.Count(without)));
        }
        lines.addAll(found(targeted));
        return Section.of("summary", Phrase.of(ReportWords.SUMMARY), new Block.BulletList(lines), table(targeted));
    }

    /** What is known to be wrong, what nobody knows, and what is about to run out. */
    private List<Phrase> found(List<Subject> targeted) {
        List<Phrase> lines = new ArrayList<>();
        int failing =
                targeted.stream().mapToInt(each -> open.known(each.id()).size()).sum();
        int unknown = targeted.stream()
                .mapToInt(each -> open.unknown(each.id()).size())
                .sum();
        lines.add(Phrase.of(
                ReportWords.ROWS_COUNTED,
                new Fact.Count(failing),
                new Fact.Count(count(targeted, subject -> !open.known(subject).isEmpty())),
                new Fact.Count(unknown)));
        int accepted = Math.toIntExact(targeted.stream()
                .flatMap(each -> open.of(each.id()).stream())
                .filter(row -> row.accepted().isPresent())
                .count());
        if (accepted > 0) {
            lines.add(Phrase.of(ReportWords.ACCEPTED_COUNTED, new Fact.Count(accepted)));
        }
        lines.add(new Phrase(
                ReportWords.FINDINGS_COUNTED.key(),
                Arrays.stream(Finding.Kind.values()).map(this::findings).toList()));
        List<EvidenceRegister.Entry> pieces = new EvidenceRegister(assessment).entries();
        int old = Math.toIntExact(
                pieces.stream().filter(EvidenceRegister.Entry::isOld).count());
        lines.add(Phrase.of(ReportWords.EVIDENCE_SUMMED, new Fact.Count(pieces.size()), new Fact.Count(old)));
        pieces.stream()
                .filter(entry -> entry.state() == EvidenceState.IN_FORCE)
                .filter(entry -> entry.lastDay().isPresent())
                .min(Comparator.comparing(entry -> entry.lastDay().orElseThrow()))
                .ifPresent(entry -> lines.add(Phrase.of(
                        ReportWords.NEXT_TO_RUN_OUT,
                        new Fact.Piece(entry.piece().id()),
                        new Fact.Day(entry.lastDay().orElseThrow()))));
        return lines;
    }

    private Fact findings(Finding.Kind kind) {
        return new Fact.Count(Math.toIntExact(assessment.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .count()));
    }

    private static int count(List<Subject> subjects, Predicate<SubjectId> test) {
        return Math.toIntExact(
                subjects.stream().filter(subject -> test.test(subject.id())).count());
    }

    private Block table(List<Subject> subjects) {
        List<Column> columns = List.of(
                column("subject", ReportWords.SUBJECT, Column.Kind.ID),
                column("sl-t", ReportWords.SL_T, Column.Kind.VECTOR),
                column("sl-c", ReportWords.SL_C, Column.Kind.VECTOR),
                column("sl-a", ReportWords.SL_A, Column.Kind.VECTOR),
                column("weakest", ReportWords.WEAKEST, Column.Kind.TERM),
                column("open", ReportWords.OPEN_ROWS, Column.Kind.COUNT),
                column("unknown", ReportWords.UNKNOWN_ROWS, Column.Kind.COUNT));
        return new Block.Table(
                "levels",
                Phrase.of(ReportWords.LEVELS_OF_ALL),
                columns,
                subjects.stream().map(subject -> row(subject.id())).toList());
    }

    private List<Cell> row(SubjectId subject) {
        return List.of(
                cell(subject),
                Cell.of(readings.target(subject)),
                Cell.of(readings.achieved(subject, Ask.ABLE)),
                Cell.of(readings.achieved(subject, Ask.IN_FORCE)),
                assessment
                        .weakest(subject)
                        .map(weakest -> Cell.of(new Fact.Foundation(weakest.fr())))
                        .orElse(Cell.BLANK),
                counted(subject, open.of(subject).size()),
                counted(subject, open.unknown(subject).size()));
    }

    /** Without a target nothing is asked, and 0 would read as no gap. */
    private Cell counted(SubjectId subject, int count) {
        boolean asked =
                readings.target(subject).levels().stream().anyMatch(level -> !(level instanceof Reading.NotSet));
        return asked ? Cell.of(count) : Cell.BLANK;
    }

    Section drawing() {
        Plant plant = assessment.plant().plant();
        int below = count(assessment.targeted(), subject -> !open.of(subject).isEmpty());
        Phrase told = Phrase.of(
                ReportWords.DRAWING_TOLD,
                new Fact.Count(plant.zones().size()),
                new Fact.Count(plant.conduits().size()),
                new Fact.Count(below));
        return Section.of(
                "drawing",
                Phrase.of(ReportWords.DRAWING),
                new Block.Figure("zones-and-conduits", told, told, PlantDrawing.of(assessment, open)));
    }

    /** How levels are read, and where the standard asks nothing new at the top. */
    Section reading() {
        List<Phrase> lines = new ArrayList<>();
        lines.add(Phrase.of(ReportWords.RANGES_READ));
        lines.add(Phrase.of(ReportWords.SHORTFALLS_READ));
        lines.add(Phrase.of(ReportWords.SIGNS_READ));
        lines.add(Phrase.of(ReportWords.MEASURES_READ));
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            SecurityLevel last = lastThatAsks(fr);
            if (last == SecurityLevel.SL_3) {
                lines.add(Phrase.of(ReportWords.LEVELS_ASK_THE_SAME, new Fact.Foundation(fr)));
            }
        }
        return Section.of("reading", Phrase.of(ReportWords.HOW_TO_READ), new Block.BulletList(lines));
    }

    private SecurityLevel lastThatAsks(FoundationalRequirement fr) {
        return assessment.catalog().systemRows().stream()
                .filter(row -> row.fr().orElseThrow() == fr)
                .map(row -> row.level())
                .reduce(SecurityLevel.SL_0, SecurityLevel::higher);
    }
}
