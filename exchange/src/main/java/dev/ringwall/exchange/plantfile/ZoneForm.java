package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import java.util.List;
import java.util.Optional;

/** A zone, and its target where that is written beside it. */
final class ZoneForm {

    static final Form<Placed> FORM = form();

    private ZoneForm() {}

    /** A zone as the file holds it. */
    record Placed(Zone zone, Optional<Target> target) {}

    private static Form<Placed> form() {
        Form.Builder<Placed> form =
                Form.of("a zone", "A grouping of assets that share security requirements (IEC 62443-3-2)");
        Field<Placed, ZoneId> id = form.required(
                "id",
                new Ids<>(Named.ZONE, ZoneId::new, ZoneId::value),
                p -> p.zone().id(),
                "Id of the zone");
        Field<Placed, String> name = form.text("name", Forms.nameOf(Placed::zone), "Name as people say it");
        Field<Placed, Optional<ZoneId>> parent =
                form.optional("parent", Refs.ZONE, p -> p.zone().parent(), "The zone around it");
        Field<Placed, ZoneKind> kind = form.or(
                "kind",
                ZoneKind.OTHER,
                Kinds.word(ZoneKind.class),
                p -> p.zone().kind(),
                "What it is for; the floors of the risk criteria go by it");
        Field<Placed, Boolean> outside =
                form.or("outside", false, Kinds.YES_NO, p -> p.zone().outside(), "Outside the plant: needs no target");
        Field<Placed, Said> untrusted = Forms.said(
                form, "untrusted", p -> p.zone().untrusted(), "Whether what it carries must be met as hostile");
        Field<Placed, Said> safety = Forms.said(form, "safety", p -> p.zone().safety(), "Safety related as a whole");
        Field<Placed, String> safetyReason = form.text(
                "safety_reason",
                p -> p.zone().safetyReason(),
                "Why a zone of mixed assets is safety related as a whole");
        Field<Placed, List<String>> essential = form.list(
                "essential_functions",
                Kinds.TEXT,
                p -> p.zone().essentialFunctions(),
                "Essential functions that its assets carry");
        Field<Placed, Boundary> boundary = form.or(
                "boundary",
                Boundary.NOT_DESCRIBED,
                PlantForm.BOUNDARY,
                p -> p.zone().boundary(),
                "What the requirements specification says of it");
        Field<Placed, List<ForeignId>> foreignIds =
                Forms.foreignIds(form, p -> p.zone().foreignIds());
        Field<Placed, String> note = form.text("note", p -> p.zone().note(), "Anything else");
        Field<Placed, Optional<TargetForm.Inline>> target =
                form.shortcut("sl_t", TargetForm.INLINE, "Its SL-T; the same as an entry under `risk: targets:`");
        return form.make(f -> {
            ZoneId own = f.get(id);
            Zone zone = new Zone(
                    own,
                    Forms.nameOr(f.get(name), own),
                    f.get(parent),
                    f.get(kind),
                    f.get(outside),
                    f.get(untrusted),
                    f.get(safety),
                    f.get(safetyReason),
                    f.get(essential),
                    f.get(boundary),
                    f.get(foreignIds),
                    f.get(note));
            return new Placed(zone, TargetForm.of(f, target, own));
        });
    }
}
