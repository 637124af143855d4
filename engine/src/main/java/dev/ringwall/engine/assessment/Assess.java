package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Assesses a plant on a day: a pure function of the plant, the catalogue and the date. */
public final class Assess {

    private Assess() {}

    /** Every zone, conduit and control system against IEC 62443-3-3, every component and product against 62443-4-2. */
    public static Assessment plant(Plant plant, Catalog catalog, LocalDate day) {
        PlantIndex index = PlantIndex.of(plant);
        Ground ground = new Ground(index, catalog, day);
        Columns columns = new Columns(ground);
        Map<SubjectId, Answers> answers = new HashMap<>();
        for (Subject subject : systems(plant)) {
            answers.put(subject.id(), columns.of(subject));
        }
        Set<InstalledProduct> installed = new HashSet<>();
        for (Asset asset : plant.assets()) {
            if (!isOutside(asset, index)) {
                for (Component component : index.componentsOf(asset)) {
                    answers.put(component.id(), columns.of(asset, component));
                    InstalledProduct.of(component.installed()).ifPresent(installed::add);
                }
            }
        }
        Map<InstalledProduct, Answers> products = new TreeMap<>();
        installed.forEach(product -> products.put(product, columns.of(product)));
        return new Assessment(new Judge(ground), columns.briefly(), day, answers, products);
    }

    /** Zones inside the system under consideration, conduits and control systems, as the plant lists them. */
    static List<Subject> systems(Plant plant) {
        return Stream.<Subject>concat(
                        plant.zones().stream().filter(zone -> !zone.outside()),
                        Stream.concat(plant.conduits().stream(), plant.systems().stream()))
                .toList();
    }

    /** Components inside the system under consideration. */
    static List<Component> components(PlantIndex index) {
        return index.plant().assets().stream()
                .filter(asset -> !isOutside(asset, index))
                .flatMap(asset -> index.componentsOf(asset).stream())
                .toList();
    }

    private static boolean isOutside(Asset asset, PlantIndex index) {
        return asset.home() instanceof Home.InZone(ZoneId zone)
                && index.zone(zone).filter(Zone::outside).isPresent();
    }

    static NavigableSet<InstalledProduct> installed(PlantIndex index) {
        Set<InstalledProduct> products = new HashSet<>();
        for (Component component : components(index)) {
            InstalledProduct.of(component.installed()).ifPresent(products::add);
        }
        return new TreeSet<>(products);
    }
}
