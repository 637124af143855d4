package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.Part;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes the whole catalogue as JSON: every row of every edition with its id, its facts and our words about it. The same
 * catalogue gives the same bytes. Text of a user's licensed copy is never in it.
 */
public final class CatalogJson {

    /** The version of this form; older ones stay readable. */
    static final int VERSION = 1;

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final RequirementTexts texts;
    private final ProcessTexts processTexts;

    private CatalogJson(JsonGenerator json, RequirementTexts texts, ProcessTexts processTexts) {
        this.json = json;
        this.texts = texts;
        this.processTexts = processTexts;
    }

    /** Leaves the stream open. */
    public static void write(
            Catalog catalog,
            RequirementTexts texts,
            ProcessCatalog processes,
            ProcessTexts processTexts,
            List<Entry> entries,
            OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(new Layout(), out, JsonEncoding.UTF8)) {
            new CatalogJson(json, texts, processTexts).catalog(catalog, processes, entries);
            json.writeRaw('\n');
        }
    }

    private void catalog(Catalog catalog, ProcessCatalog processes, List<Entry> entries) {
        json.writeStartObject();
        json.writeNumberProperty("ringwall_catalog", VERSION);
        json.writeName("editions");
        strings(Stream.concat(catalog.editions().stream(), processes.editions().stream())
                .sorted()
                .map(Edition::toString)
                .toList());
        json.writeName("rollup");
        json.writeStartObject();
        json.writeStringProperty("version", catalog.rollupVersion());
        json.writeStringProperty("reading", "ours");
        json.writeEndObject();
        json.writeArrayPropertyStart("parts");
        catalog.parts().forEach(this::part);
        json.writeEndArray();
        json.writeArrayPropertyStart("requirements");
        catalog.requirements().forEach(this::requirement);
        json.writeEndArray();
        json.writeArrayPropertyStart("process_requirements");
        processes.rows().forEach(this::process);
        json.writeEndArray();
        json.writeArrayPropertyStart("explained");
        entries.forEach(this::entry);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void part(Part part) {
        json.writeStartObject();
        json.writeStringProperty("number", part.number());
        json.writeNumberProperty("group", part.group());
        json.writeStringProperty("title", part.title());
        json.writeStringProperty(
                "document_type",
                part.documentType() == Part.DocumentType.IN_DEVELOPMENT
                        ? word(part.documentType())
                        : part.documentType().name());
        optional("edition", part.edition());
        json.writeStringProperty("status", part.status());
        json.writeStringProperty("roles", part.roles());
        json.writeStringProperty("gives", part.gives());
        json.writeStringProperty("program_use", part.programUse());
        json.writeEndObject();
    }

    private void requirement(Requirement row) {
        json.writeStartObject();
        json.writeStringProperty("id", row.id().toString());
        json.writeStringProperty("part", row.id().edition().part());
        json.writeNumberProperty("edition", row.id().edition().year());
        json.writeStringProperty("code", row.id().code());
        json.writeStringProperty("kind", kind(row.id()));
        row.parent().ifPresent(parent -> json.writeStringProperty("parent", parent.toString()));
        json.writeStringProperty("status", word(row.status()));
        row.fr().ifPresent(fr -> json.writeStringProperty("fr", fr.name()));
        json.writeStringProperty("title", row.title());
        json.writeStringProperty("clause", row.clause());
        row.minSl().ifPresent(level -> json.writeNumberProperty("min_sl", level.value()));
        row.condition().ifPresent(condition -> json.writeStringProperty("condition", word(condition)));
        json.writeBooleanProperty("clause_4_2", row.clause42());
        list("types", row.types().stream().map(CatalogJson::word).toList());
        ids("expands_to", row.expandsTo());
        ids("counterparts", row.counterparts());
        ids("hints", row.hints());
        row.rollup().ifPresent(this::rollup);
        json.writeStringProperty("confidence", row.confidence());
        optional("note", row.note());
        texts.text(row.id()).ifPresent(this::text);
        json.writeEndObject();
    }

    private void process(ProcessRequirement row) {
        json.writeStartObject();
        json.writeStringProperty("id", row.id().toString());
        json.writeStringProperty("part", row.id().edition().part());
        json.writeNumberProperty("edition", row.id().edition().year());
        json.writeStringProperty("code", row.id().code());
        row.parent().ifPresent(parent -> json.writeStringProperty("parent", parent.toString()));
        json.writeArrayPropertyStart("groups");
        row.groups().forEach(group -> {
            json.writeStartObject();
            json.writeStringProperty("id", group.id());
            json.writeStringProperty("title", group.title());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeStringProperty("title", row.title());
        optional("clause", row.clause());
        optional("topic", row.topic());
        json.writeBooleanProperty("asks_for_document", row.asksForDocument());
        optional("inputs", row.inputs());
        optional("outputs", row.outputs());
        optional("proof", row.proof());
        list("near", row.near().stream().map(ProcessRequirementId::toString).toList());
        json.writeStringProperty("confidence", row.confidence());
        processTexts.text(row.id()).ifPresent(this::text);
        json.writeEndObject();
    }

    private void entry(Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("kind", word(entry.kind()));
        json.writeStringProperty("name", entry.key());
        json.writeStringProperty("title", entry.title());
        json.writeStringProperty("part", entry.part());
        optional("group", entry.group());
        json.writeObjectPropertyStart("text");
        entry.passages().forEach(said -> json.writeStringProperty(said.label().replace('-', '_'), said.text()));
        json.writeEndObject();
        ids("requirements", entry.requirements());
        list("see", entry.see());
        list("parts", entry.parts());
        if (!entry.ways().isEmpty()) {
            json.writeArrayPropertyStart("ways");
            entry.ways().forEach(way -> {
                json.writeStartObject();
                json.writeStringProperty("to", way.to());
                json.writeStringProperty("when", way.when());
                json.writeEndObject();
            });
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void text(ProcessText text) {
        json.writeObjectPropertyStart("text");
        json.writeStringProperty("purpose", text.purpose());
        json.writeStringProperty("question", text.question());
        json.writeStringProperty("evidence", text.evidence());
        list("maturity", text.maturity());
        json.writeStringProperty("failure", text.failure());
        json.writeEndObject();
    }

    private void rollup(Rollup rollup) {
        json.writeObjectPropertyStart("rollup");
        json.writeStringProperty("way", word(rollup.way()));
        ids("parts", rollup.parts());
        json.writeStringProperty("in_force", word(rollup.inForce()).replace('_', '-'));
        json.writeStringProperty("conduit", word(rollup.conduit()));
        json.writeBooleanProperty("service", rollup.service());
        ids("implies", rollup.implies());
        json.writeEndObject();
    }

    private void text(RequirementText text) {
        json.writeObjectPropertyStart("text");
        switch (text) {
            case RequirementText.Asked(
                    String purpose,
                    String question,
                    String evidence,
                    String failure,
                    String task) -> {
                json.writeStringProperty("purpose", purpose);
                json.writeStringProperty("question", question);
                json.writeStringProperty("evidence", evidence);
                json.writeStringProperty("failure", failure);
                if (!task.isEmpty()) {
                    json.writeStringProperty("task", task);
                }
            }
            case RequirementText.Pointer(String sentence) -> json.writeStringProperty("pointer", sentence);
        }
        json.writeEndObject();
    }

    /** {@code RE} for an enhancement, else the letters before the number. */
    private static String kind(RequirementId id) {
        return id.isEnhancement() ? "RE" : id.code().substring(0, id.code().indexOf(' '));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void optional(String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private void ids(String name, List<RequirementId> ids) {
        list(name, ids.stream().map(RequirementId::toString).toList());
    }

    private void list(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            json.writeName(name);
            strings(texts);
        }
    }

    private void strings(List<String> texts) {
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Two spaces and a line feed, on every system. */
    private static final class Layout extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
