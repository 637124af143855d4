package dev.ringwall.server.http;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.catalog.Article;
import dev.ringwall.exchange.catalog.Library;
import dev.ringwall.exchange.catalog.Listed;
import dev.ringwall.exchange.catalog.Phrase;
import dev.ringwall.exchange.catalog.RequirementTexts;
import dev.ringwall.exchange.words.Words;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.ArticleView;
import dev.ringwall.server.http.view.CatalogueView;
import dev.ringwall.server.http.view.FoundView;
import dev.ringwall.server.http.view.ListedView;
import dev.ringwall.server.http.view.Page;
import dev.ringwall.server.http.view.RequirementView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The standard's parts with all that is carried of them, and our words about it. */
@RestController
@RequestMapping("/api/v1/catalogue")
class CatalogueResource {

    private static final int MOST_FOUND = 100;

    private final Catalog catalog;
    private final Shelves shelves;

    CatalogueResource(Catalog catalog, Shelves shelves) {
        this.catalog = catalog;
        this.shelves = shelves;
    }

    /** The parts, and what is carried of each. */
    @Needs(Permission.SIGNED_IN)
    @GetMapping
    ResponseEntity<CatalogueView> catalogue(@RequestParam(name = "language", defaultValue = "en") String language) {
        Shelves.Shelf shelf = shelves.in(language);
        return shelf.tagged().body(CatalogueView.of(shelf.library()));
    }

    /** What is listed under a part, or one edition of it: rows, terms, technology families, states. */
    @Needs(Permission.SIGNED_IN)
    @GetMapping("/parts/{part}")
    ResponseEntity<Page<ListedView>> part(
            @PathVariable("part") String part,
            @RequestParam(name = "edition") Optional<String> edition,
            @RequestParam(name = "after") Optional<String> after,
            @RequestParam(name = "limit", defaultValue = "100") int limit,
            @RequestParam(name = "language", defaultValue = "en") String language) {
        Shelves.Shelf shelf = shelves.in(language);
        if (shelf.library().parts().stream()
                .noneMatch(each -> each.part().number().equals(part))) {
            throw Problem.notFound("part");
        }
        List<Listed> listed = shelf.library().under(part).stream()
                .filter(each -> edition.isEmpty()
                        || each.edition().map(Object::toString).equals(edition))
                .toList();
        return shelf.tagged()
                .body(Pages.of(listed, Listed::id, after, limit).map(each -> ListedView.of(each, shelf.words())));
    }

    /** One entry of any kind, such as {@code 62443-3-3:2013 SR 1.1} or {@code term:boundary-device}. */
    @Needs(Permission.SIGNED_IN)
    @GetMapping("/entries/{entry}")
    ResponseEntity<ArticleView> entry(
            @PathVariable("entry") String entry,
            @RequestParam(name = "language", defaultValue = "en") String language) {
        Shelves.Shelf shelf = shelves.in(language);
        Library library = shelf.library();
        Article article = library.article(entry).orElseThrow(() -> Problem.notFound("entry"));
        String part = library.partOf(article.id()).orElseThrow();
        List<Listed> listed = library.under(part);
        int at = IntStream.range(0, listed.size())
                .filter(i -> listed.get(i).id().equals(article.id()))
                .findFirst()
                .orElse(-1);
        return shelf.tagged()
                .body(ArticleView.of(
                        article, part, neighbour(listed, at, at - 1), neighbour(listed, at, at + 1), shelf.words()));
    }

    /** The entry beside another one; a part itself is not in its list. */
    private static Optional<Phrase.Link> neighbour(List<Listed> listed, int at, int wanted) {
        return at < 0 || wanted < 0 || wanted >= listed.size()
                ? Optional.empty()
                : Optional.of(listed.get(wanted).link());
    }

    /** Where the catalogue speaks of something, best first: what holds all the words that are typed. */
    @Needs(Permission.SIGNED_IN)
    @GetMapping("/search")
    ResponseEntity<FoundView> search(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "limit", defaultValue = "20") int limit,
            @RequestParam(name = "language", defaultValue = "en") String language) {
        if (limit < 1 || limit > MOST_FOUND) {
            throw Problem.wrong("expected a limit from 1 to " + MOST_FOUND + ", got " + limit);
        }
        Shelves.Shelf shelf = shelves.in(language);
        return shelf.tagged().body(FoundView.of(shelf.library().search().find(typed, limit)));
    }

    /** Requirements, of one part or whose id or title holds a text. */
    @Needs(Permission.SIGNED_IN)
    @GetMapping("/requirements")
    List<RequirementView> requirements(
            @RequestParam(name = "part") Optional<String> part,
            @RequestParam(name = "text") Optional<String> text,
            @RequestParam(name = "language", defaultValue = "en") String language) {
        RequirementTexts texts = texts(language);
        return catalog.requirements().stream()
                .filter(row -> part.isEmpty() || row.id().edition().part().equals(part.get()))
                .filter(row -> text.map(wanted -> (row.id().code() + " " + row.title())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted.toLowerCase(Locale.ROOT)))
                        .orElse(true))
                .map(row -> RequirementView.of(row, texts.text(row.id())))
                .toList();
    }

    /** One requirement. */
    @Needs(Permission.SIGNED_IN)
    @GetMapping("/requirements/{requirement}")
    RequirementView requirement(
            @PathVariable("requirement") String requirement,
            @RequestParam(name = "language", defaultValue = "en") String language) {
        return RequirementId.parse(requirement)
                .flatMap(catalog::find)
                .map(row -> RequirementView.of(row, texts(language).text(row.id())))
                .orElseThrow(() -> Problem.notFound("requirement"));
    }

    private static RequirementTexts texts(String language) {
        if (!Words.languages().contains(language)) {
            throw Problem.wrong("expected one of the languages " + Words.languages() + ", got `" + language + "`");
        }
        return RequirementTexts.read(language);
    }
}
