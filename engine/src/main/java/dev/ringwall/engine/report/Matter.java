package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.programme.Party;

/**
 * One thing that a phase lacks, or that is coming up in it.
 *
 * @param party whose it is to settle
 * @param what it is, with its numbers
 * @param where a zone, a conduit, a product; blank where it is the plant as a whole
 * @param who somebody whom the plant names for this very thing; blank where that is who holds the phase
 * @param because what changed or ended; blank where nothing did
 */
record Matter(Phase phase, PhaseState state, Party party, Cell what, Cell where, Cell who, Cell because) {

    static Matter of(Phase phase, PhaseState state, Phrase what) {
        return new Matter(phase, state, phase.party(), Cell.of(what), Cell.BLANK, Cell.BLANK, Cell.BLANK);
    }

    static Matter of(Phase phase, PhaseState state, Cell what) {
        return new Matter(phase, state, phase.party(), what, Cell.BLANK, Cell.BLANK, Cell.BLANK);
    }

    Matter at(SubjectId subject) {
        return new Matter(phase, state, party, what, Cell.of(new Fact.Of(subject)), who, because);
    }

    Matter of(Party whose) {
        return new Matter(phase, state, whose, what, where, who, because);
    }

    Matter by(String name) {
        return new Matter(phase, state, party, what, where, Cell.text(name), because);
    }

    Matter because(Cell reason) {
        return new Matter(phase, state, party, what, where, who, reason);
    }
}
