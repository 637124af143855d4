package dev.ringwall.exchange.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.engine.qualification.Offer;
import dev.ringwall.engine.qualification.OfferJudged;
import dev.ringwall.engine.qualification.RequirementList;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;

/** Any bytes as a filled questionnaire: never throws, and nothing of a file with something odd in it is taken. */
class QuestionnaireFuzz {

    private static final RequirementList LIST = Questionnaires.provider();

    @FuzzTest
    void questionnaire(byte[] bytes) {
        Imported<Offer> read = QuestionnaireReader.read(new SourceFile("answers", bytes), LIST, Limits.DEFAULT);
        assertThat(read.value().isPresent()).isEqualTo(!read.hasErrors());
        read.value()
                .ifPresent(
                        offer -> assertThat(OfferJudged.of(LIST, offer).rows()).hasSameSizeAs(LIST.rows()));
    }
}
