package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.evaluation.Activity;
import dev.ringwall.engine.evaluation.Evaluator;
import dev.ringwall.engine.evaluation.Exhibit;
import dev.ringwall.engine.evaluation.ExhibitKind;
import dev.ringwall.engine.evaluation.Independence;
import dev.ringwall.engine.evaluation.Judgement;
import dev.ringwall.engine.evaluation.Matter;
import dev.ringwall.engine.evaluation.Nonconformity;
import dev.ringwall.engine.evaluation.Sampling;
import dev.ringwall.engine.evaluation.Verdict;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Written;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Evaluators, what they examined, and what they say of it. */
record JudgementForms(Kind<RowId> row) {

    private static final Kind<String> PERSON = Kinds.name("the name of a person");

    /** Reports write {@code N/A} and {@code N/E}, so that these are read too. */
    private static final Kind<Verdict> VERDICT = Kinds.scalar(
            "one of pass, fail, not-applicable (N/A), not-evaluated (N/E)",
            IssueCode.UNKNOWN_WORD,
            JudgementForms::verdict,
            verdict -> Written.word(Kinds.print(verdict)),
            Map.of("enum", List.of("pass", "fail", "not-applicable", "not-evaluated", "N/A", "N/E")));

    private static Optional<Verdict> verdict(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-')) {
            case "pass" -> Optional.of(Verdict.PASS);
            case "fail" -> Optional.of(Verdict.FAIL);
            case "n/a", "not-applicable" -> Optional.of(Verdict.NOT_APPLICABLE);
            case "n/e", "not-evaluated" -> Optional.of(Verdict.NOT_EVALUATED);
            default -> Optional.empty();
        };
    }

    Form<Evaluator> evaluator() {
        Form.Builder<Evaluator> form = Form.of("an evaluator", "Who judges, and how he stands to who is judged");
        var id = form.required("id", new Ids<>(Named.EVALUATOR, text -> text, text -> text), Evaluator::id, "Id");
        var name = form.required("name", PERSON, Evaluator::name, "Name");
        var organisation =
                form.required("organisation", Kinds.name("a name"), Evaluator::organisation, "Whom he works for");
        var independence = form.optional(
                "independence",
                independence(),
                Evaluator::independence,
                "His declaration; without it nothing he says counts");
        var saw = form.list("saw", Refs.EVALUATOR, Evaluator::saw, "Whose verdicts he knew before he gave his own");
        return form.make(
                f -> new Evaluator(f.get(id), f.get(name), f.get(organisation), f.get(independence), f.get(saw)));
    }

    private Form<Independence> independence() {
        Form.Builder<Independence> form = Form.of("a declaration of independence", "How he stands to who is judged");
        var side = form.required(
                "party", Kinds.word(Independence.Side.class), Independence::side, "First, second or third party");
        var conflicts = form.required(
                "conflicts", Kinds.list(conflict()), Independence::conflicts, "What could sway him; `[]` for nothing");
        return form.make(f -> new Independence(f.get(side), f.get(conflicts)));
    }

    private Form<Independence.Conflict> conflict() {
        Form.Builder<Independence.Conflict> form = Form.of("a conflict", "What could sway an evaluator");
        var what = form.required("what", Kinds.name("what it is"), Independence.Conflict::what, "What it is");
        var rows = form.list(
                "rows", row, Independence.Conflict::rows, "The rows on which he does not judge; all if not given");
        return form.make(f -> new Independence.Conflict(f.get(what), f.get(rows)));
    }

    static Form<Sampling> sample() {
        Form.Builder<Sampling> form = Form.of("a sample", "Which of many are looked at");
        Kind<String> member = Kinds.name("a name");
        var id = form.required("id", new Ids<>(Named.SAMPLE, text -> text, text -> text), Sampling::id, "Id");
        var of = form.required("of", Kinds.name("what is drawn from"), Sampling::of, "What is drawn from");
        var population = form.required("population", Kinds.list(member), Sampling::population, "Everybody, by name");
        var size = form.required("size", Kinds.number(1, 1_000_000), Sampling::size, "How many are drawn");
        var seed = form.required("seed", Kinds.count(), Sampling::seed, "A number that nobody could choose afterwards");
        var reason = form.required("reason", Kinds.name("a reason"), Sampling::reason, "Why so many");
        var examined = form.list("examined", member, Sampling::examined, "Who was looked at");
        return form.check(f -> {
            List<String> all = f.get(population);
            Set<String> names = new HashSet<>(all);
            if (names.size() < all.size()) {
                f.report(IssueCode.GIVEN_TWICE, "expected each name once, got one twice", population);
                return Optional.empty();
            }
            if (f.get(size) > all.size()) {
                String sentence = "expected a sample of at most " + all.size() + ", got `" + f.get(size) + "`";
                f.report(IssueCode.SAMPLE_TOO_LARGE, sentence, size);
                return Optional.empty();
            }
            Optional<String> stranger = f.get(examined).stream()
                    .filter(name -> !names.contains(name))
                    .findFirst();
            if (stranger.isPresent()) {
                String sentence = "expected a name of the population, got `" + stranger.get() + "`"
                        + f.reading().proposal(stranger.get(), all);
                f.report(IssueCode.UNKNOWN_ID, sentence, examined);
                return Optional.empty();
            }
            return Optional.of(
                    new Sampling(f.get(id), f.get(of), all, f.get(size), f.get(seed), f.get(reason), f.get(examined)));
        });
    }

    static Form<Exhibit> exhibit() {
        Form.Builder<Exhibit> form = Form.of("a piece of evidence", "What was examined");
        var id = form.required("id", new Ids<>(Named.EVIDENCE, EvidenceId::new, EvidenceId::value), Exhibit::id, "Id");
        var kind = form.required("kind", Kinds.word(ExhibitKind.class), Exhibit::kind, "What it is");
        var title = form.required("title", Kinds.name("a title"), Exhibit::title, "What it is called, and where it is");
        var digest = form.required("sha256", Kinds.SHA256, Exhibit::sha256, "SHA-256 of the file that was examined");
        var version = form.optional(
                "version",
                Kinds.name("a version"),
                Exhibit::version,
                "The version of the subject that it speaks of; every one if not given");
        var by = form.required("by", PERSON, Exhibit::by, "Who wrote or brought it");
        var date = form.required("date", Kinds.DAY, Exhibit::date, "Its day");
        return form.make(f -> new Exhibit(
                f.get(id), f.get(kind), f.get(title), f.get(digest), f.get(version), f.get(by), f.get(date)));
    }

    Form<Judgement> judgement() {
        Form.Builder<Judgement> form = Form.of("a verdict", "What one evaluator says of one row or activity");
        var ofRow = form.optional("row", row, j -> row(j.matter()), "The row");
        var ofActivity = form.optional(
                "activity", Kinds.word(Activity.class), j -> activity(j.matter()), "Or what is examined beside rows");
        var by = form.required("by", Refs.EVALUATOR, Judgement::evaluator, "The evaluator");
        var verdict = form.required("verdict", VERDICT, Judgement::verdict, "What he says");
        var way = form.optional(
                "met_by", Kinds.word(Judgement.Way.class), Judgement::way, "Whether component or integration meets it");
        var evidence = form.list("evidence", Refs.EVIDENCE, Judgement::evidence, "What it rests on");
        var remarks = form.text("remarks", Judgement::remarks, "What he has to say of it");
        var date = form.required("date", Kinds.DAY, Judgement::date, "Its day");
        return form.check(f -> {
            if (f.get(ofRow).isPresent() == f.get(ofActivity).isPresent()) {
                String got = f.get(ofRow).isPresent() ? "both" : "none";
                f.report(IssueCode.CONTRADICTION, "expected `row` or `activity`, got " + got, by);
                return Optional.empty();
            }
            Matter matter = f.get(ofRow)
                    .<Matter>map(Matter.OfRow::new)
                    .orElseGet(() -> new Matter.OfActivity(f.get(ofActivity).orElseThrow()));
            String key = matter.code() + " by " + f.get(by);
            Optional<Long> first =
                    f.reading().known().register(Named.ROW, key, f.reading().packed(f.span()));
            if (first.isPresent()) {
                String sentence = "expected one verdict of `" + f.get(by) + "` on `" + matter.code()
                        + "`, got another one (" + f.reading().place(first.get()) + ")";
                f.report(IssueCode.GIVEN_TWICE, sentence, by);
                return Optional.empty();
            }
            return Optional.of(new Judgement(
                    matter, f.get(by), f.get(verdict), f.get(way), f.get(evidence), f.get(remarks), f.get(date)));
        });
    }

    private static Optional<RowId> row(Matter matter) {
        return matter instanceof Matter.OfRow(RowId row) ? Optional.of(row) : Optional.empty();
    }

    private static Optional<Activity> activity(Matter matter) {
        return matter instanceof Matter.OfActivity(Activity activity) ? Optional.of(activity) : Optional.empty();
    }

    Form<Nonconformity> nonconformity() {
        Form.Builder<Nonconformity> form = Form.of("a nonconformity", "What does not conform, and what became of it");
        var id = form.required(
                "id", new Ids<>(Named.NONCONFORMITY, text -> text, text -> text), Nonconformity::id, "Id");
        var grade = form.required("grade", Kinds.word(Nonconformity.Grade.class), Nonconformity::grade, "Its weight");
        var rows = form.list(
                "rows",
                row,
                n -> n.matters().stream().flatMap(each -> row(each).stream()).toList(),
                "The rows it is about");
        var activities = form.list(
                "activities",
                Kinds.word(Activity.class),
                n -> n.matters().stream()
                        .flatMap(each -> activity(each).stream())
                        .toList(),
                "Or what else");
        var what = form.required("what", Kinds.name("what is missing"), Nonconformity::what, "What is missing");
        var raisedBy = form.required("raised_by", Refs.EVALUATOR, Nonconformity::raisedBy, "The evaluator");
        var raised = form.required("raised", Kinds.DAY, Nonconformity::raised, "On which day");
        var due = form.required("due", Kinds.DAY, Nonconformity::due, "Last day for closing it");
        var closed = form.optional("closed", closure(), Nonconformity::closed, "That it is done, and what shows it");
        return form.check(f -> {
            List<Matter> matters = Stream.concat(
                            f.get(rows).stream().<Matter>map(Matter.OfRow::new),
                            f.get(activities).stream().<Matter>map(Matter.OfActivity::new))
                    .toList();
            if (matters.isEmpty()) {
                f.report(IssueCode.SAYS_NOTHING, "expected at least one row or activity, got none", id);
                return Optional.empty();
            }
            notBefore(f, f.get(raised), Optional.of(f.get(due)), due);
            notBefore(f, f.get(raised), f.get(closed).map(Nonconformity.Closure::date), closed);
            return Optional.of(new Nonconformity(
                    f.get(id),
                    f.get(grade),
                    matters,
                    f.get(what),
                    f.get(raisedBy),
                    f.get(raised),
                    f.get(due),
                    f.get(closed)));
        });
    }

    private static Form<Nonconformity.Closure> closure() {
        Form.Builder<Nonconformity.Closure> form = Form.of("a closure", "Who closed it, when, and on what");
        var by = form.required("by", Refs.EVALUATOR, Nonconformity.Closure::by, "The evaluator");
        var date = form.required("date", Kinds.DAY, Nonconformity.Closure::date, "On which day");
        var evidence = form.required(
                "evidence", Kinds.list(Refs.EVIDENCE), Nonconformity.Closure::evidence, "What shows that it is done");
        return form.check(f -> {
            if (f.get(evidence).isEmpty()) {
                f.report(IssueCode.SAYS_NOTHING, "expected evidence that closes it, got none", evidence);
                return Optional.empty();
            }
            return Optional.of(new Nonconformity.Closure(f.get(by), f.get(date), f.get(evidence)));
        });
    }

    static void notBefore(Form.Filled f, LocalDate first, Optional<LocalDate> last, Field<?, ?> at) {
        last.filter(day -> day.isBefore(first))
                .ifPresent(day -> f.report(
                        IssueCode.ENDS_BEFORE_IT_BEGINS,
                        "expected a day on or after `" + first + "`, got `" + day + "`",
                        at));
    }
}
