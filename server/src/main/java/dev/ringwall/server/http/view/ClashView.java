package dev.ringwall.server.http.view;

import dev.ringwall.server.store.Clash;

/**
 * One thing that somebody else changed meanwhile: what stands, and what was wanted; each as an entry of a plant file, or empty where
 * it is taken away.
 */
public record ClashView(String section, String id, String stands, String wanted, long changed, String by) {

    public static ClashView of(Clash clash) {
        return new ClashView(
                clash.section(),
                clash.id(),
                clash.stands(),
                clash.wanted(),
                clash.changed(),
                clash.by().name());
    }
}
