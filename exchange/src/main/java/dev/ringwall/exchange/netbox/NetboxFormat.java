package dev.ringwall.exchange.netbox;

import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Likeness;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.json.JsonReader;

/** Devices and virtual machines of a NetBox. */
public record NetboxFormat() implements ImportFormat {

    @Override
    public String name() {
        return "netbox";
    }

    @Override
    public String holds() {
        return "devices and virtual machines with their interfaces: what NetBox's API answers, or a dump of it";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public Likeness likeness(SourceFile file) {
        String head = JsonReader.head(file);
        boolean dump = head.startsWith("[")
                && (head.contains("\"dcim.") || head.contains("\"ipam.") || head.contains("\"virtualization."));
        boolean answer = head.startsWith("{") && (head.contains("/api/dcim/") || head.contains("/api/virtualization/"));
        return dump || answer ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public Imported<Found> read(SourceFile file, Explained explained, Limits limits) {
        return NetboxReader.read(file, limits);
    }
}
