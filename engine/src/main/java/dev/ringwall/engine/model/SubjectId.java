package dev.ringwall.engine.model;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The id of anything that evidence, a requirement or a decision can speak about, written {@code zone:raw-water}. */
public sealed interface SubjectId extends Comparable<SubjectId>
        permits PlantId,
                ZoneId,
                ConduitId,
                AssetId,
                ComponentId,
                ProductId,
                SystemId,
                GroupId,
                ServiceId,
                CountermeasureId {

    /** By kind, then by name. */
    Comparator<SubjectId> ORDER = Comparator.comparing(SubjectId::kind).thenComparing(SubjectId::value);

    Kind kind();

    /** The id alone, unique among its kind in one plant. */
    String value();

    /** What an id names. */
    enum Kind {
        PLANT,
        ZONE,
        CONDUIT,
        SYSTEM,
        ASSET,
        COMPONENT,
        PRODUCT,
        GROUP,
        SERVICE,
        COUNTERMEASURE;

        /** The word before the colon. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Kind and id, as files and command lines write it. */
    default String print() {
        return kind().word() + ":" + value();
    }

    /** Reads what {@link #print} writes; empty if the kind is unknown or the id is malformed. */
    static Optional<SubjectId> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String word = text.substring(0, colon).strip();
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                return of(kind, text.substring(colon + 1).strip());
            }
        }
        return Optional.empty();
    }

    /** The id of a kind; empty if it is malformed. */
    static Optional<SubjectId> of(Kind kind, String value) {
        if (kind == Kind.COMPONENT) {
            return component(value);
        }
        if (!Ids.isValid(value)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case PLANT -> new PlantId(value);
                    case ZONE -> new ZoneId(value);
                    case CONDUIT -> new ConduitId(value);
                    case ASSET, COMPONENT -> new AssetId(value);
                    case PRODUCT -> new ProductId(value);
                    case SYSTEM -> new SystemId(value);
                    case GROUP -> new GroupId(value);
                    case SERVICE -> new ServiceId(value);
                    case COUNTERMEASURE -> new CountermeasureId(value);
                });
    }

    private static Optional<SubjectId> component(String value) {
        int slash = value.indexOf('/');
        if (slash < 0 || !Ids.isValid(value.substring(0, slash)) || !Ids.isValid(value.substring(slash + 1))) {
            return Optional.empty();
        }
        return Optional.of(new ComponentId(new AssetId(value.substring(0, slash)), value.substring(slash + 1)));
    }

    @Override
    default int compareTo(SubjectId other) {
        return ORDER.compare(this, other);
    }
}
