package dev.ringwall.server.http.view;

import dev.ringwall.engine.assessment.Answers;
import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.InstalledProduct;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Product;
import java.util.List;

/**
 * A product, with what it reaches in each version that is installed.
 *
 * @param usedBy assets with a component of it
 */
public record ProductView(
        String id,
        String name,
        String vendor,
        String model,
        List<ComponentType> types,
        List<VersionView> versions,
        List<String> usedBy,
        String note) {

    /**
     * A version that is installed.
     *
     * @param able SL-C, seven levels
     * @param openConstraints constraints that nobody has shown: until there are none the vector may not be signed or compared
     */
    public record VersionView(String version, List<LevelView> able, List<String> openConstraints) {}

    public static ProductView of(Product product, Assessment assessment) {
        return new ProductView(
                product.id().value(),
                product.name(),
                product.vendor(),
                product.model(),
                product.types(),
                assessment.products().entrySet().stream()
                        .filter(entry -> entry.getKey().product().equals(product.id()))
                        .map(entry -> version(entry.getKey(), entry.getValue(), assessment))
                        .toList(),
                assessment.plant().holdersOf(product.id()).stream()
                        .sorted()
                        .map(AssetId::value)
                        .toList(),
                product.note());
    }

    private static VersionView version(InstalledProduct installed, Answers answers, Assessment assessment) {
        return new VersionView(
                installed.version(),
                FoundationalRequirement.ALL.stream()
                        .map(fr -> LevelView.of(answers.level(fr, Ask.ABLE)))
                        .toList(),
                assessment.openConstraints(installed).stream()
                        .map(row -> row.id().toString())
                        .toList());
    }
}
