package dev.ringwall.exchange.bundle;

import dev.ringwall.engine.model.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose keys are believed here, and in what: a list that an administrator keeps. A key that is not on it is nobody's. */
public record TrustList(List<Key> keys) {

    /** Nobody is believed. */
    public static final TrustList NOBODY = new TrustList(List.of());

    public TrustList {
        keys = List.copyOf(keys);
    }

    /**
     * A key that somebody is known by.
     *
     * @param id 64 hexadecimal digits, see {@link SigningKey#id}
     * @param kinds of statements that it is believed in; empty for every one
     * @param subjects ids, or a kind and a star such as {@code product:*}; empty for every one
     * @param until the last day on which it is believed
     */
    public record Key(
            String id,
            String organisation,
            Set<HandOver.Kind> kinds,
            List<String> subjects,
            Optional<LocalDate> until) {

        public Key {
            kinds = Set.copyOf(kinds);
            subjects = List.copyOf(subjects);
        }

        private boolean speaksOf(SubjectId subject) {
            return subjects.isEmpty()
                    || subjects.contains(subject.print())
                    || subjects.contains(subject.kind().word() + ":*");
        }
    }

    /** What the key of a bundle counts for here. */
    public sealed interface Standing {

        /** Whether what it signed is taken as the word of an organisation. */
        default boolean isTrusted() {
            return this instanceof Trusted;
        }
    }

    /** It is the organisation's, and it is believed in this. */
    public record Trusted(String organisation) implements Standing {}

    /** It is on no list. */
    public record Unknown() implements Standing {}

    /** It was believed up to a day that is over; when it signed, only its owner knows. */
    public record Over(String organisation, LocalDate until) implements Standing {}

    /** The bundle says that it is from somebody else. */
    public record Another(String organisation) implements Standing {}

    /** It is believed, but not in statements of this kind or about this thing. */
    public record NotInThis(String organisation) implements Standing {}

    /** What a bundle's key counts for on a day. */
    public Standing of(OpenedBundle bundle, LocalDate today) {
        Optional<Key> known =
                keys.stream().filter(key -> key.id().equals(bundle.key())).findFirst();
        return known.isEmpty() ? new Unknown() : standing(known.get(), bundle.handOver(), today);
    }

    private static Standing standing(Key key, HandOver said, LocalDate today) {
        Optional<LocalDate> over = key.until().filter(today::isAfter);
        if (over.isPresent()) {
            return new Over(key.organisation(), over.get());
        }
        if (!key.organisation().equals(said.from())) {
            return new Another(key.organisation());
        }
        boolean believed = (key.kinds().isEmpty() || key.kinds().contains(said.kind())) && key.speaksOf(said.about());
        return believed ? new Trusted(key.organisation()) : new NotInThis(key.organisation());
    }
}
