package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.InitialRisk;
import dev.ringwall.engine.model.InitialRisk.WorstCase;
import dev.ringwall.engine.model.Risk;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.RiskRecord.Decision;
import dev.ringwall.engine.model.RiskRecord.Narrowed;
import dev.ringwall.engine.model.RiskRecord.Residual;
import dev.ringwall.engine.model.RiskRecord.Threat;
import dev.ringwall.engine.model.RiskRecord.Treatment;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The section {@code risk}: initial risk, scenarios, targets. The plant's own scales have a form of their own. */
final class RiskForms {

    /** Classes count from 1; whether the plant's scale has one is judged when the whole plant is read. */
    private static final Kind<Integer> CLASS = Kinds.number(1, CriteriaForm.MOST_CLASSES);

    private static final Threat NO_THREAT = new Threat("", "", "", List.of());

    private static final Form<WorstCase> WORST_CASE = worstCase();
    static final Form<InitialRisk> INITIAL = initial();
    private static final Form<Threat> THREAT = threat();
    private static final Form<Narrowed> NARROWED = narrowed();
    private static final Form<Treatment> TREATMENT = treatment();
    private static final Form<Residual> RESIDUAL = residual();
    static final Form<RiskRecord> RECORD = riskRecord();

    static final Form<Part> FORM = form();

    private RiskForms() {}

    /** As much of the section as one file holds. */
    record Part(
            Optional<RiskCriteria> criteria,
            Optional<InitialRisk> initial,
            List<RiskRecord> records,
            List<Target> targets) {

        static Part of(Risk risk) {
            return new Part(
                    Optional.of(risk.criteria()).filter(criteria -> !criteria.equals(RiskCriteria.DEFAULT)),
                    Optional.of(risk.initial()).filter(initial -> !initial.equals(InitialRisk.NONE)),
                    risk.records(),
                    risk.targets());
        }
    }

    private static Form<Part> form() {
        Form.Builder<Part> form = Form.of("the risk section", "Everything about risk (IEC 62443-3-2, ZCR 2, 4 and 5)");
        Field<Part, Optional<RiskCriteria>> criteria = form.optional(
                "criteria", CriteriaForm.FORM, Part::criteria, "The plant's scales and what it tolerates (ZCR 6.8)");
        Field<Part, Optional<InitialRisk>> initial = form.optional(
                "initial", INITIAL, Part::initial, "The plant's risk before any detail (ZCR 2.1 and 4.1)");
        Field<Part, List<RiskRecord>> records =
                form.list("records", RECORD, Part::records, "Threat scenarios with their ratings (ZCR 5)");
        Field<Part, List<Target>> targets =
                form.list("targets", TargetForm.FORM, Part::targets, "How zones and conduits got their SL-T (ZCR 5.6)");
        return form.make(f -> new Part(f.get(criteria), f.get(initial), f.get(records), f.get(targets)));
    }

    private static Form<WorstCase> worstCase() {
        Form.Builder<WorstCase> form = Form.of("a worst case", "The worst that can happen in one consequence category");
        Field<WorstCase, String> category =
                form.required("category", Kinds.name("a category"), WorstCase::category, "The consequence category");
        Field<WorstCase, String> what = form.text("what", WorstCase::what, "What happens");
        Field<WorstCase, Integer> consequence =
                form.required("consequence", CLASS, WorstCase::consequence, "Consequence class, from 1");
        Field<WorstCase, Integer> likelihood =
                form.required("likelihood", CLASS, WorstCase::likelihood, "Likelihood class, from 1");
        return form.make(f -> new WorstCase(f.get(category), f.get(what), f.get(consequence), f.get(likelihood)));
    }

    private static Form<InitialRisk> initial() {
        Form.Builder<InitialRisk> form = Form.of("the initial risk", "The plant's risk before any detail (ZCR 2.1)");
        Field<InitialRisk, List<WorstCase>> cases =
                form.list("worst_cases", WORST_CASE, InitialRisk::worstCases, "At least one for each category");
        Field<InitialRisk, Optional<Signature>> confirmed = form.optional(
                "confirmed",
                SignatureFields.FORM,
                InitialRisk::confirmed,
                "The risk owner's word that the computed result stands (ZCR 4.1)");
        return form.make(f -> new InitialRisk(f.get(cases), f.get(confirmed)));
    }

    private static Form<Threat> threat() {
        Form.Builder<Threat> form = Form.of("a threat", "Who, able to do what, by which way (ZCR 5.1)");
        Field<Threat, String> source = form.text("source", Threat::source, "Who");
        Field<Threat, String> capability = form.text("capability", Threat::capability, "Able to do what");
        Field<Threat, String> vector = form.text("vector", Threat::vector, "By which way");
        Field<Threat, List<AssetId>> assets = form.list("assets", Refs.ASSET, Threat::assets, "Against which assets");
        return form.make(f -> new Threat(f.get(source), f.get(capability), f.get(vector), f.get(assets)));
    }

    private static Form<Narrowed> narrowed() {
        Form.Builder<Narrowed> form = Form.of("a narrowing", "Fewer than seven foundational requirements, and why");
        Field<Narrowed, List<FoundationalRequirement>> to = form.required(
                "to", Kinds.list(Kinds.FOUNDATION), Narrowed::to, "Those whose failure lets the scenario happen");
        Field<Narrowed, String> reason =
                form.required("reason", Kinds.name("a reason"), Narrowed::reason, "Why only these");
        return form.make(f -> new Narrowed(f.get(to), f.get(reason)));
    }

    private static Form<Treatment> treatment() {
        Form.Builder<Treatment> form = Form.of("a treatment", "What is done about an intolerable risk (ZCR 5.7)");
        Field<Treatment, Decision> decision = form.required(
                "decision", Kinds.word(Decision.class), Treatment::decision, "Mitigate, transfer or accept");
        SignatureFields<Treatment> signature = SignatureFields.in(form, Treatment::signature);
        return form.make(f -> new Treatment(f.get(decision), signature.of(f)));
    }

    private static Form<Residual> residual() {
        Form.Builder<Residual> form =
                Form.of("a residual risk", "Rated again by people, with the countermeasures beside them (ZCR 5.9)");
        Field<Residual, Integer> likelihood =
                form.required("likelihood", CLASS, Residual::likelihood, "Likelihood class, from 1");
        Field<Residual, Integer> consequence =
                form.required("consequence", CLASS, Residual::consequence, "Consequence class, from 1");
        Field<Residual, Integer> round =
                form.or("round", 1, Kinds.number(1, 1000), Residual::round, "The how manieth round it is");
        SignatureFields<Residual> signature = SignatureFields.in(form, Residual::signature);
        return form.make(f -> new Residual(f.get(likelihood), f.get(consequence), f.get(round), signature.of(f)));
    }

    private static Form<RiskRecord> riskRecord() {
        Form.Builder<RiskRecord> form = Form.of("a risk record", "One threat scenario (IEC 62443-3-2, ZCR 5)");
        Field<RiskRecord, RiskId> id = form.required(
                "id", new Ids<>(Named.RISK, RiskId::new, RiskId::value), RiskRecord::id, "Id of the record");
        Field<RiskRecord, String> name =
                form.text("name", r -> Forms.nameUnlessId(r.name(), r.id().value()), "What happens, in a few words");
        Field<RiskRecord, List<SubjectId>> subjects = form.required(
                "subjects",
                Kinds.list(Refs.subject(SubjectId.Kind.ZONE, SubjectId.Kind.CONDUIT)),
                RiskRecord::subjects,
                "The zones and conduits that it threatens");
        Field<RiskRecord, Threat> threat =
                form.or("threat", NO_THREAT, THREAT, RiskRecord::threat, "Who, able to do what, by which way");
        Field<RiskRecord, String> vulnerability = form.text(
                "vulnerability",
                RiskRecord::vulnerability,
                "What lets it happen, or `none known` with sources and date");
        Field<RiskRecord, Optional<Narrowed>> narrowed = form.optional(
                "narrowed", NARROWED, RiskRecord::narrowed, "Fewer than seven foundational requirements, and why");
        Field<RiskRecord, Map<String, Integer>> consequences = form.or(
                "consequences", Map.of(), Kinds.map(CLASS), RiskRecord::consequences, "Consequence class by category");
        Field<RiskRecord, Optional<Integer>> likelihood = form.optional(
                "likelihood",
                CLASS,
                RiskRecord::likelihood,
                "Likelihood class without cyber countermeasures (ZCR 5.4)");
        Field<RiskRecord, Optional<Treatment>> treatment =
                form.optional("treatment", TREATMENT, RiskRecord::treatment, "The decision (ZCR 5.7)");
        Field<RiskRecord, String> existing = form.text(
                "existing",
                RiskRecord::existing,
                "Existing countermeasures with their evaluation, or `none` (ZCR 5.8)");
        Field<RiskRecord, List<CountermeasureId>> countermeasures = form.list(
                "countermeasures",
                Refs.COUNTERMEASURE,
                RiskRecord::countermeasures,
                "Measures counted when the residual risk was rated");
        Field<RiskRecord, Optional<Residual>> residual =
                form.optional("residual", RESIDUAL, RiskRecord::residual, "Rated again (ZCR 5.9)");
        Field<RiskRecord, String> owner = form.text("owner", RiskRecord::owner, "The risk owner");
        Field<RiskRecord, String> note = form.text("note", RiskRecord::note, "Anything else");
        return form.make(f -> new RiskRecord(
                f.get(id),
                Forms.nameOr(f.get(name), f.get(id).value()),
                f.get(subjects),
                f.get(threat),
                f.get(vulnerability),
                f.get(narrowed),
                f.get(consequences),
                f.get(likelihood),
                f.get(treatment),
                f.get(existing),
                f.get(countermeasures),
                f.get(residual),
                f.get(owner),
                f.get(note)));
    }
}
