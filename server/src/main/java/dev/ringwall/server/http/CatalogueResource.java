package dev.ringwall.server.http;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.catalog.RequirementTexts;
import dev.ringwall.exchange.words.Words;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.CatalogueView;
import dev.ringwall.server.http.view.RequirementView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The standard's parts and requirements, with our words about them. */
@RestController
@RequestMapping("/api/v1/catalogue")
class CatalogueResource {

    private final Catalog catalog;

    CatalogueResource(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Parts and editions. */
    @Needs(Permission.SIGNED_IN)
    @GetMapping
    CatalogueView catalogue() {
        return CatalogueView.of(catalog);
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
