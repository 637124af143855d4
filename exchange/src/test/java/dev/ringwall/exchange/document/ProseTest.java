package dev.ringwall.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.report.Phrase;
import dev.ringwall.exchange.document.SampleDocument.SampleWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final Prose PROSE = SampleDocument.prose();

    @Test
    void aPhraseNamesItsSubjectByIdAndName() {
        assertThat(said(new Fact.Of(new ZoneId("p1")))).isEqualTo("zone `p1` (P1 raw water supply)");
    }

    @Test
    void aReasonNamesItsSubjectByIdAlone() {
        Trace trace = Trace.of(SampleWords.OF_SUBJECT, new Fact.Of(new ZoneId("p1")));
        assertThat(Prose.print(PROSE.reason(trace))).isEqualTo("zone `p1`");
    }

    @Test
    void evidenceComesWithItsPlace() {
        assertThat(said(new Fact.Piece(new EvidenceId("e-014")))).isEqualTo("evidence `e-014` (plant.yaml, line 41)");
    }

    @Test
    void aReasonThatRestsOnNothingSaysWhereItsSubjectStands() {
        Trace leaf = SampleDocument.chain().because().getLast().because().getFirst();
        assertThat(Prose.print(PROSE.reason(leaf)))
                .isEqualTo("asset `eng-station-1` is used by `day shift` (assets.csv, line 12)");
        assertThat(Prose.print(PROSE.reason(SampleDocument.chain())))
                .isEqualTo("asset `eng-station-1` does not map permissions to roles");
    }

    @Test
    void factsBringTheirNouns() {
        assertThat(said(new Fact.Level(SecurityLevel.SL_2))).isEqualTo("SL 2");
        assertThat(said(new Fact.Row(RequirementId.system("SR 1.1 RE 2")))).isEqualTo("SR 1.1 RE 2");
        assertThat(said(new Fact.Day(LocalDate.of(2026, 3, 1)))).isEqualTo("2026-03-01");
        assertThat(said(new Fact.Count(14))).isEqualTo("14");
    }

    @Test
    void whatTheUserWroteStandsInBackticksAndIsNeverAPlaceholder() {
        assertThat(said(new Fact.Text("{0} \uE000 {1}"))).isEqualTo("`{0} \uFFFD {1}`".replace('\uFFFD', '\uE000'));
    }

    @Test
    void aSentenceMayOrderItsFactsAsItLikes() {
        Prose turned = new Prose(
                (key, facts) -> key.startsWith("fact.") ? facts.getFirst() : facts.get(1) + " before " + facts.get(0),
                subject -> Optional.empty(),
                id -> Optional.empty());
        Phrase phrase = new Phrase("any", List.of(new Fact.Count(1), new Fact.Count(2)));
        assertThat(Prose.print(turned.phrase(phrase))).isEqualTo("2 before 1");
    }

    @Test
    void anIdKeepsItsFactSoThatAWriterCanLinkToIt() {
        Fact zone = new Fact.Of(new ZoneId("p1"));
        assertThat(PROSE.fact(zone)).containsExactly(new Span(Span.Kind.ID, "p1", Optional.of(zone)));
    }

    @Test
    void aNameThatSaysNoMoreThanTheIdIsLeftOut() {
        Prose prose = new Prose((key, facts) -> key, subject -> Optional.of("Dmz"), id -> Optional.empty());
        assertThat(prose.name(new ZoneId("dmz"))).isEmpty();
        assertThat(prose.name(new ZoneId("dmz-2"))).contains("Dmz");
    }

    private static String said(Fact fact) {
        Reason words = SampleWords.OF_SUBJECT;
        return Prose.print(PROSE.phrase(Phrase.of(words, fact)));
    }
}
