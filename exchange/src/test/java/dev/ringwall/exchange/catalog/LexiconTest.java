package dev.ringwall.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Part;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.carried.CarriedFiles;
import dev.ringwall.exchange.catalog.Entry.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is explained beside requirements: as much as there should be, and no reference that leads nowhere. */
class LexiconTest {

    private static final Catalog CATALOG = CatalogReader.read();
    private static final Lexicon LEXICON = Lexicon.read();

    @Test
    void thereIsAsMuchAsThereShouldBe() {
        assertThat(LEXICON.of(Kind.PART)).hasSize(19);
        assertThat(LEXICON.counts("62443-1-1"))
                .isEqualTo(Map.of(Kind.MODEL, 10, Kind.FOUNDATION, 7, Kind.LEVEL, 5, Kind.LEVEL_TYPE, 3));
        assertThat(LEXICON.counts("62443-1-2")).isEqualTo(Map.of(Kind.TERM, 219));
        assertThat(LEXICON.counts("62443-1-6")).isEqualTo(Map.of(Kind.READING, 16));
        assertThat(LEXICON.counts("62443-2-3")).isEqualTo(Map.of(Kind.STATE, 11));
        assertThat(LEXICON.counts("62443-3-1")).isEqualTo(Map.of(Kind.FAMILY, 43));
    }

    @Test
    void everyPartThatIsNotPublishedSaysWhatStandsInItsPlace() {
        List<String> open = CATALOG.parts().stream()
                .filter(part -> part.documentType() == Part.DocumentType.IN_DEVELOPMENT)
                .map(Part::number)
                .toList();
        assertThat(open)
                .containsExactly("62443-1-2", "62443-1-3", "62443-1-4", "62443-2-5", "62443-5-x")
                .allSatisfy(number ->
                        assertThat(LEXICON.part(number).said("instead")).isNotEmpty());
    }

    @Test
    void everyPartHasRowsOrIsExplained() {
        Set<String> withRows = new HashSet<>();
        CATALOG.editions().forEach(edition -> withRows.add(edition.part()));
        ProcessReader.read().editions().forEach(edition -> withRows.add(edition.part()));
        assertThat(CATALOG.parts())
                .allMatch(part -> withRows.contains(part.number())
                        || !LEXICON.under(part.number()).isEmpty()
                        || !LEXICON.part(part.number()).said("records").isEmpty()
                        || !LEXICON.part(part.number()).said("instead").isEmpty());
    }

    @Test
    void everyRequirementNamedIsInTheCatalogue() {
        assertThat(LEXICON.entries())
                .flatExtracting(Entry::requirements)
                .hasSizeGreaterThan(100)
                .allMatch(id -> CATALOG.find(id).isPresent());
    }

    @Test
    void aRequirementKnowsWhatServesItAndWhatHasItReadAnew() {
        List<Entry> about = LEXICON.about(RequirementId.system("SR 1.13"));
        assertThat(about).extracting(Entry::kind).contains(Kind.FAMILY, Kind.READING);
        assertThat(LEXICON.about(RequirementId.system("SR 7.8"))).isNotEmpty();
    }

    /** The eleven states with their holders, and the ways between them: a patch is tried by its supplier, then by the owner. */
    @Test
    void aPatchGoesFromStateToStateAsItMay() {
        assertThat(LEXICON.of(Kind.STATE).stream().collect(Collectors.toMap(Entry::title, Entry::group)))
                .isEqualTo(Map.ofEntries(
                        Map.entry("Available", "supplier"),
                        Map.entry("In Test", "supplier"),
                        Map.entry("Not Approved", "supplier"),
                        Map.entry("Not Applicable", "supplier"),
                        Map.entry("Approved", "supplier"),
                        Map.entry("Released", "supplier"),
                        Map.entry("In Internal Test", "owner"),
                        Map.entry("Not Authorized", "owner"),
                        Map.entry("Authorized", "owner"),
                        Map.entry("Effective", "owner"),
                        Map.entry("Installed", "owner")));
        Set<String> ways = new TreeSet<>();
        LEXICON.of(Kind.STATE).forEach(state -> state.ways().forEach(way -> ways.add(state.key() + " " + way.to())));
        assertThat(ways)
                .containsExactlyInAnyOrder(
                        "available in-test",
                        "available in-internal-test",
                        "in-test not-approved",
                        "in-test not-applicable",
                        "in-test approved",
                        "approved released",
                        "not-approved in-test",
                        "released in-internal-test",
                        "in-internal-test not-authorized",
                        "in-internal-test authorized",
                        "not-authorized in-internal-test",
                        "authorized effective",
                        "effective installed");
    }

    @Test
    void whatIsTypedIsForgivenItsCaseBlanksAndHyphens() {
        assertThat(LEXICON.named(" Boundary-Device "))
                .isEqualTo(LEXICON.named("boundary device"))
                .hasSize(1);
        assertThat(LEXICON.named("SUC")).extracting(Entry::key).containsExactly("system-under-consideration");
        assertThat(LEXICON.named("2-3")).isEqualTo(LEXICON.named("62443-2-3"));
        assertThat(LEXICON.named("sl 2")).extracting(Entry::kind).contains(Kind.LEVEL);
        assertThat(LEXICON.named("not applicable"))
                .extracting(Entry::kind)
                .containsExactlyInAnyOrder(Kind.TERM, Kind.STATE);
        assertThat(LEXICON.named("no such thing")).isEmpty();
    }

    @Test
    void everythingIsFoundByItsNames() {
        assertThat(LEXICON.entries())
                .allSatisfy(entry -> assertThat(Lexicon.names(entry))
                        .isNotEmpty()
                        .allSatisfy(name -> assertThat(LEXICON.named(name)).contains(entry)));
    }

    @Test
    void noTextIsSaidTwiceAndNoneIsALecture() {
        Map<String, String> seen = new HashMap<>();
        for (Entry entry : LEXICON.entries()) {
            for (Entry.Passage passage : entry.passages()) {
                boolean ours = passage.text().split("\\s+").length >= 12
                        && !passage.label().equals("where");
                if (ours) {
                    assertThat(seen.put(passage.text(), entry.key()))
                            .as(entry.key() + " " + passage.label())
                            .isNull();
                }
                assertThat(passage.text().split("\\s+").length)
                        .as(entry.key() + " " + passage.label())
                        .isLessThanOrEqualTo(70);
            }
        }
        assertThat(seen).hasSizeGreaterThan(400);
    }

    @Test
    void aReferenceThatLeadsNowhereIsOurFault(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("parts.yaml"),
                "parts: [{number: 62443-1-1, title: t, status: s, roles: r, gives: g, edition: e}]\n");
        Path glossary = folder.resolve("glossary.en.yaml");
        Files.writeString(glossary, "a: {term: a, definition: d, where: w, see: [b], parts: []}\n");
        assertThatThrownBy(() -> Lexicon.read(CarriedFiles.in(folder))).hasMessage("a: `b` is not in the catalogue");
        Files.writeString(glossary, "a: {term: a, definition: d, where: w, see: [], parts: [62443-9-9]}\n");
        assertThatThrownBy(() -> Lexicon.read(CarriedFiles.in(folder)))
                .hasMessage("a: `62443-9-9` is not in the catalogue");
        Files.writeString(folder.resolve("parts-words.en.yaml"), "62443-9-9: {status: s, instead: i}\n");
        assertThatThrownBy(() -> Lexicon.read(CarriedFiles.in(folder)))
                .hasMessage("parts-words.en.yaml: no such part [62443-9-9]");
    }
}
