package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.Countermeasure.Carrier;
import dev.ringwall.engine.model.Countermeasure.Replaced;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A compensating countermeasure. */
final class CountermeasureForm {

    private static final Form<Carrier> CARRIER = carrier();

    static final Form<Countermeasure> FORM = form();

    private CountermeasureForm() {}

    private static Form<Countermeasure> form() {
        Form.Builder<Countermeasure> form =
                Form.of("a countermeasure", "What stands in for a row that something cannot meet (3-3, clause 4.3)");
        Field<Countermeasure, CountermeasureId> id = form.required(
                "id",
                new Ids<>(Named.COUNTERMEASURE, CountermeasureId::new, CountermeasureId::value),
                Countermeasure::id,
                "Id of the countermeasure");
        Field<Countermeasure, String> name =
                form.text("name", c -> Forms.nameUnlessId(c.name(), c.id().value()), "Name as people say it");
        Field<Countermeasure, List<Replaced>> replaces = form.required(
                "replaces",
                new Replacements(),
                Countermeasure::replaces,
                "Each row, with the threat that is stopped instead");
        Field<Countermeasure, List<SubjectId>> subjects = form.required(
                "subjects",
                Kinds.list(Refs.subject(SubjectId.Kind.ASSET, SubjectId.Kind.ZONE, SubjectId.Kind.CONDUIT)),
                Countermeasure::subjects,
                "The assets that it covers, or a zone or conduit");
        Field<Countermeasure, SecurityLevel> upTo =
                form.required("up_to", Kinds.LEVEL, Countermeasure::upTo, "The level up to which its argument holds");
        Field<Countermeasure, Optional<Carrier>> carrier =
                form.optional("carrier", CARRIER, Countermeasure::carrier, "What does the work");
        Field<Countermeasure, Optional<RiskId>> record = form.optional(
                "risk_record",
                Refs.RISK,
                Countermeasure::riskRecord,
                "The risk record whose residual was rated again with it");
        Field<Countermeasure, String> owner = form.text("owner", Countermeasure::owner, "Who looks after it");
        Field<Countermeasure, Optional<Signature>> approval = form.optional(
                "approval",
                SignatureFields.FORM,
                Countermeasure::approval,
                "By the risk owner, another person than the owner; 24 months at most");
        Field<Countermeasure, String> note = form.text("note", Countermeasure::note, "Anything else");
        return form.make(f -> new Countermeasure(
                f.get(id),
                Forms.nameOr(f.get(name), f.get(id)),
                f.get(replaces),
                f.get(subjects),
                f.get(upTo),
                f.get(carrier),
                f.get(record),
                f.get(owner),
                f.get(approval),
                f.get(note)));
    }

    private static Form<Carrier> carrier() {
        Form.Builder<Carrier> form = Form.of("a carrier", "What does the work: exactly one of the four");
        var asset = form.optional(
                "asset",
                Refs.ASSET,
                c -> c instanceof Carrier.ByAsset(var id) ? Optional.of(id) : Optional.empty(),
                "An asset such as a firewall");
        var service = form.optional(
                "service",
                Refs.SERVICE,
                c -> c instanceof Carrier.ByService(var id) ? Optional.of(id) : Optional.empty(),
                "A service of the plant");
        var physical = form.optional(
                "physical",
                Kinds.TEXT,
                c -> c instanceof Carrier.Physical(String what) ? Optional.of(what) : Optional.empty(),
                "A lock, a fence, a guard");
        var procedure = form.optional(
                "procedure",
                Kinds.TEXT,
                c -> c instanceof Carrier.Procedure(String what) ? Optional.of(what) : Optional.empty(),
                "What people do");
        return form.check(f -> {
            List<Carrier> given = new ArrayList<>();
            f.get(asset).map(Carrier.ByAsset::new).ifPresent(given::add);
            f.get(service).map(Carrier.ByService::new).ifPresent(given::add);
            f.get(physical).map(Carrier.Physical::new).ifPresent(given::add);
            f.get(procedure).map(Carrier.Procedure::new).ifPresent(given::add);
            if (given.size() != 1) {
                String sentence = "expected one of `asset`, `service`, `physical`, `procedure`, got " + given.size();
                f.reading().report(IssueCode.CONTRADICTION, sentence, f.span());
                return Optional.empty();
            }
            return Optional.of(given.getFirst());
        });
    }

    /** Rows, each with the threat behind it that is stopped all the same: {@code SR 1.13: dialling in unseen}. */
    private static final class Replacements implements Kind<List<Replaced>> {

        @Override
        public Optional<List<Replaced>> read(Written written, Reading reading) {
            if (!(reading.unfolded(written, false).orElse(written) instanceof Written.Fields fields)
                    || fields.fields().isEmpty()) {
                return reading.expected(
                        IssueCode.WRONG_SHAPE, "rows with a threat each, such as `SR 1.13: …`", written);
            }
            List<Replaced> replaced = new ArrayList<>();
            Set<RequirementId> seen = new HashSet<>();
            for (Written.Field field : fields.fields()) {
                Optional<RequirementId> row = Rows.ROW.read(field.name(), reading);
                Optional<String> threat =
                        Kinds.name("the threat that is stopped").read(field.value(), reading);
                if (row.isPresent() && !seen.add(row.get())) {
                    reading.report(
                            IssueCode.ROW_TWICE,
                            "expected each row once, got `" + row.get().code() + "` twice",
                            field.name().span());
                } else if (row.isPresent() && threat.isPresent()) {
                    replaced.add(new Replaced(row.get(), threat.get()));
                }
            }
            return replaced.size() == fields.fields().size() ? Optional.of(replaced) : Optional.empty();
        }

        @Override
        public Written write(List<Replaced> replaced) {
            return Written.fields(replaced.stream()
                    .map(each -> new Written.Field(Written.text(each.row().toString()), Written.text(each.threat())))
                    .toList());
        }

        @Override
        public Map<String, Object> schema() {
            return Kinds.schema(
                    "type",
                    "object",
                    "patternProperties",
                    Kinds.schema(Rows.PATTERN, Kinds.TEXT.schema()),
                    "additionalProperties",
                    false,
                    "minProperties",
                    1);
        }
    }
}
