package dev.ringwall.exchange.nmap;

import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Likeness;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.xml.XmlReader;

/** The report of a network scan: hosts that answered, and on which ports. */
public record NmapFormat() implements ImportFormat {

    @Override
    public String name() {
        return "nmap";
    }

    @Override
    public String holds() {
        return "hosts that answered a scan, their addresses and open ports: nmap's XML report";
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public Likeness likeness(SourceFile file) {
        return XmlReader.isRoot(file.bytes(), "nmaprun") ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public Imported<Found> read(SourceFile file, Explained explained, Limits limits) {
        return NmapReader.read(file, limits);
    }
}
