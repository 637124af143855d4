package dev.ringwall.exchange.aas;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.AssetField;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.FoundAsset;
import dev.ringwall.exchange.found.FoundProduct;
import dev.ringwall.exchange.yaml.Written;
import dev.ringwall.exchange.zip.Archive;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads nameplates: each names a product, and one with a serial number an asset of it. All other submodels are counted. */
final class AasReader {

    private final SourceFile source;
    private final Limits limits;
    private final List<Issue> issues = new ArrayList<>();
    private final Found.Collected found = new Found.Collected();
    private final Set<String> tags = new HashSet<>();
    private final Map<String, Integer> left = new TreeMap<>();
    private long nameplates;
    private long understood;

    AasReader(SourceFile source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    Imported<Found> read() {
        List<SourceFile> parts =
                Archive.isOne(source.bytes()) ? new Aasx(source, limits, issues).environments() : List.of(source);
        List<Environment> environments = parts.stream()
                .map(part -> Environment.read(part, limits, issues))
                .toList();
        if (issues.stream().anyMatch(Issue::isError)) {
            issues.sort(Issue.BY_PLACE);
            return new Imported<>(Optional.empty(), issues, Coverage.NOTHING, Places.NONE);
        }
        environments.forEach(this::take);
        if (understood == 0) {
            String sentence = "expected a nameplate of a product, got "
                    + (nameplates > 0 ? "none that is filled in" : "a shell without one");
            report(IssueCode.NOTHING_FOUND, sentence, new Place(source.name(), 0, 0));
        }
        issues.sort(Issue.BY_PLACE);
        List<String> others = left.entrySet().stream()
                .map(kind -> kind.getValue() + " of " + kind.getKey())
                .toList();
        return new Imported<>(
                Optional.of(found.found()), issues, new Coverage(understood, nameplates, others), Places.NONE);
    }

    private void report(IssueCode code, String sentence, Place place) {
        if (issues.size() < limits.issues()) {
            issues.add(new Issue(code, sentence, place));
        }
    }

    private void take(Environment environment) {
        Set<String> ids = environment.submodels().stream()
                .flatMap(submodel -> submodel.text("id").stream())
                .collect(Collectors.toSet());
        Set<String> ofTypes = new HashSet<>();
        Map<String, String> names = new TreeMap<>();
        for (Written.Fields shell : environment.shells()) {
            List<String> of = submodels(shell);
            of.stream().filter(id -> !ids.contains(id)).forEach(id -> {
                String sentence = "expected the submodel `" + id + "`, to which the shell `"
                        + shell.text("idShort").orElse("") + "` refers, got a file without it";
                report(IssueCode.LEADS_NOWHERE, sentence, environment.place(shell));
            });
            if (shell.fields("assetInformation").text("assetKind").equals(Optional.of("Type"))) {
                ofTypes.addAll(of);
            }
            shell.text("idShort").ifPresent(name -> of.forEach(id -> names.putIfAbsent(id, name)));
        }
        for (Written.Fields submodel : environment.submodels()) {
            String id = submodel.text("id").orElse("");
            if (Nameplate.isOne(submodel)) {
                take(
                        new Nameplate(submodel),
                        environment.place(submodel),
                        new Whose(ofTypes.contains(id), Optional.ofNullable(names.get(id))));
            } else {
                left.merge("`" + submodel.text("idShort").orElse("a submodel without a name") + "`", 1, Integer::sum);
            }
        }
    }

    /** What a shell says of the thing whose nameplate it refers to. */
    private record Whose(boolean aType, Optional<String> name) {}

    private static List<String> submodels(Written.Fields shell) {
        return shell.records("submodels").stream()
                .flatMap(reference -> {
                    List<Written.Fields> keys = reference.records("keys");
                    return keys.isEmpty() ? Stream.of() : keys.getLast().text("value").stream();
                })
                .toList();
    }

    private void take(Nameplate plate, Place place, Whose whose) {
        nameplates++;
        Optional<String> vendor = plate.vendor();
        Optional<String> model = plate.type().or(plate::orderNumber);
        Optional<String> name = plate.designation().or(() -> model);
        if (plate.isTemplate()) {
            left.merge("templates, whose values are examples", 1, Integer::sum);
        } else if (vendor.isEmpty() || name.isEmpty()) {
            String sentence = "expected a nameplate with a manufacturer and a designation, got one without "
                    + (vendor.isEmpty() ? "`ManufacturerName`" : "`ManufacturerProductDesignation`");
            report(IssueCode.RECORD_LEFT_OUT, sentence, place);
        } else {
            understood++;
            String tag = tag(vendor.get(), model.orElse(name.get()));
            boolean asset = plate.serial().isPresent() && !whose.aType() && !plate.isOfSoftware();
            found.add(new FoundProduct(
                    place, tag, name.get(), vendor.get(), model.orElse(""), List.of(), asset ? "" : versions(plate)));
            if (asset) {
                asset(plate, place, tag, whose);
            }
        }
    }

    private void asset(Nameplate plate, Place place, String product, Whose whose) {
        String serial = plate.serial().orElseThrow();
        String tag = tag(plate.vendor().orElseThrow(), serial);
        if (!tags.add(tag)) {
            String sentence = "expected one nameplate for the serial number `" + serial + "`, got another one";
            report(IssueCode.DUPLICATE_TAG, sentence, place);
            return;
        }
        Map<AssetField, String> values = new EnumMap<>(AssetField.class);
        values.put(AssetField.SERIAL, serial);
        whose.name().ifPresent(name -> values.put(AssetField.NAME, name));
        plate.orderNumber().ifPresent(number -> values.put(AssetField.ORDER_NUMBER, number));
        plate.version().ifPresent(version -> values.put(AssetField.VERSION, version));
        plate.hardware().ifPresent(version -> values.put(AssetField.NOTE, "hardware " + version));
        found.add(FoundAsset.of(place, tag, values).ofProduct(product));
    }

    /** A product has no version of its own; what a nameplate says of one is not lost. */
    private static String versions(Nameplate plate) {
        return Stream.of(
                        plate.hardware().map(version -> "hardware " + version),
                        plate.version().map(version -> (plate.isOfSoftware() ? "version " : "firmware ") + version))
                .flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), all -> all.isEmpty() ? "" : "nameplate: " + all));
    }

    private static String tag(String vendor, String what) {
        return (vendor + " " + what).toLowerCase(Locale.ROOT);
    }
}
