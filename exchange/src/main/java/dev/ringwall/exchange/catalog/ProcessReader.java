package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirement.Group;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.exchange.carried.Block;
import dev.ringwall.exchange.carried.CarriedFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the carried rows about how organisations work. Assessing a plant does without them, and so does not read them. */
public final class ProcessReader {

    private static final String ROWS = "process.yaml";

    private ProcessReader() {}

    /** The rows of this program. */
    public static ProcessCatalog read() {
        CarriedFiles files = CatalogReader.carried();
        List<ProcessRequirement> rows = new ArrayList<>();
        for (String name : files.named(ROWS)) {
            Block file = files.read(name);
            Edition edition = new Edition(file.text("part"), file.number("edition"));
            for (Block row : file.blocks("rows")) {
                rows.add(row(edition, row, rows.size()));
            }
        }
        return new ProcessCatalog(rows);
    }

    private static ProcessRequirement row(Edition edition, Block row, int order) {
        return new ProcessRequirement(
                new ProcessRequirementId(edition, row.text("id")),
                row.has("parent")
                        ? Optional.of(new ProcessRequirementId(edition, row.text("parent")))
                        : Optional.empty(),
                groups(row),
                row.text("title"),
                row.maybeText("clause").orElse(""),
                row.maybeText("topic").orElse(""),
                row.flag("documentation"),
                row.maybeText("inputs").orElse(""),
                row.maybeText("outputs").orElse(""),
                row.maybeText("record").orElse(""),
                near(row.texts("near")),
                row.text("confidence"),
                order);
    }

    private static List<Group> groups(Block row) {
        List<Group> groups = new ArrayList<>();
        for (String key : List.of("group", "subgroup")) {
            if (row.has(key)) {
                groups.add(new Group(row.text(key), row.text(key + "_title")));
            }
        }
        return groups;
    }

    private static List<ProcessRequirementId> near(List<String> codes) {
        List<ProcessRequirementId> near = new ArrayList<>();
        for (String code : codes) {
            near.add(ProcessRequirementId.parse(code).orElseThrow());
        }
        return near;
    }
}
