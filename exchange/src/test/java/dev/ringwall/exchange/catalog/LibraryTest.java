package dev.ringwall.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.words.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibraryTest {

    private static final Library LIBRARY = Library.read("en");
    private static final Words WORDS = Words.read("de");

    @Test
    void everythingThatIsListedCanBeReadUnderItsPart() {
        for (Holding holding : LIBRARY.parts()) {
            String part = holding.part().number();
            List<Listed> listed = LIBRARY.under(part);
            int rows = holding.rows().values().stream().mapToInt(each -> each).sum();
            int entries =
                    holding.entries().values().stream().mapToInt(each -> each).sum();
            assertThat(listed)
                    .as(part)
                    .hasSize(rows + entries)
                    .extracting(Listed::id)
                    .doesNotHaveDuplicates();
            for (Listed each : listed) {
                assertThat(LIBRARY.article(each.id())).map(Article::id).contains(each.id());
                assertThat(LIBRARY.partOf(each.id())).contains(part);
            }
        }
    }

    @Test
    void everyLinkLeadsToAnArticleAndEveryWordIsThere() {
        everyId().forEach(id -> {
            Article article = LIBRARY.article(id).orElseThrow();
            Stream<Phrase> phrases = Stream.concat(
                    article.head().stream(),
                    article.sections().stream()
                            .flatMap(section -> Stream.concat(
                                    section.notes().stream(),
                                    section.lines().stream()
                                            .flatMap(line ->
                                                    Stream.concat(Stream.of(line.label()), line.phrases().stream())))));
            phrases.forEach(phrase -> {
                assertThat(phrase.said(WORDS)).as(id).isNotBlank();
                if (phrase instanceof Phrase.Link(String to, String _, String _)) {
                    assertThat(LIBRARY.article(to)).as("%s to %s", id, to).isPresent();
                }
            });
        });
    }

    @Test
    void theNewerEditionComesFirst() {
        assertThat(LIBRARY.under("62443-2-1").getFirst().id()).startsWith("62443-2-1:2024 ");
        assertThat(LIBRARY.under("62443-2-1").getLast().id()).startsWith("62443-2-1:2009 ");
    }

    @Test
    void whatIsNotThereHasNoArticle() {
        assertThat(Stream.of("", "term:none", "62443-3-3:2013 SR 9.9", "62443-2-1:1999 ORG 1.1", "nonsense")
                        .map(LIBRARY::article))
                .allSatisfy(article -> assertThat(article).isEmpty());
    }

    private static Stream<String> everyId() {
        return LIBRARY.parts().stream()
                .flatMap(holding -> Stream.concat(
                        Stream.of(holding.said().id()),
                        LIBRARY.under(holding.part().number()).stream().map(Listed::id)));
    }
}
