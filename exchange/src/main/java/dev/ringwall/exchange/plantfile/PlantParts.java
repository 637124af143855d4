package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.Approval;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.Countermeasure;
import dev.ringwall.engine.model.EssentialEffect;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Group;
import dev.ringwall.engine.model.InitialRisk;
import dev.ringwall.engine.model.Justification;
import dev.ringwall.engine.model.PartKey;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantHead;
import dev.ringwall.engine.model.PlantPart;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.Section;
import dev.ringwall.engine.model.SeenFlows;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.yaml.CanonicalJson;
import dev.ringwall.exchange.yaml.Written;
import dev.ringwall.exchange.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One thing of a plant alone, with the names and values that it has in the plant's file. */
public final class PlantParts {

    private PlantParts() {}

    /** How one section's things are read and written. */
    private record Codec<V>(Kind<V> kind, Function<V, PlantPart> read, Function<PlantPart, V> write) {

        Optional<PlantPart> read(Written written, Reading reading) {
            return kind.read(written, reading).map(read);
        }

        String write(PlantPart part) {
            return CanonicalJson.write(kind.write(write.apply(part)));
        }
    }

    /** A thing as canonical JSON: the same thing is always the same text. */
    public static String write(PlantPart part) {
        return codec(PartKey.of(part).section()).write(part);
    }

    /** A thing as it was once written down; that what it names is there was judged then. */
    public static Imported<PlantPart> read(Section section, String text, Catalog catalog) {
        return read(section, text, catalog, Known.anything());
    }

    /** A thing that is to stand in a plant: what it names must be there. */
    public static Imported<PlantPart> read(Section section, String text, Catalog catalog, Plant plant) {
        return read(section, text, catalog, Known.of(plant));
    }

    /** Where a plant contradicts itself; places are those of the plant written as one file. */
    public static List<Issue> contradictions(Plant plant, Catalog catalog) {
        byte[] file = PlantFile.write(plant).getBytes(StandardCharsets.UTF_8);
        return PlantFile.read(List.of(new SourceFile(PlantFile.NAME, file)), Limits.DEFAULT, catalog)
                .errors();
    }

    /**
     * Where a plant that agreed with itself contradicts itself after some changes. While no name goes away only what was put can
     * name what is not there, so that only it is read again; else the whole plant is.
     */
    public static List<Issue> contradictions(Plant before, Plant after, List<Change> changes, Catalog catalog) {
        if (changes.stream().anyMatch(change -> takesNamesAway(before, change))) {
            return contradictions(after, catalog);
        }
        List<PlantPart> put = changes.stream()
                .flatMap(change -> change.about().stream())
                .flatMap(key -> PlantPart.find(after, key).stream())
                .toList();
        List<Issue> errors = new ArrayList<>();
        put.forEach(part -> errors.addAll(
                read(PartKey.of(part).section(), write(part), catalog, after).errors()));
        return errors.isEmpty() ? together(after, Extent.of(put), catalog) : errors;
    }

    private static List<Issue> together(Plant plant, Extent extent, Catalog catalog) {
        Reading reading = new Reading(catalog, Limits.DEFAULT, Known.of(plant));
        reading.in(reading.add(PlantFile.NAME), false);
        Known.twice(plant, extent).ifPresent(reading::report);
        PlantSense.check(plant, extent, reading);
        return reading.issues().stream().filter(Issue::isError).toList();
    }

    private static boolean takesNamesAway(Plant before, Change change) {
        return switch (change) {
            case Change.Remove _ -> true;
            case Change.AnotherDay _ -> false;
            case Change.Put(PlantHead head) -> !head.id().equals(before.id());
            case Change.Put(PlantPart part) ->
                PlantPart.find(before, PartKey.of(part))
                        .filter(old -> !Known.inside(part).containsAll(Known.inside(old)))
                        .isPresent();
        };
    }

    private static Imported<PlantPart> read(Section section, String text, Catalog catalog, Known known) {
        Reading reading = new Reading(catalog, Limits.DEFAULT, known);
        reading.in(reading.add(section.word()), false);
        YamlReader.Document document = YamlReader.read(text, Limits.DEFAULT);
        document.fault()
                .ifPresent(fault -> reading.report(new Issue(
                        fault.code(), fault.sentence(), new Place(section.word(), fault.line(), fault.column()))));
        Optional<PlantPart> part =
                document.root().flatMap(root -> codec(section).read(root, reading));
        return new Imported<>(
                part.filter(_ -> !reading.hasErrors()),
                reading.issues(),
                reading.coverage(),
                reading.known().places(reading.files()));
    }

    private static Codec<?> codec(Section section) {
        return switch (section) {
            case PLANT -> codec(PlantForm.FORM, PlantHead.class);
            case ZONES ->
                new Codec<>(
                        ZoneForm.FORM,
                        ZoneForm.Placed::zone,
                        part -> new ZoneForm.Placed((Zone) part, Optional.empty()));
            case CONDUITS ->
                new Codec<>(
                        ConduitForm.FORM,
                        ConduitForm.Placed::conduit,
                        part -> new ConduitForm.Placed((Conduit) part, Optional.empty()));
            case PRODUCTS ->
                new Codec<>(
                        ProductForm.FORM,
                        ProductForm.Placed::product,
                        part -> new ProductForm.Placed((Product) part, List.of()));
            case ASSETS -> codec(AssetForm.FORM, Asset.class);
            case GROUPS -> codec(ServiceForms.GROUP, Group.class);
            case SERVICES -> codec(ServiceForms.SERVICE, Service.class);
            case SYSTEMS -> codec(ServiceForms.SYSTEM, ControlSystem.class);
            case CONDITIONS -> codec(StatementForms.CONDITION, ConditionStatement.class);
            case RISK_CRITERIA -> codec(CriteriaForm.FORM, RiskCriteria.class);
            case RISK_INITIAL -> codec(RiskForms.INITIAL, InitialRisk.class);
            case RISK_RECORDS -> codec(RiskForms.RECORD, RiskRecord.class);
            case RISK_TARGETS -> codec(TargetForm.FORM, Target.class);
            case COUNTERMEASURES -> codec(CountermeasureForm.FORM, Countermeasure.class);
            case EVIDENCE -> codec(EvidenceForm.FORM, Evidence.class);
            case ACCEPTED -> codec(StatementForms.ACCEPTED, AcceptedGap.class);
            case EFFECTS -> codec(StatementForms.EFFECT, EssentialEffect.class);
            case APPROVALS -> codec(StatementForms.APPROVAL, Approval.class);
            case JUSTIFICATIONS -> codec(StatementForms.JUSTIFICATION, Justification.class);
            case FLOWS ->
                new Codec<>(Kinds.list(StatementForms.FLOW), SeenFlows::new, part -> ((SeenFlows) part).flows());
        };
    }

    private static <P extends PlantPart> Codec<P> codec(Kind<P> kind, Class<P> type) {
        return new Codec<>(kind, part -> part, type::cast);
    }
}
