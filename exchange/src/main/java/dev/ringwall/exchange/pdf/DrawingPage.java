package dev.ringwall.exchange.pdf;

import dev.ringwall.exchange.drawing.Sheet;
import dev.ringwall.exchange.letters.Letters;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A drawing as a page of its own size: lines and letters, so that it is sharp at any scale and its words can be searched. */
public final class DrawingPage {

    static {
        Quiet.libraries();
    }

    private static final double DOTS = 2;
    private static final double MOST_DOTS = 6000;

    private DrawingPage() {}

    /** A PDF of one page. */
    public static byte[] of(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            draw(sheet, document);
            document.setDocumentId(0L);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same as a picture: two of its dots to a pixel of the sheet, fewer where that would be too many. */
    public static byte[] png(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(of(sheet))) {
            double dots = Math.min(DOTS, MOST_DOTS / Math.max(sheet.width(), sheet.height()));
            BufferedImage picture =
                    new PDFRenderer(document).renderImage(0, (float) dots / PdfPen.SCALE, ImageType.RGB);
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void draw(Sheet sheet, PDDocument document) throws IOException {
        PDPage page = new PDPage(
                new PDRectangle((float) sheet.width() * PdfPen.SCALE, (float) sheet.height() * PdfPen.SCALE));
        document.addPage(page);
        PdfPen.Faces faces =
                new PdfPen.Faces(load(document, Letters.TEXT), load(document, Letters.STRONG), Typeface.read());
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            sheet.draw(new PdfPen(content, faces, sheet.height()));
        }
    }

    private static PDFont load(PDDocument document, Letters letters) throws IOException {
        return PDType0Font.load(document, letters.open(), true);
    }
}
