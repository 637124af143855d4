package dev.ringwall.engine.model;

/** Why a result is what it is, as a name; the sentence for it is data in {@code words/}. Implemented by one enum a package. */
public interface Reason {

    /** The enum constant's own name. */
    String name();

    /** The key of its sentence: {@code evidence.expired}. */
    default String key() {
        String owner = getClass().getPackageName();
        return owner.substring(owner.lastIndexOf('.') + 1)
                + "."
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
