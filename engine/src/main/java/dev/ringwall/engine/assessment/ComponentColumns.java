package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.SubjectId;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All rows of components at once, as {@link ComponentJudge} answers them one by one; and what follows from them for the rows
 * of the system. Equal results are one object: 20,000 components of a plant stand in a few thousand ways.
 */
final class ComponentColumns {

    private static final int FEW = 10_000;

    private final Ground ground;
    private final SystemSheet sheet;
    private final RowSheet rows;
    private final Scale scale;
    private final ComponentVoices voices;
    private final Map<Standing, Standing> shared = new HashMap<>();
    private final IdentityHashMap<Standing, Standing> rolled = new IdentityHashMap<>();
    private final IdentityHashMap<Component, Free> known = new IdentityHashMap<>();
    private final Map<Free, Free> sharedFree = new HashMap<>();
    private final Map<Masked, Standing> masked = new HashMap<>();
    private final IdentityHashMap<List<Voice>, ByProduct> byProduct = new IdentityHashMap<>();

    /** How a component stands whatever conditions are absent: in its place, and for the rows of the zone around it. */
    private record Free(Standing there, Standing forZone) {}

    /** A standing, and the conditions that are absent: their rows are not asked. */
    private record Masked(Standing standing, Conditions.Absence absent) {}

    /** How components of a product stand of which nothing else is said, by whether it was seen that it is that product. */
    private static final class ByProduct {
        private @Nullable Free identified;
        private @Nullable Free supposed;
    }

    /** @param running whether the columns are kept while the plant changes, and nobody asks its ground for reasons */
    ComponentColumns(Ground ground, SystemSheet sheet, boolean running) {
        this.ground = ground;
        this.sheet = sheet;
        this.rows = sheet.components();
        this.scale = new Scale(ground.plant().plant().settings(), ground.asOf(), rows);
        this.voices = new ComponentVoices(ground.componentEvidence(), new Voicebook(ground.evidence(), rows, running));
    }

    /** A component in its place, counted as its product's: a service that its maker names is taken as there. */
    Standing of(Asset asset, Component component) {
        return asked(free(asset, component).there, asset, component);
    }

    private Free free(Asset asset, Component component) {
        Free free = known.get(component);
        if (free == null) {
            List<Voice> heard = voices.of(asset, component);
            free = isByProductAlone(component, heard)
                    ? byProduct(asset, component, heard)
                    : free(asset, component, heard);
            known.put(component, free);
        }
        return free;
    }

    /** Whether nothing but the product and its version, and whether that was seen, makes a component stand as it does. */
    private boolean isByProductAlone(Component component, List<Voice> heard) {
        if (heard.isEmpty() || !component.installed().types().isEmpty()) {
            return false;
        }
        for (Voice voice : heard) {
            if (voice.piece().subject().kind() != SubjectId.Kind.PRODUCT
                    || voice.needsService()
                    || voice.piece().kind().isSeenAtPlant()) {
                return false;
            }
        }
        return true;
    }

    private Free byProduct(Asset asset, Component component, List<Voice> heard) {
        ByProduct found = byProduct.computeIfAbsent(heard, any -> new ByProduct());
        boolean identified = ground.componentEvidence().isIdentified(asset, component);
        Free free = identified ? found.identified : found.supposed;
        if (free == null) {
            free = free(asset, component, heard);
            if (identified) {
                found.identified = free;
            } else {
                found.supposed = free;
            }
        }
        return free;
    }

    private Free free(Asset asset, Component component, List<Voice> heard) {
        Standing there = standing(component, new Installation(asset, component, Optional.empty(), false), heard);
        boolean needsService = heard.stream().anyMatch(Voice::needsService);
        Standing forZone = needsService
                ? standing(component, new Installation(asset, component, Optional.empty(), true), heard)
                : there;
        Free found = new Free(there, forZone);
        Free first = sharedFree.putIfAbsent(found, found);
        return first == null ? found : first;
    }

    /** The same without the rows whose conditions are absent. */
    private Standing asked(Standing standing, Asset asset, Component component) {
        Conditions.Absence absent = ground.conditions().absent(asset, component);
        if ((absent.able() | absent.inForce()) == 0) {
            return standing;
        }
        return masked.computeIfAbsent(new Masked(standing, absent), this::mask);
    }

    private Standing mask(Masked wanted) {
        return share(new Standing(
                without(wanted.standing.able, rows.dependingOn(wanted.absent.able())),
                without(wanted.standing.inForce, rows.dependingOn(wanted.absent.inForce()))));
    }

    private static long[] without(long[] planes, long[] set) {
        long[] rest = planes.clone();
        for (int i = 0; i < Planes.SIZE; i++) {
            rest[i] &= ~set[i & 1];
        }
        return rest;
    }

    /** What an asset says of the rows of the zone around it, by its own evidence; no plane where no counterpart applies. */
    Standing own(Asset asset) {
        List<Component> components = ground.plant().componentsOf(asset);
        if (components.size() == 1) {
            return rolled(asset, components.getFirst());
        }
        Standing all = new Standing(Planes.none(), Planes.none());
        for (Component component : components) {
            join(all, rolled(asset, component));
        }
        return settled(all);
    }

    private Standing rolled(Asset asset, Component component) {
        return rolled.computeIfAbsent(asked(free(asset, component).forZone, asset, component), this::roll);
    }

    private static void join(Standing all, Standing one) {
        Planes.join(all.able, one.able);
        Planes.join(all.inForce, one.inForce);
    }

    /** The same at the boundary of a conduit, where what was seen rests on the channels as they were. */
    Standing own(Asset asset, Conduit boundary) {
        Standing free = own(asset);
        Standing bound = bound(asset, boundary);
        if (bound.equals(free)) {
            return free;
        }
        Standing both = new Standing(free.able.clone(), free.inForce.clone());
        Planes.replace(both.able, bound.able, sheet.bindingChannels());
        Planes.replace(both.inForce, bound.inForce, sheet.bindingChannels());
        return share(both);
    }

    private Standing bound(Asset asset, Conduit boundary) {
        Standing all = new Standing(Planes.none(), Planes.none());
        for (Component component : ground.plant().componentsOf(asset)) {
            join(all, rolled.computeIfAbsent(inZone(asset, component, Optional.of(boundary)), this::roll));
        }
        return settled(all);
    }

    private Standing inZone(Asset asset, Component component, Optional<Conduit> boundary) {
        if (boundary.isEmpty()) {
            return asked(free(asset, component).forZone, asset, component);
        }
        Installation asker = new Installation(asset, component, boundary, true);
        return asked(standing(component, asker, voices.of(asset, component)), asset, component);
    }

    private Standing roll(Standing component) {
        Standing all = new Standing(Planes.none(), Planes.none());
        sheet.roll(component.able, all.able);
        sheet.roll(component.inForce, all.inForce);
        return settled(all);
    }

    private Standing settled(Standing all) {
        Planes.settle(all.able);
        Planes.settle(all.inForce);
        return share(new Standing(all.able, all.inForce));
    }

    /** The first standing that is equal to one. */
    Standing share(Standing standing) {
        Standing first = shared.putIfAbsent(standing, standing);
        return first == null ? standing : first;
    }

    /** The rows of the zone once more, with countermeasures that name this very asset. */
    long[] ownHelped(Asset asset, boolean inForce, Optional<Conduit> boundary) {
        long[] free = rolledHelped(asset, inForce, Optional.empty());
        if (boundary.isPresent()) {
            Planes.replace(free, rolledHelped(asset, inForce, boundary), sheet.bindingChannels());
        }
        return free;
    }

    private long[] rolledHelped(Asset asset, boolean inForce, Optional<Conduit> boundary) {
        long[] all = Planes.none();
        for (Component component : ground.plant().componentsOf(asset)) {
            long[] helped = helped(asset, inZone(asset, component, boundary).of(inForce), inForce);
            sheet.roll(helped, all);
        }
        Planes.settle(all);
        return all;
    }

    /** The answers of a component with the countermeasures that name its asset. */
    long[] helped(Asset asset, long[] own, boolean inForce) {
        long[] help = compensations(asset.id(), rows, inForce);
        long[] open = {own[Planes.NOT_MET] | own[Planes.UNKNOWN], own[Planes.NOT_MET + 1] | own[Planes.UNKNOWN + 1]};
        open[0] &= help[Planes.MET];
        open[1] &= help[Planes.MET + 1];
        long[] helped = own.clone();
        Planes.replace(helped, help, open);
        return helped;
    }

    /** The best countermeasure that counts for each row of a subject. */
    long[] compensations(SubjectId subject, RowSheet sheetOfRows, boolean inForce) {
        long[] help = Planes.none();
        if (!ground.compensations().names(subject)) {
            return help;
        }
        for (int i = 0; i < sheetOfRows.rows().size(); i++) {
            Requirement row = sheetOfRows.rows().get(i);
            Optional<Outcome.Met> met = ground.compensations().of(subject, row.id(), inForce);
            if (met.isPresent()) {
                Answers.put(help, i, met.get());
            }
        }
        return help;
    }

    /** A product in one version, by what is said of the product alone. */
    Standing of(InstalledProduct product) {
        Component component = product.asComponent();
        return share(new Standing(ofProduct(component, product, false), ofProduct(component, product, true)));
    }

    private long[] ofProduct(Component component, InstalledProduct product, boolean inForce) {
        List<ComponentType> types = ground.plant().typesOf(component.installed());
        long[] asked = withoutTypes(types);
        for (Condition condition : ground.conditions().statedAbsentSomewhere()) {
            if (ground.conditions()
                    .of(component.installed(), product.product(), condition, inForce)
                    .isAbsent()) {
                remove(asked, rows.dependingOn(condition));
            }
        }
        return scale.weigh(voices.ofProduct(component.installed()), Alone.ASKER, inForce, asked);
    }

    private Standing standing(Component component, Installation asker, List<Voice> heard) {
        return share(new Standing(judge(component, asker, heard, false), judge(component, asker, heard, true)));
    }

    private long[] judge(Component component, Installation asker, List<Voice> heard, boolean inForce) {
        List<ComponentType> types = ground.plant().typesOf(component.installed());
        long[] asked = withoutTypes(types);
        if (!types.isEmpty()) {
            return scale.weigh(heard, asker, inForce, asked);
        }
        // Nobody said what it is: whether rows for some types are asked of it is not known, whatever is said of them.
        long[] sure = {asked[0] & rows.ofEveryType()[0], asked[1] & rows.ofEveryType()[1]};
        long[] result = scale.weigh(heard, asker, inForce, sure);
        result[Planes.UNKNOWN] |= asked[0] & ~sure[0];
        result[Planes.UNKNOWN + 1] |= asked[1] & ~sure[1];
        return result;
    }

    private long[] withoutTypes(List<ComponentType> types) {
        long[] asked = rows.all().clone();
        remove(asked, rows.ofOtherTypes(types));
        return asked;
    }

    private static void remove(long[] from, long[] set) {
        from[0] &= ~set[0];
        from[1] &= ~set[1];
    }

    /**
     * Lets go of results kept only so that equal ones are one object, once there are more of them than a plant of this size
     * has ways to stand in: each change may leave some behind that nobody holds any more.
     *
     * @return whether anything was let go of
     */
    boolean trim() {
        int kept = shared.size() + sharedFree.size() + masked.size() + rolled.size() + voices.products();
        if (kept <= Math.max(FEW, 4 * known.size())) {
            return false;
        }
        shared.clear();
        sharedFree.clear();
        masked.clear();
        rolled.clear();
        voices.trim();
        byProduct.clear();
        return true;
    }

    /** What an asset stands for is found anew. */
    void forget(Asset asset) {
        ground.plant().componentsOf(asset).forEach(known::remove);
    }

    /** The voices on a subject are gathered anew. */
    void forget(SubjectId subject) {
        voices.forget(subject);
        if (subject instanceof ProductId) {
            byProduct.clear();
        }
    }

    /** Finds anew which rows of a group's voices are left to those who were not seen; whether they are others than before. */
    boolean soundsOtherwise(SubjectId group) {
        return voices.soundsOtherwise(group);
    }

    /** A component where it is installed. */
    private final class Installation implements Scale.Asker {
        private final Asset asset;
        private final Component component;
        private final Optional<Conduit> boundary;
        private final boolean forZone;

        Installation(Asset asset, Component component, Optional<Conduit> boundary, boolean forZone) {
            this.asset = asset;
            this.component = component;
            this.boundary = boundary;
            this.forZone = forZone;
        }

        @Override
        public void addStale(Voice voice, long[] set) {
            ground.addStale(voice.piece(), asset, component, rows, set);
            if (boundary.flatMap(conduit -> ground.staleness().ofChannels(voice.piece(), conduit))
                    .isPresent()) {
                set[0] = -1;
                set[1] = -1;
            }
        }

        @Override
        public boolean isIdentified() {
            return ground.componentEvidence().isIdentified(asset, component);
        }

        @Override
        public boolean reaches(String serviceKind) {
            return !forZone || ground.services().reaches(asset, serviceKind);
        }

        @Override
        public long[] shares() {
            return new long[2];
        }
    }

    /** A product that is looked at by itself. */
    private enum Alone implements Scale.Asker {
        ASKER;

        @Override
        public void addStale(Voice voice, long[] set) {}

        @Override
        public boolean isIdentified() {
            return false;
        }

        @Override
        public boolean reaches(String serviceKind) {
            return true;
        }

        @Override
        public long[] shares() {
            return new long[2];
        }
    }
}
