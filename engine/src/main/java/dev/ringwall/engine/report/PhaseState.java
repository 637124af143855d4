package dev.ringwall.engine.report;

/** How a phase stands, and how something in it does: what presses most first. */
enum PhaseState {
    /** It was settled, and something that it rests on changed or ran out. */
    REOPENED,
    /** Something is known to be missing. */
    OPEN,
    /** Nothing is known to be missing, and of something nobody knows. */
    UNKNOWN,
    /** Nothing is left to do in it before something else is done. */
    WAITING,
    /** Something ends soon; a phase that has nothing but this is done. */
    COMING,
    DONE
}
