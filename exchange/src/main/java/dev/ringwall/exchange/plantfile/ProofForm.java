package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.programme.People;
import dev.ringwall.engine.programme.Proof;
import dev.ringwall.engine.programme.ProofKind;
import dev.ringwall.exchange.IssueCode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A piece of evidence of how an organisation works. */
record ProofForm(Kind<ProcessRequirementId> row) {

    private static final Kind<String> PERSON = Kinds.name("the name of a person");

    /** The fields that only one kind of evidence has, and must have. */
    private record Own(
            Field<Proof, List<String>> people,
            Field<Proof, String> realCase,
            Field<Proof, String> figure,
            Field<Proof, Optional<EvidenceId>> drawnFrom) {

        boolean fit(Form.Filled f, ProofKind kind) {
            boolean fitPeople = fits(f, people, kind == ProofKind.PEOPLE);
            boolean fitCase = fits(f, realCase, kind == ProofKind.CASE);
            boolean fitFigure = fits(f, figure, kind == ProofKind.MEASURE);
            return fits(f, drawnFrom, kind == ProofKind.IMPROVEMENT) && fitPeople && fitCase && fitFigure;
        }

        private static boolean fits(Form.Filled f, Field<Proof, ?> field, boolean wanted) {
            boolean blank = f.get(field) instanceof String text && text.isBlank();
            boolean empty = f.get(field) instanceof List<?> list && list.isEmpty();
            boolean given = f.isGiven(field) && !blank && !empty;
            if (given != wanted) {
                IssueCode code = wanted ? IssueCode.MISSING_FIELD : IssueCode.CONTRADICTION;
                String what = wanted
                        ? "expected `" + field.name() + "` in evidence of this kind, got none"
                        : "expected no `" + field.name() + "` in evidence of this kind, got one";
                f.report(code, what, field);
            }
            return given == wanted;
        }
    }

    Form<Proof> form() {
        Form.Builder<Proof> form = Form.of("a piece of evidence", "What shows how an organisation works");
        var id = form.required("id", new Ids<>(Named.EVIDENCE, EvidenceId::new, EvidenceId::value), Proof::id, "Id");
        var kind = form.required("kind", Kinds.word(ProofKind.class), Proof::kind, "What it is");
        var rows = form.required("rows", Kinds.list(row), Proof::rows, "The rows that it speaks of");
        var title = form.required("title", Kinds.name("a title"), Proof::title, "What it is called, and where it is");
        Own own = new Own(
                form.list("people", PERSON, Proof::people, "Who can do it; for people"),
                form.text("case", Proof::realCase, "The plant, project or release; for cases"),
                form.text("figure", Proof::figure, "What was measured; for measures"),
                form.optional("drawn_from", Refs.EVIDENCE, Proof::drawnFrom, "The measure; for improvements"));
        var by = form.required("by", PERSON, Proof::by, "Who wrote or brought it");
        var date = form.required("date", Kinds.DAY, Proof::date, "Its day");
        var until = form.optional("valid_until", Kinds.DAY, Proof::validUntil, "Last day on which it counts");
        var confirmed = form.optional(
                "confirmed", SignatureFields.FORM, Proof::confirmed, "Who else has looked at it, and when");
        return form.check(f -> {
            boolean fit = own.fit(f, f.get(kind));
            fit &= speaksOnce(f, rows);
            fit &= lasts(f, f.get(date), until);
            Optional<Signature> second = f.get(confirmed);
            if (second.filter(other -> People.same(other.by(), f.get(by))).isPresent()) {
                String sentence = "expected another person than `" + f.get(by) + "` to confirm it, got `"
                        + second.get().by() + "`";
                f.report(IssueCode.SAME_PERSON, sentence, confirmed);
                return Optional.empty();
            }
            return !fit
                    ? Optional.empty()
                    : Optional.of(new Proof(
                            f.get(id),
                            f.get(kind),
                            f.get(rows),
                            f.get(title),
                            f.get(own.people()),
                            f.get(own.realCase()),
                            f.get(own.figure()),
                            f.get(own.drawnFrom()),
                            f.get(by),
                            f.get(date),
                            f.get(until),
                            second));
        });
    }

    private static boolean speaksOnce(Form.Filled f, Field<Proof, List<ProcessRequirementId>> rows) {
        if (f.get(rows).isEmpty()) {
            f.report(IssueCode.SAYS_NOTHING, "expected at least one row, got none", rows);
            return false;
        }
        if (new HashSet<>(f.get(rows)).size() < f.get(rows).size()) {
            f.report(IssueCode.ROW_TWICE, "expected each row once, got one twice", rows);
            return false;
        }
        return true;
    }

    private static boolean lasts(Form.Filled f, LocalDate first, Field<Proof, Optional<LocalDate>> until) {
        Optional<LocalDate> last = f.get(until).filter(end -> end.isBefore(first));
        last.ifPresent(end -> f.report(
                IssueCode.ENDS_BEFORE_IT_BEGINS,
                "expected a last day on or after `" + first + "`, got `" + end + "`",
                until));
        return last.isEmpty();
    }
}
