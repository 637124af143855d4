package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.evaluation.Asked;
import dev.ringwall.engine.evaluation.Evaluation;
import dev.ringwall.engine.evaluation.Evaluator;
import dev.ringwall.engine.evaluation.Exhibit;
import dev.ringwall.engine.evaluation.Guide;
import dev.ringwall.engine.evaluation.Independence;
import dev.ringwall.engine.evaluation.Judgement;
import dev.ringwall.engine.evaluation.Nonconformity;
import dev.ringwall.engine.evaluation.Sampling;
import dev.ringwall.engine.evaluation.Scope;
import dev.ringwall.engine.programme.Party;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Written;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The fields of {@code evaluation.yaml}, for the rows of one part. */
final class EvaluationForm {

    /** The version of the file's form; a newer one is refused, older ones are read for ever. */
    static final int VERSION = 1;

    private static final List<Guide> GUIDES = List.of(Guide.values());

    private static final Kind<Guide> GUIDE = Kinds.scalar(
            "one of 62443-6-1:2024, 62443-6-2:2025",
            IssueCode.UNKNOWN_WORD,
            Guide::of,
            guide -> Written.text(guide.toString()),
            Map.of("enum", GUIDES.stream().map(Guide::toString).toList()));

    private static final Kind<String> PATH = Kinds.scalar(
            "a folder or file",
            IssueCode.UNREADABLE_VALUE,
            text -> Optional.of(text).filter(EvaluationForm::isPath),
            Written::text,
            Map.of("type", "string"));

    /**
     * The evaluation itself, and what it refers to.
     *
     * @param in the folder of the subject's programme or plant
     * @param earlier the evaluation that it follows
     */
    record Head(Evaluation.Head head, Optional<String> in, Optional<String> earlier) {}

    /** Everything that the file may hold. */
    record Page(
            int ringwall,
            Head head,
            Scope scope,
            Evaluation.Plan plan,
            List<Evaluator> evaluators,
            List<Sampling> samples,
            List<Exhibit> evidence,
            List<Judgement> verdicts,
            List<Nonconformity> nonconformities) {

        static Page of(Evaluation evaluation) {
            return new Page(
                    VERSION,
                    new Head(evaluation.head(), Optional.empty(), Optional.empty()),
                    evaluation.scope(),
                    evaluation.plan(),
                    evaluation.evaluators(),
                    evaluation.samples(),
                    evaluation.exhibits(),
                    evaluation.judgements(),
                    evaluation.nonconformities());
        }

        Evaluation evaluation() {
            return new Evaluation(head.head(), scope, plan, evaluators, samples, evidence, verdicts, nonconformities);
        }
    }

    /** The subject and the folder that holds it. */
    private record Whom(Evaluation.Subject subject, Optional<String> in) {}

    private final ProcessCatalog processes;
    private final Optional<Guide> guide;
    private final Kind<RowId> row;

    /** @param guide that the file names; empty while nobody knows it */
    EvaluationForm(ProcessCatalog processes, Optional<Guide> guide) {
        this.processes = processes;
        this.guide = guide;
        this.row = new EvaluatedRows(processes, guide);
    }

    private static boolean isPath(String text) {
        try {
            return !text.isBlank() && !Path.of(text).toString().isEmpty();
        } catch (InvalidPathException no) {
            return false;
        }
    }

    Form<Page> page() {
        Form.Builder<Page> form =
                Form.of("an evaluation file", "What evaluators say of a programme or component, as Ringwall reads it");
        var ringwall = form.required(
                "ringwall", Kinds.number(1, Integer.MAX_VALUE), Page::ringwall, "Version of the file's form: 1");
        var head = form.required("evaluation", head(), Page::head, "The evaluation as a whole");
        var scope = form.required("scope", scope(), Page::scope, "Which rows are judged, and against what");
        var plan = form.or(
                "plan",
                new Evaluation.Plan(Optional.empty(), Optional.empty(), ""),
                plan(),
                Page::plan,
                "How it is gone about");
        JudgementForms of = new JudgementForms(row);
        var evaluators = form.list("evaluators", of.evaluator(), Page::evaluators, "Who judges");
        var samples = form.list("samples", JudgementForms.sample(), Page::samples, "Which of many are looked at");
        var evidence = form.list("evidence", JudgementForms.exhibit(), Page::evidence, "What was examined");
        var verdicts = form.list("verdicts", of.judgement(), Page::verdicts, "What each evaluator says");
        var open = form.list(
                "nonconformities",
                of.nonconformity(),
                Page::nonconformities,
                "What does not conform, and what became of it");
        return form.check(f -> {
            if (f.get(ringwall) > VERSION) {
                String sentence = "expected version " + VERSION + " of the evaluation file, got " + f.get(ringwall)
                        + ": made by a newer Ringwall";
                f.report(IssueCode.NEWER_FILE, sentence, ringwall);
                return Optional.empty();
            }
            for (Evaluator each : f.get(evaluators)) {
                standsApart(f, each, f.get(head).head().subject(), evaluators);
            }
            return Optional.of(new Page(
                    f.get(ringwall),
                    f.get(head),
                    f.get(scope),
                    f.get(plan),
                    f.get(evaluators),
                    f.get(samples),
                    f.get(evidence),
                    f.get(verdicts),
                    f.get(open)));
        });
    }

    private static void standsApart(
            Form.Filled f, Evaluator evaluator, Evaluation.Subject subject, Field<Page, List<Evaluator>> at) {
        boolean apart = evaluator
                .independence()
                .filter(said -> said.side() == Independence.Side.THIRD)
                .isPresent();
        if (apart
                && evaluator
                        .organisation()
                        .strip()
                        .equalsIgnoreCase(subject.organisation().strip())) {
            String sentence = "expected `" + evaluator.id() + "` to be of the first party, because `"
                    + subject.organisation() + "` is evaluated, got third";
            f.report(IssueCode.CONTRADICTION, sentence, at);
        }
    }

    private static Form<Head> head() {
        Form.Builder<Head> form = Form.of("an evaluation", "What is evaluated, and by which part");
        var id = form.required(
                "id",
                new Ids<>(Named.EVALUATION, text -> text, text -> text),
                h -> h.head().id(),
                "Id");
        var name = form.text(
                "name", h -> Forms.nameUnlessId(h.head().name(), h.head().id()), "Name");
        var part = form.required("part", GUIDE, h -> h.head().guide(), "The part by which somebody evaluates");
        var subject =
                form.required("subject", subject(), h -> new Whom(h.head().subject(), h.in()), "What is evaluated");
        var earlier = form.optional("earlier", PATH, Head::earlier, "The one that it follows");
        return form.make(f -> new Head(
                new Evaluation.Head(
                        f.get(id),
                        Forms.nameOr(f.get(name), f.get(id)),
                        f.get(part),
                        f.get(subject).subject()),
                f.get(subject).in(),
                f.get(earlier)));
    }

    private static Form<Whom> subject() {
        Form.Builder<Whom> form = Form.of("a subject", "The programme or product in one version");
        var id = form.required(
                "id",
                Kinds.name("the id of a programme or product"),
                w -> w.subject().id(),
                "Its id, where it is kept");
        var name = form.text(
                "name", w -> Forms.nameUnlessId(w.subject().name(), w.subject().id()), "Name");
        var version = form.required(
                "version", Kinds.name("a version"), w -> w.subject().version(), "Which one");
        var organisation = form.required(
                "organisation", Kinds.name("a name"), w -> w.subject().organisation(), "The provider or supplier");
        var in = form.optional("in", PATH, Whom::in, "Folder of its programme, or of a plant that has it");
        return form.make(f -> new Whom(
                new Evaluation.Subject(
                        f.get(id), Forms.nameOr(f.get(name), f.get(id)), f.get(version), f.get(organisation)),
                f.get(in)));
    }

    private Form<Scope> scope() {
        Form.Builder<Scope> form = Form.of("a scope", "Which rows are judged, and against what");
        var level = form.required(
                "level",
                Kinds.number(1, 4),
                Scope::level,
                "Maturity level of a programme, security level of a component");
        var kind = form.optional(
                "kind", Kinds.word(Scope.Kind.class), Scope::kind, "Whether a process or one use of it is judged");
        var role = form.optional(
                "role",
                Kinds.word(List.of(Party.INTEGRATOR, Party.MAINTENANCE_PROVIDER)),
                Scope::role,
                "As what a provider is judged");
        var types = Forms.types(form, Scope::types, "What a component is");
        var groups = form.list("groups", groups(), Scope::groups, "Only the rows of these");
        var leftOut = form.list("left_out", leftOut(), Scope::leftOut, "Rows that are not judged, and why");
        return form.check(f -> {
            boolean component = guide.filter(Guide.COMPONENT::equals).isPresent();
            if (component && f.get(types).isEmpty()) {
                f.report(IssueCode.MISSING_FIELD, "expected `types` in the scope of a component, got none", types);
                return Optional.empty();
            }
            if (component && (f.isGiven(role) || f.isGiven(kind))) {
                f.report(
                        IssueCode.CONTRADICTION,
                        "expected no `role` and no `kind` in the scope of a component, got one",
                        f.isGiven(role) ? role : kind);
                return Optional.empty();
            }
            if (guide.filter(Guide.PROGRAMME::equals).isPresent() && f.isGiven(types)) {
                f.report(IssueCode.CONTRADICTION, "expected no `types` in the scope of a programme, got some", types);
                return Optional.empty();
            }
            return Optional.of(
                    new Scope(f.get(level), f.get(kind), f.get(role), f.get(types), f.get(groups), f.get(leftOut)));
        });
    }

    private Kind<String> groups() {
        TreeSet<String> known = new TreeSet<>();
        guide.ifPresent(own -> {
            switch (own) {
                case PROGRAMME ->
                    processes
                            .rows(own.rows())
                            .forEach(each -> known.add(each.groups().getFirst().id()));
                case COMPONENT -> {
                    FoundationalRequirement.ALL.forEach(each -> known.add(each.name()));
                    known.add(Asked.CONSTRAINTS);
                }
            }
        });
        return Kinds.scalar(
                known.isEmpty() ? "a group such as `SP.01` or `IAC`" : "one of " + String.join(", ", known),
                IssueCode.UNKNOWN_WORD,
                text -> Optional.of(text.strip()).filter(group -> known.isEmpty() || known.contains(group)),
                Written::text,
                Map.of("type", "string"));
    }

    private Form<Scope.LeftOut> leftOut() {
        Form.Builder<Scope.LeftOut> form = Form.of("a row left out", "What is not judged, and why");
        var which = form.required("row", row, Scope.LeftOut::row, "The row");
        var reason = form.required("reason", Kinds.name("a reason"), Scope.LeftOut::reason, "Why");
        return form.make(f -> new Scope.LeftOut(f.get(which), f.get(reason)));
    }

    private static Form<Evaluation.Plan> plan() {
        Form.Builder<Evaluation.Plan> form = Form.of("a plan", "How it is gone about");
        Field<Evaluation.Plan, Optional<LocalDate>> from =
                form.optional("from", Kinds.DAY, Evaluation.Plan::from, "First day");
        Field<Evaluation.Plan, Optional<LocalDate>> until =
                form.optional("until", Kinds.DAY, Evaluation.Plan::until, "Last day");
        var method = form.text("method", Evaluation.Plan::method, "What is done, in a sentence");
        return form.make(f -> {
            f.get(from).ifPresent(first -> JudgementForms.notBefore(f, first, f.get(until), until));
            return new Evaluation.Plan(f.get(from), f.get(until), f.get(method));
        });
    }
}
