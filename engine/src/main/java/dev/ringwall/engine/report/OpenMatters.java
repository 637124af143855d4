package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Question;
import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.SubjectId;
import java.util.ArrayList;
import java.util.List;

/** What the result stands on without proof, and what to ask next. */
final class OpenMatters {

    private static final int QUESTIONS = 20;

    private final Assessment assessment;
    private final Detail detail;

    OpenMatters(Assessment assessment, Detail detail) {
        this.assessment = assessment;
        this.detail = detail;
    }

    Section section() {
        List<Section> sections = new ArrayList<>();
        List<Phrase> assumptions = assumptions();
        if (!assumptions.isEmpty()) {
            sections.add(
                    Section.of("assumptions", Phrase.of(ReportWords.ASSUMPTIONS), new Block.BulletList(assumptions)));
        }
        sections.add(questions());
        return new Section("open", Phrase.of(ReportWords.OPEN), List.of(), sections);
    }

    private List<Phrase> assumptions() {
        Plant plant = assessment.plant().plant();
        List<Phrase> assumptions = new ArrayList<>();
        plant.description()
                .assumptions()
                .forEach(text -> assumptions.add(Phrase.of(ReportWords.ASSUMED, new Fact.Text(text))));
        plant.zones().forEach(zone -> add(assumptions, zone.id(), zone.boundary()));
        plant.conduits().forEach(conduit -> add(assumptions, conduit.id(), conduit.boundary()));
        return assumptions;
    }

    // "None" is an answer of the requirements specification and no assumption.
    private static void add(List<Phrase> assumptions, SubjectId subject, Boundary boundary) {
        String text = boundary.assumptions().strip();
        if (!text.isEmpty() && !text.equalsIgnoreCase("none")) {
            assumptions.add(Phrase.of(ReportWords.ASSUMED_OF, new Fact.Of(subject), new Fact.Text(text)));
        }
    }

    private Section questions() {
        List<Question> all = assessment.questions();
        if (all.isEmpty()) {
            return Section.of(
                    "questions",
                    Phrase.of(ReportWords.NEXT_QUESTIONS),
                    new Block.Paragraph(Phrase.of(ReportWords.NO_QUESTIONS)));
        }
        List<Question> told = detail.isAll() ? all : best(all);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Phrase.of(ReportWords.NEXT_QUESTIONS_TOLD)));
        blocks.add(new Block.Table(
                "question",
                Phrase.of(ReportWords.NEXT_QUESTIONS),
                List.of(
                        column("row", ReportWords.ROW, Column.Kind.ID),
                        column("question", ReportWords.QUESTION, Column.Kind.TEXT),
                        column("moves", ReportWords.MOVES, Column.Kind.COUNT),
                        column("waiting", ReportWords.WAITING, Column.Kind.COUNT)),
                told.stream().map(OpenMatters::row).toList()));
        if (told.size() < all.size()) {
            blocks.add(new Block.Paragraph(
                    Phrase.of(ReportWords.MORE_QUESTIONS, new Fact.Count(all.size() - told.size()))));
        }
        return new Section("questions", Phrase.of(ReportWords.NEXT_QUESTIONS), blocks, List.of());
    }

    /** Those that move a level; where no single answer does, those for which most is waiting. */
    private static List<Question> best(List<Question> all) {
        List<Question> moving =
                all.stream().filter(question -> question.moves() > 0).toList();
        return (moving.isEmpty() ? all : moving).stream().limit(QUESTIONS).toList();
    }

    private static List<Cell> row(Question question) {
        return List.of(
                QuestionReport.row(question),
                QuestionReport.text(question),
                Cell.of(question.moves()),
                Cell.of(question.open()));
    }
}
