package dev.ringwall.server.http.view;

import dev.ringwall.server.access.Duty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is signed in.
 *
 * @param strong whether it began with a second factor or a one-time link; the duties of approver and administrator count only then
 * @param password whether a password is set, which a new one needs
 * @param factor whether there is a second factor
 * @param recoveryCodes how many are left
 * @param others other sessions of the same person that have not ended
 * @param ends when the session ends if nothing more is asked
 */
public record SessionView(
        String id,
        String name,
        List<Duty> duties,
        boolean strong,
        boolean password,
        boolean factor,
        int recoveryCodes,
        int others,
        Optional<Instant> ends) {}
