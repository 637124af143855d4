package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Part;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.exchange.carried.Block;
import dev.ringwall.exchange.carried.CarriedFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the editions that this program carries, with the roll-up table and the register of all parts. */
public final class CatalogReader {

    private static final String REQUIREMENTS = "requirements.yaml";

    private final CarriedFiles files;
    private final List<Requirement> requirements = new ArrayList<>();
    private String rollupVersion = "";

    private CatalogReader(CarriedFiles files) {
        this.files = files;
    }

    /** The catalogue of this program. */
    public static Catalog read() {
        return new CatalogReader(carried()).catalog();
    }

    static Catalog read(CarriedFiles files) {
        return new CatalogReader(files).catalog();
    }

    static CarriedFiles carried() {
        return CarriedFiles.under("catalog");
    }

    /** Folders that hold the requirements of one edition, such as {@code iec62443-3-3/2013/}, in order. */
    static List<String> folders(CarriedFiles files) {
        return files.named(REQUIREMENTS).stream()
                .map(name -> name.substring(0, name.length() - REQUIREMENTS.length()))
                .toList();
    }

    /** The edition that a folder is named after. */
    static Edition edition(String folder) {
        String[] names = folder.split("/", -1);
        return new Edition(names[0].substring("iec".length()), Integer.parseInt(names[1]));
    }

    private Catalog catalog() {
        folders(files).forEach(this::readEdition);
        List<Part> parts = files.read("parts.yaml").blocks("parts").stream()
                .map(CatalogReader::part)
                .toList();
        return new Catalog(requirements, parts, rollupVersion);
    }

    private void readEdition(String folder) {
        Block file = files.read(folder + REQUIREMENTS);
        Edition edition = new Edition(file.text("part"), file.number("edition"));
        Map<RequirementId, Rollup> rollups = new HashMap<>();
        files.readIfThere(folder + "rollup.yaml").ifPresent(table -> {
            rollupVersion = table.text("version");
            Block rows = table.block("rows");
            rows.keys().forEach(code -> rollups.put(new RequirementId(edition, code), rollup(rows.block(code))));
        });
        for (Block row : file.blocks("requirements")) {
            RequirementId id = new RequirementId(edition, row.text("id"));
            requirements.add(requirement(id, row, Optional.ofNullable(rollups.remove(id))));
        }
        if (!rollups.isEmpty()) {
            throw new IllegalStateException(folder + "rollup.yaml: no such row " + rollups.keySet());
        }
    }

    private Requirement requirement(RequirementId id, Block row, Optional<Rollup> rollup) {
        return new Requirement(
                id,
                row.maybeText("parent").map(code -> new RequirementId(id.edition(), code)),
                row.maybeText("status")
                        .map(text -> Block.constant(Requirement.Status.class, text))
                        .orElse(Requirement.Status.NORMATIVE),
                row.maybeText("fr").map(FoundationalRequirement::valueOf),
                row.text("title"),
                row.text("clause"),
                row.maybeText("min_sl").map(text -> SecurityLevel.of(Integer.parseInt(text))),
                row.texts("types").stream()
                        .map(text -> Block.constant(ComponentType.class, text))
                        .toList(),
                row.texts("expands_to").stream()
                        .map(code -> new RequirementId(id.edition(), code))
                        .toList(),
                row.texts("counterparts").stream().map(RequirementId::system).toList(),
                row.texts("hints").stream().map(RequirementId::system).toList(),
                row.maybeText("condition").map(text -> Block.constant(Condition.class, text)),
                rollup,
                row.flag("clause_4_2"),
                row.text("confidence"),
                row.maybeText("note").orElse(""),
                requirements.size());
    }

    private static Rollup rollup(Block row) {
        return new Rollup(
                row.constant("rollup", Rollup.Way.class),
                row.texts("parts").stream().map(RequirementId::component).toList(),
                row.constant("in_force", Rollup.ProofClass.class),
                row.constant("conduit", Rollup.ConduitScope.class),
                row.flag("service"),
                row.texts("implies").stream().map(RequirementId::system).toList());
    }

    private static Part part(Block row) {
        return new Part(
                row.number("group"),
                row.text("number"),
                row.text("title"),
                row.constant("document_type", Part.DocumentType.class),
                row.maybeText("edition").orElse(""),
                row.text("status"),
                row.text("roles"),
                row.text("gives"),
                row.text("program_use"));
    }
}
