package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.AcceptanceId;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.Approval;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.EssentialEffect;
import dev.ringwall.engine.model.Flow;
import dev.ringwall.engine.model.Justification;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.IssueCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people state, accept, approve and justify, and what was seen on the wire. */
final class StatementForms {

    static final Form<ConditionStatement> CONDITION = condition();
    static final Form<AcceptedGap> ACCEPTED = accepted();
    static final Form<EssentialEffect> EFFECT = effect();
    static final Form<Approval> APPROVAL = approval();
    static final Form<Justification> JUSTIFICATION = justification();
    static final Form<Flow> FLOW = flow();

    private StatementForms() {}

    private enum Presence {
        PRESENT,
        ABSENT
    }

    private enum Effect {
        NONE,
        POSSIBLE
    }

    private static Form<ConditionStatement> condition() {
        Form.Builder<ConditionStatement> form = Form.of(
                "a statement about a condition", "Somebody says that what a row depends on is present or absent");
        Field<ConditionStatement, StatementId> id = form.required(
                "id",
                new Ids<>(Named.CONDITION, StatementId::new, StatementId::value),
                ConditionStatement::id,
                "Id of the statement");
        Field<ConditionStatement, Condition> condition = form.required(
                "condition", Kinds.word(Condition.class), ConditionStatement::condition, "What rows depend on");
        Field<ConditionStatement, Presence> is = form.required(
                "is",
                Kinds.word(Presence.class),
                s -> s.present() ? Presence.PRESENT : Presence.ABSENT,
                "Present or absent");
        Field<ConditionStatement, List<SubjectId>> subjects = form.required(
                "subjects",
                Kinds.list(Refs.subject(
                        SubjectId.Kind.ZONE, SubjectId.Kind.CONDUIT, SubjectId.Kind.PRODUCT, SubjectId.Kind.PLANT)),
                ConditionStatement::subjects,
                "Zones, conduits, products, or `plant` for the whole of it");
        Field<ConditionStatement, Boolean> observed = form.or(
                "observed",
                false,
                Kinds.YES_NO,
                ConditionStatement::observed,
                "A capture, scan or walk-down showed it, and it is not a statement alone");
        SignatureFields<ConditionStatement> signature = SignatureFields.in(form, ConditionStatement::signature);
        Field<ConditionStatement, Optional<String>> checked = form.optional(
                "checked", Kinds.TEXT, ConditionStatement::checked, "How it was checked; needed to count in force");
        return form.check(f -> {
            Signature word = signature.of(f);
            boolean present = f.get(is) == Presence.PRESENT;
            if (!present && word.validUntil().isEmpty()) {
                f.report(IssueCode.ABSENCE_WITHOUT_END, "expected `valid_until` for a stated absence, got none", is);
                return Optional.empty();
            }
            return Optional.of(new ConditionStatement(
                    f.get(id), f.get(condition), f.get(subjects), present, f.get(observed), word, f.get(checked)));
        });
    }

    private static Form<AcceptedGap> accepted() {
        Form.Builder<AcceptedGap> form =
                Form.of("an accepted gap", "A gap that a person carries until a day; it stays a gap");
        Field<AcceptedGap, AcceptanceId> id = form.required(
                "id",
                new Ids<>(Named.ACCEPTANCE, AcceptanceId::new, AcceptanceId::value),
                AcceptedGap::id,
                "Id of the acceptance");
        Field<AcceptedGap, SubjectId> subject = form.required(
                "subject",
                Refs.subject(SubjectId.Kind.ZONE, SubjectId.Kind.CONDUIT),
                AcceptedGap::subject,
                "The zone or conduit");
        Field<AcceptedGap, RequirementId> row = form.required("row", Rows.ROW, AcceptedGap::row, "The row");
        SignatureFields<AcceptedGap> signature = SignatureFields.reasoned(form, AcceptedGap::signature);
        Field<AcceptedGap, Optional<RiskId>> record =
                form.optional("risk_record", Refs.RISK, AcceptedGap::riskRecord, "The risk record that rated it");
        return form.make(f -> new AcceptedGap(f.get(id), f.get(subject), f.get(row), signature.of(f), f.get(record)));
    }

    private static Form<EssentialEffect> effect() {
        Form.Builder<EssentialEffect> form = Form.of(
                "an effect",
                "What the measure behind a row does to the essential functions of a zone (3-3, clause 4.2)");
        Field<EssentialEffect, SubjectId> subject = form.required(
                "subject",
                Refs.subject(SubjectId.Kind.ZONE, SubjectId.Kind.CONDUIT),
                EssentialEffect::subject,
                "The zone or conduit");
        Field<EssentialEffect, RequirementId> row = form.required("row", Rows.ROW, EssentialEffect::row, "The row");
        Field<EssentialEffect, Effect> effect = form.required(
                "effect",
                Kinds.word(Effect.class),
                e -> e.possible() ? Effect.POSSIBLE : Effect.NONE,
                "Whether it could hinder an essential function");
        Field<EssentialEffect, String> path =
                form.text("path", EssentialEffect::path, "The account, lock or path that could be hindered");
        Field<EssentialEffect, Optional<RiskId>> assessed = form.optional(
                "assessed_in", Refs.RISK, EssentialEffect::assessedIn, "The risk record that looked at it");
        return form.make(f -> new EssentialEffect(
                f.get(subject), f.get(row), f.get(effect) == Effect.POSSIBLE, f.get(path), f.get(assessed)));
    }

    private static Form<Approval> approval() {
        Form.Builder<Approval> form =
                Form.of("an approval", "A signed step: a statement of completeness, or the owner's approval (ZCR 7.1)");
        Field<Approval, String> step =
                form.required("step", Kinds.name("the number of a step"), Approval::step, "The step, such as `7.1`");
        Field<Approval, Optional<SubjectId>> subject = form.optional(
                "subject",
                Refs.subject(SubjectId.Kind.ZONE, SubjectId.Kind.CONDUIT),
                Approval::subject,
                "The zone or conduit, for steps that are taken for each");
        SignatureFields<Approval> signature = SignatureFields.in(form, Approval::signature);
        Field<Approval, String> organisation =
                form.text("organisation", Approval::organisation, "Whom the person answers for");
        Field<Approval, Optional<String>> hash =
                form.optional("hash", Kinds.TEXT, Approval::hash, "Hash of what was signed");
        return form.make(
                f -> new Approval(f.get(step), f.get(subject), signature.of(f), f.get(organisation), f.get(hash)));
    }

    private static Form<Justification> justification() {
        Form.Builder<Justification> form =
                Form.of("a justification", "The reason for which a recommendation is not followed; closes it");
        Field<Justification, String> rule = form.required(
                "rule", Kinds.name("the name of a rule"), Justification::rule, "The rule, as the finding names it");
        Field<Justification, SubjectId> subject = form.required(
                "subject", Refs.subject(SubjectId.Kind.values()), Justification::subject, "What the finding is about");
        SignatureFields<Justification> signature = SignatureFields.reasoned(form, Justification::signature);
        return form.make(f -> new Justification(f.get(rule), f.get(subject), signature.of(f)));
    }

    private static Form<Flow> flow() {
        Form.Builder<Flow> form = Form.of("a flow", "A communication that was seen on the wire, or found in a log");
        Field<Flow, String> from = form.required("from", Kinds.name("an address or asset"), Flow::from, "Who sent");
        Field<Flow, String> to = form.required("to", Kinds.name("an address or asset"), Flow::to, "Who received");
        Field<Flow, Optional<String>> initiator =
                form.optional("initiator", Kinds.TEXT, Flow::initiator, "Who opened it, where that was seen");
        Field<Flow, Optional<String>> protocol =
                form.optional("protocol", Kinds.TEXT, Flow::protocol, "Protocol, as far as recognised");
        Field<Flow, Optional<String>> service =
                form.optional("service", Kinds.TEXT, Flow::service, "Protocol and port such as `tcp/44818`");
        Field<Flow, Long> packets = form.or("packets", 0L, Kinds.count(), Flow::packets, "How many were seen");
        Field<Flow, String> seen = form.text("seen", Flow::seen, "The tap, capture or log");
        Field<Flow, String> space =
                form.text("space", Flow::space, "Address space of its addresses; the plant's own if not said");
        Field<Flow, Optional<Instant>> first = form.optional(
                "first", Kinds.INSTANT, Flow::first, "When it was first seen, such as `2026-03-01T06:00:00Z`");
        Field<Flow, Optional<Instant>> last = form.optional("last", Kinds.INSTANT, Flow::last, "When it was last seen");
        return form.check(f -> {
            if (f.get(first).isPresent()
                    && f.get(last).filter(f.get(first).get()::isAfter).isPresent()) {
                String sentence = "expected `last` at or after `" + f.get(first).get() + "`, got `"
                        + f.get(last).get() + "`";
                f.report(IssueCode.ENDS_BEFORE_IT_BEGINS, sentence, last);
                return Optional.empty();
            }
            return Optional.of(new Flow(
                    f.get(from),
                    f.get(to),
                    f.get(initiator),
                    f.get(protocol),
                    f.get(service),
                    f.get(packets),
                    f.get(seen),
                    f.get(space),
                    f.get(first),
                    f.get(last)));
        });
    }
}
