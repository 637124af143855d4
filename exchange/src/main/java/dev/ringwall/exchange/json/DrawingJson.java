package dev.ringwall.exchange.json;

import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Drawing;
import dev.ringwall.engine.report.Drawing.DrawnConduit;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import dev.ringwall.engine.report.Drawing.Marks;
import dev.ringwall.engine.report.Drawing.Undeclared;
import dev.ringwall.engine.report.Terms;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Zones in zones and conduits, without coordinates. */
final class DrawingJson {

    private final JsonGenerator json;
    private final ValueJson values;

    DrawingJson(JsonGenerator json, ValueJson values) {
        this.json = json;
        this.values = values;
    }

    void write(Drawing drawing) {
        zones(drawing.zones());
        json.writeArrayPropertyStart("conduits");
        drawing.conduits().forEach(this::conduit);
        json.writeEndArray();
        json.writeArrayPropertyStart("undeclared");
        drawing.undeclared().forEach(this::undeclared);
        json.writeEndArray();
    }

    private void undeclared(Undeclared flows) {
        json.writeStartObject();
        ids("between", flows.ends());
        json.writeNumberProperty("flows", flows.flows());
        json.writeEndObject();
    }

    private void zones(List<DrawnZone> zones) {
        json.writeArrayPropertyStart("zones");
        for (DrawnZone zone : zones) {
            json.writeStartObject();
            json.writeStringProperty("id", zone.id().value());
            json.writeStringProperty("name", ValueJson.whole(zone.name()));
            json.writeStringProperty("kind", Terms.key(zone.kind()));
            json.writeBooleanProperty("outside", zone.outside());
            ids("assets", zone.assets());
            marks(zone.marks());
            zones(zone.zones());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void conduit(DrawnConduit conduit) {
        json.writeStartObject();
        json.writeStringProperty("id", conduit.id().value());
        json.writeStringProperty("name", ValueJson.whole(conduit.name()));
        ids("joins", conduit.zones());
        json.writeBooleanProperty("wireless", conduit.wireless());
        ids("assets", conduit.assets());
        marks(conduit.marks());
        json.writeEndObject();
    }

    private void ids(String name, List<? extends SubjectId> ids) {
        json.writeArrayPropertyStart(name);
        ids.forEach(id -> json.writeString(id.value()));
        json.writeEndArray();
    }

    private void marks(Marks marks) {
        marks.target().ifPresent(vector -> {
            json.writeName("target");
            values.vector(vector);
        });
        marks.achieved().ifPresent(vector -> {
            json.writeName("achieved");
            values.vector(vector);
        });
        json.writeNumberProperty("open-rows", marks.failing() + marks.unknown());
        json.writeNumberProperty("unknown-rows", marks.unknown());
        json.writeNumberProperty("findings", marks.findings());
    }
}
