package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.lifecycle.PlantEntry;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.yaml.Written;
import dev.ringwall.exchange.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A plant as a list of what its file writes, each thing with its fields. It follows from the forms that read and write the
 * file, so that no field can be missed; the order of things and files, and comments, are not in it.
 */
public final class PlantEntries {

    private static final String ID = "id";
    private static final String CHANNELS = "channels";
    private static final String SUBJECT = "subject";
    private static final int NAME_LENGTH = 60;

    /** Sections whose things are subjects, with the kind of their ids. */
    private static final Map<String, SubjectId.Kind> SUBJECTS = Map.of(
            "zones", SubjectId.Kind.ZONE,
            "conduits", SubjectId.Kind.CONDUIT,
            "products", SubjectId.Kind.PRODUCT,
            "assets", SubjectId.Kind.ASSET,
            "groups", SubjectId.Kind.GROUP,
            "services", SubjectId.Kind.SERVICE,
            "systems", SubjectId.Kind.SYSTEM,
            "countermeasures", SubjectId.Kind.COUNTERMEASURE);

    private static final Map<String, Function<String, Fact>> OTHERS = Map.of(
            "evidence",
            id -> new Fact.Piece(new EvidenceId(id)),
            "conditions",
            id -> new Fact.Stated(new StatementId(id)),
            "risk.records",
            id -> new Fact.Scenario(new RiskId(id)),
            CHANNELS,
            id -> new Fact.Through(new ChannelId(id)));

    private final List<PlantEntry> entries = new ArrayList<>();

    private PlantEntries() {}

    /** Everything that a plant's file would say, in the order of its sections. */
    public static List<PlantEntry> of(Plant plant) {
        PlantEntries all = new PlantEntries();
        for (Written.Field section : Page.FORM.written(Page.of(plant)).fields()) {
            all.section(section.name().text(), section.value(), plant);
        }
        return List.copyOf(all.entries);
    }

    private void section(String name, Written value, Plant plant) {
        switch (value) {
            case Written.Sequence records -> records.items().forEach(record -> record(name, record));
            case Written.Fields fields
            when name.equals("risk") ->
                fields.fields().forEach(part -> risk("risk." + part.name().text(), part.value()));
            case Written.Fields fields -> add(name, new Fact.Of(plant.id()), fields);
            case Written.Text _ -> {} // the version of the file's form
        }
    }

    private void risk(String name, Written value) {
        if (value instanceof Written.Sequence records) {
            records.items().forEach(record -> record(name, record));
        } else if (value instanceof Written.Fields fields) {
            add(name, new Fact.Text(name), fields);
        }
    }

    private void record(String section, Written value) {
        Written.Fields record = value.named().orElseThrow();
        List<Written.Field> own = record.fields().stream()
                .filter(field -> !field.name().text().equals(CHANNELS))
                .toList();
        add(section, name(section, record), Written.fields(own));
        for (Written.Fields channel : record.records(CHANNELS)) {
            Written.Collected placed = new Written.Collected();
            record.find(ID).ifPresent(conduit -> placed.put("conduit", conduit));
            channel.fields().forEach(field -> placed.put(field.name().text(), field.value()));
            add(CHANNELS, name(CHANNELS, channel), placed.fields());
        }
    }

    private void add(String section, Fact name, Written.Fields fields) {
        SortedMap<String, String> flat = new TreeMap<>();
        flatten("", fields, flat);
        flat.remove(ID);
        entries.add(new PlantEntry(section, name, flat));
    }

    /** What has no id goes by what it is about, or by all it says. */
    private static Fact name(String section, Written.Fields record) {
        String id = record.text(ID).orElse("");
        SubjectId.Kind kind = SUBJECTS.get(section);
        if (!id.isEmpty() && kind != null) {
            return SubjectId.of(kind, id).<Fact>map(Fact.Of::new).orElseGet(() -> new Fact.Text(id));
        }
        if (!id.isEmpty()) {
            return OTHERS.getOrDefault(section, Fact.Text::new).apply(id);
        }
        if (section.equals("risk.targets")) {
            return record.text(SUBJECT)
                    .flatMap(SubjectId::parse)
                    .<Fact>map(Fact.Of::new)
                    .orElseGet(() -> new Fact.Text(shortened(record)));
        }
        return new Fact.Text(shortened(record));
    }

    private static String shortened(Written.Fields record) {
        String all = String.join(
                ", ",
                record.fields().stream().map(field -> inLine(field.value())).toList());
        return all.length() <= NAME_LENGTH ? all : all.substring(0, NAME_LENGTH - 1) + "…";
    }

    private static void flatten(String path, Written value, SortedMap<String, String> flat) {
        switch (value) {
            case Written.Text text -> flat.put(path, text.text());
            case Written.Fields fields ->
                fields.fields()
                        .forEach(field -> flatten(below(path, field.name().text()), field.value(), flat));
            case Written.Sequence list
            when isOfRecords(list) ->
                list.items()
                        .forEach(item -> flatten(
                                below(path, item.named().orElseThrow().text(ID).orElseThrow()), item, flat));
            case Written.Sequence list ->
                flat.put(
                        path,
                        String.join(
                                "; ",
                                list.items().stream().map(PlantEntries::inLine).toList()));
        }
    }

    private static boolean isOfRecords(Written.Sequence list) {
        return !list.items().isEmpty()
                && list.items().stream()
                        .allMatch(item -> item.named()
                                .filter(fields -> fields.text(ID).isPresent())
                                .isPresent());
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String inLine(Written value) {
        return value instanceof Written.Text text ? text.text() : YamlWriter.inLine(value);
    }
}
