package dev.ringwall.exchange.questionnaire;

import static dev.ringwall.exchange.questionnaire.Questionnaires.head;
import static dev.ringwall.exchange.questionnaire.Questionnaires.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.qualification.Offer;
import dev.ringwall.engine.qualification.Offer.Answer;
import dev.ringwall.engine.qualification.RequirementList;
import dev.ringwall.engine.report.Origin;
import dev.ringwall.engine.report.Questionnaire;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.RequirementTexts;
import dev.ringwall.exchange.catalog.Speech;
import dev.ringwall.exchange.csv.CsvFormat;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.tabular.Grid;
import dev.ringwall.exchange.tabular.Grids;
import dev.ringwall.exchange.terminal.Screen;
import dev.ringwall.exchange.words.Words;
import dev.ringwall.exchange.xlsx.XlsxWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuestionnaireReaderTest {

    private static final RequirementList LIST = Questionnaires.provider();

    private static Imported<Offer> read(RequirementList list, byte[] bytes) {
        return QuestionnaireReader.read(new SourceFile("answers.csv", bytes), list, Limits.DEFAULT);
    }

    private static Imported<Offer> read(String text) {
        return read(LIST, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String issues(String text) {
        Imported<Offer> read = read(text);
        assertThat(read.value()).as("nothing is half read").isEmpty();
        return read.issues().stream().map(Issue::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void anAnswerKeepsWhoseItIsAndWhereItStands() {
        Offer offer = read(head("North")
                        + line(LIST, "SP.01.01 BR", ",met,ML 2,since 2024,manual 4; audit report")
                        + line(LIST, "SP.01.02 BR", ",,,,"))
                .value()
                .orElseThrow();
        assertThat(offer.head())
                .isEqualTo(new Offer.Head(
                        "North", "Maintenance", "2.1", "Ada Lin", LocalDate.of(2026, 3, 1), "answers.csv"));
        assertThat(offer.claims()).hasSize(1);
        Offer.Claim claim = offer.claims().getFirst();
        assertThat(claim.answer()).isEqualTo(Answer.MET);
        assertThat(claim.level()).contains(2);
        assertThat(claim.remark()).isEqualTo("since 2024");
        assertThat(claim.evidence()).containsExactly("manual 4", "audit report");
        assertThat(claim.place().line()).isEqualTo(8);
    }

    @Test
    void answersToAnotherListAreRefused() {
        String other = "remote/2/0123456789abcdef";
        assertThat(issues(head("North") + other + ",SP.01.01 BR,,met,2,,\n"))
                .contains("answers.csv:8:1:", "expected answers to `" + LIST.stamp() + "`, got `" + other + "`")
                .contains("answers-to-another-list");
        assertThat(issues(head("North") + ",SP.01.01 BR,,met,2,,\n")).contains("got none");
    }

    @Test
    void everyRowThatIsNotUnderstoodIsTold() {
        String said = issues(head("North")
                + line(LIST, "SP.01.01 BR", ",perhaps,2,,")
                + line(LIST, "SP.01.02 BR", ",met,7,,")
                + line(LIST, "SP.02.01 BR", ",met,2,,")
                + line(LIST, "SP.07.01 BR", ",,2,,manual")
                + line(LIST, "nonsense", ",met,2,,"));
        assertThat(said)
                .contains("answers.csv:8:4:", "got `perhaps`")
                .contains("answers.csv:9:5:", "expected a level from 1 to 4", "got `7`")
                .contains("answers.csv:10:2:", "expected a row of the list, got `SP.02.01 BR`")
                .contains("answers.csv:11:4:", "beside `2`", "beside `manual`")
                .contains("answers.csv:12:2:", "got `nonsense`");
    }

    @Test
    void aRowIsAnsweredOnce() {
        assertThat(issues(
                        head("North") + line(LIST, "SP.01.01 BR", ",met,2,,") + line(LIST, "SP.01.01", ",not met,,,")))
                .contains("answers.csv:9:2:", "expected each row once");
    }

    @Test
    void anOfferSaysWhoseItIs() {
        assertThat(issues(head("") + line(LIST, "SP.01.01 BR", ",met,2,,")))
                .contains("answers.csv:2:3:", "expected `supplier` of the offer, got nothing");
        assertThat(issues(head("North").replace("2026-03-01", "soon") + line(LIST, "SP.01.01 BR", ",met,2,,")))
                .contains("answers.csv:6:3:", "expected a day such as `2026-03-01`, got `soon`");
        assertThat(issues(head("North").replace("offered,", "price,") + line(LIST, "SP.01.01 BR", ",met,2,,")))
                .contains("answers.csv:3:1:", "got `price`");
        assertThat(issues(head("North").replace("offered,", "by,") + line(LIST, "SP.01.01 BR", ",met,2,,")))
                .contains("answers.csv:5:3:", "expected `by` once");
    }

    @Test
    void whatIsNoQuestionnaireIsSaidToBeNone() {
        assertThat(issues("a,b\n1,2\n")).contains("expected a questionnaire with columns for list, row and answer");
        assertThat(issues("")).contains("expected a questionnaire");
        assertThat(issues("PK\u0003\u0004 broken")).isNotEmpty();
    }

    @Test
    void typesOfAProductAreToldApart() {
        RequirementList list = Questionnaires.product();
        String stamp = list.stamp();
        String text =
                head("North") + stamp + ",CR 1.1,embedded-device,met,2,,\n" + stamp + ",CR 1.1,host device,met,1,,\n";
        Offer offer = read(list, text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        assertThat(offer.claims())
                .extracting(each -> each.of().type())
                .containsExactly(Optional.of(ComponentType.EMBEDDED_DEVICE), Optional.of(ComponentType.HOST_DEVICE));
        String none = head("North") + stamp + ",CR 1.1,,met,2,,\n";
        assertThat(read(list, none.getBytes(StandardCharsets.UTF_8)).value()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBackInEveryFormAndLanguage() throws IOException {
        for (String language : List.of("en", "de")) {
            Prose prose = new Prose(
                    new Speech(Words.read(language), RequirementTexts.read(language)),
                    _ -> Optional.empty(),
                    _ -> Optional.empty());
            var document = Questionnaire.compile(
                    LIST,
                    _ -> new Questionnaire.Text("=title", "question?"),
                    Origin.of(LIST, LocalDate.of(2026, 1, 1), "test"));
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            new CsvFormat().writer(Screen.PLAIN).write(document, prose, csv);
            assertThat(csv.toString(StandardCharsets.UTF_8))
                    .doesNotContain(",=title")
                    .contains("'=title");
            assertThat(read(LIST, csv.toByteArray()).issues())
                    .as("it is unanswered and nothing else is wrong")
                    .hasSize(4)
                    .allSatisfy(issue -> assertThat(issue.sentence()).endsWith("of the offer, got nothing"));
            ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
            XlsxWriter.write(filled(Grids.of(document, prose)), document, prose, xlsx);
            Offer offer = read(LIST, xlsx.toByteArray()).value().orElseThrow();
            assertThat(offer.head().supplier()).isEqualTo("=North");
            assertThat(offer.claims()).hasSize(3).allSatisfy(claim -> {
                assertThat(claim.answer()).isEqualTo(Answer.NOT_APPLICABLE);
                assertThat(claim.place().file()).startsWith("answers.csv#");
            });
        }
    }

    /** As a supplier would fill it in. */
    private static List<Grid> filled(List<Grid> grids) {
        List<Grid> filled = new ArrayList<>();
        for (Grid grid : grids) {
            List<List<Grid.Field>> rows = new ArrayList<>();
            for (List<Grid.Field> row : grid.rows()) {
                List<Grid.Field> fields = new ArrayList<>(row);
                for (int i = 0; i < fields.size(); i++) {
                    String written = switch (grid.heads().get(i).key()) {
                        case "value" -> value(row.getFirst().print());
                        case "answer" -> "nicht anwendbar";
                        case "remark" -> "no radio";
                        default -> "";
                    };
                    if (!written.isEmpty()) {
                        fields.set(i, new Grid.Field.Text(written));
                    }
                }
                rows.add(fields);
            }
            filled.add(new Grid(grid.name(), grid.title(), grid.heads(), rows));
        }
        return filled;
    }

    private static String value(String field) {
        return switch (field) {
            case "supplier" -> "=North";
            case "date" -> "1.3.2026";
            default -> "x";
        };
    }
}
