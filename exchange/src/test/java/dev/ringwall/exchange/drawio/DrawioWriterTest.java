package dev.ringwall.exchange.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.document.SampleDocument;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawioWriterTest {

    @Test
    void everyBoxLiesInOneThatIsThereAndEveryLineJoinsTwo() throws Exception {
        List<Element> cells = cells();
        List<String> ids = cells.stream().map(cell -> cell.getAttribute("id")).toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (Element cell : cells.subList(1, cells.size())) {
            assertThat(ids).contains(cell.getAttribute("parent"));
            if (cell.hasAttribute("edge")) {
                assertThat(ids).contains(cell.getAttribute("source"), cell.getAttribute("target"));
            }
        }
    }

    @Test
    void labelsAreWellFormed() throws Exception {
        for (Element cell : cells()) {
            String label = "<div>" + cell.getAttribute("value") + "</div>";
            assertThat(parse(label).getTagName()).isEqualTo("div");
        }
    }

    @Test
    void theSameDrawingGivesTheSameCharacters() throws Exception {
        assertThat(drawio()).isEqualTo(drawio());
    }

    private static List<Element> cells() throws Exception {
        NodeList found = parse(drawio()).getElementsByTagName("mxCell");
        List<Element> cells = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            cells.add((Element) found.item(i));
        }
        return cells;
    }

    private static String drawio() throws Exception {
        StringBuilder out = new StringBuilder();
        new DrawioWriter().write(SampleDocument.document(), SampleDocument.prose(), out);
        return out.toString();
    }

    private static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }
}
