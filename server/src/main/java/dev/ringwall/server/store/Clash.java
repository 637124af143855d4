package dev.ringwall.server.store;

/**
 * One thing that two people changed: what stands now and what was wanted, each as an entry of a plant file, or empty where it was
 * removed.
 *
 * @param section of the plant file, as {@code assets}
 * @param id inside the section
 * @param changed the number of the change that came first
 */
public record Clash(String section, String id, String stands, String wanted, long changed, Author by) {}
