package dev.ringwall.server.http;

import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.AttachmentView;
import dev.ringwall.server.store.Attachment;
import dev.ringwall.server.store.Store;
import dev.ringwall.server.store.accounts.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files that evidence rests on, each known by its SHA-256. */
@RestController
@RequestMapping("/api/v1/plants/{plant}/attachments")
class AttachmentResource {

    private final Store store;
    private final Sights sights;
    private final AuditLog audit;
    private final Clock clock;

    AttachmentResource(Store store, Sights sights, AuditLog audit, Clock clock) {
        this.store = store;
        this.sights = sights;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the file that is the body of the request; a piece of evidence may name its hash from then on. */
    @Needs(Permission.ANSWER)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AttachmentView attach(@PathVariable("plant") String plant, HttpServletRequest request) throws IOException {
        sights.of(plant, Optional.empty(), request);
        if (request.getContentLengthLong() > Upload.LARGEST) {
            throw Upload.tooLarge();
        }
        Attachment kept = store.attach(new Upload(request.getInputStream()));
        audit.add(clock.instant(), Guests.of(request).name(), "attached", plant + " " + kept.sha256());
        return new AttachmentView(kept.sha256(), kept.bytes());
    }

    /** The file, to be kept and never shown as a page of ours; of those alone that evidence in sight names. */
    @Needs(Permission.SEE)
    @GetMapping(path = "/{sha256}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Resource> attachment(
            @PathVariable("plant") String plant, @PathVariable("sha256") String sha256, HttpServletRequest request) {
        Sight sight = sights.of(plant, Optional.empty(), request);
        Path file = Optional.of(sha256)
                .filter(wanted -> sight.plant().evidence().stream()
                        .anyMatch(piece -> piece.sha256().equals(Optional.of(wanted))))
                .flatMap(store::attachment)
                .orElseThrow(() -> Problem.notFound("attachment"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + sha256 + "\"")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(file));
    }
}
