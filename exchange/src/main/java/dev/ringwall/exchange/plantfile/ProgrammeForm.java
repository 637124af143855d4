package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.programme.Action;
import dev.ringwall.engine.programme.Dismissal;
import dev.ringwall.engine.programme.Entry;
import dev.ringwall.engine.programme.Entry.Declaration;
import dev.ringwall.engine.programme.Extent;
import dev.ringwall.engine.programme.Organisation;
import dev.ringwall.engine.programme.Party;
import dev.ringwall.engine.programme.People;
import dev.ringwall.engine.programme.Programme;
import dev.ringwall.engine.programme.Responsibility;
import dev.ringwall.engine.programme.Target;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** The fields of {@code programme.yaml}, for the rows of one part. */
final class ProgrammeForm {

    /** The version of the file's form; a newer one is refused, older ones are read for ever. */
    static final int VERSION = 1;

    private static final Kind<Party> PARTY = Kinds.word(Party.class);
    private static final Kind<String> PERSON = Kinds.name("the name of a person");

    private static final Kind<MaturityLevel> REACHED = Kinds.scalar(
            "`none` or a maturity level from 1 to 4",
            IssueCode.UNREADABLE_VALUE,
            text -> text.strip().equalsIgnoreCase("none") ? Optional.of(MaturityLevel.NONE) : level(text),
            level -> Written.word(print(level)),
            Map.of("enum", List.of("none", 1, 2, 3, 4)));

    private static final Kind<MaturityLevel> WANTED = Kinds.scalar(
            "a maturity level from 1 to 4",
            IssueCode.UNREADABLE_VALUE,
            ProgrammeForm::level,
            level -> Written.word(print(level)),
            Kinds.schema("type", "integer", "minimum", 1, "maximum", 4));

    private static final Kind<Edition> EDITION = Kinds.scalar(
            "one of 62443-2-1:2024, 62443-2-4:2023, 62443-4-1:2018",
            IssueCode.UNKNOWN_WORD,
            Party::edition,
            edition -> Written.text(edition.toString()),
            Map.of("enum", Party.editions().stream().map(Edition::toString).toList()));

    /** The programme itself, and whose it takes over. */
    record Head(Programme.Head head, Optional<String> inherits) {}

    /** Everything that the file may hold. */
    record Page(
            Optional<Integer> ringwall,
            Head head,
            List<Organisation> parties,
            List<Target> targets,
            List<Responsibility> responsibilities,
            List<Entry> rows,
            List<dev.ringwall.engine.programme.Proof> evidence,
            List<Action> actions) {

        static Page of(Programme programme, Optional<String> inherits) {
            return new Page(
                    Optional.of(VERSION),
                    new Head(programme.head(), inherits),
                    programme.parties(),
                    programme.targets(),
                    programme.responsibilities(),
                    programme.entries(),
                    programme.proofs(),
                    programme.actions());
        }

        Programme programme() {
            return new Programme(head.head(), parties, targets, responsibilities, rows, evidence, actions);
        }
    }

    private final ProcessCatalog catalog;
    private final Optional<Edition> edition;
    private final Kind<ProcessRequirementId> row;

    /** @param edition that the file names; empty while nobody knows it */
    ProgrammeForm(ProcessCatalog catalog, Optional<Edition> edition) {
        this.catalog = catalog;
        this.edition = edition;
        this.row = new ProcessRows(catalog, edition, false);
    }

    private static Optional<MaturityLevel> level(String text) {
        return MaturityLevel.LEVELS.stream()
                .filter(level -> Integer.toString(level.number()).equals(text.strip()))
                .findFirst();
    }

    private static String print(MaturityLevel level) {
        return level.isLevel() ? Integer.toString(level.number()) : "none";
    }

    Form<Page> page() {
        Form.Builder<Page> form = Form.of("a programme file", "How an organisation works, as Ringwall reads it");
        var ringwall = form.required(
                "ringwall",
                Kinds.number(1, Integer.MAX_VALUE),
                page -> page.ringwall().orElse(VERSION),
                "Version of the file's form: 1");
        var head = form.required("programme", head(), Page::head, "The programme as a whole");
        var parties = form.list("parties", party(), Page::parties, "Who the parties are");
        var targets = form.list("targets", target(), Page::targets, "Levels to reach; the narrowest counts");
        var carried = form.list(
                "responsibilities",
                responsibility(),
                Page::responsibilities,
                "Who answers for which rows; the narrowest counts");
        var rows = form.list("rows", entry(), Page::rows, "What is said of single rows");
        var evidence = form.list("evidence", new ProofForm(row).form(), Page::evidence, "What shows it");
        var actions = form.list("actions", action(), Page::actions, "What is going to be done");
        return form.check(f -> {
            if (f.get(ringwall) > VERSION) {
                String sentence = "expected version " + VERSION + " of the programme file, got " + f.get(ringwall)
                        + ": made by a newer Ringwall";
                f.report(IssueCode.NEWER_FILE, sentence, ringwall);
                return Optional.empty();
            }
            once(f, targets, Target::extent, "a target");
            once(f, carried, Responsibility::extent, "a responsibility");
            once(f, parties, Organisation::party, "a party");
            return Optional.of(new Page(
                    Optional.of(f.get(ringwall)),
                    f.get(head),
                    f.get(parties),
                    f.get(targets),
                    f.get(carried),
                    f.get(rows),
                    f.get(evidence),
                    f.get(actions)));
        });
    }

    private static <T> void once(Form.Filled f, Field<Page, List<T>> field, Function<T, Object> what, String name) {
        List<Object> all = f.get(field).stream().map(what).toList();
        if (all.stream().distinct().count() < all.size()) {
            String sentence = "expected " + name + " for each extent once, got one twice";
            f.report(IssueCode.GIVEN_TWICE, sentence, field);
        }
    }

    private Form<Head> head() {
        Form.Builder<Head> form = Form.of("a programme", "Whose way of working is judged, and by which part");
        var id = form.required(
                "id",
                new Ids<>(Named.PROGRAMME, text -> text, text -> text),
                h -> h.head().id(),
                "Id");
        var name = form.text(
                "name", h -> Forms.nameUnlessId(h.head().name(), h.head().id()), "Name");
        var part = form.required("part", EDITION, h -> h.head().edition(), "The part and edition it is judged by");
        var role = form.required("role", PARTY, h -> h.head().role(), "What the organisation is");
        var organisation = form.required(
                "organisation", Kinds.name("a name"), h -> h.head().organisation(), "Whose programme it is");
        var scope = form.text("scope", h -> h.head().scope(), "The site, the services, or the product family");
        var months = form.optional(
                "review_months", Kinds.number(1, 120), h -> h.head().reviewMonths(), "Review period; 12 if not given");
        var cases = form.optional(
                "real_cases",
                Kinds.number(1, 100),
                h -> h.head().realCases(),
                "How many real cases show that it is done as written; 2 if not given");
        var inherits = form.optional(
                "inherits", Kinds.name("the folder of one programme"), Head::inherits, "Folder of the parent");
        return form.check(f -> {
            if (!f.get(role).edition().equals(f.get(part))) {
                String sentence = "expected the part of " + f.get(role).article() + ", "
                        + f.get(role).edition() + ", got `" + f.get(part) + "`";
                f.report(IssueCode.CONTRADICTION, sentence, part);
                return Optional.empty();
            }
            if (f.get(role) == Party.SUPPLIER && f.get(scope).isBlank()) {
                String sentence = "expected `scope` with the product family of a supplier, got none";
                f.report(IssueCode.MISSING_FIELD, sentence, scope);
                return Optional.empty();
            }
            return Optional.of(new Head(
                    new Programme.Head(
                            f.get(id),
                            Forms.nameOr(f.get(name), f.get(id)),
                            f.get(part),
                            f.get(role),
                            f.get(organisation),
                            f.get(scope),
                            f.get(months),
                            f.get(cases)),
                    f.get(inherits)));
        });
    }

    private static Form<Organisation> party() {
        Form.Builder<Organisation> form = Form.of("a party", "Who one of the four parties is");
        var party = form.required("party", PARTY, Organisation::party, "Which of the four");
        var name = form.required("name", Kinds.name("a name"), Organisation::name, "Who it is");
        return form.make(f -> new Organisation(f.get(party), f.get(name)));
    }

    /** The two fields that narrow something down; neither means every row. */
    private record Reach<R>(Field<R, Optional<String>> group, Field<R, Optional<ProcessRequirementId>> row) {

        Optional<Extent> of(Form.Filled f) {
            if (f.get(group).isPresent() && f.get(row).isPresent()) {
                f.report(IssueCode.CONTRADICTION, "expected `group` or `row`, got both", row);
                return Optional.empty();
            }
            Optional<Extent> narrow = f.get(row).map(Extent.OfRow::new);
            return Optional.of(
                    narrow.or(() -> f.get(group).map(Extent.OfGroup::new)).orElseGet(Extent.Everything::new));
        }
    }

    private <R> Reach<R> reach(Form.Builder<R> form, Function<R, Extent> of) {
        return new Reach<>(
                form.optional(
                        "group",
                        groups(),
                        record -> of.apply(record) instanceof Extent.OfGroup(String group)
                                ? Optional.of(group)
                                : Optional.empty(),
                        "Only the rows of this group"),
                form.optional(
                        "row",
                        row,
                        record -> of.apply(record) instanceof Extent.OfRow(var only)
                                ? Optional.of(only)
                                : Optional.empty(),
                        "Only this row"));
    }

    private Kind<String> groups() {
        TreeSet<String> known = new TreeSet<>();
        edition.ifPresent(own ->
                catalog.rows(own).forEach(each -> each.groups().forEach(group -> known.add(group.id()))));
        String listed = known.isEmpty() ? "a group such as `SPE 1`" : "one of " + String.join(", ", known);
        return Kinds.scalar(
                listed,
                IssueCode.UNKNOWN_WORD,
                text -> Optional.of(text.strip()).filter(group -> known.isEmpty() || known.contains(group)),
                Written::text,
                Map.of("type", "string"));
    }

    private Form<Target> target() {
        Form.Builder<Target> form = Form.of("a target", "The level that is wanted");
        Reach<Target> reach = reach(form, Target::extent);
        var level = form.required("level", WANTED, Target::level, "The level");
        return form.check(f -> reach.of(f).map(extent -> new Target(extent, f.get(level))));
    }

    private Form<Responsibility> responsibility() {
        Form.Builder<Responsibility> form = Form.of("a responsibility", "Who answers for rows");
        Reach<Responsibility> reach = reach(form, Responsibility::extent);
        var party = form.required("party", PARTY, Responsibility::party, "Who answers for them, one alone");
        var with = form.list("with", PARTY, Responsibility::with, "Who takes part");
        return form.check(f -> reach.of(f).map(extent -> new Responsibility(extent, f.get(party), f.get(with))));
    }

    private Form<Entry> entry() {
        Form.Builder<Entry> form = Form.of("an entry", "What is said of one row");
        var which = form.required("row", new ProcessRows(catalog, edition, true), Entry::row, "The row");
        var declared =
                form.optional("declared", declaration(), Entry::declared, "The level that is said to be reached");
        var dismissed = form.optional(
                "not_applicable", dismissal(), Entry::dismissed, "Why the row does not apply, by two persons");
        var exception = form.optional(
                "exception", reasoned(), Entry::exception, "Why this site does otherwise than its parent");
        return form.check(f -> {
            if (f.get(declared).isPresent() && f.get(dismissed).isPresent()) {
                f.report(IssueCode.CONTRADICTION, "expected `declared` or `not_applicable`, got both", dismissed);
                return Optional.empty();
            }
            return Optional.of(new Entry(f.get(which), f.get(declared), f.get(dismissed), f.get(exception)));
        });
    }

    private static Form<Declaration> declaration() {
        Form.Builder<Declaration> form = Form.of("a declaration", "The level that somebody says is reached");
        var level = form.required("level", REACHED, Declaration::level, "The level, or `none`");
        SignatureFields<Declaration> word = SignatureFields.in(form, Declaration::signature);
        return form.make(f -> new Declaration(f.get(level), word.of(f)));
    }

    private static Form<Dismissal> dismissal() {
        Form.Builder<Dismissal> form = Form.of("a row that does not apply", "Why, by whom, and who agrees");
        SignatureFields<Dismissal> word = SignatureFields.reasoned(form, Dismissal::signature);
        var second = form.required("second", PERSON, Dismissal::second, "The second person");
        return form.check(f -> {
            Signature signature = word.of(f);
            if (People.same(signature.by(), f.get(second))) {
                String sentence = "expected another person than `" + signature.by() + "`, got `" + f.get(second) + "`";
                f.report(IssueCode.SAME_PERSON, sentence, second);
                return Optional.empty();
            }
            return Optional.of(new Dismissal(signature, f.get(second)));
        });
    }

    private static Form<Signature> reasoned() {
        Form.Builder<Signature> form = Form.of("an exception", "Who says so, when, and why");
        SignatureFields<Signature> word = SignatureFields.reasoned(form, signature -> signature);
        return form.make(word::of);
    }

    private Form<Action> action() {
        Form.Builder<Action> form = Form.of("an action", "What somebody is going to do");
        var id = form.required("id", new Ids<>(Named.ACTION, text -> text, text -> text), Action::id, "Id");
        var rows = form.required("rows", Kinds.list(row), Action::rows, "The rows that it is for");
        var what = form.required("what", Kinds.name("what is to be done"), Action::what, "What is to be done");
        var owner = form.required("owner", PERSON, Action::owner, "Who does it");
        var due = form.required("due", Kinds.DAY, Action::due, "Last day for it");
        var done = form.optional("done", Kinds.DAY, Action::done, "Day on which it was done");
        return form.make(f -> new Action(
                f.get(id), new ArrayList<>(f.get(rows)), f.get(what), f.get(owner), f.get(due), f.get(done)));
    }
}
