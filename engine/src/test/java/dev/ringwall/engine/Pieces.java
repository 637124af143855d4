package dev.ringwall.engine;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Basis;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.VersionRange;
import dev.ringwall.engine.model.ZoneId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of evidence under construction, for tests. */
public final class Pieces {

    private final String id;
    private EvidenceKind kind;
    private SubjectId subject;
    private boolean met = true;
    private List<Statement> statements = new ArrayList<>();
    private Optional<SecurityLevelVector> byLevel = Optional.empty();
    private List<ComponentType> types = List.of();
    private Optional<VersionRange> versions = Optional.empty();
    private Evidence.Aspect aspect = Evidence.Aspect.OPERATION;
    private LocalDate date = LocalDate.of(2026, 5, 1);
    private Optional<LocalDate> validUntil = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<List<AssetId>> scope = Optional.empty();
    private Optional<Evidence.Sample> sample = Optional.empty();
    private Basis basis = Basis.NOT_RECORDED;
    private Optional<ServiceId> service = Optional.empty();
    private List<EvidenceId> resolves = List.of();
    private Optional<Signature> withdrawn = Optional.empty();

    private Pieces(String id, EvidenceKind kind, SubjectId subject) {
        this.id = id;
        this.kind = kind;
        this.subject = subject;
    }

    public static Pieces of(String id, EvidenceKind kind, String subject, boolean met, String... rows) {
        Pieces piece = new Pieces(id, kind, Plants.subject(subject));
        piece.met = met;
        Arrays.stream(rows)
                .map(row -> new Statement(Plants.row(row), met, Statement.Means.DIRECT, ""))
                .forEach(piece.statements::add);
        return piece;
    }

    public static Pieces test(String id, String subject, boolean met, String... rows) {
        return of(id, EvidenceKind.SITE_TEST, subject, met, rows);
    }

    /** Of version 1, dated before everything else. */
    public static Pieces claim(String id, String product, String... rows) {
        Pieces piece = of(id, EvidenceKind.CLAIM, new ProductId(product).print(), true, rows);
        piece.aspect = Evidence.Aspect.CAPABILITY;
        piece.versions = Optional.of(new VersionRange("1"));
        piece.date = LocalDate.of(2025, 1, 1);
        return piece;
    }

    public Pieces kind(EvidenceKind changed) {
        kind = changed;
        return this;
    }

    public Pieces capability() {
        aspect = Evidence.Aspect.CAPABILITY;
        return this;
    }

    public Pieces on(LocalDate day) {
        date = day;
        return this;
    }

    public Pieces on(int year, int month, int day) {
        return on(LocalDate.of(year, month, day));
    }

    public Pieces until(int year, int month, int day) {
        validUntil = Optional.of(LocalDate.of(year, month, day));
        return this;
    }

    public Pieces byLevel(int level) {
        byLevel = Optional.of(SecurityLevelVector.all(SecurityLevel.of(level)));
        return this;
    }

    /** One level for each foundational requirement. */
    public Pieces byVector(int... vector) {
        byLevel = Optional.of(SecurityLevelVector.of(vector));
        return this;
    }

    public Pieces types(ComponentType... named) {
        types = List.of(named);
        return this;
    }

    public Pieces versions(String range) {
        versions = Optional.of(new VersionRange(range));
        return this;
    }

    public Pieces means(Statement.Means means, String detail) {
        statements = new ArrayList<>(statements.stream()
                .map(old -> new Statement(old.row(), old.met(), means, detail))
                .toList());
        return this;
    }

    public Pieces source(String run) {
        source = Optional.of(run);
        return this;
    }

    public Pieces scope(String... assets) {
        scope = Optional.of(Arrays.stream(assets).map(AssetId::new).toList());
        return this;
    }

    public Pieces sample(String... assets) {
        sample = Optional.of(
                new Evidence.Sample(Arrays.stream(assets).map(AssetId::new).toList(), "random"));
        return this;
    }

    public Pieces ofVersion(String version) {
        basis = new Basis(
                Optional.of(version),
                basis.versions(),
                basis.baseline(),
                basis.zone(),
                basis.channels(),
                basis.carrier());
        return this;
    }

    /** The version of each of several assets or components. */
    public Pieces ofVersions(Map<String, String> versionsThen) {
        basis = new Basis(
                basis.version(), versionsThen, basis.baseline(), basis.zone(), basis.channels(), basis.carrier());
        return this;
    }

    public Pieces inZone(String zone) {
        basis = new Basis(
                basis.version(),
                basis.versions(),
                basis.baseline(),
                Optional.of(new ZoneId(zone)),
                basis.channels(),
                basis.carrier());
        return this;
    }

    public Pieces ofBaseline(String hash) {
        basis = new Basis(
                basis.version(), basis.versions(), Optional.of(hash), basis.zone(), basis.channels(), basis.carrier());
        return this;
    }

    public Pieces ofChannels(String... signatures) {
        basis = new Basis(
                basis.version(),
                basis.versions(),
                basis.baseline(),
                basis.zone(),
                Optional.of(List.of(signatures)),
                basis.carrier());
        return this;
    }

    public Pieces ofCarrier(String signature) {
        basis = new Basis(
                basis.version(),
                basis.versions(),
                basis.baseline(),
                basis.zone(),
                basis.channels(),
                Optional.of(signature));
        return this;
    }

    public Pieces basis(Basis recorded) {
        basis = recorded;
        return this;
    }

    public Pieces uses(String serviceId) {
        service = Optional.of(new ServiceId(serviceId));
        return this;
    }

    public Pieces resolves(String... ids) {
        resolves = Arrays.stream(ids).map(EvidenceId::new).toList();
        return this;
    }

    public Pieces withdrawn(int year, int month, int day) {
        withdrawn = Optional.of(new Signature("author", LocalDate.of(year, month, day), Optional.empty(), "mistake"));
        return this;
    }

    public Evidence build() {
        return new Evidence(
                new EvidenceId(id),
                kind,
                "",
                subject,
                met,
                statements,
                byLevel,
                types,
                versions,
                aspect,
                date,
                validUntil,
                "author of " + id,
                Optional.empty(),
                source,
                scope,
                sample,
                basis,
                service,
                resolves,
                withdrawn,
                "");
    }
}
