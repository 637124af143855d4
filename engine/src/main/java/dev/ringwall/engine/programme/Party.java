package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.Edition;
import java.util.List;
import java.util.Optional;

/** The four that the series gives work to. */
public enum Party {
    OWNER,
    INTEGRATOR,
    MAINTENANCE_PROVIDER,
    SUPPLIER;

    /** As people say it: {@code maintenance provider}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** With its article, as a sentence needs it. */
    public String article() {
        return (this == OWNER || this == INTEGRATOR ? "an " : "a ") + word();
    }

    /** The edition by which its own programme is judged. */
    public Edition edition() {
        return switch (this) {
            case OWNER -> new Edition("62443-2-1", 2024);
            case INTEGRATOR, MAINTENANCE_PROVIDER -> new Edition("62443-2-4", 2023);
            case SUPPLIER -> new Edition("62443-4-1", 2018);
        };
    }

    /** The editions that a programme can be about. */
    public static List<Edition> editions() {
        return List.of(OWNER.edition(), INTEGRATOR.edition(), SUPPLIER.edition());
    }

    /** An edition by its full name, such as {@code 62443-2-1:2024}. */
    public static Optional<Edition> edition(String text) {
        return editions().stream()
                .filter(each -> each.toString().equals(text.strip()))
                .findFirst();
    }
}
