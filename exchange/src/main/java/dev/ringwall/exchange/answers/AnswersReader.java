package dev.ringwall.exchange.answers;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.Statement.Means;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads answers, one a row. An answer by itself is the word of who gave it: it is put on file as an interview, which counts
 * for no level. Only a row that names its evidence and says of what kind that is becomes evidence of this kind.
 */
final class AnswersReader {

    static final List<Heading> HEADINGS = List.of(
            Heading.REQUIREMENT,
            Heading.SUBJECT,
            Heading.ANSWER,
            Heading.KIND,
            Heading.EVIDENCE,
            Heading.REMARK,
            Heading.DATE,
            Heading.AUTHOR);

    private final RowTable table;
    private final RowNames rows = RowNames.ofCatalog();
    private final Found.Collected found = new Found.Collected();

    private AnswersReader(RowTable table) {
        this.table = table;
    }

    static Imported<Found> read(SourceFile source, Explained explained, Limits limits) {
        AnswersReader reader = new AnswersReader(RowTable.read(source, HEADINGS, explained, limits));
        reader.table.lines().forEach(reader::line);
        return reader.table.imported(reader.found);
    }

    private void line(Line line) {
        String requirement = line.value(Heading.REQUIREMENT);
        Optional<RequirementId> row = rows.row(requirement);
        if (row.isEmpty()) {
            leftOut(line, "expected a row of 62443-3-3 or 62443-4-2 that can be answered, got `" + requirement + "`");
        } else if (line.value(Heading.SUBJECT).isEmpty()) {
            leftOut(line, "expected the zone, conduit or asset that is answered for, got none");
        } else {
            answer(line, row.get());
        }
    }

    private void answer(Line line, RequirementId row) {
        String said = line.value(Heading.ANSWER);
        Optional<AnswerWord> word = AnswerWord.of(said);
        if (word.isEmpty()) {
            leftOut(line, "expected an answer such as `yes`, `no`, `partly` or `open`, got `" + said + "`");
            return;
        }
        switch (word.get()) {
            case MET, CONFIGURED, INTEGRATION -> evidence(line, row, true, "");
            case NOT_MET -> evidence(line, row, false, "");
            case PARTLY -> evidence(line, row, false, "partly met");
            case NOT_RELEVANT ->
                leftOut(
                        line,
                        "expected a row that is asked, got `" + said + "` for `" + row.code()
                                + "`; that its condition is absent is stated in the plant, by name and with an end");
            case OPEN -> table.understood();
        }
    }

    private void evidence(Line line, RequirementId row, boolean met, String limited) {
        Optional<LocalDate> day = table.day(line);
        Optional<String> author = table.author(line);
        if (day.isEmpty() || author.isEmpty()) {
            return;
        }
        table.understood();
        EvidenceKind kind = kind(line);
        String proof = line.value(Heading.EVIDENCE);
        String note = Stream.of(limited, proof.isEmpty() ? "" : "evidence named: " + proof, line.value(Heading.REMARK))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        String subject = line.value(Heading.SUBJECT);
        found.add(new FoundEvidence(
                line.place(),
                row.code() + " " + day.get() + (met ? "" : " no") + " " + subject,
                kind,
                kind == EvidenceKind.PROCEDURE ? "interview" : line.value(Heading.KIND),
                subject,
                List.of(new Statement(row, met, Means.DIRECT, "")),
                Optional.empty(),
                day.get(),
                author.get(),
                Optional.empty(),
                note));
    }

    private EvidenceKind kind(Line line) {
        String named = line.value(Heading.KIND);
        String proof = line.value(Heading.EVIDENCE);
        if (named.isEmpty() && proof.isEmpty()) {
            return EvidenceKind.PROCEDURE;
        }
        Optional<EvidenceKind> kind = ProofKind.of(named);
        if (kind.isEmpty() || proof.isEmpty()) {
            String got = named.isEmpty() ? "`" + proof + "` of no kind" : proof.isEmpty() ? "none" : "`" + named + "`";
            table.report(
                    IssueCode.ANSWER_ONLY,
                    "expected evidence and its kind, such as `configuration`, `site test` or `walk-down`, got " + got
                            + "; the answer is taken as an interview",
                    line.place());
            return EvidenceKind.PROCEDURE;
        }
        return kind.get();
    }

    private void leftOut(Line line, String sentence) {
        table.report(IssueCode.ANSWER_LEFT_OUT, sentence + "; the row is left out", line.place());
    }
}
