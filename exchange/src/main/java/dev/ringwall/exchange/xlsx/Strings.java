package dev.ringwall.exchange.xlsx;

import dev.ringwall.exchange.document.Markup;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every text of a workbook once. */
final class Strings {

    private static final int DRAINED_AT = 1000;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int uses;

    int number(String text) {
        uses++;
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        numbers.put(text, numbers.size());
        return numbers.size() - 1;
    }

    void writeTo(Appendable out) throws IOException {
        Markup xml = new Markup();
        xml.open(
                "sst",
                "xmlns",
                XlsxWriter.NAMESPACE,
                "count",
                Integer.toString(uses),
                "uniqueCount",
                Integer.toString(numbers.size()));
        int written = 0;
        for (String text : numbers.keySet()) {
            xml.open("si")
                    .open("t", "xml:space", "preserve")
                    .lines(text)
                    .close()
                    .close();
            if (++written % DRAINED_AT == 0) {
                out.append(xml.drain());
            }
        }
        out.append(xml.close().drain());
    }
}
