package dev.ringwall.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A form of file that somebody may well try to import and that is not read.
 *
 * @param what it seems to be
 * @param instead what its owner can do
 */
public record OtherForm(String what, String instead) {

    private static final int HEAD = 64_000;

    /** The first one that fits counts, so that what says most of itself stands first. */
    private static final List<Known> ALL = List.of(
            new Known(
                    "an XML Schema",
                    "import a file that is written after it",
                    head -> head.has("<xs:schema", "<xsd:schema")),
            new Known(
                    "a JSON Schema",
                    "import a file that is written after it",
                    head -> head.isJson() && head.has("\"$schema\"") && head.has("json-schema.org")),
            new Known(
                    "a drawing of draw.io",
                    "list its assets as CSV and import them as an inventory; a drawing names no zones",
                    head -> head.has("<mxfile", "<mxgraphmodel", "<diagram")),
            new Known(
                    "an OPC UA node set",
                    "it describes the variables of one server; list the server itself in an inventory",
                    head -> head.has("<uanodeset")),
            new Known(
                    "a document of OSCAL",
                    "export answers and evidence as CSV and import them as answers",
                    head -> head.isJson() && head.has("\"oscal-version\"")),
            new Known(
                    "a statement of OpenVEX",
                    "advisories are not imported",
                    head -> head.isJson() && head.has("openvex")),
            new Known(
                    "a packed file",
                    "unpack it and import the file inside",
                    head -> head.bytes().startsWith("PK\u0003\u0004")));

    private record Known(String what, String instead, Predicate<Head> fits) {}

    /** How a file begins, in small letters. */
    private record Head(String bytes, String small) {

        boolean has(String... any) {
            return Arrays.stream(any).anyMatch(small::contains);
        }

        boolean isJson() {
            String bare = small.stripLeading();
            return bare.startsWith("{") || bare.startsWith("[");
        }
    }

    /** What a file seems to be; empty where nothing is known of its form. */
    public static Optional<OtherForm> of(SourceFile file) {
        Head head = head(file);
        return ALL.stream()
                .filter(known -> known.fits().test(head))
                .findFirst()
                .map(known -> new OtherForm(known.what(), known.instead()));
    }

    private static Head head(SourceFile file) {
        String bytes = text(file.bytes());
        return new Head(bytes, bytes.toLowerCase(Locale.ROOT));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
    }
}
