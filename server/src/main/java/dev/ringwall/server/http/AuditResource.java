package dev.ringwall.server.http;

import dev.ringwall.exchange.json.JsonLines;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.AuditView;
import dev.ringwall.server.store.accounts.AuditLog;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was refused and what was changed. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditResource {

    private static final int LARGEST = 1000;
    private static final String LINES = "application/jsonl";

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

    /**
     * All lines there are, oldest first, as lines of JSON. The last says how the chain of those before it stands; a file without
     * it is not whole.
     */
    @Needs(Permission.AUDIT)
    @GetMapping(path = "/lines", produces = LINES)
    void lines(HttpServletResponse response) throws IOException {
        response.setContentType(LINES);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ringwall-log.jsonl\"");
        try (JsonLines out = new JsonLines(response.getOutputStream())) {
            AuditLog.Chain chain = audit.walk(line -> out.line(members(line)));
            out.line(members(chain));
        }
    }

    private static Map<String, Object> members(AuditLog.Line line) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("number", line.number());
        members.put("at", line.at());
        members.put("who", line.who());
        members.put("what", line.what());
        members.put("about", line.about());
        members.put("hash", line.hash());
        return members;
    }

    private static Map<String, Object> members(AuditLog.Chain chain) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("lines", chain.lines());
        members.put("head", chain.head());
        members.put("chain", chain.firstBroken().isEmpty() ? "holds" : "broken");
        chain.firstBroken().ifPresent(number -> members.put("firstBroken", number));
        return members;
    }
}
