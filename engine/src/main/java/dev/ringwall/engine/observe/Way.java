package dev.ringwall.engine.observe;

import dev.ringwall.engine.model.SubjectId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The way of a flow through nested zones: out of those around the sender, into those around the receiver.
 *
 * @param places in the order of the way; the innermost zone that holds both ends lies in the middle, if there is one
 * @param top the place in the middle, or the last one before the way turns down where no zone holds both
 * @param shared whether the place in the middle holds both ends, so that its own boundary is not crossed
 */
record Way(End.Known from, End.Known to, List<SubjectId> places, int top, boolean shared) {

    static Way between(End.Known from, End.Known to) {
        List<SubjectId> up = new ArrayList<>(from.places());
        List<SubjectId> down = new ArrayList<>(to.places());
        boolean shared = false;
        while (!up.isEmpty() && !down.isEmpty() && up.getLast().equals(down.getLast())) {
            shared = true;
            up.removeLast();
            down.removeLast();
        }
        List<SubjectId> places = new ArrayList<>(up);
        if (shared) {
            places.add(from.places().get(up.size()));
        }
        int top = places.size() - 1;
        Collections.reverse(down);
        places.addAll(down);
        return new Way(from, to, List.copyOf(places), top, shared);
    }

    /** Every place whose boundary is crossed. */
    List<Integer> boundaries() {
        List<Integer> all = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            if (!shared || at != top) {
                all.add(at);
            }
        }
        return all;
    }

    /** What an end of a channel on this way can be: the two assets, and the zones between them. */
    List<SubjectId> ends() {
        List<SubjectId> ends = new ArrayList<>(List.of(from.asset()));
        ends.addAll(places);
        ends.add(to.asset());
        return ends;
    }

    boolean passes(SubjectId end) {
        return position(end) >= 0;
    }

    /** Where an end of a channel lies on the way, counted in places; -1 where it does not. */
    int position(SubjectId end) {
        if (end.equals(from.asset())) {
            return 0;
        }
        return end.equals(to.asset()) ? places.size() - 1 : places.indexOf(end);
    }

    /** Whether a channel between two positions leads over the boundary of a place: out of it before the top, into it after. */
    boolean isCrossed(int at, int one, int other) {
        int near = Math.min(one, other);
        int far = Math.max(one, other);
        int step = at <= top ? at : at - 1;
        return near <= step && step < far;
    }
}
