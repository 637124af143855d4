package dev.ringwall.engine.report;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.lifecycle.Comparison;
import dev.ringwall.engine.lifecycle.Move;
import dev.ringwall.engine.lifecycle.PlantChange;
import dev.ringwall.engine.lifecycle.Results;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What lies between two assessments: what changed in the plant, which levels moved, and because of what. */
public final class PlantComparison {

    /** The name of this report. */
    public static final String NAME = "comparison";

    private final Comparison comparison;
    private final Origin before;
    private final Origin after;
    private final Detail detail;

    private PlantComparison(Comparison comparison, Origin before, Origin after, Detail detail) {
        this.comparison = comparison;
        this.before = before;
        this.after = after;
        this.detail = detail;
    }

    /** Compiles it, with what each of the two was made from. */
    public static Document compile(Comparison comparison, Origin before, Origin after, Detail detail) {
        return new PlantComparison(comparison, before, after, detail).document();
    }

    private Document document() {
        List<Section> sections = new ArrayList<>();
        sections.add(summary());
        if (!comparison.changes().isEmpty()) {
            sections.add(Section.of(
                    "plant", Phrase.of(ComparisonWords.PLANT_CHANGES), ChangeTable.of(comparison.changes(), detail)));
        }
        boolean otherRules = !sameRules();
        MovedSubject moved = new MovedSubject(comparison, otherRules, detail);
        subjects().stream().filter(this::isTold).forEach(subject -> sections.add(moved.of(subject)));
        return new Document(
                NAME,
                Phrase.of(ComparisonWords.TITLE, new Fact.Text(after.plantName())),
                after,
                rulesThatDiffer(),
                sections);
    }

    private boolean sameRules() {
        return before.editions().equals(after.editions())
                && before.rollup().equals(after.rollup())
                && before.program().equals(after.program());
    }

    private List<Block> rulesThatDiffer() {
        List<Block> notices = new ArrayList<>();
        differs(ComparisonWords.CATALOG_DIFFERS, editions(before), editions(after), notices);
        differs(ComparisonWords.ROLLUP_DIFFERS, before.rollup(), after.rollup(), notices);
        differs(ComparisonWords.PROGRAM_DIFFERS, before.program(), after.program(), notices);
        return notices;
    }

    private static void differs(ComparisonWords words, String before, String after, List<Block> notices) {
        if (!before.equals(after)) {
            notices.add(new Block.Notice(
                    Block.Notice.Tone.WARNING, Phrase.of(words, new Fact.Text(before), new Fact.Text(after))));
        }
    }

    private static String editions(Origin origin) {
        return origin.editions().stream().map(Edition::toString).collect(Collectors.joining(", "));
    }

    private Section summary() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(sides());
        blocks.add(new Block.BulletList(counted()));
        List<List<Cell>> vectors = vectors();
        if (!vectors.isEmpty()) {
            blocks.add(new Block.Table(
                    "levels",
                    Phrase.of(ComparisonWords.LEVELS),
                    List.of(
                            new Column("subject", Phrase.of(ReportWords.SUBJECT), Kind.ID),
                            new Column("measure", Phrase.of(ComparisonWords.MEASURE), Kind.TERM),
                            new Column("before", Phrase.of(ComparisonWords.BEFORE), Kind.VECTOR),
                            new Column("after", Phrase.of(ComparisonWords.AFTER), Kind.VECTOR)),
                    vectors));
        }
        return new Section("summary", Phrase.of(ComparisonWords.SUMMARY), blocks, List.of());
    }

    private Block sides() {
        return new Block.Table(
                "sides",
                Phrase.of(ComparisonWords.SIDES),
                List.of(
                        new Column("of", Phrase.of(ComparisonWords.SAID_OF), Kind.TERM),
                        new Column("before", Phrase.of(ComparisonWords.BEFORE), Kind.TEXT),
                        new Column("after", Phrase.of(ComparisonWords.AFTER), Kind.TEXT)),
                List.of(
                        side(ComparisonWords.PLANT, Cell.text(before.plantName()), Cell.text(after.plantName())),
                        side(ComparisonWords.DAY, Cell.of(before.day()), Cell.of(after.day())),
                        side(ComparisonWords.CATALOG, Cell.text(editions(before)), Cell.text(editions(after))),
                        side(ComparisonWords.ROLLUP, Cell.text(before.rollup()), Cell.text(after.rollup())),
                        side(ComparisonWords.PROGRAM, Cell.text(before.program()), Cell.text(after.program()))));
    }

    private static List<Cell> side(ComparisonWords what, Cell before, Cell after) {
        return List.of(Cell.of(Phrase.of(what)), before, after);
    }

    private List<Phrase> counted() {
        if (comparison.isEmpty()) {
            return List.of(Phrase.of(ComparisonWords.NOTHING));
        }
        List<Phrase> lines = new ArrayList<>();
        lines.add(plantCounted());
        comparison.added().forEach(id -> lines.add(Phrase.of(ComparisonWords.SUBJECT_ADDED, new Fact.Of(id))));
        comparison.removed().forEach(id -> lines.add(Phrase.of(ComparisonWords.SUBJECT_REMOVED, new Fact.Of(id))));
        int targets = count(Move.OfTarget.class::isInstance);
        if (targets > 0) {
            lines.add(Phrase.of(ComparisonWords.TARGETS_COUNTED, new Fact.Count(targets)));
        }
        for (Answer answer : Answer.values()) {
            levelsCounted(answer, lines);
        }
        if (comparison.moves().isEmpty()) {
            lines.add(Phrase.of(ComparisonWords.LEVELS_SAME));
        }
        if (!comparison.rows().isEmpty()) {
            lines.add(Phrase.of(
                    ComparisonWords.ROWS_COUNTED,
                    new Fact.Count(comparison.rows().size())));
        }
        return lines;
    }

    private Phrase plantCounted() {
        int added = count(PlantChange.Added.class);
        int removed = count(PlantChange.Removed.class);
        int altered = count(PlantChange.Altered.class);
        return added + removed + altered == 0
                ? Phrase.of(ComparisonWords.PLANT_SAME)
                : Phrase.of(
                        ComparisonWords.PLANT_COUNTED,
                        new Fact.Count(added),
                        new Fact.Count(removed),
                        new Fact.Count(altered));
    }

    private int count(Class<? extends PlantChange> kind) {
        return Math.toIntExact(
                comparison.changes().stream().filter(kind::isInstance).count());
    }

    private int count(Predicate<Move> test) {
        return Math.toIntExact(comparison.moves().stream().filter(test).count());
    }

    private void levelsCounted(Answer answer, List<Phrase> lines) {
        int all = count(move -> move instanceof Move.OfLevel level && level.answer() == answer);
        int fell = count(move -> move instanceof Move.OfLevel level && level.answer() == answer && level.fell());
        int rose = count(move -> move instanceof Move.OfLevel level && level.answer() == answer && level.rose());
        if (all > 0) {
            lines.add(Phrase.of(
                    switch (answer) {
                        case ABLE -> ComparisonWords.SL_C_COUNTED;
                        case ABLE_WITH_HELP -> ComparisonWords.SL_C_PLUS_COUNTED;
                        case IN_FORCE -> ComparisonWords.SL_A_COUNTED;
                    },
                    new Fact.Count(fell),
                    new Fact.Count(rose),
                    new Fact.Count(all - fell - rose)));
        }
    }

    /** Subjects of which there is something to tell, in the order of the later plant. */
    private Set<SubjectId> subjects() {
        Set<SubjectId> moved = new LinkedHashSet<>();
        comparison.moves().forEach(move -> moved.add(move.subject()));
        comparison.rows().forEach(row -> moved.add(row.subject()));
        return comparison.after().results().subjects().stream()
                .map(Results.OfSubject::subject)
                .filter(moved::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isTold(SubjectId subject) {
        return detail.isAll()
                || comparison.moves().stream().anyMatch(move -> move.subject().equals(subject));
    }

    /** Before and after, for each vector in which a level moved. */
    private List<List<Cell>> vectors() {
        List<List<Cell>> rows = new ArrayList<>();
        for (SubjectId subject : subjects()) {
            Results.OfSubject was = comparison.before().of(subject).orElseThrow();
            Results.OfSubject is = comparison.after().of(subject).orElseThrow();
            for (Measure measure : Measure.values()) {
                VectorReading from = vector(was, measure);
                VectorReading to = vector(is, measure);
                if (moved(subject, measure)) {
                    rows.add(List.of(Tables.cell(subject), MovedSubject.cell(measure), Cell.of(from), Cell.of(to)));
                }
            }
        }
        return rows;
    }

    private boolean moved(SubjectId subject, Measure measure) {
        return comparison.moves().stream()
                .anyMatch(move -> move.subject().equals(subject) && MovedSubject.measure(move) == measure);
    }

    private static VectorReading vector(Results.OfSubject side, Measure measure) {
        VectorReading vector = VectorReading.of(FoundationalRequirement.ALL.stream()
                .map(fr -> MovedSubject.reading(side, measure, fr))
                .toList());
        return MovedSubject.answer(measure)
                .map(answer -> vector.withShortfalls(FoundationalRequirement.ALL.stream()
                        .map(fr -> Shortfall.of(side.level(answer, fr), side.target(fr)))
                        .toList()))
                .orElse(vector);
    }
}
