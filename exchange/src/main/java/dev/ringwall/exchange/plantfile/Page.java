package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.Approval;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.EssentialEffect;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Flow;
import dev.ringwall.engine.model.Group;
import dev.ringwall.engine.model.Justification;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantHead;
import dev.ringwall.engine.model.Service;
import dev.ringwall.exchange.IssueCode;
import java.util.List;
import java.util.Optional;

/** Everything that one YAML file of a plant may hold. Its form is the plant file's schema. */
record Page(
        Optional<Integer> ringwall,
        Optional<PlantHead> plant,
        List<ZoneForm.Placed> zones,
        List<ConduitForm.Placed> conduits,
        List<ConduitForm.Listed> channels,
        List<ProductForm.Placed> products,
        List<Asset> assets,
        List<Group> groups,
        List<Service> services,
        List<ControlSystem> systems,
        List<ConditionStatement> conditions,
        Optional<RiskForms.Part> risk,
        List<Countermeasure> countermeasures,
        List<Evidence> evidence,
        List<AcceptedGap> accepted,
        List<EssentialEffect> effects,
        List<Approval> approvals,
        List<Justification> justifications,
        List<Flow> flows) {

    /** The version of the file's form; a newer one is refused, older ones are read for ever. */
    static final int VERSION = 1;

    static final Form<Page> FORM = form();

    /** The whole plant on one page. */
    static Page of(Plant plant) {
        RiskForms.Part risk = RiskForms.Part.of(plant.risk());
        boolean noRisk = risk.criteria().isEmpty()
                && risk.initial().isEmpty()
                && risk.records().isEmpty()
                && risk.targets().isEmpty();
        return new Page(
                Optional.of(VERSION),
                Optional.of(new PlantHead(plant.id(), plant.description(), plant.settings())),
                plant.zones().stream()
                        .map(zone -> new ZoneForm.Placed(zone, Optional.empty()))
                        .toList(),
                plant.conduits().stream()
                        .map(conduit -> new ConduitForm.Placed(conduit, Optional.empty()))
                        .toList(),
                List.of(),
                plant.products().stream()
                        .map(product -> new ProductForm.Placed(product, List.of()))
                        .toList(),
                plant.assets(),
                plant.groups(),
                plant.services(),
                plant.systems(),
                plant.conditions(),
                noRisk ? Optional.empty() : Optional.of(risk),
                plant.countermeasures(),
                plant.evidence(),
                plant.accepted(),
                plant.effects(),
                plant.approvals(),
                plant.justifications(),
                plant.flows());
    }

    private static Form<Page> form() {
        Form.Builder<Page> form = Form.of("a plant file", "A plant as Ringwall reads it, whole or in part");
        var ringwall = form.optional(
                "ringwall", Kinds.number(1, Integer.MAX_VALUE), Page::ringwall, "Version of the file's form: 1");
        var plant = form.optional("plant", PlantForm.FORM, Page::plant, "The plant as a whole");
        var zones = form.list("zones", ZoneForm.FORM, Page::zones, "Zones; they may nest");
        var conduits = form.list("conduits", ConduitForm.FORM, Page::conduits, "Conduits, with their channels");
        var channels = form.list(
                "channels", ConduitForm.LISTED, Page::channels, "Channels that are not written inside their conduit");
        var products =
                form.list("products", ProductForm.FORM, Page::products, "Products, with what is claimed of them");
        var assets = form.list("assets", AssetForm.FORM, Page::assets, "Assets, each in one zone or one conduit");
        var groups =
                form.list("groups", ServiceForms.GROUP, Page::groups, "Groups of like assets, for sampled evidence");
        var services =
                form.list("services", ServiceForms.SERVICE, Page::services, "Services that assets offer to others");
        var systems = form.list(
                "systems", ServiceForms.SYSTEM, Page::systems, "Control systems: assets delivered as one product");
        var conditions = form.list(
                "conditions", StatementForms.CONDITION, Page::conditions, "What is stated to be present or absent");
        var risk = form.optional("risk", RiskForms.FORM, Page::risk, "Criteria, scenarios and targets");
        var countermeasures = form.list(
                "countermeasures", CountermeasureForm.FORM, Page::countermeasures, "Compensating countermeasures");
        var evidence = form.list("evidence", EvidenceForm.FORM, Page::evidence, "Evidence, for and against");
        var accepted = form.list("accepted", StatementForms.ACCEPTED, Page::accepted, "Gaps carried until a day");
        var effects = form.list(
                "effects", StatementForms.EFFECT, Page::effects, "Effects on essential functions (3-3, clause 4.2)");
        var approvals = form.list("approvals", StatementForms.APPROVAL, Page::approvals, "Signed steps");
        var justifications = form.list(
                "justifications",
                StatementForms.JUSTIFICATION,
                Page::justifications,
                "Recommendations not followed, with a reason");
        var flows = form.list("flows", StatementForms.FLOW, Page::flows, "What was seen on the wire");
        return form.check(f -> isReadable(f, ringwall)
                ? Optional.of(new Page(
                        f.get(ringwall),
                        f.get(plant),
                        f.get(zones),
                        f.get(conduits),
                        f.get(channels),
                        f.get(products),
                        f.get(assets),
                        f.get(groups),
                        f.get(services),
                        f.get(systems),
                        f.get(conditions),
                        f.get(risk),
                        f.get(countermeasures),
                        f.get(evidence),
                        f.get(accepted),
                        f.get(effects),
                        f.get(approvals),
                        f.get(justifications),
                        f.get(flows)))
                : Optional.empty());
    }

    private static boolean isReadable(Form.Filled f, Field<Page, Optional<Integer>> ringwall) {
        boolean newer = f.get(ringwall).filter(version -> version > VERSION).isPresent();
        if (newer) {
            String sentence = "expected version " + VERSION + " of the plant file, got "
                    + f.get(ringwall).orElseThrow() + ": made by a newer Ringwall";
            f.report(IssueCode.NEWER_FILE, sentence, ringwall);
        }
        return !newer;
    }
}
