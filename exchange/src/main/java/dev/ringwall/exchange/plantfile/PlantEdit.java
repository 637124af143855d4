package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Part;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.exchange.AtomicFile;
import dev.ringwall.exchange.FileChangedException;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.csv.CsvSplice;
import dev.ringwall.exchange.yaml.Written;
import dev.ringwall.exchange.yaml.YamlSplice;
import dev.ringwall.exchange.yaml.YamlWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Edits of a plant's files. Each is spliced into the file that holds the record; what is not edited keeps its bytes. A file
 * that has changed since it was read is refused, and then none is written.
 */
public final class PlantEdit {

    private final Optional<Path> folder;
    private final List<Issue> issues;
    private final Map<String, SourceFile> files = new LinkedHashMap<>();
    private final Map<String, YamlSplice> pages = new TreeMap<>();
    private final Map<String, CsvSplice> tables = new TreeMap<>();
    private final Limits limits;

    private PlantEdit(Optional<Path> folder, List<SourceFile> files, List<Issue> issues, Limits limits) {
        this.folder = folder;
        this.issues = issues;
        this.limits = limits;
        files.forEach(file -> this.files.put(file.name(), file));
    }

    /** Edits of a plant that is kept in no folder: they can be read, and not written. */
    public static PlantEdit of(Plant plant, Limits limits) {
        byte[] text = PlantFile.write(plant).getBytes(StandardCharsets.UTF_8);
        return new PlantEdit(Optional.empty(), List.of(new SourceFile(PlantFile.NAME, text)), List.of(), limits);
    }

    /** Reads the files of a plant for editing: its folder, its {@code plant.yaml}, or one other file alone. */
    public static PlantEdit of(Path folderOrFile, Limits limits) throws IOException {
        PlantFolder opened = PlantFolder.open(folderOrFile, limits);
        Path folder = Files.isDirectory(folderOrFile)
                ? folderOrFile
                : folderOrFile.toAbsolutePath().getParent();
        return new PlantEdit(
                Optional.of(folder == null ? folderOrFile : folder), opened.files(), opened.issues(), limits);
    }

    /** The files as they were read. */
    public List<SourceFile> files() {
        return List.copyOf(files.values());
    }

    /** The plant as it was read, so that what is edited is what was judged. */
    public Imported<Plant> plant(Catalog catalog) {
        return PlantFile.read(files(), issues, limits, catalog);
    }

    /** The plant as it would be read if the edits were written. */
    public Imported<Plant> edited(Catalog catalog) {
        Map<String, String> texts = preview();
        List<SourceFile> edited = files.values().stream()
                .map(file -> Optional.ofNullable(texts.get(file.name()))
                        .map(text -> new SourceFile(file.name(), bytes(file.name(), text)))
                        .orElse(file))
                .toList();
        return PlantFile.read(edited, issues, limits, catalog);
    }

    /** Sets a field of the record whose id stands at a place; false if no such record can be edited. */
    public boolean set(Place idAt, String field, Written value) {
        if (Pages.TABLES.containsKey(idAt.file())) {
            return table(idAt.file())
                    .map(table -> cells(table, field, value).entrySet().stream()
                            .allMatch(cell -> table.set(idAt.line(), cell.getKey(), cell.getValue())))
                    .orElse(false);
        }
        return page(idAt.file())
                .map(page -> page.set(idAt.line(), idAt.column(), field, value))
                .orElse(false);
    }

    /** Sets a text. */
    public boolean set(Place idAt, String field, String value) {
        return set(idAt, field, Written.text(value));
    }

    /** Says by which ids other systems know the zone, conduit, product or asset whose id stands at a place. */
    public boolean setForeignIds(Place idAt, List<ForeignId> ids) {
        return set(idAt, "foreign_ids", Forms.FOREIGN_IDS.write(ids));
    }

    public boolean setTypes(Place idAt, List<ComponentType> types) {
        return set(idAt, "types", Kinds.list(Forms.TYPE).write(types));
    }

    public boolean setIdentity(Place idAt, Identity identity) {
        return set(idAt, "identity", AssetForm.IDENTITY.write(identity));
    }

    /** Says how the asset whose id stands at a place is reached: its first interface beside its other fields if it stands there. */
    public void setInterfaces(Place idAt, List<NetworkInterface> before, List<NetworkInterface> after) {
        boolean listed = has(idAt, "interfaces");
        boolean plain = AssetForm.INTERFACE.fieldNames().stream().anyMatch(field -> has(idAt, field)) || !listed;
        if (plain && !after.isEmpty()) {
            setPlain(idAt, before.isEmpty() ? AssetForm.NO_INTERFACE : before.getFirst(), after.getFirst());
        }
        int skipped = plain ? 1 : 0;
        List<NetworkInterface> rest = after.stream().skip(skipped).toList();
        if (!rest.equals(before.stream().skip(skipped).toList())) {
            set(idAt, "interfaces", Kinds.list(AssetForm.INTERFACE).write(rest));
        }
    }

    private void setPlain(Place idAt, NetworkInterface before, NetworkInterface after) {
        Written.Fields old = AssetForm.INTERFACE.written(before);
        AssetForm.INTERFACE.written(after).fields().stream()
                .filter(field -> !old.find(field.name().text())
                        .map(value -> value.equals(field.value()))
                        .orElse(false))
                .forEach(field -> set(idAt, field.name().text(), field.value()));
    }

    public boolean add(Zone zone) {
        return append("zones", ZoneForm.FORM.written(new ZoneForm.Placed(zone, Optional.empty())));
    }

    public boolean add(Conduit conduit) {
        return append("conduits", ConduitForm.FORM.written(new ConduitForm.Placed(conduit, Optional.empty())));
    }

    /** Adds a channel to a conduit that is there. */
    public boolean add(ConduitId conduit, Channel channel) {
        return append("channels", ConduitForm.LISTED.written(new ConduitForm.Listed(conduit, channel)));
    }

    public boolean add(Asset asset) {
        return append("assets", AssetForm.FORM.written(asset));
    }

    public boolean add(Product product) {
        return append("products", ProductForm.FORM.written(new ProductForm.Placed(product, List.of())));
    }

    /** Says what is built into the product whose id stands at a place. */
    public boolean setParts(Place idAt, List<Part> parts) {
        return set(idAt, "parts", ProductForm.PARTS.write(parts));
    }

    public boolean add(Evidence piece) {
        return append("evidence", EvidenceForm.FORM.written(piece));
    }

    public boolean add(ConditionStatement statement) {
        return append("conditions", StatementForms.CONDITION.written(statement));
    }

    /** Whether the record whose id stands at a place has a field written. */
    public boolean has(Place idAt, String field) {
        if (Pages.TABLES.containsKey(idAt.file())) {
            return table(idAt.file())
                    .map(table -> table.has(idAt.line(), field))
                    .orElse(false);
        }
        return page(idAt.file())
                .map(page -> page.has(idAt.line(), idAt.column(), field))
                .orElse(false);
    }

    /** Adds a record to a section: to its table if there is one, else to the file that has its list, else to {@code plant.yaml}. */
    public boolean append(String section, Written.Fields record) {
        String tableName = section + ".csv";
        Optional<CsvSplice> table = files.containsKey(tableName) ? table(tableName) : Optional.empty();
        if (table.isPresent()) {
            Map<String, String> row = new LinkedHashMap<>();
            record.fields()
                    .forEach(field -> row.putAll(cells(table.get(), field.name().text(), field.value())));
            table.get().append(row);
            return true;
        }
        return home(section)
                .flatMap(this::page)
                .map(page -> page.append(section, record))
                .orElse(false);
    }

    private Optional<String> home(String section) {
        List<String> yaml = files.keySet().stream()
                .filter(name -> !Pages.TABLES.containsKey(name))
                .toList();
        return yaml.stream()
                .filter(name -> page(name).filter(page -> page.has(section)).isPresent())
                .findFirst()
                .or(() -> yaml.stream().findFirst());
    }

    private static Map<String, String> cells(CsvSplice table, String field, Written value) {
        boolean parted = !table.header().contains(field)
                && table.header().stream().anyMatch(column -> column.startsWith(field + "."));
        if (parted && value instanceof Written.Fields fields) {
            Map<String, String> cells = new LinkedHashMap<>();
            fields.fields().forEach(part -> cells.put(field + "." + part.name().text(), cell(part.value())));
            return cells;
        }
        return Map.of(field, cell(value));
    }

    private static String cell(Written value) {
        return switch (value) {
            case Written.Text text -> text.text();
            case Written.Fields fields -> YamlWriter.inLine(fields);
            case Written.Sequence sequence -> {
                boolean plain = !sequence.items().isEmpty()
                        && sequence.items().stream()
                                .allMatch(item -> item instanceof Written.Text text && isPlainItem(text.text()));
                yield plain
                        ? String.join(
                                "; ",
                                sequence.items().stream().map(PlantEdit::cell).toList())
                        : YamlWriter.inLine(sequence);
            }
        };
    }

    private static boolean isPlainItem(String text) {
        return !text.isBlank()
                && text.equals(text.strip())
                && text.indexOf(';') < 0
                && text.charAt(0) != '['
                && text.charAt(0) != '{';
    }

    private Optional<YamlSplice> page(String name) {
        YamlSplice opened = pages.get(name);
        if (opened != null) {
            return Optional.of(opened);
        }
        Optional<YamlSplice> splice = text(name).flatMap(text -> YamlSplice.of(text, limits));
        splice.ifPresent(made -> pages.put(name, made));
        return splice;
    }

    private Optional<CsvSplice> table(String name) {
        CsvSplice opened = tables.get(name);
        if (opened != null) {
            return Optional.of(opened);
        }
        Optional<CsvSplice> splice = text(name).flatMap(text -> CsvSplice.of(text, limits));
        splice.ifPresent(made -> tables.put(name, made));
        return splice;
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(files.get(name))
                .map(SourceFile::decode)
                .filter(decoded -> decoded.issue().isEmpty())
                .map(SourceFile.Decoded::text);
    }

    /** The edited files as they would be written, by name; for a look before anything happens. */
    public Map<String, String> preview() {
        Map<String, String> texts = new TreeMap<>();
        pages.forEach((name, page) -> texts.put(name, page.text()));
        tables.forEach((name, table) -> texts.put(name, table.text()));
        texts.entrySet()
                .removeIf(entry ->
                        text(entry.getKey()).filter(entry.getValue()::equals).isPresent());
        return texts;
    }

    /** Writes every edited file, or none: if one of them has changed since it was read, or there is no room for all. */
    public List<Path> write() throws IOException {
        Path folder = this.folder.orElseThrow(() -> new IllegalStateException("this plant is kept in no folder"));
        Map<String, String> texts = preview();
        List<AtomicFile.Draft> drafts = new ArrayList<>();
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                refuseIfBroken(text.getKey(), text.getValue());
                byte[] bytes = bytes(text.getKey(), text.getValue());
                drafts.add(AtomicFile.draft(folder.resolve(text.getKey()), out -> out.write(bytes)));
            }
            for (String name : texts.keySet()) {
                refuseIfChanged(folder, name);
            }
            for (AtomicFile.Draft draft : drafts) {
                draft.keep();
            }
        } finally {
            for (AtomicFile.Draft draft : drafts) {
                draft.close();
            }
        }
        return texts.keySet().stream().map(folder::resolve).toList();
    }

    private void refuseIfChanged(Path folder, String name) throws IOException {
        Path path = folder.resolve(name);
        SourceFile file = files.get(name);
        if (file == null || !Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), file.bytes())) {
            throw new FileChangedException(path);
        }
    }

    /** An edit can take away an anchor that an alias further down needs; such a file is left as it is. */
    private void refuseIfBroken(String name, String text) throws IOException {
        boolean good = Pages.TABLES.containsKey(name)
                ? CsvSplice.of(text, limits).isPresent()
                : YamlSplice.of(text, limits).isPresent();
        if (!good) {
            throw new IOException(
                    "expected `" + name + "` to stay readable, got an edit that breaks it; nothing was written");
        }
    }

    private byte[] bytes(String name, String text) {
        SourceFile file = files.get(name);
        String mark = file != null && file.hasByteOrderMark() ? "\uFEFF" : "";
        return (mark + text).getBytes(StandardCharsets.UTF_8);
    }
}
