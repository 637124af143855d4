package dev.ringwall.engine.model;

/**
 * What an asset is and has, as far as somebody said so.
 *
 * @param humanInterface a person can work at it
 * @param outputs it acts on the process
 * @param testPort it has a diagnostic or test interface
 * @param business it belongs to the business system and not to the control system
 */
public record Traits(
        Said safety,
        Said wireless,
        Said temporary,
        Said external,
        Said humanInterface,
        Said outputs,
        Said testPort,
        Said business) {

    public static final Traits NOT_SAID = new Traits(
            Said.NOT_SAID,
            Said.NOT_SAID,
            Said.NOT_SAID,
            Said.NOT_SAID,
            Said.NOT_SAID,
            Said.NOT_SAID,
            Said.NOT_SAID,
            Said.NOT_SAID);
}
