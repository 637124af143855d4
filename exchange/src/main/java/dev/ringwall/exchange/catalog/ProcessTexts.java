package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.exchange.carried.Block;
import dev.ringwall.exchange.carried.CarriedFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Our texts about the rows of process parts in one language. What a language lacks is said in English; a language is there as
 * soon as a {@code process-words.‹language›.yaml} lies in the folder of an edition.
 */
public final class ProcessTexts {

    private static final String ENGLISH = "en";

    private final Map<ProcessRequirementId, ProcessText> texts = new HashMap<>();

    private ProcessTexts(CarriedFiles files, String language) {
        for (String each : List.of(ENGLISH, language)) {
            for (String name : files.named("process-words." + each + ".yaml")) {
                Edition edition = CatalogReader.edition(name);
                Block file = files.read(name);
                file.keys().forEach(code -> texts.put(new ProcessRequirementId(edition, code), text(file.block(code))));
            }
        }
    }

    /** The texts of this program in a language such as {@code en}. */
    public static ProcessTexts read(String language) {
        return new ProcessTexts(CatalogReader.carried(), language);
    }

    /** What we say about a row; empty for an edition of which ids and titles alone are carried. */
    public Optional<ProcessText> text(ProcessRequirementId id) {
        return Optional.ofNullable(texts.get(id));
    }

    private static ProcessText text(Block row) {
        List<String> maturity = row.has("maturity")
                ? Stream.of("1", "2", "3", "4")
                        .map(level -> row.block("maturity").text(level))
                        .toList()
                : List.of();
        return new ProcessText(
                row.text("purpose"), row.text("question"), row.text("evidence"), maturity, row.text("failure"));
    }
}
