package dev.ringwall.engine.lifecycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The 32 steps of IEC 62443-3-2, in the order of the standard. */
public enum Step {
    ZCR_1_1,
    ZCR_2_1,
    ZCR_3_1,
    ZCR_3_2,
    ZCR_3_3,
    ZCR_3_4,
    ZCR_3_5,
    ZCR_3_6,
    ZCR_4_1,
    ZCR_5_1,
    ZCR_5_2,
    ZCR_5_3,
    ZCR_5_4,
    ZCR_5_5,
    ZCR_5_6,
    ZCR_5_7,
    ZCR_5_8,
    ZCR_5_9,
    ZCR_5_10,
    ZCR_5_11,
    ZCR_5_12,
    ZCR_5_13,
    ZCR_6_1,
    ZCR_6_2,
    ZCR_6_3,
    ZCR_6_4,
    ZCR_6_5,
    ZCR_6_6,
    ZCR_6_7,
    ZCR_6_8,
    ZCR_6_9,
    ZCR_7_1;

    /** All of them, in the order of the standard. */
    public static final List<Step> ALL = List.of(values());

    private static final Set<Step> STATED = EnumSet.of(
            ZCR_1_1, ZCR_2_1, ZCR_3_1, ZCR_5_1, ZCR_5_2, ZCR_5_13, ZCR_6_3, ZCR_6_5, ZCR_6_6, ZCR_6_7, ZCR_6_8, ZCR_6_9,
            ZCR_7_1);

    /** The number alone, as approvals name it: {@code 7.1}. */
    public String number() {
        return name().substring("ZCR_".length()).replace('_', '.');
    }

    /** As people write it: {@code ZCR 7.1}. */
    public String print() {
        return "ZCR " + number();
    }

    /** Reads what {@link #print} writes, and the number alone. */
    public static Optional<Step> parse(String text) {
        String number = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^ZCR\\s*", "");
        return ALL.stream().filter(step -> step.number().equals(number)).findFirst();
    }

    /** Whether the step is taken for each zone and each conduit. */
    public boolean isForEach() {
        return compareTo(ZCR_5_1) >= 0 && compareTo(ZCR_5_12) <= 0;
    }

    /** Whether the detailed assessment holds it, which a tolerable initial risk spares. */
    public boolean isDetail() {
        return compareTo(ZCR_5_1) >= 0 && compareTo(ZCR_5_13) <= 0;
    }

    /**
     * Whether it is done only once a named person signed: that it is complete, that a report or drawing was made, or the
     * approval.
     */
    public boolean isStated() {
        return STATED.contains(this);
    }

    /** The steps whose results it needs. */
    public List<Step> inputs() {
        return switch (this) {
            case ZCR_1_1, ZCR_6_5, ZCR_6_6, ZCR_6_7, ZCR_6_8, ZCR_6_9 -> List.of();
            case ZCR_2_1, ZCR_6_2 -> List.of(ZCR_1_1);
            case ZCR_3_1 -> List.of(ZCR_2_1);
            case ZCR_3_2, ZCR_3_3, ZCR_3_4, ZCR_3_5, ZCR_3_6, ZCR_6_3 -> List.of(ZCR_3_1);
            case ZCR_4_1 -> List.of(ZCR_2_1, ZCR_3_1, ZCR_3_2, ZCR_3_3);
            case ZCR_5_1, ZCR_5_2 -> List.of(ZCR_4_1);
            case ZCR_5_3, ZCR_5_4 -> List.of(ZCR_5_1, ZCR_5_2);
            case ZCR_5_5 -> List.of(ZCR_5_3, ZCR_5_4);
            case ZCR_5_6, ZCR_5_7 -> List.of(ZCR_5_5);
            case ZCR_5_8 -> List.of(ZCR_5_7);
            case ZCR_5_9 -> List.of(ZCR_5_8);
            case ZCR_5_10, ZCR_5_11 -> List.of(ZCR_5_9);
            case ZCR_5_12 -> List.of(ZCR_5_11);
            case ZCR_5_13 -> List.of(ZCR_5_6, ZCR_5_7, ZCR_5_11, ZCR_5_12);
            case ZCR_6_4 -> List.of(ZCR_3_1, ZCR_5_6);
            case ZCR_6_1 -> List.of(ZCR_6_2, ZCR_6_3, ZCR_6_4, ZCR_6_5, ZCR_6_6, ZCR_6_7, ZCR_6_8, ZCR_6_9);
            case ZCR_7_1 -> List.of(ZCR_6_1, ZCR_5_13, ZCR_3_2, ZCR_3_3);
        };
    }
}
