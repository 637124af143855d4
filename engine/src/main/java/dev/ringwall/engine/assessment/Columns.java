package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Rollup.ConduitScope;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * All answers of a plant on a day, as planes: the same as {@link Judge} gives row by row, 100 to 1,000 times faster and
 * without reasons. Whoever asks why is answered by the judge.
 */
final class Columns {

    private final Ground ground;
    private final SystemSheet sheet;
    private final ComponentColumns components;
    private final ServiceColumns services;
    private final PartColumns parts;
    private final WholeColumns wholes;
    private final Answers.Rows systemRows;
    private final Answers.Rows conduitRows;
    private final Answers.Rows componentRows;
    private final boolean anyHelp;
    private final IdentityHashMap<Standing, Answers> shared = new IdentityHashMap<>();

    Columns(Ground ground) {
        this(ground, false);
    }

    /** Columns that are kept while the plant changes; who wants reasons judges on another ground. */
    static Columns running(Ground ground) {
        return new Columns(ground, true);
    }

    private Columns(Ground ground, boolean running) {
        this.ground = ground;
        this.sheet = new SystemSheet(ground.catalog());
        this.components = new ComponentColumns(ground, sheet, running);
        this.services = new ServiceColumns(ground);
        this.parts = new PartColumns(ground, sheet, components, services, running);
        this.wholes = new WholeColumns(ground, sheet, components, services, parts);
        services.settle(ground, sheet, parts::provider);
        this.systemRows = new Answers.Rows(sheet.system().rows(), sheet.system());
        this.conduitRows = new Answers.Rows(
                sheet.system().rows().stream()
                        .filter(row -> row.rollup().orElseThrow().conduit() != ConduitScope.NEVER)
                        .toList(),
                sheet.system());
        this.componentRows = new Answers.Rows(sheet.components().rows(), sheet.components());
        this.anyHelp = ground.compensations().any();
    }

    /** A judge that tells why by the plain rules, and judges only those who decide and are told of. */
    Judge briefly() {
        return new Judge(ground, parts);
    }

    /** All answers of a zone, conduit, control system or component. */
    Answers of(Subject subject) {
        return switch (subject) {
            case Zone zone ->
                new Answers(systemRows, four(ask -> wholes.zone(zone, ask), anyHelp && !wholes.isAlike(zone)));
            case Conduit conduit ->
                new Answers(
                        conduitRows, four(ask -> wholes.conduit(conduit, ask), anyHelp && !wholes.isAlike(conduit)));
            case ControlSystem system -> new Answers(systemRows, four(ask -> wholes.system(system, ask), anyHelp));
            case Component component -> of(component);
            case Asset asset ->
                throw new IllegalArgumentException("an asset is judged by its components: " + asset.id());
            case Product product ->
                throw new IllegalArgumentException("a product is judged in one version: " + product.id());
        };
    }

    private Answers of(Component component) {
        Asset asset = ground.plant().asset(component.id().asset()).orElseThrow();
        return of(asset, component);
    }

    Answers of(Asset asset, Component component) {
        Standing own = components.of(asset, component);
        if (!ground.compensations().names(asset.id())) {
            return shared(own);
        }
        return new Answers(componentRows, new long[][] {
            own.able,
            components.helped(asset, own.able, false),
            own.inForce,
            components.helped(asset, own.inForce, true)
        });
    }

    Answers of(InstalledProduct product) {
        return shared(components.of(product));
    }

    private Answers shared(Standing own) {
        return shared.computeIfAbsent(
                own, any -> new Answers(componentRows, new long[][] {own.able, own.able, own.inForce, own.inForce}));
    }

    /** Lets go of what earlier changes left behind, when it has become much. */
    void trim() {
        if (components.trim()) {
            shared.clear();
        }
    }

    /** The voices on a subject are gathered anew. */
    void forgetVoices(SubjectId subject) {
        components.forget(subject);
        parts.forgetVoices(subject);
    }

    /** Whether the voices on a group, after a change to what its sample says, are heard by other members than before. */
    boolean soundsOtherwise(SubjectId group) {
        return components.soundsOtherwise(group);
    }

    /** Whether an asset uses services is found anew. */
    void forgetUse(Asset asset) {
        services.forget(asset);
    }

    /** What an asset answers by itself is judged anew. */
    void forgetStanding(Asset asset) {
        components.forget(asset);
    }

    /** An asset is no longer there as it was. */
    void forget(Asset asset) {
        forgetStanding(asset);
        forgetUse(asset);
    }

    /** How one asset answers for a zone or control system is judged anew. */
    void forgetPart(SubjectId whole, Asset asset) {
        wholes.forgetPart(whole, asset);
    }

    /** What is said of a zone or control system is heard anew, and everybody who answers for it judged anew. */
    void hearAgain(SubjectId whole) {
        wholes.hearAgain(whole);
    }

    /** What the conduits of a zone answer is found anew. */
    void forgetEdges(SubjectId zone) {
        wholes.forgetEdges(zone);
    }

    /** Which assets of a zone reach outside it is found anew. */
    void forgetOutside(SubjectId zone) {
        wholes.forgetOutside(zone);
    }

    /** Judges a conduit anew; whether it answers otherwise than before. */
    boolean answersOtherwise(Conduit conduit) {
        return wholes.answersOtherwise(conduit);
    }

    /** Finds anew which rows services provide; those that changed are returned. */
    List<Service> resettle() {
        Map<ServiceId, long[][]> before = services.unsettle();
        services.settle(ground, sheet, parts::provider);
        return ground.plant().plant().services().stream()
                .filter(service -> !services.providesAs(
                        service.id(), before.getOrDefault(service.id(), new long[Ask.values().length][Planes.SIZE])))
                .toList();
    }

    private interface Plain {
        long[] of(Ask ask);
    }

    /** The four answers of a whole: rows that contain others answer them, and what is seen working exists. */
    private long[][] four(Plain plain, boolean byHelp) {
        long[] able = plain.of(Ask.ABLE);
        long[] inForce = plain.of(Ask.IN_FORCE_UNAIDED);
        long[] unaided = withImplied(inForce, inForce);
        long[] ableAlone = seenWorking(withImplied(able, able), unaided);
        if (!byHelp) {
            return new long[][] {ableAlone, ableAlone, unaided, unaided};
        }
        long[] helped = withImplied(plain.of(Ask.IN_FORCE), inForce);
        long[] withHelp = seenWorking(withImplied(plain.of(Ask.ABLE_WITH_HELP), able), helped);
        return new long[][] {ableAlone, withHelp, unaided, helped};
    }

    private long[] withImplied(long[] plain, long[] unaided) {
        long[] all = plain.clone();
        boolean[] done = new boolean[sheet.system().rows().size()];
        for (int row = 0; row < done.length; row++) {
            imply(row, all, plain, unaided, done);
        }
        return all;
    }

    private void imply(int row, long[] all, long[] plain, long[] unaided, boolean[] done) {
        if (done[row]) {
            return;
        }
        done[row] = true;
        int[] containers = sheet.containersOf(row);
        if (containers.length == 0 || !isOpen(row, plain, unaided)) {
            return;
        }
        for (int container : containers) {
            imply(container, all, plain, unaided, done);
            if (Planes.has(all, Planes.MET, container) && !Planes.has(all, Planes.HELPED, container)) {
                Planes.copy(all, container, all, row);
                return;
            }
        }
    }

    /** Nothing but help answers it, and nothing was said against it. */
    private static boolean isOpen(int row, long[] plain, long[] unaided) {
        boolean byHelp = Planes.has(plain, Planes.MET, row) && Planes.has(plain, Planes.HELPED, row);
        long[] judged = byHelp ? unaided : plain;
        return Planes.has(judged, Planes.UNKNOWN, row) && !Planes.has(judged, Planes.FADED, row);
    }

    /** What is seen working exists: able is never less than what is in force. */
    private static long[] seenWorking(long[] able, long[] inForce) {
        long[] rows = new long[2];
        for (int half = 0; half < 2; half++) {
            long further = 0;
            for (int plane = Planes.UP_TO_3; plane < Planes.SIZE; plane += 2) {
                further |= able[plane + half] & ~inForce[plane + half];
            }
            long open = able[Planes.NOT_MET + half]
                    | able[Planes.UNKNOWN + half]
                    | (able[Planes.MET + half] & able[Planes.HELPED + half] & further);
            rows[half] = inForce[Planes.MET + half] & open;
        }
        Planes.replace(able, inForce, rows);
        return able;
    }
}
