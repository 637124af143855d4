package dev.ringwall.exchange.aas;

import dev.ringwall.exchange.yaml.Written;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A submodel that says who makes a product and what it is: the digital nameplate, or that of software. */
record Nameplate(Written.Fields submodel) {

    private static final String WORD = "nameplate";

    /** Whether a submodel is one, by its own name or by what its maker says that it means. */
    static boolean isOne(Written.Fields submodel) {
        return Stream.concat(
                        submodel.text("idShort").stream(),
                        submodel.fields("semanticId").records("keys").stream()
                                .flatMap(key -> key.text("value").stream()))
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(WORD));
    }

    /** Whether it is a form for others to fill in, whose values are examples. */
    boolean isTemplate() {
        return submodel.text("kind").equals(Optional.of("Template"));
    }

    /** Whether it speaks of software, which is no asset of a plant by itself. */
    boolean isOfSoftware() {
        return element(elements(), "SoftwareNameplateType").isPresent();
    }

    Optional<String> vendor() {
        return value("ManufacturerName");
    }

    Optional<String> designation() {
        return value("ManufacturerProductDesignation");
    }

    Optional<String> type() {
        return value("ManufacturerProductType");
    }

    Optional<String> orderNumber() {
        return value("OrderCodeOfManufacturer").or(() -> value("ProductArticleNumberOfManufacturer"));
    }

    Optional<String> serial() {
        return value("SerialNumber");
    }

    Optional<String> hardware() {
        return value("HardwareVersion");
    }

    /** What runs on it. */
    Optional<String> version() {
        return value("FirmwareVersion").or(() -> value("SoftwareVersion")).or(() -> value("Version"));
    }

    private List<Written.Fields> elements() {
        return submodel.records("submodelElements");
    }

    /** Of the elements themselves, or of those that the nameplate of software has one level further down. */
    private Optional<String> value(String name) {
        return element(elements(), name)
                .or(() -> element(elements(), "SoftwareNameplateType")
                        .flatMap(type -> element(type.records("value"), name)))
                .flatMap(Nameplate::text);
    }

    private static Optional<Written.Fields> element(List<Written.Fields> elements, String name) {
        return elements.stream()
                .filter(element -> element.text("idShort").equals(Optional.of(name)))
                .findFirst();
    }

    /** A text, or the English one of several, or the first. */
    private static Optional<String> text(Written.Fields element) {
        List<Written.Fields> texts = element.records("value");
        return element.text("value")
                .or(() -> first(
                        texts,
                        text -> text.text("language")
                                .filter(language -> language.startsWith("en"))
                                .isPresent()))
                .or(() -> first(texts, any -> true));
    }

    private static Optional<String> first(List<Written.Fields> texts, Predicate<Written.Fields> which) {
        return texts.stream()
                .filter(which)
                .flatMap(text -> text.text("text").stream())
                .findFirst();
    }
}
