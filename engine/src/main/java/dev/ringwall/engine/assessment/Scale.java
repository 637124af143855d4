package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Rollup.ProofClass;
import dev.ringwall.engine.evidence.AsOf;
import dev.ringwall.engine.evidence.Validity;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Evidence.Aspect;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weighs what pieces of evidence say together, for all rows of a part at once: {@link
 * dev.ringwall.engine.evidence.Weighing} said of one row, here as sets of rows. A piece is looked at once and not once a
 * row: about 20 operations on two longs each. The two are compared on plants made by chance.
 */
final class Scale {

    private final Settings settings;
    private final AsOf asOf;
    private final RowSheet sheet;

    Scale(Settings settings, AsOf asOf, RowSheet sheet) {
        this.settings = settings;
        this.asOf = asOf;
        this.sheet = sheet;
    }

    /** The rows that are weighed. */
    RowSheet rows() {
        return sheet;
    }

    /** Who asks, and what would make a piece unfit to answer. */
    interface Asker {

        /** Adds the rows for which what a piece rested on is no longer so. */
        void addStale(Voice voice, long[] rows);

        /** Whether the installed thing is known to be what a product's evidence names. */
        boolean isIdentified();

        /** Whether a service that a supplier's answer needs reaches the subject. */
        boolean reaches(String serviceKind);

        /** Rows of which the system's own share is asked, which a design document can show able. */
        long[] shares();
    }

    /** What was found on the way; one a weighing. */
    private static final class Pan {
        final long[] byClaim = new long[2];
        final long[] otherwise = new long[2];
        final long[] renewable = new long[2];
        final long[] not = new long[2];
        final long[] faded = new long[2];
        final List<Old> old = new ArrayList<>(0);
    }

    /** What was said against and has grown old since. */
    private static final class Old {
        final Voice voice;
        final long[] rows;

        Old(Voice voice, long[] rows) {
            this.voice = voice;
            this.rows = rows;
        }
    }

    /** The outcome of each row in {@code asked}; every other row is in no plane. */
    long[] weigh(List<Voice> voices, Asker asker, boolean inForce, long[] asked) {
        long[] result = Planes.none();
        if (voices.isEmpty()) {
            result[Planes.UNKNOWN] = asked[0];
            result[Planes.UNKNOWN + 1] = asked[1];
            return result;
        }
        Pan pan = new Pan();
        for (Voice voice : voices) {
            long[] stale = stale(voice, asker);
            addAgainst(pan, voice, stale, inForce);
            addFavour(pan, voice, stale, asker, inForce);
        }
        for (Old old : pan.old) {
            addFaded(pan, old, voices, asker, inForce);
        }
        for (int half = 0; half < 2; half++) {
            long not = pan.not[half] & asked[half];
            long faded = pan.faded[half] & asked[half] & ~not;
            long met = (pan.byClaim[half] | pan.otherwise[half]) & asked[half] & ~not & ~faded;
            long unknown = asked[half] & ~not & ~met;
            result[Planes.NOT_MET + half] = not;
            result[Planes.MET + half] = met;
            result[Planes.CLAIMED + half] = met & ~pan.otherwise[half];
            result[Planes.UNKNOWN + half] = unknown;
            result[Planes.RENEWABLE + half] = unknown & (pan.renewable[half] | faded);
            result[Planes.FADED + half] = faded;
        }
        return result;
    }

    private static long[] stale(Voice voice, Asker asker) {
        long[] rows = new long[2];
        if (voice.isExpired()) {
            rows[0] = -1;
            rows[1] = -1;
        } else {
            asker.addStale(voice, rows);
        }
        return rows;
    }

    private static void addAgainst(Pan pan, Voice voice, long[] stale, boolean inForce) {
        if (!voice.isAgainst()
                || voice.piece().kind() == EvidenceKind.PROCEDURE
                || !(inForce || voice.isOfCapability())) {
            return;
        }
        long[] old = new long[2];
        for (int half = 0; half < 2; half++) {
            old[half] = voice.against[half] & stale[half];
            pan.not[half] |= voice.against[half] & ~stale[half];
        }
        if ((old[0] | old[1]) != 0) {
            pan.old.add(new Old(voice, old));
        }
    }

    private void addFavour(Pan pan, Voice voice, long[] stale, Asker asker, boolean inForce) {
        long[] usable = new long[2];
        long[] unfit = new long[2];
        find(voice, stale, asker, inForce, usable, unfit);
        long[] met = voice.piece().kind() == EvidenceKind.CLAIM ? pan.byClaim : pan.otherwise;
        for (int half = 0; half < 2; half++) {
            met[half] |= usable[half];
            pan.renewable[half] |= unfit[half];
        }
    }

    /** Which rows a piece answers, and which it would answer were it renewed. */
    private void find(Voice voice, long[] stale, Asker asker, boolean inForce, long[] usable, long[] unfit) {
        Evidence piece = voice.piece();
        boolean needsSetting = inForce && !piece.kind().isSeenAtPlant();
        boolean onPaper = inForce && piece.kind().isOfProduct();
        boolean works = !onPaper || asker.isIdentified();
        boolean integrates = onPaper || !voice.integrated.isEmpty();
        for (int half = 0; half < 2; half++) {
            long enough = inForce ? showsInForce(piece, half) : showsAble(piece, asker, half);
            long said = voice.direct[half] | voice.notRelevant[half] | (needsSetting ? 0 : voice.configured[half]);
            unfit[half] |= said & enough & stale[half];
            long fresh = enough & ~stale[half];
            usable[half] |= works ? fresh & voice.direct[half] : 0;
            usable[half] |= onPaper ? 0 : fresh & said;
            if (integrates) {
                for (Map.Entry<String, long[]> kind : voice.integrated.entrySet()) {
                    unfit[half] |= kind.getValue()[half] & enough & stale[half];
                    usable[half] |= !onPaper && asker.reaches(kind.getKey()) ? kind.getValue()[half] & fresh : 0;
                }
            }
        }
    }

    private static long showsAble(Evidence piece, Asker asker, int half) {
        return switch (piece.kind()) {
            case CLAIM, CERTIFICATE, LAB_TEST, CONFIGURATION, SITE_TEST, OBSERVATION, ACTIVITY -> -1;
            case DESIGN_DOCUMENT -> asker.shares()[half];
            case PROCEDURE -> 0;
        };
    }

    private long showsInForce(Evidence piece, int half) {
        boolean operates = piece.aspect() == Aspect.OPERATION;
        return switch (piece.kind()) {
            case CLAIM -> settings.builtInNeeds() == EvidenceKind.CLAIM ? sheet.provedBy(ProofClass.BUILT_IN)[half] : 0;
            case CERTIFICATE, LAB_TEST -> sheet.provedBy(ProofClass.BUILT_IN)[half];
            case DESIGN_DOCUMENT, PROCEDURE -> 0;
            case CONFIGURATION, OBSERVATION ->
                operates ? sheet.provedBy(ProofClass.SETTING)[half] | sheet.provedBy(ProofClass.LAYOUT)[half] : 0;
            case SITE_TEST -> operates ? -1 : 0;
            case ACTIVITY -> operates ? sheet.provedBy(ProofClass.ACTIVITY)[half] : 0;
        };
    }

    /** What was said against and nothing newer has overcome leaves a row unknown. */
    private void addFaded(Pan pan, Old old, List<Voice> voices, Asker asker, boolean inForce) {
        Evidence piece = old.voice.piece();
        long[] still = old.rows.clone();
        long[] stale = new long[2];
        asker.addStale(old.voice, stale);
        Optional<LocalDate> last = Validity.lastDay(piece, settings).filter(end -> end.isBefore(asOf.day()));
        for (Voice newer : voices) {
            LocalDate made = newer.piece().date();
            boolean afterItsEnd = last.filter(made::isAfter).isPresent();
            boolean seenSince = newer.piece().kind().isSeenAtPlant() && made.isAfter(piece.date());
            if (afterItsEnd || seenSince) {
                long[] usable = new long[2];
                find(newer, stale(newer, asker), asker, inForce, usable, new long[2]);
                for (int half = 0; half < 2; half++) {
                    still[half] &= ~(usable[half] & (afterItsEnd ? -1 : stale[half]));
                }
            }
        }
        pan.faded[0] |= still[0];
        pan.faded[1] |= still[1];
    }
}
