package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The levels of many components at once, for sums over plants: one answer without help, as columns.
 *
 * <p>Layout: per component two longs of rows that are not met, two of rows that are unknown, and the number of its mask: the
 * rows it is asked, shared by all components of the same types and conditions. 36 bytes in, 8 bytes out. {@link LevelBits}
 * says where each row stands, and reads all levels of a component from its bits without a branch: about 60 operations for
 * seven foundational requirements, proved and possible. {@link Answers#level} says the same of one subject at a time.
 *
 * <p>Measured by {@code ./dev bench goals levels}: see "levels of" in bench/RESULTS.md.
 */
public final class LevelColumns {

    private final LevelBits layout;
    private final Map<Mask, Integer> maskNumbers = new HashMap<>();
    private final List<Mask> masks = new ArrayList<>();
    /** Four longs a component: rows not met, and rows unknown. */
    private long[] rows;

    private int[] maskOf;
    private int size;

    private record Mask(long first, long second) {}

    public LevelColumns(Catalog catalog) {
        this(catalog, 16);
    }

    /** @param expected how many components will be added, about */
    public LevelColumns(Catalog catalog, int expected) {
        this.layout = new LevelBits(catalog.componentRows());
        this.maskOf = new int[Math.max(1, expected)];
        this.rows = new long[4 * maskOf.length];
    }

    /** Adds a component by its answers; those in which countermeasures help count with what they are without. */
    public void add(Answers answers, Ask ask) {
        long[] not = new long[2];
        long[] open = new long[2];
        long[] asked = new long[2];
        for (Requirement row : answers.rows()) {
            int bit = bitOf(row.id());
            Verdict verdict = answers.verdict(row.id(), ask.unaided());
            switch (verdict.status()) {
                case MET -> set(asked, bit);
                case NOT_MET -> {
                    set(asked, bit);
                    set(not, bit);
                }
                case UNKNOWN -> {
                    set(asked, bit);
                    set(open, bit);
                }
                case NOT_APPLICABLE -> {}
            }
        }
        add(not, open, asked);
    }

    private static void set(long[] rows, int bit) {
        rows[bit >> 6] |= 1L << bit;
    }

    /** The bit of a row of 62443-4-2, 0 to 127. */
    public int bitOf(RequirementId row) {
        return layout.bitOf(row);
    }

    /**
     * Adds a component by its rows, two longs each with the bits of {@link #bitOf}.
     *
     * @param asked the rows it is asked; the others count for nothing
     */
    public void add(long[] rowsNotMet, long[] rowsUnknown, long[] asked) {
        if (size == maskOf.length) {
            rows = Arrays.copyOf(rows, 2 * rows.length);
            maskOf = Arrays.copyOf(maskOf, 2 * maskOf.length);
        }
        System.arraycopy(rowsNotMet, 0, rows, 4 * size, 2);
        System.arraycopy(rowsUnknown, 0, rows, 4 * size + 2, 2);
        Mask mask = new Mask(asked[0], asked[1]);
        Integer number = maskNumbers.putIfAbsent(mask, masks.size());
        if (number == null) {
            number = masks.size();
            masks.add(mask);
        }
        maskOf[size++] = number;
    }

    public int size() {
        return size;
    }

    /** What has to be read to find all levels, in bytes. */
    public long bytes() {
        return (long) size * (4 * Long.BYTES + Integer.BYTES);
    }

    /** The levels of every component in the order they were added, packed; {@link #level} reads them. */
    public long[] vectors() {
        long[] vectors = new long[size];
        vectors(vectors);
        return vectors;
    }

    /** The same into an array that is there. */
    public void vectors(long[] into) {
        // Of each mask the rows asked, two longs, and what the vector says where of a foundational requirement none is.
        long[] asked = new long[4 * masks.size()];
        for (int i = 0; i < masks.size(); i++) {
            asked[4 * i] = masks.get(i).first;
            asked[4 * i + 1] = masks.get(i).second;
            asked[4 * i + 2] = layout.notAsked(masks.get(i).first, masks.get(i).second);
        }
        long[] all = rows;
        int[] numbers = maskOf;
        LevelBits bits = layout;
        for (int i = 0; i < size; i++) {
            int mask = 4 * numbers[i];
            long failing0 = all[4 * i] & asked[mask];
            long failing1 = all[4 * i + 1] & asked[mask + 1];
            long open0 = failing0 | (all[4 * i + 2] & asked[mask]);
            long open1 = failing1 | (all[4 * i + 3] & asked[mask + 1]);
            into[i] = bits.levels(open0, open1, failing0, failing1) | asked[mask + 2];
        }
    }

    /** The level for one foundational requirement in a vector. */
    public Level level(long vector, FoundationalRequirement fr) {
        return layout.level(vector, fr);
    }
}
