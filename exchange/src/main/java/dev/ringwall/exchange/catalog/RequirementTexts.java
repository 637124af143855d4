package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.carried.Block;
import dev.ringwall.exchange.carried.CarriedFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Our texts about requirements in one language. What a language lacks is said in English; a language is there as soon as
 * a {@code words.‹language›.yaml} lies in the folder of an edition.
 */
public final class RequirementTexts {

    private static final String ENGLISH = "en";

    private final Map<RequirementId, RequirementText> texts = new HashMap<>();

    private RequirementTexts(CarriedFiles files, String language) {
        for (String folder : CatalogReader.folders(files)) {
            Edition edition = CatalogReader.edition(folder);
            Map<String, Block> rows = new HashMap<>();
            for (String each : List.of(ENGLISH, language)) {
                files.readIfThere(folder + "words." + each + ".yaml")
                        .ifPresent(file -> file.keys().forEach(code -> rows.put(code, file.block(code))));
            }
            rows.forEach((code, row) -> texts.put(new RequirementId(edition, code), text(row, rows)));
        }
    }

    /** The texts of this program in a language such as {@code en}. */
    public static RequirementTexts read(String language) {
        return read(CatalogReader.carried(), language);
    }

    static RequirementTexts read(CarriedFiles files, String language) {
        return new RequirementTexts(files, language);
    }

    /** What we say about a row; empty only for a row that the program does not carry. */
    public Optional<RequirementText> text(RequirementId id) {
        return Optional.ofNullable(texts.get(id));
    }

    private static RequirementText text(Block row, Map<String, Block> rows) {
        Optional<String> sibling = row.maybeText("same_as");
        if (sibling.isPresent()) {
            Block same = rows.get(sibling.get());
            if (same == null || same.has("same_as")) {
                throw new IllegalStateException(
                        row.place() + ": expected a row with a text of its own, got `" + sibling.get() + "`");
            }
            return text(same, rows);
        }
        return row.has("pointer")
                ? new RequirementText.Pointer(row.text("pointer"))
                : new RequirementText.Asked(
                        row.text("purpose"),
                        row.text("question"),
                        row.text("evidence"),
                        row.text("failure"),
                        row.maybeText("task").orElse(""));
    }
}
