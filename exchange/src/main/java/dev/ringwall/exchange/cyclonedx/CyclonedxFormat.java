package dev.ringwall.exchange.cyclonedx;

import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Likeness;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.PlantFormat;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.json.JsonReader;
import dev.ringwall.exchange.xml.XmlReader;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A product and what is built into it; written also with what is said of it. */
public record CyclonedxFormat() implements ImportFormat, PlantFormat {

    /** What the XML namespace of every version begins with; the version follows. */
    static final String NAMESPACE = "http://cyclonedx.org/schema/bom/";

    private static final Pattern SAYS_SO = Pattern.compile("\"bomFormat\"\\s*:\\s*\"CycloneDX\"");

    @Override
    public String name() {
        return "cyclonedx";
    }

    @Override
    public String holds() {
        return "a product and its parts: a bill of materials of CycloneDX 1.4 to 1.6, in JSON or XML; written as JSON 1.6, with"
                + " attestations of what is claimed, certified and tested";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public Way way() {
        return Way.BOTH;
    }

    @Override
    public String write(Plant plant, LocalDate day) {
        return new CyclonedxWriter(plant, CatalogReader.read(), day).write();
    }

    @Override
    public Likeness likeness(SourceFile file) {
        boolean json = SAYS_SO.matcher(JsonReader.head(file)).find();
        return json || isXml(file) ? Likeness.CERTAIN : Likeness.NONE;
    }

    static boolean isXml(SourceFile file) {
        return XmlReader.peek(file.bytes(), Limits.DEFAULT)
                .filter(root -> root.namespace().startsWith(NAMESPACE))
                .isPresent();
    }

    @Override
    public Imported<Found> read(SourceFile file, Explained explained, Limits limits) {
        return new CyclonedxReader(file, limits).read();
    }
}
