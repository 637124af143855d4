package dev.ringwall.server.http;

import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.UsedLink;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page of a one-time link. Looking at it does not use the link up: mail programs and browsers look at links before people
 * do. The button does.
 */
@RestController
class LinkPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Sign in to Ringwall</title>
            <link rel="icon" href="/favicon.svg">
            <link rel="stylesheet" href="/link.css">
            <main>
            <h1>Ringwall</h1>
            <p>This link signs you in once.</p>
            <form method="post"><button>Sign in</button></form>
            </main>
            </html>
            """;

    private final SessionResource sessions;

    LinkPage(SessionResource sessions) {
        this.sessions = sessions;
    }

    /** The page with the button. */
    @Needs(Permission.NOBODY_IN_PARTICULAR)
    @GetMapping(path = "/link/{link}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(@PathVariable("link") String link) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(PAGE);
    }

    /** What the button does. */
    @Needs(Permission.NOBODY_IN_PARTICULAR)
    @PostMapping("/link/{link}")
    ResponseEntity<Void> use(
            @PathVariable("link") String link, HttpServletRequest request, HttpServletResponse response) {
        sessions.useLink(new UsedLink(link), request, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/"))
                .build();
    }
}
