package dev.ringwall.exchange.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import dev.ringwall.engine.report.Drawing;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import dev.ringwall.engine.report.Drawing.Marks;
import dev.ringwall.exchange.document.SampleDocument;
import dev.ringwall.exchange.document.SampleDrawing;
import dev.ringwall.exchange.drawing.Sheet;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgWriterTest {

    @Test
    void theSameDrawingGivesTheSameCharacters() {
        assertThat(svg(SampleDrawing.nested())).isEqualTo(svg(SampleDrawing.nested()));
    }

    @Test
    void everyZoneAndConduitIsDrawn() throws Exception {
        String svg = svg(SampleDrawing.flat());
        assertThat(elements(svg, "data-zone")).hasSize(10);
        assertThat(elements(svg, "data-conduit")).hasSize(9);
    }

    @Test
    void aGapHasAShapeAndANumberBesideItsColour() {
        String svg = svg(SampleDrawing.flat());
        assertThat(svg).contains("<path class=\"rw-sign-gap\"").contains("class=\"rw-badge-gap\"");
        assertThat(svg).contains("rows known to hold it below its target");
    }

    @Test
    void aPlantWithoutZonesIsStillADrawing() throws Exception {
        assertThat(parse(svg(new Drawing(List.of(), List.of(), List.of()))).getTagName())
                .isEqualTo("svg");
    }

    @Test
    void whatTheUserWroteStaysText() throws Exception {
        DrawnZone zone = new DrawnZone(
                new ZoneId("z"), SampleDocument.HOSTILE, ZoneKind.OTHER, true, List.of(), Marks.NONE, List.of());
        Element root = parse(svg(new Drawing(List.of(zone), List.of(), List.of())));
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void theDrawingSaysWhatItIs() throws Exception {
        Element root = parse(svg(SampleDrawing.flat()));
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Zones");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("All zones");
    }

    @Test
    void aloneItNeedsNeitherStyleSheetNorVariables() throws Exception {
        String svg = SvgWriter.alone(
                Sheet.of(SampleDrawing.flat(), SampleDocument.prose()), new SvgWriter.Label("figure", "Zones", "All"));
        assertThat(svg).doesNotContain("var(").doesNotContain("<style").contains("fill=\"#a63c06\"");
        assertThat(parse(svg).getTagName()).isEqualTo("svg");
    }

    private static String svg(Drawing drawing) {
        return SvgWriter.inPage(
                Sheet.of(drawing, SampleDocument.prose()), new SvgWriter.Label("figure", "Zones", "All zones"));
    }

    private static List<String> elements(String svg, String attribute) throws Exception {
        List<String> found = new ArrayList<>();
        NodeList groups = parse(svg).getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            String value = ((Element) groups.item(i)).getAttribute(attribute);
            if (!value.isEmpty()) {
                found.add(value);
            }
        }
        return found;
    }

    private static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }
}
