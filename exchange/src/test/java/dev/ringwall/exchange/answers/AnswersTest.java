package dev.ringwall.exchange.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.Formats;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.FoundEvidence;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Explained SAID = new Explained(Map.of(), Map.of("author", "A", "date", "2026-03-01"));

    @Test
    void anAnswerWithoutEvidenceIsAnInterview() {
        assertThat(read("requirement,zone,answer\nSR 1.1,z,yes\n", SAID)
                        .value()
                        .orElseThrow()
                        .evidence())
                .singleElement()
                .satisfies(piece -> {
                    assertThat(piece.kind()).isEqualTo(EvidenceKind.PROCEDURE);
                    assertThat(piece.statements().getFirst().met()).isTrue();
                });
    }

    @Test
    void evidenceWithoutItsKindStaysAnInterviewAndIsSaid() {
        Imported<Found> read = read("requirement,zone,answer,evidence\nSR 1.1,z,yes,report 7\n", SAID);

        assertThat(read.value().orElseThrow().evidence())
                .extracting(FoundEvidence::kind)
                .containsExactly(EvidenceKind.PROCEDURE);
        assertThat(read.issues()).extracting(issue -> issue.code()).containsExactly(IssueCode.ANSWER_ONLY);
    }

    @Test
    void aKindWithoutEvidenceStaysAnInterview() {
        Imported<Found> read = read("requirement,zone,answer,kind,evidence\nSR 1.1,z,yes,site test,\n", SAID);

        assertThat(read.value().orElseThrow().evidence())
                .extracting(FoundEvidence::kind)
                .containsExactly(EvidenceKind.PROCEDURE);
    }

    @Test
    void headersMayBeExplained() {
        Explained explained = new Explained(Map.of("Ref.", "requirement", "Where", "subject"), SAID.values());

        assertThat(read("Ref.;Where;Result\nSR1.1RE1;z;no\n", explained)
                        .value()
                        .orElseThrow()
                        .evidence())
                .extracting(piece -> piece.statements().getFirst().row().code())
                .containsExactly("SR 1.1 RE 1");
    }

    @Test
    void aTableOfAnswersIsKnownByItsRowsAndAnInventoryIsNot() {
        assertThat(Formats.likely(file("requirement,zone,answer\nSR 1.1,z,yes\nSR 1.2,z,no\n")))
                .extracting(ImportFormat::name)
                .containsExactly("answers");
        assertThat(Formats.likely(file("requirement,answer\nCR 1.1,yes\nCR 1.2,no\n")))
                .extracting(ImportFormat::name)
                .containsExactly("supplier-table");
        assertThat(Formats.likely(file("Asset Tag,Zone,Status,Note\nplc-1,z,ok,see SR 1.1\n")))
                .extracting(ImportFormat::name)
                .containsExactly("inventory");
    }

    @Test
    void aTableWithoutAnswersIsRefused() {
        Imported<Found> read = read("requirement,zone\nSR 1.1,z\n", SAID);

        assertThat(read.value()).isEmpty();
        assertThat(read.issues()).extracting(issue -> issue.code()).containsExactly(IssueCode.NO_COLUMN_FOR_ROW);
    }

    private static SourceFile file(String text) {
        return new SourceFile("x.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Imported<Found> read(String text, Explained explained) {
        return new AnswersFormat().read(file(text), explained, Limits.DEFAULT);
    }
}
