package dev.ringwall.server.http.view;

import dev.ringwall.server.store.accounts.AuditLog;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Lines of the audit log.
 *
 * @param firstBroken the number of the first line that does not follow from the one before; empty if all do
 */
public record AuditView(List<AuditLine> lines, Optional<Long> firstBroken) {

    /** What happened, and the hash that holds all before it in place. */
    public record AuditLine(long number, Instant at, String who, String what, String about, String hash) {}

    public static AuditView of(List<AuditLog.Line> lines, Optional<Long> firstBroken) {
        return new AuditView(
                lines.stream()
                        .map(line -> new AuditLine(
                                line.number(), line.at(), line.who(), line.what(), line.about(), line.hash()))
                        .toList(),
                firstBroken);
    }
}
