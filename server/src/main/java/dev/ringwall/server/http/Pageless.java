package dev.ringwall.server.http;

import dev.ringwall.server.access.Permission;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first page of a server that was built where no Node was: what is missing, and that all else works. */
@RestController
@Conditional(Pageless.NoPages.class)
class Pageless {

    static final class NoPages implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getResourceLoader()
                    .getResource("classpath:/static/index.html")
                    .exists();
        }
    }

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Ringwall</title>
            <main>
            <h1>Ringwall</h1>
            <p>This server runs and has no pages: they are made with npm and Node 20.19 or newer, and neither was there when it was built.</p>
            <p>On Debian 13 say <code>apt-get install nodejs npm</code>, elsewhere get them from nodejs.org; then start it again.
            The interface under <code>/api/v1</code> works without them.</p>
            </main>
            </html>
            """;

    /** What is missing. */
    @Needs(Permission.NOBODY_IN_PARTICULAR)
    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(PAGE);
    }
}
