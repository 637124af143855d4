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
        List<String> folders = new ArrayList<>();
        for (String name : files.named(REQUIREMENTS)) {
            folders.add(name.substring(0, name.length() - REQUIREMENTS.length()));
        }
        return folders;
    }

    /** The edition that a folder is named after. */
    static Edition edition(String folder) {
        String[] names = folder.split("/", -1);
        return new Edition(names[0].substring("iec".length()), Integer.parseInt(names[1]));
    }

    private Catalog catalog() {
        for (String folder : folders(files)) {
            readEdition(folder);
        }
        List<Part> parts = new ArrayList<>();
        for (Block row : files.read("parts.yaml").blocks("parts")) {
            parts.add(part(row));
        }
        return new Catalog(requirements, parts, rollupVersion);
    }

    private void readEdition(String folder) {
        Block file = files.read(folder + REQUIREMENTS);
        Edition edition = new Edition(file.text("part"), file.number("edition"));
        Map<RequirementId, Rollup> rollups = rollups(folder, edition);
        for (Block row : file.blocks("requirements")) {
            RequirementId id = new RequirementId(edition, row.text("id"));
            requirements.add(requirement(id, row, Optional.ofNullable(rollups.remove(id))));
        }
        if (!rollups.isEmpty()) {
            throw new IllegalStateException(folder + "rollup.yaml: no such row " + rollups.keySet());
        }
    }

    private Map<RequirementId, Rollup> rollups(String folder, Edition edition) {
        Map<RequirementId, Rollup> rollups = new HashMap<>();
        Optional<Block> table = files.readIfThere(folder + "rollup.yaml");
        if (table.isPresent()) {
            rollupVersion = table.get().text("version");
            Block rows = table.get().block("rows");
            for (String code : rows.keys()) {
                rollups.put(new RequirementId(edition, code), rollup(rows.block(code)));
            }
        }
        return rollups;
    }

    private Requirement requirement(RequirementId id, Block row, Optional<Rollup> rollup) {
        Edition edition = id.edition();
        List<RequirementId> parent = ids(edition, row.has("parent") ? List.of(row.text("parent")) : List.of());
        return new Requirement(
                id,
                parent.isEmpty() ? Optional.empty() : Optional.of(parent.getFirst()),
                row.maybeConstant("status", Requirement.Status.class).orElse(Requirement.Status.NORMATIVE),
                row.maybeConstant("fr", FoundationalRequirement.class),
                row.text("title"),
                row.text("clause"),
                row.has("min_sl") ? Optional.of(SecurityLevel.of(row.number("min_sl"))) : Optional.empty(),
                row.constants("types", ComponentType.class),
                ids(edition, row.texts("expands_to")),
                ids(Edition.SYSTEM, row.texts("counterparts")),
                ids(Edition.SYSTEM, row.texts("hints")),
                row.maybeConstant("condition", Condition.class),
                rollup,
                row.flag("clause_4_2"),
                row.text("confidence"),
                row.maybeText("note").orElse(""),
                requirements.size());
    }

    private static List<RequirementId> ids(Edition edition, List<String> codes) {
        List<RequirementId> ids = new ArrayList<>();
        for (String code : codes) {
            ids.add(new RequirementId(edition, code));
        }
        return ids;
    }

    private static Rollup rollup(Block row) {
        return new Rollup(
                row.constant("rollup", Rollup.Way.class),
                ids(Edition.COMPONENT, row.texts("parts")),
                row.constant("in_force", Rollup.ProofClass.class),
                row.constant("conduit", Rollup.ConduitScope.class),
                row.flag("service"),
                ids(Edition.SYSTEM, row.texts("implies")));
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
