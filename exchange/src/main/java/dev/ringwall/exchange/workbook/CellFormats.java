package dev.ringwall.exchange.workbook;

import dev.ringwall.exchange.xml.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which cells hold a day, or a number of fixed length: a workbook keeps both as plain numbers and tells by the style. */
final class CellFormats {

    /** A workbook without styles. */
    static final CellFormats NONE = new CellFormats(List.of());

    private final List<Form> byStyle;

    private CellFormats(List<Form> byStyle) {
        this.byStyle = byStyle;
    }

    /** What a number of one style stands for. */
    record Form(boolean isDay, boolean hasTime, int digits) {
        static final Form NUMBER = new Form(false, false, 0);
    }

    /** Reads the part {@code xl/styles.xml}. */
    static CellFormats of(Element styles) {
        Map<String, String> codes = new HashMap<>();
        styles.first("numFmts")
                .ifPresent(all -> all.all("numFmt")
                        .forEach(each -> codes.put(
                                each.attribute("numFmtId").orElse(""),
                                each.attribute("formatCode").orElse(""))));
        List<Form> byStyle = new ArrayList<>();
        styles.first("cellXfs")
                .ifPresent(all -> all.all("xf")
                        .forEach(each ->
                                byStyle.add(form(each.attribute("numFmtId").orElse("0"), codes))));
        return new CellFormats(byStyle);
    }

    /** @param style its number; negative where the cell names none */
    Form of(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : Form.NUMBER;
    }

    private static Form form(String id, Map<String, String> codes) {
        String code = codes.get(id);
        return code == null ? builtIn(id) : custom(code);
    }

    /** The formats that every workbook has without saying so (18.8.30). */
    private static Form builtIn(String id) {
        return switch (id) {
            case "14", "15", "16", "17", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" ->
                new Form(true, false, 0);
            case "22" -> new Form(true, true, 0);
            default -> Form.NUMBER;
        };
    }

    static Form custom(String code) {
        String letters = code.split(";", 2)[0]
                .replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\[[^\\]]*\\]", "")
                .replaceAll("[\\\\_*].", "")
                .toLowerCase(Locale.ROOT);
        if (letters.matches("0{2,30}")) {
            return new Form(false, false, letters.length());
        }
        boolean numeric = letters.contains("general") || letters.indexOf('#') >= 0 || letters.indexOf('?') >= 0;
        boolean day = !numeric && (letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0);
        return day ? new Form(true, letters.indexOf('h') >= 0, 0) : Form.NUMBER;
    }
}
