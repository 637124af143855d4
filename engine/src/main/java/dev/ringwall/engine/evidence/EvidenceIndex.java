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
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The evidence of a plant as it stands on one day, by subject and row: what was made later does not exist, what was
 * withdrawn, replaced by a newer run of its source or settled by a later piece is gone. What remains may still be expired
 * or stale; that depends on who asks, see {@link Weighing}.
 */
public final class EvidenceIndex {

    private final Catalog catalog;
    private final PlantIndex plant;
    private final AsOf asOf;

    /** Of which kinds of subject anything was ever said. */
    private final Set<SubjectId.Kind> spokenOf = EnumSet.noneOf(SubjectId.Kind.class);

    /** In the order of their ids. */
    private final Map<SubjectId, List<Evidence>> pieces = new HashMap<>();

    private final Map<SubjectId, Standing> known = new HashMap<>();

    /** What stands about one subject. */
    private static final class Standing {
        final Map<RequirementId, List<Testimony>> rows = new HashMap<>();
        final List<Evidence> useOfServices = new ArrayList<>(0);
        final List<Evidence> atWork = new ArrayList<>(0);
        final Map<EvidenceId, List<Evidence>> resolvers = new HashMap<>();
        final Map<RunKey, LocalDate> lastRuns = new HashMap<>();
    }

    private static final Comparator<Evidence> BY_ID = Comparator.comparing(Evidence::id);

    private static final Standing NOTHING = new Standing();

    public EvidenceIndex(PlantIndex plant, Catalog catalog, LocalDate day) {
        this(plant, catalog, new AsOf(day));
    }

    public EvidenceIndex(PlantIndex plant, Catalog catalog, AsOf asOf) {
        this.plant = plant;
        this.catalog = catalog;
        this.asOf = asOf;
        plant.plant().evidence().forEach(this::put);
    }

    /** Adds a piece, or puts it in the place of the one with its id on the same subject. */
    public void put(Evidence piece) {
        spokenOf.add(piece.subject().kind());
        List<Evidence> all = pieces.computeIfAbsent(piece.subject(), any -> new ArrayList<>(1));
        int at = Collections.binarySearch(all, piece, BY_ID);
        if (at < 0) {
            all.add(-at - 1, piece);
        } else {
            all.set(at, piece);
        }
        forget(piece.subject());
    }

    /** Takes a piece away. */
    public void remove(Evidence piece) {
        List<Evidence> all = pieces.getOrDefault(piece.subject(), new ArrayList<>());
        int at = Collections.binarySearch(all, piece, BY_ID);
        if (at >= 0) {
            all.remove(at);
        }
        forget(piece.subject());
    }

    /** What was found of a subject is found anew: a piece came or went, began or ended. */
    public void forget(SubjectId subject) {
        known.remove(subject);
    }

    /** Whether any piece speaks of a subject at all, today or on another day. */
    public boolean speaksOf(SubjectId subject) {
        return spokenOf.contains(subject.kind()) && pieces.containsKey(subject);
    }

    /** No piece on one subject ever settles, replaces or completes one on another. */
    private Standing standing(SubjectId subject) {
        Standing found = known.get(subject);
        if (found == null) {
            List<Evidence> all = pieces.get(subject);
            if (all == null || all.isEmpty()) {
                return NOTHING;
            }
            found = standing(all);
            known.put(subject, found);
        }
        return found;
    }

    private Standing standing(List<Evidence> all) {
        List<Evidence> existing =
                all.stream().filter(piece -> Validity.exists(piece, asOf.day())).toList();
        Standing standing = new Standing();
        for (Evidence piece : existing) {
            piece.resolves().forEach(id -> add(standing.resolvers, id, piece));
            for (RunKey key : runs(piece)) {
                standing.lastRuns.merge(key, piece.date(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        existing.forEach(piece -> index(piece, standing));
        standing.rows
                .values()
                .forEach(testimonies ->
                        testimonies.removeIf(testimony -> testimony.isAgainst() && isResolved(testimony, standing)));
        return standing;
    }

    /** What a run of a source speaks of: a row of a subject, or the use of a service by it, or a countermeasure as such. */
    private record RunKey(String source, SubjectId subject, Optional<RequirementId> row, Optional<ServiceId> service) {}

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, any -> new ArrayList<>(2)).add(value);
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

    private void index(Evidence piece, Standing standing) {
        if (namesNoRow(piece)) {
            if (!isReplaced(piece, Optional.empty(), standing) && !isResolved(piece, standing)) {
                (piece.service().isPresent() ? standing.useOfServices : standing.atWork).add(piece);
            }
            return;
        }
        for (Statement statement : statements(piece)) {
            if (!isReplaced(piece, Optional.of(statement.row()), standing)) {
                add(standing.rows, statement.row(), new Testimony(piece, statement));
            }
        }
    }

    private static boolean isReplaced(Evidence piece, Optional<RequirementId> row, Standing standing) {
        return run(piece, row)
                .map(standing.lastRuns::get)
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

    private boolean isResolved(Testimony against, Standing standing) {
        return standing.resolvers.getOrDefault(against.piece().id(), List.of()).stream()
                .anyMatch(piece -> mayResolve(piece, against.piece())
                        && statements(piece).stream()
                                .anyMatch(statement -> statement.met()
                                        && statement
                                                .row()
                                                .equals(against.statement().row())));
    }

    private static boolean isResolved(Evidence against, Standing standing) {
        return !against.favourable()
                && standing.resolvers.getOrDefault(against.id(), List.of()).stream()
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
        return asOf.day();
    }

    public PlantIndex plant() {
        return plant;
    }

    /** Everything that still stands about one row of one subject; expired and stale pieces among it. */
    public List<Testimony> about(SubjectId subject, RequirementId row) {
        return standing(subject).rows.getOrDefault(row, List.of());
    }

    /** Everything that still stands about one subject, by row; not to be changed. */
    public Map<RequirementId, List<Testimony>> about(SubjectId subject) {
        return standing(subject).rows;
    }

    /** Pieces that show a subject using a service, or not using it. */
    public List<Evidence> useOf(ServiceId service, SubjectId user) {
        return standing(user).useOfServices.stream()
                .filter(piece -> piece.service().equals(Optional.of(service)))
                .toList();
    }

    /** Pieces that show a compensating countermeasure at work, or not at work. */
    public List<Evidence> about(CountermeasureId measure) {
        return standing(measure).atWork;
    }

    /** Whether a member of the sample failed on a row: the group's evidence then counts only for the members seen. */
    boolean sampleFailed(Testimony ofGroup) {
        List<AssetId> seen = ofGroup.piece().sample().map(Evidence.Sample::seen).orElse(List.of());
        return seen.stream()
                .flatMap(asset -> about(asset, ofGroup.statement().row()).stream())
                .anyMatch(Testimony::isAgainst);
    }
}
