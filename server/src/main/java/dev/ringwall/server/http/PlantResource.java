package dev.ringwall.server.http;

import dev.ringwall.engine.assessment.Weakest;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.report.EvidenceRegister;
import dev.ringwall.engine.report.EvidenceState;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.access.Visitor;
import dev.ringwall.server.http.view.Changed;
import dev.ringwall.server.http.view.LevelsView.WeakestView;
import dev.ringwall.server.http.view.Page;
import dev.ringwall.server.http.view.PlantLine;
import dev.ringwall.server.http.view.PlantLine.WeakestSubject;
import dev.ringwall.server.http.view.PlantView;
import dev.ringwall.server.store.Author;
import dev.ringwall.server.store.PlantEntry;
import dev.ringwall.server.store.PlantKey;
import dev.ringwall.server.store.PlantVersion;
import dev.ringwall.server.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plants: the list of them, one of them, and as a file. */
@RestController
@RequestMapping("/api/v1/plants")
class PlantResource {

    private static final String YAML = "application/yaml";

    private final Store store;
    private final Sights sights;
    private final Catalog catalog;

    PlantResource(Store store, Sights sights, Catalog catalog) {
        this.store = store;
        this.sights = sights;
        this.catalog = catalog;
    }

    /** Every plant that one may see, by name. */
    @Needs(Permission.SIGNED_IN)
    @GetMapping
    Page<PlantLine> plants(
            @RequestParam(name = "after") Optional<String> after,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            HttpServletRequest request) {
        Visitor visitor = Guests.of(request);
        List<PlantEntry> seen = store.plants().stream()
                .filter(entry -> visitor.sees(entry.key().value()).isPresent())
                .toList();
        return Pages.of(seen, entry -> entry.key().toString(), after, limit).map(entry -> line(entry, visitor));
    }

    private PlantLine line(PlantEntry entry, Visitor visitor) {
        Sight sight = sights.of(entry.key(), Optional.empty(), visitor).orElseThrow(() -> Problem.notFound("plant"));
        return new PlantLine(
                entry.key().toString(),
                entry.id().value(),
                entry.name(),
                sight.tag(),
                sight.isWhole() ? Optional.of(entry.changed()) : Optional.empty(),
                sight.plant().zones().size(),
                sight.plant().assets().size(),
                sight.assessment().findings().size(),
                stale(sight),
                weakest(sight),
                may(visitor, entry.key()));
    }

    private static List<String> may(Visitor visitor, PlantKey plant) {
        return visitor.permissions(plant.value()).stream().map(Enum::name).toList();
    }

    private static int stale(Sight sight) {
        return Math.toIntExact(new EvidenceRegister(sight.assessment())
                .entries().stream()
                        .map(EvidenceRegister.Entry::state)
                        .filter(state -> state == EvidenceState.STALE || state == EvidenceState.EXPIRED)
                        .count());
    }

    private record Weak(WeakestSubject subject, Weakest level) {}

    /** The subject whose weakest foundation is weakest; of equal ones the first in the plant. */
    private static Optional<WeakestSubject> weakest(Sight sight) {
        Comparator<Weak> deepest = Comparator.comparingInt(weak -> -weak.level().depth());
        return sight.assessment().targeted().stream()
                .flatMap(subject -> sight.assessment().weakest(subject.id()).stream()
                        .map(level -> new Weak(
                                new WeakestSubject(subject.id().print(), subject.name(), WeakestView.of(level)),
                                level)))
                .min(deepest)
                .map(Weak::subject);
    }

    /** A plant as it stands. */
    @Needs(Permission.SEE)
    @GetMapping("/{plant}")
    ResponseEntity<PlantView> plant(
            @PathVariable("plant") String plant,
            @RequestParam(name = "day") Optional<LocalDate> day,
            HttpServletRequest request) {
        Sight sight = sights.of(plant, day, request);
        return Tags.tagged(sight).body(view(plant, sight, Guests.of(request)));
    }

    private static PlantView view(String key, Sight sight, Visitor visitor) {
        Plant plant = sight.plant();
        Map<String, Integer> findings = new TreeMap<>();
        sight.assessment()
                .findings()
                .forEach(finding -> findings.merge(finding.kind().name(), 1, Integer::sum));
        return new PlantView(
                key,
                plant.id().value(),
                plant.description().name(),
                sight.tag(),
                sight.isWhole() ? Optional.of(sight.version().head()) : Optional.empty(),
                sight.read().day(),
                plant.settings().timeZone().getId(),
                sight.isWhole(),
                may(visitor, sight.version().key()),
                PlantView.DescriptionView.of(plant.description()),
                new PlantView.Counts(
                        plant.zones().size(),
                        plant.conduits().size(),
                        plant.assets().size(),
                        plant.products().size(),
                        plant.evidence().size(),
                        stale(sight)),
                findings);
    }

    /** The plant as a file of the command line; read back it is the same plant. */
    @Needs(Permission.SEE)
    @GetMapping(path = "/{plant}/plant.yaml", produces = YAML)
    ResponseEntity<String> file(@PathVariable("plant") String plant, HttpServletRequest request) {
        Sight sight = sights.of(plant, Optional.empty(), request);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plant.yaml\"")
                .contentType(MediaType.parseMediaType(YAML))
                .body(PlantFile.write(sight.plant()));
    }

    /** Begins a plant with all that a plant file holds. */
    @Needs(Permission.CREATE)
    @PostMapping(consumes = YAML)
    @ResponseStatus(HttpStatus.CREATED)
    Changed create(@RequestBody byte[] file, HttpServletRequest request) {
        Imported<Plant> read = PlantFile.read(List.of(new SourceFile(PlantFile.NAME, file)), Limits.DEFAULT, catalog);
        Plant plant = read.value()
                .orElseThrow(() -> Problem.contradicts(Stream.ofNullable(read.errors())
                        .flatMap(List::stream)
                        .map(Object::toString)
                        .findFirst()
                        .orElse("")));
        Visitor visitor = Guests.of(request);
        PlantVersion version = store.create(plant, new Author(visitor.id(), visitor.name()), "begun from a file");
        return new Changed(Long.toString(version.number()), version.key().toString(), List.of());
    }
}
