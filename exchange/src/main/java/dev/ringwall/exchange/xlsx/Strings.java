package dev.ringwall.exchange.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Every text of a workbook once, in the order of their first use. A table of numbers finds them by their hashes, which lie side by
 * side: a million cells ask, and most texts were seen before.
 */
final class Strings {

    private static final byte[] START = XmlBytes.ascii("<si><t>");
    private static final byte[] START_WITH_BLANKS = XmlBytes.ascii("<si><t xml:space=\"preserve\">");
    private static final byte[] END = XmlBytes.ascii("</t></si>");

    private String[] texts = new String[1 << 9];
    private int[] hashes = new int[1 << 9];

    /** The number of a text and one more; twice as many places as texts at least. */
    private int[] places = new int[1 << 10];

    private int known;
    private int uses;

    int number(String text) {
        uses++;
        int hash = text.hashCode();
        int place = placeOf(hash);
        while (places[place] != 0) {
            int number = places[place] - 1;
            if (hashes[number] == hash && texts[number].equals(text)) {
                return number;
            }
            place = (place + 1) & (places.length - 1);
        }
        if (known == texts.length) {
            grow();
            return added(text, hash, freePlaceOf(hash));
        }
        return added(text, hash, place);
    }

    private int added(String text, int hash, int place) {
        texts[known] = text;
        hashes[known] = hash;
        places[place] = ++known;
        return known - 1;
    }

    private int placeOf(int hash) {
        return (hash ^ (hash >>> 15)) & (places.length - 1);
    }

    private int freePlaceOf(int hash) {
        int place = placeOf(hash);
        while (places[place] != 0) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private void grow() {
        texts = Arrays.copyOf(texts, 2 * texts.length);
        hashes = Arrays.copyOf(hashes, 2 * hashes.length);
        places = new int[2 * places.length];
        for (int i = 0; i < known; i++) {
            places[freePlaceOf(hashes[i])] = i + 1;
        }
    }

    void writeTo(OutputStream out) throws IOException {
        XmlBytes xml = new XmlBytes(out);
        xml.put(XmlBytes.ascii(
                "<sst xmlns=\"" + XlsxWriter.NAMESPACE + "\" count=\"" + uses + "\" uniqueCount=\"" + known + "\">"));
        for (int i = 0; i < known; i++) {
            String text = texts[i];
            xml.put(text.equals(text.strip()) ? START : START_WITH_BLANKS)
                    .text(text)
                    .put(END);
        }
        xml.put(XmlBytes.ascii("</sst>"));
        xml.flush();
    }
}
