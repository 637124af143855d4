package dev.ringwall.engine;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.Traits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Small plants by chance, the same for the same seed: few rows and many pieces, so that pieces meet, contradict, expire and
 * go stale. Every plant it makes is valid; none is thrown away.
 */
public final class RandomPlants {

    private static final List<String> PART_ROWS = List.of(
            "CR 1.1",
            "CR 1.1 RE 1",
            "CR 1.3",
            "CR 1.10",
            "CR 2.1",
            "CR 2.1 RE 1",
            "CR 2.9",
            "CR 2.9 RE 1",
            "CR 3.5",
            "CR 4.1",
            "CR 5.1",
            "CR 7.3",
            "NDR 1.6",
            "NDR 5.2",
            "NDR 5.2 RE 1",
            "EDR 3.2",
            "HDR 3.2");
    private static final List<String> SYSTEM_ROWS = List.of(
            "SR 1.1",
            "SR 1.1 RE 1",
            "SR 1.3",
            "SR 1.6",
            "SR 2.1",
            "SR 2.9",
            "SR 3.2",
            "SR 3.2 RE 1",
            "SR 4.1",
            "SR 5.1",
            "SR 5.1 RE 1",
            "SR 5.2",
            "SR 5.2 RE 1",
            "SR 5.3 RE 1",
            "SR 7.3",
            "SR 7.5");
    private static final List<String> ASSETS = List.of("a1", "a2", "a3", "b1", "b2", "d1", "d2");
    private static final List<String> WHOLES =
            List.of("zone:a", "zone:b", "zone:inner", "conduit:ab", "conduit:out", "plant:works", "system:dcs");
    private static final List<EvidenceKind> KINDS = List.of(EvidenceKind.values());

    private final Random random;

    private RandomPlants(long seed) {
        this.random = new Random(seed);
    }

    /** A plant with everything that the rules know, and some dozens of pieces of evidence. */
    public static Plants of(long seed) {
        return new RandomPlants(seed).plant();
    }

    /** One more piece of evidence for a plant of {@link #of}. */
    public static Pieces piece(long seed, String id, boolean met) {
        return new RandomPlants(seed).piece(id, met);
    }

    private Plants plant() {
        Plants plants = Plants.plant().zone("a").zone("b").zoneIn("inner", "a").untrusted("net");
        plants.conduit("ab", "a", "b").conduit("out", "inner", "net");
        plants.asset("a1", "a", type()).asset("a2", "a", type()).asset("a3", "inner", type());
        plants.asset("b1", "b", type()).asset("b2", "b", ComponentType.HOST_DEVICE);
        plants.device("d1", "ab", ComponentType.NETWORK_DEVICE).device("d2", "out", type());
        plants.likeProduct("a2", "a1").likeProduct("b1", "a1").group("g", "a1", "1");
        for (String asset : ASSETS) {
            plants.traits(asset, new Traits(said(), said(), said(), said(), said(), said(), said(), Said.NO));
            if (random.nextInt(4) == 0) {
                plants.version(asset, "2");
            }
        }
        plants.channel("ab", "ab1", "zone:a", "asset:b2").channel("out", "out1", "zone:inner", "zone:net");
        if (random.nextBoolean()) {
            plants.undated("ab");
        }
        plants.system("dcs", "b1", "b2");
        services(plants);
        conditions(plants);
        if (random.nextBoolean()) {
            plants.compensation("cm", random.nextBoolean() ? "asset:a1" : "zone:a", "SR 1.1", 1 + random.nextInt(4));
            plants.with(Pieces.of("seen-cm", EvidenceKind.OBSERVATION, "countermeasure:cm", random.nextInt(3) > 0));
        }
        int pieces = random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            plants.with(piece("e" + i, random.nextInt(4) > 0));
        }
        return plants;
    }

    private void services(Plants plants) {
        plants.service("dir", Service.Kind.DIRECTORY, "b2", List.of("SR 1.1", "SR 1.3"), "b1", "a1", "group:g")
                .serviceOver("ab1");
        plants.service("circle", Service.Kind.BACKUP, "b1", List.of("SR 1.3"), "b2");
        plants.with(
                Pieces.of("use-b", EvidenceKind.CONFIGURATION, "zone:b", true).uses("dir"));
        plants.with(Pieces.of("use-a", EvidenceKind.CONFIGURATION, "asset:a1", random.nextBoolean())
                .uses("dir"));
    }

    private void conditions(Plants plants) {
        for (int i = 0; i < 4; i++) {
            Condition condition = Condition.values()[random.nextInt(Condition.values().length)];
            String subject = random.nextBoolean() ? pick(WHOLES) : "product:a1";
            plants.condition(
                    "c" + i,
                    condition,
                    subject,
                    random.nextInt(3) == 0,
                    random.nextBoolean(),
                    random.nextBoolean() ? Optional.of("looked") : Optional.empty());
        }
    }

    private Pieces piece(String id, boolean met) {
        EvidenceKind kind = KINDS.get(random.nextInt(KINDS.size()));
        boolean ofProduct = kind.isOfProduct();
        boolean ofPart = ofProduct || random.nextInt(3) > 0;
        String subject = ofProduct ? "product:" + pick(ASSETS) : ofPart ? part() : pick(WHOLES);
        List<String> rows = ofPart ? PART_ROWS : SYSTEM_ROWS;
        Pieces piece = Pieces.of(id, kind, subject, met, pick(rows), pick(rows))
                .on(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(150)));
        if (ofProduct || kind == EvidenceKind.DESIGN_DOCUMENT || random.nextInt(6) == 0) {
            piece.capability();
        }
        if (ofProduct) {
            piece.versions(random.nextBoolean() ? "1" : "1 to 2");
            piece.means(pick(List.of(Statement.Means.values())), "directory");
        }
        if (random.nextInt(4) == 0) {
            piece.until(2026, 3 + random.nextInt(8), 1);
        }
        if (random.nextInt(3) == 0) {
            piece.ofVersion(random.nextBoolean() ? "1" : "2");
        }
        if (random.nextInt(4) == 0) {
            piece.scope("a1", "b1", "d1");
        }
        if (subject.startsWith("group:")) {
            piece.sample("a1");
        }
        return piece;
    }

    private String part() {
        int which = random.nextInt(8);
        return which == 0 ? "group:g" : "asset:" + pick(ASSETS);
    }

    private ComponentType type() {
        return ComponentType.values()[random.nextInt(4)];
    }

    private Said said() {
        return Said.values()[random.nextInt(3)];
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
