package dev.ringwall.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Column;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Phrase;
import dev.ringwall.engine.report.Section;
import dev.ringwall.exchange.document.SampleDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(bytes(SampleDocument.document())).isEqualTo(bytes(SampleDocument.document()));
    }

    @Test
    void headingsHaveTheStylesThatContentsAreMadeOf() throws IOException {
        Document document = SampleDocument.document();
        List<String> titles = new ArrayList<>();
        document.sections().forEach(section -> titles(section, titles));
        try (XWPFDocument docx = open(document)) {
            assertThat(docx.getParagraphs().stream()
                            .filter(paragraph ->
                                    String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                            .map(XWPFParagraph::getText))
                    .containsExactlyElementsOf(titles);
        }
    }

    @Test
    void aSectionToWriteOnBeginsAPage() throws IOException {
        Phrase title = new Phrase("walk-down.summary", List.of());
        Block.Table table = new Block.Table(
                "lines", title, List.of(new Column("seen", title, Column.Kind.WRITTEN)), List.of(List.of(Cell.BLANK)));
        Document sample = SampleDocument.document();
        Document document = new Document(
                sample.name(),
                sample.title(),
                sample.origin(),
                List.of(),
                List.of(Section.of("plain", title), Section.of("sheet", title, table)));
        try (XWPFDocument docx = open(document)) {
            assertThat(docx.getParagraphs().stream()
                            .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                            .map(XWPFParagraph::isPageBreak))
                    .containsExactly(false, true);
        }
    }

    @Test
    void everyStyleThatIsUsedIsThere() throws IOException {
        try (XWPFDocument docx = open(SampleDocument.document())) {
            List<String> used = new ArrayList<>();
            docx.getParagraphs().forEach(paragraph -> used.add(paragraph.getStyle()));
            for (XWPFTable table : docx.getTables()) {
                used.add(table.getStyleID());
                table.getRows()
                        .forEach(row -> row.getTableCells()
                                .forEach(cell -> cell.getParagraphs().forEach(each -> used.add(each.getStyle()))));
            }
            assertThat(used).isNotEmpty().allMatch(style -> docx.getStyles().styleExist(style));
        }
    }

    @Test
    void theContentsAreThereAndInsideAField() throws IOException {
        Document document = SampleDocument.document();
        try (XWPFDocument docx = open(document)) {
            String xml = docx.getDocument().xmlText();
            assertThat(xml).contains(" TOC \\o \"1-2\" \\h \\z \\u ");
            List<String> entries = docx.getParagraphs().stream()
                    .filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("TOC"))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(entries)
                    .contains(SampleDocument.prose()
                                    .title(document.sections().getFirst().title()) + "\t–");
            assertThat(xml).contains(" PAGEREF _Place");
        }
    }

    @Test
    void everyLinkLeadsToABookmark() throws IOException {
        try (XWPFDocument docx = open(SampleDocument.document())) {
            String xml = docx.getDocument().xmlText();
            List<String> bookmarks = all(xml, "w:name=\"(_Place\\d+)\"");
            assertThat(bookmarks).doesNotHaveDuplicates();
            assertThat(all(xml, "w:anchor=\"([^\"]+)\"")).isNotEmpty().isSubsetOf(bookmarks);
        }
    }

    @Test
    void theDrawingIsAPictureThatSaysWhatItShows() throws IOException {
        try (XWPFDocument docx = open(SampleDocument.document())) {
            assertThat(docx.getAllPictures()).hasSize(1);
            assertThat(docx.getDocument().xmlText()).contains("descr=");
        }
    }

    @Test
    void whatTheUserWroteStaysText() throws IOException {
        try (XWPFDocument docx = open(SampleDocument.hostile());
                XWPFWordExtractor text = new XWPFWordExtractor(docx)) {
            assertThat(text.getText()).contains("<script>alert(1)</script>");
        }
    }

    private static void titles(Section section, List<String> titles) {
        titles.add(SampleDocument.prose().title(section.title()));
        section.sections().forEach(below -> titles(below, titles));
    }

    private static List<String> all(String text, String pattern) {
        return java.util.regex.Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static XWPFDocument open(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(document)));
    }

    private static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(document, SampleDocument.prose(), out);
        return out.toByteArray();
    }
}
