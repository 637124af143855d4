package dev.ringwall.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Section;
import dev.ringwall.exchange.document.SampleDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfWriterTest {

    @BeforeAll
    static void validatorIsThere() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(pdf(SampleDocument.document())).isEqualTo(pdf(SampleDocument.document()));
    }

    @Test
    void itIsWhatPdfUaAsksFor() throws Exception {
        assertThat(failures(pdf(SampleDocument.document()))).isEmpty();
    }

    @Test
    void whatTheUserWroteBreaksNothing() throws Exception {
        assertThat(failures(pdf(SampleDocument.hostile()))).isEmpty();
    }

    @Test
    void theValidatorWouldSayIfItWereNot() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(out);
        }
        assertThat(failures(out.toByteArray())).isNotEmpty();
    }

    @Test
    void everySectionHasABookmark() throws IOException {
        Document document = SampleDocument.document();
        List<String> titles = new ArrayList<>();
        document.sections().forEach(section -> titles(section, titles));
        try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
            List<String> bookmarks = new ArrayList<>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(each -> bookmarks(each, bookmarks));
            assertThat(bookmarks).containsExactlyElementsOf(titles);
        }
    }

    @Test
    void everyPageSaysWhichOneItIsAndOfWhat() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SampleDocument.document()))) {
            int pages = pdf.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).contains(page + " / " + pages).contains("· Ringwall ");
            }
        }
    }

    @Test
    void theLettersOfTheDrawingAreLetters() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(SampleDocument.document()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("known to fall short");
        }
    }

    @Test
    void theDatesAreThoseOfTheAssessment() throws IOException {
        Document document = SampleDocument.document();
        try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString(document.origin().day() + "T12:00:00Z");
        }
    }

    @Test
    void aLetterThatTheFontLacksIsShownAsMissing() {
        Typeface known = Typeface.read();
        assertThat(known.printable("Wärmeübergabe Ω → Ж")).isEqualTo("Wärmeübergabe Ω → Ж");
        assertThat(known.printable("給水 P1")).isEqualTo("\ufffd\ufffd P1");
    }

    private static void titles(Section section, List<String> titles) {
        titles.add(SampleDocument.prose().title(section.title()));
        section.sections().forEach(below -> titles(below, titles));
    }

    private static void bookmarks(PDOutlineItem item, List<String> bookmarks) {
        bookmarks.add(item.getTitle());
        item.children().forEach(below -> bookmarks(below, bookmarks));
    }

    private static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(document, SampleDocument.prose(), out);
        return out.toByteArray();
    }

    private static List<String> failures(byte[] pdf) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }
}
