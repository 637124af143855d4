package dev.ringwall.exchange.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.document.DocumentWriter;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.letters.Letters;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A document as PDF. It is laid out from the same page that HTML is made of, with a style sheet for paper. Every date in it
 * is the day of the assessment and its number comes from what it says, so that the same document gives the same bytes.
 */
public final class PdfWriter implements DocumentWriter {

    private static final float PDF_1_7 = 1.7f;

    static {
        Quiet.libraries();
    }

    @Override
    public void write(Document document, Prose prose, OutputStream out) throws IOException {
        String page = PaperPage.of(document, prose);
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                pdf.getDocumentInformation()
                        .setCreationDate(noon(document.origin().day()));
                pdf.setDocumentId((long) page.hashCode());
                pdf.save(out);
            }
        }
    }

    private static PdfRendererBuilder builder(String page) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .usePdfVersion(PDF_1_7)
                .usePdfUaAccessibility(true)
                .withProducer("Ringwall")
                .useExternalResourceAccessControl(
                        (uri, _) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, Letters.TEXT, 400, FontStyle.NORMAL);
        font(builder, Letters.STRONG, 700, FontStyle.NORMAL);
        font(builder, Letters.SLANTED, 400, FontStyle.ITALIC);
        return builder.useFont(Letters.FIXED::open, Letters.FIXED_FAMILY, 400, FontStyle.NORMAL, true);
    }

    private static void font(PdfRendererBuilder builder, Letters letters, int weight, FontStyle style) {
        builder.useFont(letters::open, Letters.FAMILY, weight, style, true);
    }

    private static Calendar noon(LocalDate day) {
        return GregorianCalendar.from(day.atTime(12, 0).atZone(ZoneOffset.UTC));
    }
}
