package dev.ringwall.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.document.SampleDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

    @Test
    void theSameDocumentGivesTheSameCharacters() throws IOException {
        assertThat(html(SampleDocument.document())).isEqualTo(html(SampleDocument.document()));
    }

    @Test
    void theFileNeedsNothingElseAndRunsNothing() throws IOException {
        String html = html(SampleDocument.document());
        assertThat(html).doesNotContain("<script", "<link", "src=", "@import", "url(", "http-equiv=\"refresh\"");
        assertThat(html).contains("default-src &#39;none&#39;");
    }

    @Test
    void whatTheUserWroteStaysText() throws IOException {
        String html = html(SampleDocument.hostile());
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(html.chars()).noneMatch(c -> (c < ' ' && c != '\n') || c == 0x202e || c == 0x7f);
    }

    @Test
    void aNameCannotLeaveTheStyleSheet() {
        assertThat(CssText.escape("\"} </style>")).isEqualTo("\\000022 \\00007d  \\00003c \\00002f style\\00003e ");
    }

    @Test
    void everyElementIsClosedWhereItWasOpened() throws IOException {
        List<String> open = new ArrayList<>();
        Matcher tag = Pattern.compile("<(/?)([a-z0-9]+)[^>]*?(/?)>").matcher(html(SampleDocument.document()));
        while (tag.find()) {
            if (!tag.group(1).isEmpty()) {
                assertThat(open.removeLast()).isEqualTo(tag.group(2));
            } else if (tag.group(3).isEmpty()) {
                open.add(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void everyIdIsThereOnceAndEveryLinkLeadsToOne() throws IOException {
        String html = html(SampleDocument.document());
        List<String> ids = all(html, " id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all(html, "href=\"#([^\"]+)\"")).isNotEmpty().isSubsetOf(new HashSet<>(ids));
        List<String> labels = all(html, "aria-labelledby=\"([^\"]+)\"").stream()
                .flatMap(names -> Arrays.stream(names.split(" ", -1)))
                .toList();
        assertThat(labels).isNotEmpty().isSubsetOf(new HashSet<>(ids));
    }

    @Test
    void headingsStepDownOneAtATime() throws IOException {
        List<Integer> levels = all(html(SampleDocument.document()), "<h([1-6])").stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(levels.getFirst()).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void landmarksAndASkipLinkAreThere() throws IOException {
        assertThat(html(SampleDocument.document()))
                .contains("<header>", "<nav ", "<main id=\"main\"", "<footer>", "href=\"#main\" class=\"skip\"")
                .contains("<html lang=\"en\">");
    }

    @Test
    void everyTableHasACaptionAndHeads() throws IOException {
        String html = html(SampleDocument.document());
        int tables = all(html, "(<table)").size();
        assertThat(all(html, "(<caption)")).hasSize(tables);
        assertThat(all(html, "(<thead)")).hasSize(tables);
    }

    @Test
    void aGapIsSeenWithoutColourAndRead() throws IOException {
        assertThat(html(SampleDocument.document()))
                .contains("<span class=\"level-value gap\">1<span class=\"short\" aria-hidden=\"true\">▼</span>"
                        + "<span class=\"unseen\"> below target</span></span>");
    }

    @Test
    void evidenceIsLinkedToItsRowInTheRegister() throws IOException {
        assertThat(html(SampleDocument.document()))
                .contains("<tr id=\"evidence-e-014\">")
                .contains("<a href=\"#evidence-e-014\"><code>e-014</code></a>");
    }

    @Test
    void theDarkIsThereForWhoAsksForIt() throws IOException {
        assertThat(html(SampleDocument.document()))
                .contains("color-scheme: light dark")
                .contains(":root:has(#theme-dark:checked)")
                .contains("id=\"theme-dark\"");
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String html(Document document) throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlWriter().write(document, SampleDocument.prose(), out);
        return out.toString();
    }
}
