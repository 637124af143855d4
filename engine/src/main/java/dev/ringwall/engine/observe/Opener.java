package dev.ringwall.engine.observe;

/** Who opened a flow, as far as that was seen. */
enum Opener {
    SENDER,
    RECEIVER,
    NOT_SEEN
}
