package dev.ringwall.exchange.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.document.SampleDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalWriterTest {

    @Test
    void aZoneIsPrintedWithItsVectorsItsOpenRowsAndTheirReasons() throws IOException {
        assertThat(text(130)).contains("""
                zone p1 (P1 raw water supply)    SL-T 2 2 2 1 2 1 2    SL-C (2 2 2 1 2 1 2)    SL-A 2 1 2 1 0 1 2    gap: UC RDF
                """).contains("""
                  SR 2.1 RE 2  not met  asset `eng-station-1` does not map permissions to roles
                               because  evidence `e-014` (plant.yaml, line 41) covers operators only
                               because  asset `eng-station-1` is used by `engineers`
                               because    asset `eng-station-1` is used by `day shift` (assets.csv, line 12)
                  SR 2.11      unknown  nothing is said about SR 2.11 of asset `plc-3`
                """);
    }

    @Test
    void whereVectorsDoNotFitTheHeadTheyStandUnderIt() throws IOException {
        assertThat(text(80)).contains("""
                zone p1 (P1 raw water supply)    gap: UC RDF
                          IAC    UC     SI     DC     RDF    TRE    RA
                  SL-T    2      2      2      1      2      1      2
                  SL-C    (2     2      2      1      2      1      2)
                  SL-A    2      1▼     2      1      0▼     1      2
                """);
    }

    @Test
    void aTableOfVectorsIsPrintedSideBySideWhereItFits() throws IOException {
        assertThat(text(130)).contains("""
                  subject                       SL-T           SL-C              SL-A              weakest  open rows
                  p1 P1 raw water supply        2 2 2 1 2 1 2  2 2..3 2 1 2 1 2  2 1 2 1 2 0..1 –  UC               3
                """);
        assertThat(text(100)).contains("""
                  p1 P1 raw water        SL-T    2      2      2      1      2      1      2      UC       3
                  supply                 SL-C    2      2..3   2      1      2      1      2
                                         SL-A    2      1▼     2      1      2      0..1▼  –
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 72, 80, 100, 120, 200})
    void noLineIsWiderThanTheScreen(int width) throws IOException {
        assertThat(text(width).lines())
                .filteredOn(line -> CellWidth.of(line) > Math.max(width, 96))
                .isEmpty();
    }

    @Test
    void noLineEndsInABlankAndNoTwoAreEmpty() throws IOException {
        assertThat(text(100)).doesNotContain(" \n", "\n\n\n");
    }

    @Test
    void colourIsThereOnlyWhenTold() throws IOException {
        assertThat(text(100)).doesNotContain("\u001b");
        assertThat(text(new Screen(100, true), SampleDocument.document()))
                .contains("\u001b[1;31mnot met\u001b[0m")
                .contains("\u001b[33munknown\u001b[0m");
    }

    @Test
    void coloursChangeNoLetter() throws IOException {
        String coloured = text(new Screen(100, true), SampleDocument.document());
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(text(100));
    }

    @Test
    void whatTheUserWroteCannotSteerTheTerminal() throws IOException {
        String text = text(new Screen(100, false), SampleDocument.hostile());
        assertThat(text.chars()).noneMatch(c -> (c < ' ' && c != '\n') || c == 0x202e);
        assertThat(text).contains("<script>alert(1)</script>");
    }

    @Test
    void theDrawingIsToldInWords() throws IOException {
        assertThat(text(100))
                .contains("  p1 P1 raw water supply and storage (control)\n")
                .contains("  dmz – plant-net – corporate  c-dmz DMZ access\n");
    }

    private static String text(int width) throws IOException {
        return text(new Screen(width, false), SampleDocument.document());
    }

    private static String text(Screen screen, Document document) throws IOException {
        StringBuilder out = new StringBuilder();
        new TerminalWriter(screen).write(document, SampleDocument.prose(), out);
        return out.toString();
    }
}
