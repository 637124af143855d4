package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Basis;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Evidence.Aspect;
import dev.ringwall.engine.model.Evidence.Sample;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.VersionRange;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A piece of evidence, in a list of its own or as a claim beside its product. */
final class EvidenceForm {

    /** Not a reference: the zone may have gone since, and the evidence is then stale and not wrong. */
    private static final Kind<ZoneId> ZONE_THEN = Kinds.scalar(
            "the id of a zone",
            IssueCode.UNREADABLE_ID,
            text -> Optional.of(text.strip()).filter(Ids::isValid).map(ZoneId::new),
            zone -> Written.text(zone.value()),
            Map.of("type", List.of("string", "integer")));

    static final Form<Basis> BASIS = basis();
    private static final Form<Sample> SAMPLE = sample();
    private static final Form<Signature> WITHDRAWN = SignatureFields.WITHDRAWAL;

    /** Evidence that names its subject. */
    static final Form<Evidence> FORM = form();

    /** A claim, certificate or lab test written beside the product that it is about. */
    static final Form<Claim> CLAIM = claim();

    private EvidenceForm() {}

    /** Evidence on a product that is not known yet. */
    interface Claim {
        Optional<Evidence> of(ProductId product);
    }

    private enum Says {
        FOR,
        AGAINST
    }

    /** What evidence of a kind speaks of, unless it says otherwise. */
    static Aspect usual(EvidenceKind kind) {
        return kind.isOfProduct() || kind == EvidenceKind.DESIGN_DOCUMENT ? Aspect.CAPABILITY : Aspect.OPERATION;
    }

    private static Form<Evidence> form() {
        Form.Builder<Evidence> form =
                Form.of("a piece of evidence", "Something that speaks for or against rows of a subject");
        Field<Evidence, EvidenceId> id = id(form, evidence -> evidence);
        Field<Evidence, EvidenceKind> kind =
                form.required("kind", Kinds.word(EvidenceKind.class), Evidence::kind, "What it is");
        Field<Evidence, SubjectId> subject = form.required(
                "subject",
                Refs.subject(SubjectId.Kind.values()),
                Evidence::subject,
                "What it is about, such as `zone:p1` or `plc-1`");
        Fields<Evidence> fields = Fields.in(form, evidence -> evidence);
        return form.check(f -> fields.of(f, f.get(id), f.get(kind), f.get(subject)));
    }

    private static Form<Claim> claim() {
        Form.Builder<Claim> form = Form.of("a claim", "What a supplier, or somebody else, says of a product");
        Field<Claim, EvidenceId> id = id(form, EvidenceForm::never);
        Field<Claim, EvidenceKind> kind = form.or(
                "kind",
                EvidenceKind.CLAIM,
                Kinds.word(List.of(EvidenceKind.CLAIM, EvidenceKind.CERTIFICATE, EvidenceKind.LAB_TEST)),
                claim -> never(claim).kind(),
                "Whose word it is; the supplier's if not said");
        Fields<Claim> fields = Fields.in(form, EvidenceForm::never);
        return form.make(f -> product -> fields.of(f, f.get(id), f.get(kind), product));
    }

    /** Claims beside their product are read only; what is written is evidence that names its subject. */
    private static Evidence never(Claim claim) {
        throw new IllegalStateException("a claim is written as evidence: " + claim);
    }

    private static <R> Field<R, EvidenceId> id(Form.Builder<R> form, Function<R, Evidence> of) {
        return form.required(
                "id",
                new Ids<>(Named.EVIDENCE, EvidenceId::new, EvidenceId::value),
                r -> of.apply(r).id(),
                "Id of the piece of evidence");
    }

    private static Form<Basis> basis() {
        Form.Builder<Basis> form =
                Form.of("a basis", "The values on which evidence rested; it is stale when one of them differs today");
        Field<Basis, Optional<String>> version =
                form.optional("version", Kinds.TEXT, Basis::version, "Version of the asset or component");
        Field<Basis, Map<String, String>> versions = form.or(
                "versions",
                Map.of(),
                Kinds.map(Kinds.TEXT),
                Basis::versions,
                "Versions by asset or component, such as `hmi: 2.1` or `hmi/runtime: 3`");
        Field<Basis, Optional<String>> baseline =
                form.optional("baseline", Kinds.TEXT, Basis::baseline, "Configuration baseline");
        Field<Basis, Optional<ZoneId>> zone =
                form.optional("zone", ZONE_THEN, Basis::zone, "The zone that the asset was in");
        Field<Basis, Optional<List<String>>> channels = form.optional(
                "channels", Kinds.list(Kinds.TEXT), Basis::channels, "Signatures of the conduit's channels");
        Field<Basis, Optional<String>> carrier = form.optional(
                "carrier", Kinds.TEXT, Basis::carrier, "Signature of the service or of what carries a countermeasure");
        return form.make(f -> new Basis(
                f.get(version), f.get(versions), f.get(baseline), f.get(zone), f.get(channels), f.get(carrier)));
    }

    private static Form<Sample> sample() {
        Form.Builder<Sample> form = Form.of("a sample", "The members of a group that were looked at");
        Field<Sample, List<AssetId>> seen =
                form.required("seen", Kinds.list(Refs.ASSET), Sample::seen, "The members that were seen");
        Field<Sample, String> reason =
                form.required("reason", Kinds.name("a reason"), Sample::reason, "Why these speak for all");
        return form.make(f -> new Sample(f.get(seen), f.get(reason)));
    }

    private record Fields<R>(
            Field<R, StatementRows.Said> rows,
            Field<R, Says> says,
            Field<R, Optional<SecurityLevelVector>> byLevel,
            Field<R, List<ComponentType>> types,
            Field<R, Optional<VersionRange>> versions,
            Field<R, Optional<Aspect>> of,
            Field<R, String> method,
            Field<R, LocalDate> date,
            Field<R, Optional<LocalDate>> validUntil,
            Field<R, String> by,
            Field<R, Optional<String>> sha256,
            Field<R, Optional<String>> source,
            Field<R, Optional<List<AssetId>>> scope,
            Field<R, Optional<Sample>> sample,
            Field<R, Basis> basis,
            Field<R, Optional<ServiceId>> service,
            Field<R, List<EvidenceId>> resolves,
            Field<R, Optional<Signature>> withdrawn,
            Field<R, String> note) {

        static <R> Fields<R> in(Form.Builder<R> form, Function<R, Evidence> e) {
            return new Fields<>(
                    form.or(
                            "rows",
                            StatementRows.Said.NOTHING,
                            new StatementRows(),
                            r -> StatementRows.Said.of(e.apply(r)),
                            "The rows that it speaks to: a list, or rows with an answer each"),
                    form.or(
                            "says",
                            Says.FOR,
                            Kinds.word(Says.class),
                            r -> e.apply(r).favourable() ? Says.FOR : Says.AGAINST,
                            "For or against: a list of rows, the use of a service, a countermeasure; for if not said"),
                    form.optional(
                            "by_level",
                            Kinds.VECTOR,
                            r -> e.apply(r).byLevel(),
                            "Every row up to this level, for a claim or certificate by level"),
                    Forms.types(form, r -> e.apply(r).types(), "Types of component that a claim by level names"),
                    form.optional(
                            "versions",
                            Kinds.VERSIONS,
                            r -> e.apply(r).versions(),
                            "Versions of the product that it names, such as `V2.1 to V2.x`"),
                    form.optional(
                            "of",
                            Kinds.word(Aspect.class),
                            r -> Optional.of(e.apply(r).aspect())
                                    .filter(aspect -> aspect != usual(e.apply(r).kind())),
                            "What it speaks of; by default capability for claims, certificates, lab tests and design"
                                    + " documents, else operation"),
                    form.text(
                            "method",
                            r -> e.apply(r).method(),
                            "What it was, in the trade's words: SAT, pcap, walk-down"),
                    form.required("date", Kinds.DAY, r -> e.apply(r).date(), "First day on which it counts"),
                    form.optional(
                            "valid_until",
                            Kinds.DAY,
                            r -> e.apply(r).validUntil(),
                            "Last day on which it counts; the plant's period for its kind if not said"),
                    form.required(
                            "by",
                            Kinds.name("the name of its author"),
                            r -> e.apply(r).author(),
                            "Its author"),
                    form.optional("sha256", Kinds.SHA256, r -> e.apply(r).sha256(), "SHA-256 of what it rests on"),
                    form.optional(
                            "source",
                            Kinds.TEXT,
                            r -> e.apply(r).source(),
                            "Names runs of one tool or person: a later run replaces what the last one said"),
                    form.optional(
                            "scope",
                            Kinds.list(Refs.ASSET),
                            r -> e.apply(r).scope(),
                            "For a zone, conduit or system: the assets that it speaks for"),
                    form.optional(
                            "sample",
                            SAMPLE,
                            r -> e.apply(r).sample(),
                            "For a group: the members that were seen, and why"),
                    form.or(
                            "basis",
                            Basis.NOT_RECORDED,
                            BASIS,
                            r -> e.apply(r).basis(),
                            "The values on which it rested; `ringwall stamp` fills them in"),
                    form.optional(
                            "service",
                            Refs.SERVICE,
                            r -> e.apply(r).service(),
                            "The service whose use by the subject it shows"),
                    form.list(
                            "resolves",
                            Refs.EVIDENCE,
                            r -> e.apply(r).resolves(),
                            "Pieces against that this one settles"),
                    form.optional(
                            "withdrawn", WITHDRAWN, r -> e.apply(r).withdrawn(), "Who took it back, when, and why"),
                    form.text("note", r -> e.apply(r).note(), "Anything else"));
        }

        Optional<Evidence> of(Form.Filled f, EvidenceId id, EvidenceKind kind, SubjectId subject) {
            boolean favourable = f.get(says) == Says.FOR;
            Evidence evidence = new Evidence(
                    id,
                    kind,
                    f.get(method),
                    subject,
                    favourable,
                    f.get(rows).spoken(favourable),
                    f.get(byLevel),
                    f.get(types),
                    f.get(versions),
                    f.get(of).orElse(usual(kind)),
                    f.get(date),
                    f.get(validUntil),
                    f.get(by),
                    f.get(sha256),
                    f.get(source),
                    f.get(scope),
                    f.get(sample),
                    f.get(basis),
                    f.get(service),
                    f.get(resolves),
                    f.get(withdrawn),
                    f.get(note));
            return isSound(evidence, f) ? Optional.of(evidence) : Optional.empty();
        }

        private boolean isSound(Evidence evidence, Form.Filled f) {
            EvidenceSense sense = new EvidenceSense(evidence, f.reading());
            sense.servicesAreKnown(f.get(rows).spans());
            List<Boolean> all = List.of(
                    sense.days(f.span(validUntil)),
                    sense.withdrawal(f.span(withdrawn)),
                    sense.speaks(f.span()),
                    sense.namesVersions(f.span()),
                    sense.level(f.span(byLevel)),
                    sense.sides(f.get(rows), f.isGiven(says), f.span(says)),
                    sense.rowsFit(f.get(rows).spans()));
            return !all.contains(false);
        }
    }
}
