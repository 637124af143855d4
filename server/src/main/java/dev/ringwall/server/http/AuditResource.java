package dev.ringwall.server.http;

import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.AuditView;
import dev.ringwall.server.store.accounts.AuditLog;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was refused and what was changed. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditResource {

    private static final int LARGEST = 1000;

    private final AuditLog audit;

    AuditResource(AuditLog audit) {
        this.audit = audit;
    }

    /** Lines, newest first, and whether the chain of all of them holds. */
    @Needs(Permission.AUDIT)
    @GetMapping
    AuditView audit(
            @RequestParam(name = "below") Optional<Long> below,
            @RequestParam(name = "limit", defaultValue = "100") int limit) {
        return AuditView.of(
                audit.before(below.orElse(Long.MAX_VALUE), Math.clamp(limit, 1, LARGEST)), audit.firstBroken());
    }
}
