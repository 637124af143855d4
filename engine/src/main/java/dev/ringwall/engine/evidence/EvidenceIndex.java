package dev.ringwall.engine.evidence;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Evidence.Aspect;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The evidence of a plant as it stands on one day, by subject and row: what was made later does not exist, what was
 * withdrawn, replaced by a newer run of its source or settled by a later piece is gone. What remains may still be expired
 * or stale; that depends on who asks, see {@link Weighing}.
 */
public final class EvidenceIndex {

    private final Catalog catalog;
    private final PlantIndex plant;
    private final LocalDate day;
    private final Map<SubjectId, Map<RequirementId, List<Testimony>>> bySubject = new HashMap<>();
    private final Map<SubjectId, List<Evidence>> useOfServices = new HashMap<>();
    private final Map<CountermeasureId, List<Evidence>> ofCountermeasures = new HashMap<>();
    private final Map<EvidenceId, List<Evidence>> resolvers = new HashMap<>();

    public EvidenceIndex(PlantIndex plant, Catalog catalog, LocalDate day) {
        this.plant = plant;
        this.catalog = catalog;
        this.day = day;
        List<Evidence> existing = plant.plant().evidence().stream()
                .filter(piece -> Validity.exists(piece, day))
                .sorted(Comparator.comparing(Evidence::id))
                .toList();
        for (Evidence piece : existing) {
            piece.resolves().forEach(id -> add(resolvers, id, piece));
        }
        Map<RunKey, LocalDate> lastRuns = lastRuns(existing);
        existing.forEach(piece -> index(piece, lastRuns));
        bySubject.values().forEach(rows -> rows.values().forEach(this::dropResolved));
    }

    /** What a run of a source speaks of: a row of a subject, or the use of a service by it, or a countermeasure as such. */
    private record RunKey(String source, SubjectId subject, Optional<RequirementId> row, Optional<ServiceId> service) {}

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, any -> new ArrayList<>(2)).add(value);
    }

    /** For each source and what it speaks of, the day of its newest run: it replaces what that source said before. */
    private Map<RunKey, LocalDate> lastRuns(List<Evidence> existing) {
        Map<RunKey, LocalDate> last = new HashMap<>();
        for (Evidence piece : existing) {
            for (RunKey key : runs(piece)) {
                last.merge(key, piece.date(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return last;
    }

    private List<RunKey> runs(Evidence piece) {
        if (piece.source().isEmpty()) {
            return List.of();
        }
        if (namesNoRow(piece)) {
            return run(piece, Optional.empty()).stream().toList();
        }
        return statements(piece).stream()
                .flatMap(statement -> run(piece, Optional.of(statement.row())).stream())
                .toList();
    }

    private static Optional<RunKey> run(Evidence piece, Optional<RequirementId> row) {
        return piece.source().map(source -> new RunKey(source, piece.subject(), row, piece.service()));
    }

    private static boolean namesNoRow(Evidence piece) {
        return piece.service().isPresent() || piece.subject() instanceof CountermeasureId;
    }

    private void index(Evidence piece, Map<RunKey, LocalDate> lastRuns) {
        if (namesNoRow(piece)) {
            if (!isReplaced(piece, Optional.empty(), lastRuns) && !isResolved(piece)) {
                indexAsAWhole(piece);
            }
            return;
        }
        Map<RequirementId, List<Testimony>> rows = bySubject.computeIfAbsent(piece.subject(), any -> new HashMap<>());
        for (Statement statement : statements(piece)) {
            if (!isReplaced(piece, Optional.of(statement.row()), lastRuns)) {
                add(rows, statement.row(), new Testimony(piece, statement));
            }
        }
    }

    private void indexAsAWhole(Evidence piece) {
        if (piece.service().isPresent()) {
            add(useOfServices, piece.subject(), piece);
        } else if (piece.subject() instanceof CountermeasureId measure) {
            add(ofCountermeasures, measure, piece);
        }
    }

    private static boolean isReplaced(Evidence piece, Optional<RequirementId> row, Map<RunKey, LocalDate> lastRuns) {
        return run(piece, row)
                .map(lastRuns::get)
                .filter(last -> last.isAfter(piece.date()))
                .isPresent();
    }

    /** What a piece says, row by row; a claim by level stands for every normative row up to it, nothing above, no other type. */
    List<Statement> statements(Evidence piece) {
        if (piece.byLevel().isEmpty()) {
            return piece.statements();
        }
        Map<RequirementId, Statement> all = new LinkedHashMap<>();
        for (Requirement row : rowsFor(piece)) {
            if (piece.byLevel().get().of(row.fr().orElseThrow()).isAtLeast(row.level())) {
                all.put(row.id(), new Statement(row.id(), true, Statement.Means.DIRECT, ""));
            }
        }
        piece.statements().forEach(statement -> all.put(statement.row(), statement));
        return List.copyOf(all.values());
    }

    private List<Requirement> rowsFor(Evidence piece) {
        return switch (piece.subject().kind()) {
            case PRODUCT, ASSET, COMPONENT, GROUP -> {
                List<ComponentType> types = typesOf(piece);
                yield catalog.componentRows().stream()
                        .filter(row -> row.types().stream().anyMatch(types::contains))
                        .toList();
            }
            case PLANT, ZONE, CONDUIT, SYSTEM, SERVICE, COUNTERMEASURE -> catalog.systemRows();
        };
    }

    private List<ComponentType> typesOf(Evidence piece) {
        if (!piece.types().isEmpty() || !(piece.subject() instanceof ProductId product)) {
            return piece.types();
        }
        return plant.product(product).map(Product::types).orElse(List.of());
    }

    private void dropResolved(List<Testimony> testimonies) {
        testimonies.removeIf(testimony -> testimony.isAgainst() && isResolved(testimony));
    }

    private boolean isResolved(Testimony against) {
        return resolvers.getOrDefault(against.piece().id(), List.of()).stream()
                .anyMatch(piece -> mayResolve(piece, against.piece())
                        && statements(piece).stream()
                                .anyMatch(statement -> statement.met()
                                        && statement
                                                .row()
                                                .equals(against.statement().row())));
    }

    private boolean isResolved(Evidence against) {
        return !against.favourable()
                && resolvers.getOrDefault(against.id(), List.of()).stream()
                        .anyMatch(piece -> mayResolve(piece, against)
                                && piece.favourable()
                                && piece.service().equals(against.service()));
    }

    /** Something seen later that names it settles it; a certificate settles only what was said against the capability. */
    private static boolean mayResolve(Evidence piece, Evidence against) {
        boolean strong = piece.kind().isSeenAtPlant()
                || (piece.kind() == EvidenceKind.CERTIFICATE && against.aspect() == Aspect.CAPABILITY);
        return strong && piece.date().isAfter(against.date()) && piece.subject().equals(against.subject());
    }

    public LocalDate day() {
        return day;
    }

    public PlantIndex plant() {
        return plant;
    }

    /** Everything that still stands about one row of one subject; expired and stale pieces among it. */
    public List<Testimony> about(SubjectId subject, RequirementId row) {
        Map<RequirementId, List<Testimony>> rows = bySubject.get(subject);
        return rows == null ? List.of() : rows.getOrDefault(row, List.of());
    }

    /** Everything that still stands about one subject, by row; not to be changed. */
    public Map<RequirementId, List<Testimony>> about(SubjectId subject) {
        return bySubject.getOrDefault(subject, Map.of());
    }

    /** Pieces that show a subject using a service, or not using it. */
    public List<Evidence> useOf(ServiceId service, SubjectId user) {
        return useOfServices.getOrDefault(user, List.of()).stream()
                .filter(piece -> piece.service().equals(Optional.of(service)))
                .toList();
    }

    /** Pieces that show a compensating countermeasure at work, or not at work. */
    public List<Evidence> about(CountermeasureId measure) {
        return ofCountermeasures.getOrDefault(measure, List.of());
    }

    /** Whether a member of the sample failed on a row: the group's evidence then counts only for the members seen. */
    boolean sampleFailed(Testimony ofGroup) {
        List<AssetId> seen = ofGroup.piece().sample().map(Evidence.Sample::seen).orElse(List.of());
        return seen.stream()
                .flatMap(asset -> about(asset, ofGroup.statement().row()).stream())
                .anyMatch(Testimony::isAgainst);
    }
}
