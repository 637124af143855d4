package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.programme.Party;
import java.util.List;
import java.util.Optional;

/** The two parts by which somebody evaluates. */
public enum Guide {
    /** Of a service provider's programme. */
    PROGRAMME,
    /** Of a component. */
    COMPONENT;

    /** The part itself. */
    public Edition edition() {
        return switch (this) {
            case PROGRAMME -> new Edition("62443-6-1", 2024);
            case COMPONENT -> new Edition("62443-6-2", 2025);
        };
    }

    /** The part whose requirements are judged. */
    public Edition rows() {
        return switch (this) {
            case PROGRAMME -> Party.INTEGRATOR.edition();
            case COMPONENT -> Edition.COMPONENT;
        };
    }

    /** What is judged beside the requirements. */
    public List<Activity> activities() {
        return this == COMPONENT ? List.of(Activity.values()) : List.of();
    }

    /** A guide by the full name of its part, such as {@code 62443-6-1:2024}. */
    public static Optional<Guide> of(String text) {
        return List.of(values()).stream()
                .filter(each -> each.toString().equals(text.strip()))
                .findFirst();
    }

    @Override
    public String toString() {
        return edition().toString();
    }
}
