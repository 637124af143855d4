package dev.ringwall.exchange.docx;

import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Origin;
import dev.ringwall.engine.report.Phrase;
import dev.ringwall.engine.report.Section;
import dev.ringwall.exchange.document.Anchors;
import dev.ringwall.exchange.document.DocumentWords;
import dev.ringwall.exchange.document.FilledTable;
import dev.ringwall.exchange.document.HandOut;
import dev.ringwall.exchange.document.Markup;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.drawing.PaperSize;
import dev.ringwall.exchange.drawing.Sheet;
import dev.ringwall.exchange.html.HtmlWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text itself: title, contents, sections; a drawing lies on a sheet of its own. */
final class DocxBody {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** The name of the relation to what stands below each page. */
    static final String FOOTER = "rIdFooter";

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int CONTENTS_DEEP = 2;
    private static final int HEADINGS = 6;

    private final Document document;
    private final Prose prose;
    private final Markup xml = new Markup();
    private final Places places = new Places();
    private final DocxText text;
    private final DocxTable tables;
    private final List<DocxFigure> figures = new ArrayList<>();

    DocxBody(Document document, Prose prose) {
        this.document = document;
        this.prose = prose;
        this.text = new DocxText(xml, prose, Anchors.of(document), places);
        this.tables = new DocxTable(xml, prose, text, places);
    }

    /** The pictures that the text refers to; known when it is written. */
    List<DocxFigure> figures() {
        return List.copyOf(figures);
    }

    void writeTo(Appendable out) throws IOException {
        xml.open(
                "w:document",
                "xmlns:w",
                NAMESPACE,
                "xmlns:r",
                RELATIONS,
                "xmlns:wp",
                DRAWING + "wordprocessingDrawing",
                "xmlns:a",
                DRAWING + "main",
                "xmlns:pic",
                DRAWING + "picture");
        xml.open("w:body").line();
        head();
        contents();
        for (Section section : document.sections()) {
            section(section, 1);
            out.append(xml.drain());
        }
        page(PaperSize.ALL.getFirst());
        out.append(xml.close().close().drain());
    }

    private void head() {
        text.paragraph("Title", prose.title(document.title()));
        Origin origin = document.origin();
        entry(
                DocumentWords.of(origin.about()),
                origin.plantName() + " (" + origin.plant().value() + ")");
        entry(DocumentWords.DAY, origin.day().toString());
        entry(
                DocumentWords.EDITIONS,
                origin.editions().stream().map(edition -> "IEC " + edition).collect(Collectors.joining(", ")));
        if (!origin.rollup().isEmpty()) {
            entry(DocumentWords.ROLLUP, origin.rollup());
        }
        entry(DocumentWords.PROGRAM, "Ringwall " + origin.program());
        document.preface().forEach(block -> block(block, document.title()));
    }

    private void entry(DocumentWords term, String value) {
        text.open("Origin").run("Place", prose.title(term)).tab().run("", value);
        text.close();
    }

    /** The list as it is now, inside a field, so that a program can make it anew. */
    private void contents() {
        text.paragraph("TOCHeading", prose.title(HtmlWords.CONTENTS));
        text.open("TOC1");
        character("begin");
        instruction(" TOC \\o \"1-" + CONTENTS_DEEP + "\" \\h \\z \\u ");
        character("separate");
        // The field begins in the paragraph of the first entry and ends after the last one.
        boolean first = true;
        for (Section section : document.sections()) {
            if (!first) {
                text.open("TOC1");
            }
            entry(section);
            section.sections().forEach(below -> {
                text.open("TOC2");
                entry(below);
            });
            first = false;
        }
        text.open("TOC1");
        character("end");
        text.close();
    }

    private void entry(Section section) {
        xml.open("w:hyperlink", "w:anchor", places.bookmark(section.id()), "w:history", "1");
        text.run("", prose.title(section.title())).tab();
        // Which page it is on knows only who lays the pages out: the program that opens it.
        xml.open("w:r")
                .empty("w:fldChar", "w:fldCharType", "begin", "w:dirty", "true")
                .close();
        instruction(" PAGEREF " + places.bookmark(section.id()) + " \\h ");
        character("separate");
        text.run("", "–");
        character("end");
        xml.close();
        text.close();
    }

    private void instruction(String code) {
        xml.open("w:r").leaf("w:instrText", code, "xml:space", "preserve").close();
    }

    private void character(String type) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }

    /** A value that the program works out, and what it was when this was written. */
    static void field(Markup xml, String code, String value) {
        xml.open("w:fldSimple", "w:instr", " " + code + " ");
        xml.open("w:r").leaf("w:t", value).close().close();
    }

    private void section(Section section, int depth) {
        boolean drawn = section.blocks().stream().anyMatch(Block.Figure.class::isInstance);
        if (drawn) {
            endOfPages(PaperSize.ALL.getFirst());
        }
        heading(section, depth);
        section.blocks().forEach(block -> block(block, section.title()));
        if (drawn) {
            endOfPages(figures.getLast().paper());
        }
        section.sections().forEach(below -> section(below, depth + 1));
    }

    private void heading(Section section, int depth) {
        String id = Integer.toString(places.number(section.id()));
        String style = "Heading" + Math.min(depth, HEADINGS);
        if (HandOut.isOne(section)) {
            text.openOnNewPage(style);
        } else {
            text.open(style);
        }
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", places.bookmark(section.id()));
        text.run("", prose.title(section.title()));
        xml.empty("w:bookmarkEnd", "w:id", id);
        text.close();
    }

    private void block(Block block, Phrase heading) {
        switch (block) {
            case Block.Paragraph(Phrase phrase) -> text.sentence("BodyText", phrase);
            case Block.Notice(var tone, Phrase phrase) ->
                text.sentence(tone == Block.Notice.Tone.WARNING ? "Warning" : "Note", phrase);
            case Block.BulletList(List<Phrase> lines) -> lines.forEach(line -> text.sentence("ListBullet", line));
            case Block.Levels levels -> tables.levels(levels);
            case Block.Table table -> {
                if (!table.caption().equals(heading)) {
                    text.sentence("Caption", table.caption());
                }
                tables.write(FilledTable.of(table));
            }
            case Block.Figure figure -> figure(figure);
            case Block.Because(var trace) -> text.chain(trace);
        }
    }

    private void figure(Block.Figure figure) {
        DocxFigure drawn = new DocxFigure(figures.size() + 1, Sheet.of(figure.drawing(), prose));
        figures.add(drawn);
        text.open("Figure");
        String number = Integer.toString(drawn.number());
        String width = Long.toString(drawn.width());
        String height = Long.toString(drawn.height());
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", width, "cy", height);
        xml.empty(
                "wp:docPr",
                "id",
                number,
                "name",
                figure.name(),
                "descr",
                Prose.print(prose.phrase(figure.alternative())));
        xml.open("a:graphic").open("a:graphicData", "uri", DRAWING + "picture").open("pic:pic");
        xml.open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", number, "name", figure.name())
                .empty("pic:cNvPicPr");
        xml.close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", drawn.relation());
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", width, "cy", height).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close().close();
        text.close();
        text.sentence("Caption", figure.caption());
    }

    /** A paragraph that ends the pages of one size. */
    private void endOfPages(PaperSize paper) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "AfterTable");
        page(paper);
        xml.close().close().line();
    }

    private void page(PaperSize paper) {
        xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", FOOTER);
        xml.empty(
                "w:pgSz",
                "w:w",
                twips(paper.width()),
                "w:h",
                twips(paper.height()),
                "w:orient",
                paper.isLying() ? "landscape" : "portrait");
        xml.empty(
                "w:pgMar",
                "w:top",
                twips(18),
                "w:right",
                twips(PaperSize.SIDE),
                "w:bottom",
                twips(17),
                "w:left",
                twips(PaperSize.SIDE),
                "w:header",
                twips(9),
                "w:footer",
                twips(9),
                "w:gutter",
                "0");
        xml.close();
    }

    private static String twips(int millimetres) {
        return Integer.toString(millimetres * 14400 / 254);
    }
}
