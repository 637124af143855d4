package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.AccessPoint;
import dev.ringwall.engine.model.Boundary;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.PlantDescription;
import dev.ringwall.engine.model.PlantDescription.Person;
import dev.ringwall.engine.model.PlantHead;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.model.Settings;
import dev.ringwall.engine.model.Settings.Periods;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** What the file says of the plant as a whole, and what the plant decides for itself. */
final class PlantForm {

    static final Form<AccessPoint> ACCESS_POINT = accessPoint();
    static final Form<Boundary> BOUNDARY = boundary();

    private static final Form<Person> PERSON = person();
    private static final Form<Periods> PERIODS = periods();

    static final Form<PlantHead> FORM = head();

    private PlantForm() {}

    private static Form<PlantHead> head() {
        Form.Builder<PlantHead> form =
                Form.of("the plant", "The system under consideration (IEC 62443-3-2, ZCR 1.1 and 6)");
        Field<PlantHead, PlantId> id = form.required(
                "id", new Ids<>(Named.PLANT, PlantId::new, PlantId::value), PlantHead::id, "Id of the plant");
        Field<PlantHead, String> name = text(form, "name", PlantDescription::name, "Name as people say it");
        Field<PlantHead, String> owner = text(form, "owner", PlantDescription::owner, "The accountable organisation");
        Field<PlantHead, String> purpose = text(form, "purpose", PlantDescription::purpose, "What it is for");
        Field<PlantHead, String> function = text(form, "function", PlantDescription::function, "What it does");
        Field<PlantHead, String> intendedUse =
                text(form, "intended_use", PlantDescription::intendedUse, "How it is meant to be used");
        Field<PlantHead, String> equipment = text(
                form, "equipment_under_control", PlantDescription::equipmentUnderControl, "The equipment it controls");
        Field<PlantHead, String> perimeter =
                text(form, "perimeter", PlantDescription::perimeter, "Where the plant ends, and what is outside");
        Field<PlantHead, List<AccessPoint>> accessPoints = form.list(
                "access_points",
                ACCESS_POINT,
                h -> h.description().accessPoints(),
                "Where it can be entered, by wire or by door");
        Field<PlantHead, List<String>> external = texts(
                form, "external_services", PlantDescription::externalServices, "Services that it takes from outside");
        Field<PlantHead, List<String>> outOfScope =
                texts(form, "out_of_scope", PlantDescription::outOfScope, "Systems near by that are not part of it");
        Field<PlantHead, String> environment = text(
                form,
                "environment",
                PlantDescription::environment,
                "Assumptions about its operating environment (ZCR 6.5)");
        Field<PlantHead, String> threats = text(
                form, "threats", PlantDescription::threats, "The threat environment, with sources and date (ZCR 6.6)");
        Field<PlantHead, List<String>> policies =
                texts(form, "policies", PlantDescription::policies, "Security policies that apply (ZCR 6.7)");
        Field<PlantHead, List<String>> assumptions =
                texts(form, "assumptions", PlantDescription::assumptions, "What is taken for granted");
        Field<PlantHead, List<String>> regulations = texts(
                form,
                "regulations",
                PlantDescription::regulations,
                "Regulations that apply, or `none applies` (ZCR 6.9)");
        Field<PlantHead, List<Person>> people =
                form.list("people", PERSON, h -> h.description().people(), "Whose word the file carries");
        Field<PlantHead, String> source =
                text(form, "source", PlantDescription::source, "Where the description comes from");
        Field<PlantHead, ZoneId> timeZone = form.or(
                "time_zone",
                Settings.DEFAULT.timeZone(),
                Kinds.TIME_ZONE,
                h -> h.settings().timeZone(),
                "Whose days count, as an IANA name; UTC if not said");
        Field<PlantHead, Periods> periods = form.or(
                "evidence_months",
                Periods.DEFAULT,
                PERIODS,
                h -> h.settings().periods(),
                "Months that evidence counts where it names no end; 12 if not said");
        Field<PlantHead, EvidenceKind> builtIn = form.or(
                "built_in_needs",
                EvidenceKind.CLAIM,
                Kinds.word(List.of(
                        EvidenceKind.CLAIM, EvidenceKind.CERTIFICATE, EvidenceKind.LAB_TEST, EvidenceKind.SITE_TEST)),
                h -> h.settings().builtInNeeds(),
                "The weakest kind of evidence that shows a built-in function in force");
        return form.make(f -> new PlantHead(
                f.get(id),
                new PlantDescription(
                        f.get(name),
                        f.get(owner),
                        f.get(purpose),
                        f.get(function),
                        f.get(intendedUse),
                        f.get(equipment),
                        f.get(perimeter),
                        f.get(accessPoints),
                        f.get(external),
                        f.get(outOfScope),
                        f.get(environment),
                        f.get(threats),
                        f.get(policies),
                        f.get(assumptions),
                        f.get(regulations),
                        f.get(people),
                        f.get(source)),
                new Settings(f.get(timeZone), f.get(periods), f.get(builtIn))));
    }

    private static Field<PlantHead, String> text(
            Form.Builder<PlantHead> form, String field, Function<PlantDescription, String> of, String doc) {
        return form.text(field, head -> of.apply(head.description()), doc);
    }

    private static Field<PlantHead, List<String>> texts(
            Form.Builder<PlantHead> form, String field, Function<PlantDescription, List<String>> of, String doc) {
        return form.list(field, Kinds.TEXT, head -> of.apply(head.description()), doc);
    }

    private static Form<AccessPoint> accessPoint() {
        Form.Builder<AccessPoint> form = Form.of("an access point", "Where something can be entered");
        Field<AccessPoint, String> name =
                form.required("name", Kinds.name("a name"), AccessPoint::name, "Name as people say it");
        Field<AccessPoint, AccessPoint.Kind> kind = form.required(
                "kind",
                Kinds.word(AccessPoint.Kind.class),
                AccessPoint::kind,
                "By wire (logical) or by door (physical)");
        Field<AccessPoint, String> where = form.text("where", AccessPoint::where, "Where it is");
        Field<AccessPoint, String> flows = form.text("flows", AccessPoint::flows, "What passes through it (ZCR 6.4 h)");
        return form.make(f -> new AccessPoint(f.get(name), f.get(kind), f.get(where), f.get(flows)));
    }

    private static Form<Boundary> boundary() {
        Form.Builder<Boundary> form =
                Form.of("a boundary", "What the requirements specification asks beside the level (ZCR 6.4 b to n)");
        Field<Boundary, String> organisation =
                form.text("organisation", Boundary::organisation, "The accountable organisation");
        Field<Boundary, String> logical = form.text("logical", Boundary::logical, "The logical boundary");
        Field<Boundary, String> physical = form.text("physical", Boundary::physical, "The physical boundary");
        Field<Boundary, List<AccessPoint>> points =
                form.list("access_points", ACCESS_POINT, Boundary::accessPoints, "Where it can be entered");
        Field<Boundary, String> policies = form.text("policies", Boundary::policies, "Policies that apply, or `none`");
        Field<Boundary, String> assumptions =
                form.text("assumptions", Boundary::assumptions, "What is taken for granted, or `none`");
        Field<Boundary, String> dependencies =
                form.text("dependencies", Boundary::dependencies, "What it depends on outside, or `none`");
        return form.make(f -> new Boundary(
                f.get(organisation),
                f.get(logical),
                f.get(physical),
                f.get(points),
                f.get(policies),
                f.get(assumptions),
                f.get(dependencies)));
    }

    private static Form<Person> person() {
        Form.Builder<Person> form = Form.of("a person", "Somebody whose word the file carries");
        Field<Person, String> name =
                form.required("name", Kinds.name("a name"), Person::name, "Name, as signatures use it");
        Field<Person, String> organisation = form.text("organisation", Person::organisation, "Whom he works for");
        Field<Person, String> function = form.text("function", Person::function, "What he is there");
        return form.make(f -> new Person(f.get(name), f.get(organisation), f.get(function)));
    }

    private static Form<Periods> periods() {
        Form.Builder<Periods> form = Form.of("periods", "Months that evidence of a kind counts");
        Kind<Integer> months = Kinds.number(1, 120);
        Field<Periods, Integer> configuration =
                form.or("configuration", 12, months, Periods::configuration, "Configuration exports");
        Field<Periods, Integer> siteTest = form.or("site_test", 12, months, Periods::siteTest, "Tests on site");
        Field<Periods, Integer> observation =
                form.or("observation", 12, months, Periods::observation, "Captures, scans, logs and walk-downs");
        Field<Periods, Integer> activity =
                form.or("activity", 12, months, Periods::activity, "Records of activities such as a restore");
        return form.make(f -> new Periods(f.get(configuration), f.get(siteTest), f.get(observation), f.get(activity)));
    }
}
