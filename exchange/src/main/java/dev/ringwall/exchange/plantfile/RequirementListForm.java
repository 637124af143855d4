package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.evaluation.Guide;
import dev.ringwall.engine.qualification.RequirementList;
import dev.ringwall.engine.qualification.RequirementList.About;
import dev.ringwall.engine.qualification.Wanted;
import dev.ringwall.exchange.IssueCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a list of requirements, for the rows of one part. */
final class RequirementListForm {

    /** The version of the file's form; a newer one is refused, older ones are read for ever. */
    static final int VERSION = 1;

    /** Everything that the file may hold. */
    record Page(int ringwall, RequirementList.Head head, List<Wanted> rows) {

        static Page of(RequirementList list) {
            return new Page(VERSION, list.head(), list.rows());
        }

        RequirementList list() {
            return new RequirementList(head, rows);
        }
    }

    private final Catalog catalog;
    private final List<ComponentType> types;
    private final EvaluatedRows row;
    private final Map<RowId, List<Optional<ComponentType>>> asked = new HashMap<>();

    /**
     * @param about that the file names; empty while nobody knows it
     * @param types that it names
     */
    RequirementListForm(ProcessCatalog processes, Catalog catalog, Optional<About> about, List<ComponentType> types) {
        this.catalog = catalog;
        this.types = types;
        this.row = new EvaluatedRows(processes, about.map(what -> switch (what) {
            case PROVIDER -> Guide.PROGRAMME;
            case PRODUCT -> Guide.COMPONENT;
        }));
    }

    Form<Page> page() {
        Form.Builder<Page> form =
                Form.of("a list of requirements", "What is required of a provider or product, as Ringwall reads it");
        var ringwall = form.required(
                "ringwall", Kinds.number(1, Integer.MAX_VALUE), Page::ringwall, "Version of the file's form: 1");
        var head = form.required("list", head(), Page::head, "The list as a whole");
        var rows = form.required("rows", Kinds.list(wanted()), Page::rows, "The rows that are required, each once");
        return form.check(f -> {
            if (f.get(ringwall) > VERSION) {
                String sentence = "expected version " + VERSION + " of the list of requirements, got " + f.get(ringwall)
                        + ": made by a newer Ringwall";
                f.report(IssueCode.NEWER_FILE, sentence, ringwall);
                return Optional.empty();
            }
            if (f.get(rows).isEmpty()) {
                f.report(IssueCode.MISSING_FIELD, "expected at least one row, got none", rows);
                return Optional.empty();
            }
            return Optional.of(new Page(f.get(ringwall), f.get(head), f.get(rows)));
        });
    }

    private static Form<RequirementList.Head> head() {
        Form.Builder<RequirementList.Head> form = Form.of("a list", "Who requires it, and of what");
        var id = form.required("id", new Ids<>(Named.LIST, text -> text, text -> text), RequirementList.Head::id, "Id");
        var name = form.text("name", h -> Forms.nameUnlessId(h.name(), h.id()), "Name");
        var version = form.required(
                "version",
                Kinds.name("a version"),
                RequirementList.Head::version,
                "By which suppliers know the list again; answers to another one are refused");
        var owner = form.required("owner", Kinds.name("a name"), RequirementList.Head::owner, "Who requires it");
        var about = form.required(
                "about",
                Kinds.word(About.class),
                RequirementList.Head::about,
                "Of what: a provider (62443-2-4) or a product (62443-4-2)");
        var types = Forms.types(form, RequirementList.Head::types, "What a product has to be");
        return form.check(f -> {
            boolean product = f.get(about) == About.PRODUCT;
            if (product && f.get(types).isEmpty()) {
                f.report(IssueCode.MISSING_FIELD, "expected `types` in the list for a product, got none", types);
                return Optional.empty();
            }
            if (!product && f.isGiven(types)) {
                f.report(IssueCode.CONTRADICTION, "expected no `types` in the list for a provider, got some", types);
                return Optional.empty();
            }
            return Optional.of(new RequirementList.Head(
                    f.get(id),
                    Forms.nameOr(f.get(name), f.get(id)),
                    f.get(version),
                    f.get(owner),
                    f.get(about),
                    f.get(types)));
        });
    }

    private Form<Wanted> wanted() {
        Form.Builder<Wanted> form = Form.of("a requirement", "One row that is required");
        var which = form.required("row", row, Wanted::row, "The row");
        var type = form.optional(
                "type", Forms.TYPE, Wanted::type, "The only type it is required of, where a list names several");
        var level = form.optional(
                "level",
                Kinds.number(1, 4),
                Wanted::level,
                "Maturity level of a provider, security level of a product; none for a constraint (CCSC)");
        var mandatory = form.or(
                "mandatory",
                false,
                Kinds.YES_NO,
                Wanted::mandatory,
                "Whether an offer without it is out of the question");
        var note = form.text("note", Wanted::note, "What suppliers should know beside it");
        return form.check(f -> {
            Wanted wanted = new Wanted(f.get(which), f.get(type), f.get(level), f.get(mandatory), f.get(note));
            int least = least(f, wanted, type, which);
            if (least < 0) {
                return Optional.empty();
            }
            if (least == 0 && wanted.level().isPresent()) {
                String sentence = "expected no level for `" + wanted.row().code() + "`, a constraint, got `"
                        + wanted.level().get() + "`";
                f.report(IssueCode.CONTRADICTION, sentence, level);
                return Optional.empty();
            }
            if (least > 0 && wanted.level().filter(given -> given >= least).isEmpty()) {
                String range = least == 4 ? "level 4" : "a level from " + least + " to 4";
                String got = wanted.level().map(given -> "`" + given + "`").orElse("none");
                String sentence = "expected " + range + " for `" + wanted.row().code() + "`, got " + got;
                f.report(
                        wanted.level().isPresent() ? IssueCode.CONTRADICTION : IssueCode.MISSING_FIELD,
                        sentence,
                        wanted.level().isPresent() ? level : which);
                return Optional.empty();
            }
            return once(f, wanted, which) ? Optional.of(wanted) : Optional.empty();
        });
    }

    /** The lowest level that makes sense for a row; 0 for one that has none, negative after something wrong was reported. */
    private int least(
            Form.Filled f, Wanted wanted, Field<Wanted, Optional<ComponentType>> type, Field<Wanted, RowId> which) {
        if (!(wanted.row() instanceof RequirementId id)) {
            if (wanted.type().isPresent()) {
                f.report(IssueCode.CONTRADICTION, "expected no `type` in the list for a provider, got one", type);
                return -1;
            }
            return 1;
        }
        Optional<Requirement> found = catalog.find(id);
        if (found.isEmpty()) {
            return 1;
        }
        Requirement known = found.get();
        if (known.status() == Requirement.Status.CONSTRAINT) {
            return 0;
        }
        List<ComponentType> of = wanted.type().map(List::of).orElse(types);
        if (wanted.type().filter(only -> !types.contains(only)).isPresent()
                || Collections.disjoint(of, known.types())) {
            String asked =
                    String.join(", ", known.types().stream().map(Kinds::print).toList());
            String sentence = "expected a row that is asked of a type of the list, got `" + id.code()
                    + "`, which is asked of " + asked;
            f.report(IssueCode.CONTRADICTION, sentence, f.isGiven(type) ? type : which);
            return -1;
        }
        return known.level().value();
    }

    private boolean once(Form.Filled f, Wanted wanted, Field<Wanted, RowId> which) {
        List<Optional<ComponentType>> before = asked.computeIfAbsent(wanted.row(), any -> new ArrayList<>());
        boolean twice = before.stream()
                .anyMatch(each -> each.isEmpty() || wanted.type().isEmpty() || each.equals(wanted.type()));
        before.add(wanted.type());
        if (twice) {
            String sentence = "expected `" + wanted.row().code() + "` once, got it in another entry too";
            f.report(IssueCode.GIVEN_TWICE, sentence, which);
        }
        return !twice;
    }
}
