package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why one requirement is answered as it is, subject by subject: not met first, then what nobody knows. */
public final class AnswerReport {

    private static final List<Outcome.Status> ORDER =
            List.of(Outcome.Status.NOT_MET, Outcome.Status.UNKNOWN, Outcome.Status.MET, Outcome.Status.NOT_APPLICABLE);

    private AnswerReport() {}

    /** Everything at a plant that a requirement is asked of. */
    public static List<Subject> asked(Assessment assessment, Requirement row) {
        Stream<? extends Subject> subjects = row.isSystemRow()
                ? assessment.subjects().stream()
                : assessment.plant().plant().assets().stream()
                        .flatMap(asset -> assessment.plant().componentsOf(asset).stream());
        return subjects.filter(subject -> assessment.of(subject.id()).asks(row.id()))
                .<Subject>map(subject -> subject)
                .toList();
    }

    /** Compiles one of the three answers of some subjects. */
    public static Document compile(
            Assessment assessment, Requirement row, List<Subject> subjects, Answer answer, Origin origin) {
        List<Line> lines = subjects.stream()
                .map(subject -> new Line(subject, assessment.why(subject, row, answer)))
                .toList();
        return new Document(
                "answers",
                Phrase.of(AnswerWords.TITLE, new Fact.Row(row.id()), new Fact.Text(origin.plantName())),
                origin,
                List.of(new Block.Paragraph(new Phrase(Terms.key(answer) + "-is", List.of()))),
                lines.isEmpty() ? List.of(nobody()) : sections(lines));
    }

    private static Section nobody() {
        return Section.of("nobody", Phrase.of(AnswerWords.NOBODY_ASKED));
    }

    private static List<Section> sections(List<Line> lines) {
        return ORDER.stream()
                .map(status -> section(
                        status,
                        lines.stream().filter(line -> line.status() == status).toList(),
                        lines.size()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Section> section(Outcome.Status status, List<Line> lines, int all) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        // A row that is of no concern to most components would bury the ones that it is asked of.
        boolean counted = all > 1
                && status == Outcome.Status.NOT_APPLICABLE
                && lines.getFirst().subject() instanceof Component;
        List<Block> count = counted
                ? List.of(new Block.Paragraph(Phrase.of(AnswerWords.MORE_NOT_APPLICABLE, new Fact.Count(lines.size()))))
                : List.of();
        List<Section> each =
                counted ? List.of() : lines.stream().map(AnswerReport::section).toList();
        String key = Terms.key(status);
        return Optional.of(new Section(key.substring(key.indexOf('.') + 1), new Phrase(key, List.of()), count, each));
    }

    private static Section section(Line line) {
        SubjectId id = line.subject().id();
        return Section.of(
                id.kind().word() + "-" + id.value().replace('/', '.'),
                Phrase.of(AnswerWords.OF_SUBJECT, new Fact.Of(id)),
                new Block.Because(line.outcome().trace()));
    }

    private record Line(Subject subject, Outcome outcome) {

        Outcome.Status status() {
            return outcome.status();
        }
    }
}
