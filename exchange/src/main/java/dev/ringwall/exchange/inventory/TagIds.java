package dev.ringwall.exchange.inventory;

import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Ids;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes ids of tags by a rule that always gives the same: small letters without marks, a dash for everything else, 63
 * characters. Where two tags would share an id, the later one gets a number.
 */
final class TagIds {

    private static final int LONGEST = 63;

    private final Set<String> taken = new HashSet<>();

    TagIds(Set<String> taken) {
        this.taken.addAll(taken);
    }

    /** The id that a tag has by the rule alone. */
    static String rule(String tag) {
        String made = Plain.letters(tag)
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("-{2,}", "-")
                .replaceAll("^[._-]+|[._-]+$", "");
        String cut = made.length() > LONGEST ? made.substring(0, LONGEST) : made;
        return Ids.isValid(cut) ? cut : "asset";
    }

    AssetId next(String tag) {
        String base = rule(tag);
        String id = base;
        for (int i = 2; !taken.add(id); i++) {
            String end = "-" + i;
            id = base.substring(0, Math.min(base.length(), LONGEST - end.length())) + end;
        }
        return new AssetId(id);
    }
}
