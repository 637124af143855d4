package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessLinks;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.carried.Block;
import dev.ringwall.exchange.carried.CarriedFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads which process rows a technical row rests on. A number that leads nowhere is a fault. */
public final class LinksReader {

    private static final String FILE = "links.yaml";

    private LinksReader() {}

    /** Those of this program. */
    public static ProcessLinks read(Catalog catalog, ProcessCatalog processes) {
        return read(CatalogReader.carried(), catalog, processes);
    }

    static ProcessLinks read(CarriedFiles files, Catalog catalog, ProcessCatalog processes) {
        Map<RequirementId, List<ProcessRequirementId>> needs = new LinkedHashMap<>();
        for (String name : files.named(FILE)) {
            for (Block link : files.read(name).blocks("links")) {
                RequirementId row = RequirementId.parse(link.text("row"))
                        .flatMap(catalog::find)
                        .filter(Requirement::isSystemRow)
                        .map(Requirement::id)
                        .orElseThrow(() -> nowhere(link, link.text("row")));
                List<ProcessRequirementId> needed = new ArrayList<>();
                for (String code : link.texts("needs")) {
                    needed.add(ProcessRequirementId.parse(code)
                            .flatMap(processes::find)
                            .map(ProcessRequirement::id)
                            .orElseThrow(() -> nowhere(link, code)));
                }
                if (needs.put(row, needed) != null) {
                    throw new IllegalStateException(link.place() + ": `" + row.code() + "` is linked twice");
                }
            }
        }
        return new ProcessLinks(needs);
    }

    private static IllegalStateException nowhere(Block link, String code) {
        return new IllegalStateException(link.place() + ": `" + code + "` is not in the catalogue");
    }
}
