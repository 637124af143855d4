package dev.ringwall.server.http.view;

import java.util.List;

/**
 * What became of a change.
 *
 * @param version of the plant with it
 * @param id of what was written
 * @param levels of the zones, conduits and systems whose levels moved
 */
public record Changed(String version, String id, List<LevelsView> levels) {}
