package dev.ringwall.engine.qualification;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.evidence.CanonicalText;
import dev.ringwall.engine.evidence.Digest;
import dev.ringwall.engine.programme.Party;
import java.util.List;

/** What an owner requires of a provider or of a product, row by row; the order of its rows means nothing. */
public record RequirementList(Head head, List<Wanted> rows) {

    private static final int SHORT = 16;

    /** Of what something is required. */
    public enum About {
        /** Somebody who integrates or maintains. */
        PROVIDER,
        /** A thing that is bought. */
        PRODUCT;

        /** The part whose rows are asked. */
        public Edition edition() {
            return switch (this) {
                case PROVIDER -> Party.INTEGRATOR.edition();
                case PRODUCT -> Edition.COMPONENT;
            };
        }
    }

    /**
     * What a list is, as a whole.
     *
     * @param version by which suppliers and owner know that they speak of the same list
     * @param owner who requires it
     * @param types what a product has to be; empty for a provider
     */
    public record Head(String id, String name, String version, String owner, About about, List<ComponentType> types) {

        public Head {
            types = List.copyOf(types);
        }
    }

    public RequirementList {
        rows = rows.stream().sorted(Wanted.ORDER).toList();
    }

    /**
     * What stands in every row of its questionnaire, so that answers to another list, or to this one before it was changed, are
     * known as such: {@code remote-maintenance/3/8c1f0e5a90b2d377}.
     */
    public String stamp() {
        CanonicalText text = new CanonicalText()
                .record("list", head.id())
                .field("version", head.version())
                .field("about", head.about().name())
                .sorted("type", head.types());
        for (Wanted row : rows) {
            text.record("row", row.row().toString())
                    .field("type", row.type())
                    .field("level", row.level())
                    .field("mandatory", Boolean.toString(row.mandatory()))
                    .field("note", row.note());
        }
        String hash = Digest.sha256Hex(text.toString());
        return head.id() + "/" + head.version() + "/" + hash.substring(0, SHORT);
    }
}
