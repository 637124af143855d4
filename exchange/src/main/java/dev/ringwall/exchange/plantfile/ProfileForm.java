package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.profile.Profile;
import dev.ringwall.exchange.IssueCode;
import java.util.List;
import java.util.Optional;

/** The fields of a profile file. None holds a requirement in words: a profile chooses, and adds nothing. */
final class ProfileForm {

    /** The version of the file's form; a newer one is refused, older ones are read for ever. */
    static final int VERSION = 1;

    /** Everything that the file may hold. */
    record Page(int ringwall, Profile.Head head, List<Profile.Meaning> mapping, List<Chosen> rows, List<Out> leftOut) {

        static Page of(Profile profile) {
            return new Page(
                    VERSION,
                    profile.head(),
                    profile.mapping(),
                    profile.choices().stream()
                            .map(each -> new Chosen(
                                    List.of(each.row()),
                                    each.security().map(SecurityLevel::value),
                                    each.maturity().map(MaturityLevel::number)))
                            .toList(),
                    profile.leftOut().stream()
                            .map(each -> new Out(List.of(each.row()), each.reason()))
                            .toList());
        }

        Profile profile() {
            return new Profile(
                    head,
                    mapping,
                    rows.stream().flatMap(each -> each.choices().stream()).toList(),
                    leftOut.stream()
                            .flatMap(each -> each.rows().stream().map(row -> new Profile.LeftOut(row, each.reason())))
                            .toList());
        }
    }

    /** Rows that are asked at one level. */
    private record Chosen(List<RowId> rows, Optional<Integer> sl, Optional<Integer> ml) {

        List<Profile.Choice> choices() {
            return rows.stream()
                    .map(row -> new Profile.Choice(
                            row, sl.map(SecurityLevel::of), ml.map(number -> MaturityLevel.LEVELS.get(number - 1))))
                    .toList();
        }
    }

    /** Rows that are left out for one reason. */
    private record Out(List<RowId> rows, String reason) {}

    private final Kind<RowId> row;

    ProfileForm(ProcessCatalog processes, Catalog catalog) {
        this.row = new ProfiledRows(processes, catalog);
    }

    Form<Page> page() {
        Form.Builder<Page> form =
                Form.of("a profile file", "A choice among the requirements of the series, as Ringwall reads it");
        var ringwall = form.required(
                "ringwall", Kinds.number(1, Integer.MAX_VALUE), Page::ringwall, "Version of the file's form: 1");
        var head = form.required("profile", head(), Page::head, "The profile as a whole");
        var mapping =
                form.list("mapping", meaning(), Page::mapping, "Which words of the trade mean which of the series");
        var rows = form.list("rows", chosen(), Page::rows, "What is asked, and at which level");
        var leftOut = form.list("left_out", out(), Page::leftOut, "What is not asked, and why");
        return form.check(f -> {
            if (f.get(ringwall) > VERSION) {
                String sentence = "expected version " + VERSION + " of the profile file, got " + f.get(ringwall)
                        + ": made by a newer Ringwall";
                f.report(IssueCode.NEWER_FILE, sentence, ringwall);
                return Optional.empty();
            }
            return Optional.of(new Page(f.get(ringwall), f.get(head), f.get(mapping), f.get(rows), f.get(leftOut)));
        });
    }

    private static Form<Profile.Head> head() {
        Form.Builder<Profile.Head> form = Form.of("a profile", "What it is for, and what it rests on");
        var id = form.required("id", new Ids<>(Named.PROFILE, text -> text, text -> text), Profile.Head::id, "Id");
        var title = form.required("title", Kinds.name("a title"), Profile.Head::title, "Title");
        var number = form.required("number", Kinds.name("a number"), Profile.Head::number, "By which it is cited");
        var domain = form.required("domain", Kinds.name("a domain"), Profile.Head::domain, "Trade or kind of plant");
        var role = form.required(
                "role", Kinds.name("a role"), Profile.Head::role, "Whose area of responsibility it speaks of");
        var environment = form.required(
                "environment", Kinds.name("an environment"), Profile.Head::environment, "Where it is meant to be used");
        var context = form.required(
                "context", Kinds.name("a context"), Profile.Head::context, "What the trade is like, and what follows");
        var risk = form.required(
                "risk_evaluation",
                Kinds.name("a risk evaluation"),
                Profile.Head::riskEvaluation,
                "The risks that the choice rests on");
        var example = form.or(
                "example", false, Kinds.YES_NO, Profile.Head::example, "Whether it only shows how one is written");
        return form.make(f -> new Profile.Head(
                f.get(id),
                f.get(title),
                f.get(number),
                f.get(domain),
                f.get(role),
                f.get(environment),
                f.get(context),
                f.get(risk),
                f.get(example)));
    }

    private static Form<Profile.Meaning> meaning() {
        Form.Builder<Profile.Meaning> form = Form.of("a mapped word", "A word of the trade");
        var term = form.required("term", Kinds.name("a word"), Profile.Meaning::term, "The word of the trade");
        var means = form.required("means", Kinds.name("a word"), Profile.Meaning::means, "The word of the series");
        return form.make(f -> new Profile.Meaning(f.get(term), f.get(means)));
    }

    private Form<Chosen> chosen() {
        Form.Builder<Chosen> form = Form.of("rows that are asked", "What is asked at one level");
        var rows = form.required("rows", Kinds.list(row), Chosen::rows, "The rows");
        var sl = form.optional("sl", Kinds.number(1, 4), Chosen::sl, "Security level, of rows of 3-3 and 4-2");
        var ml = form.optional("ml", Kinds.number(1, 4), Chosen::ml, "Maturity level, of rows of 2-1, 2-4 and 4-1");
        return form.check(f -> {
            boolean good = true;
            for (RowId each : f.get(rows)) {
                String wanted = switch (each) {
                    case RequirementId _ -> f.isGiven(sl) && !f.isGiven(ml) ? "" : "`sl` and no `ml`";
                    case ProcessRequirementId _ -> f.isGiven(ml) && !f.isGiven(sl) ? "" : "`ml` and no `sl`";
                };
                if (!wanted.isEmpty()) {
                    good = false;
                    String got = f.isGiven(sl) ? f.isGiven(ml) ? "both" : "`sl`" : f.isGiven(ml) ? "`ml`" : "none";
                    boolean none = !f.isGiven(sl) && !f.isGiven(ml);
                    f.report(
                            none ? IssueCode.MISSING_FIELD : IssueCode.CONTRADICTION,
                            "expected " + wanted + " for `" + each.code() + "`, got " + got,
                            rows);
                }
            }
            return good ? Optional.of(new Chosen(f.get(rows), f.get(sl), f.get(ml))) : Optional.empty();
        });
    }

    private Form<Out> out() {
        Form.Builder<Out> form = Form.of("rows left out", "What is not asked, and why");
        var rows = form.required("rows", Kinds.list(row), Out::rows, "The rows");
        var reason = form.required("reason", Kinds.name("a reason"), Out::reason, "Why");
        return form.make(f -> new Out(f.get(rows), f.get(reason)));
    }
}
