package dev.ringwall.exchange.aas;

import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Likeness;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.json.JsonReader;
import dev.ringwall.exchange.xml.XmlReader;

/** Products, and assets with a serial number, as their nameplates say. */
public record AasFormat() implements ImportFormat {

    @Override
    public String name() {
        return "aas";
    }

    @Override
    public String holds() {
        return "products and assets by their nameplates: an Asset Administration Shell of version 3, as AASX, JSON or XML";
    }

    @Override
    public String extension() {
        return "aasx";
    }

    @Override
    public Likeness likeness(SourceFile file) {
        return Aasx.isOne(file) || isXml(file) || isJson(file) ? Likeness.CERTAIN : Likeness.NONE;
    }

    static boolean isXml(SourceFile file) {
        return XmlReader.peek(file.bytes(), Limits.DEFAULT)
                .filter(root -> Environment.version(root.namespace()).isPresent())
                .isPresent();
    }

    private static boolean isJson(SourceFile file) {
        String head = JsonReader.head(file);
        return head.contains("\"assetAdministrationShells\"")
                || (head.contains("\"submodels\"") && head.contains("\"modelType\""));
    }

    @Override
    public Imported<Found> read(SourceFile file, Explained explained, Limits limits) {
        return new AasReader(file, limits).read();
    }
}
