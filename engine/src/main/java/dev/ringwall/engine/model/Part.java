package dev.ringwall.engine.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a supplier builds into a product: a library, a module, a board. It says what is inside and decides no level; what is
 * not said is an empty text.
 *
 * @param version of the part
 * @param purl its package URL
 * @param cpe its name in the Common Platform Enumeration
 * @param inVersion the version of the product that holds it; any where it is not said
 */
public record Part(String name, String version, String purl, String cpe, String supplier, String inVersion) {

    /** Whether a product of some version holds it, as far as anybody said. */
    public boolean isIn(String productVersion) {
        return inVersion.isBlank() || new VersionRange(inVersion).holds(productVersion);
    }

    /** As people write it: name and version. */
    public String called() {
        return Stream.of(name, version).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The same part, of one version of a product. */
    public Part in(String productVersion) {
        return new Part(name, version, purl, cpe, supplier, productVersion);
    }
}
