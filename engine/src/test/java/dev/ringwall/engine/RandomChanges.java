package dev.ringwall.engine;

import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.PartKey;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantPart;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Section;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Traits;
import dev.ringwall.engine.model.ZoneId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Changes by chance to the plants of {@link RandomPlants}: everything that a running assessment follows. */
public final class RandomChanges {

    private static final List<Home> HOMES = List.of(
            new Home.InZone(new ZoneId("a")),
            new Home.InZone(new ZoneId("b")),
            new Home.InZone(new ZoneId("inner")),
            new Home.InZone(new ZoneId("net")),
            new Home.InConduit(new ConduitId("ab")),
            new Home.InConduit(new ConduitId("out")),
            new Home.Nowhere());
    private static final List<String> STATED = List.of(
            "zone:a", "zone:b", "zone:inner", "conduit:ab", "conduit:out", "plant:works", "product:a1", "asset:a1");

    private final Plant plant;
    private final Random dice;

    private RandomChanges(Plant plant, Random dice) {
        this.plant = plant;
        this.dice = dice;
    }

    public static Change of(Plant plant, LocalDate day, Random dice) {
        return new RandomChanges(plant, dice).change(day);
    }

    private Change change(LocalDate day) {
        return switch (dice.nextInt(15)) {
            case 0 -> new Change.AnotherDay(day.plusDays(dice.nextInt(4) == 0 ? dice.nextInt(200) : 1));
            case 1, 2 -> new Change.Put(statement(day));
            case 3 ->
                plant.conditions().isEmpty()
                        ? new Change.Put(statement(day))
                        : new Change.Remove(PartKey.of(pick(plant.conditions())));
            case 4, 5 -> new Change.Put(asset());
            case 6 ->
                plant.assets().size() < 4
                        ? new Change.Put(asset())
                        : new Change.Remove(PartKey.of(pick(plant.assets())));
            case 7 -> new Change.Put(conduit(day));
            case 12, 13, 14 -> ofAnother();
            case 8 -> plant.evidence().isEmpty() ? ofAnother() : new Change.Remove(PartKey.of(pick(plant.evidence())));
            case 9 ->
                new Change.Put(Pieces.of(
                                "use-" + dice.nextInt(3),
                                EvidenceKind.CONFIGURATION,
                                pick(List.of("zone:b", "asset:b1", "asset:a1", "group:g")),
                                dice.nextInt(3) > 0)
                        .uses("dir")
                        .build());
            default ->
                new Change.Put(RandomPlants.piece(dice.nextLong(), "e" + dice.nextInt(45), dice.nextInt(4) > 0)
                        .build());
        };
    }

    /** Whatever another plant of the same names says of something, or nothing any more where others can do without. */
    private Change ofAnother() {
        Section section = pick(List.of(Section.values()));
        List<? extends PlantPart> here = PlantPart.of(plant, section);
        boolean canGo = switch (section) {
            case SYSTEMS,
                    COUNTERMEASURES,
                    ACCEPTED,
                    EFFECTS,
                    APPROVALS,
                    JUSTIFICATIONS,
                    FLOWS,
                    RISK_TARGETS,
                    RISK_INITIAL,
                    RISK_CRITERIA -> true;
            case PLANT, ZONES, CONDUITS, PRODUCTS, ASSETS, GROUPS, SERVICES, CONDITIONS, RISK_RECORDS, EVIDENCE ->
                false;
        };
        if (canGo && !here.isEmpty() && dice.nextInt(3) == 0) {
            return new Change.Remove(PartKey.of(pick(here)));
        }
        List<? extends PlantPart> there =
                PlantPart.of(RandomPlants.of(dice.nextLong()).build(), section);
        return there.isEmpty() ? new Change.Put(asset()) : new Change.Put(pick(there));
    }

    private ConditionStatement statement(LocalDate day) {
        return new ConditionStatement(
                new StatementId("c" + dice.nextInt(8)),
                pick(List.of(Condition.values())),
                List.of(SubjectId.parse(pick(STATED)).orElseThrow()),
                dice.nextInt(3) == 0,
                dice.nextBoolean(),
                new Signature(
                        "Engineer",
                        day.minusDays(dice.nextInt(30)),
                        dice.nextInt(4) == 0 ? Optional.empty() : Optional.of(day.plusDays(dice.nextInt(300))),
                        "looked"),
                dice.nextBoolean() ? Optional.of("walk-down") : Optional.empty());
    }

    private Asset asset() {
        Asset old = pick(plant.assets());
        Installed installed = old.installed();
        if (dice.nextBoolean()) {
            installed = new Installed(
                    installed.product(),
                    dice.nextInt(4) == 0 ? Optional.empty() : Optional.of("" + (1 + dice.nextInt(2))),
                    installed.baseline(),
                    installed.types());
        }
        return new Asset(
                dice.nextInt(3) == 0 ? new AssetId("x" + dice.nextInt(3)) : old.id(),
                old.name(),
                dice.nextBoolean() ? old.home() : pick(HOMES),
                installed,
                dice.nextBoolean()
                        ? old.traits()
                        : new Traits(said(), said(), said(), said(), said(), said(), said(), Said.NO),
                old.interfaces(),
                old.components(),
                identity(old),
                dice.nextInt(4) == 0 ? Optional.empty() : old.unchangedSince(),
                old.description());
    }

    private Optional<Identity> identity(Asset old) {
        return switch (dice.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> old.identity();
            default ->
                Optional.of(new Identity(
                        pick(List.of(Identity.How.values())),
                        "Engineer",
                        LocalDate.of(2025, 9, 1).plusDays(dice.nextInt(300)),
                        old.installed().version()));
        };
    }

    private Conduit conduit(LocalDate day) {
        Conduit old = pick(plant.conduits());
        List<Channel> channels = new ArrayList<>(old.channels());
        if (dice.nextInt(3) == 0 && !channels.isEmpty()) {
            channels.remove(dice.nextInt(channels.size()));
        } else {
            channels.add(new Channel(
                    new ChannelId(old.id().value() + "-c" + dice.nextInt(1000)),
                    SubjectId.parse(pick(List.of("zone:a", "asset:a1", "asset:b2", "zone:inner")))
                            .orElseThrow(),
                    SubjectId.parse(pick(List.of("zone:b", "asset:b1", "zone:net")))
                            .orElseThrow(),
                    Channel.Initiator.FROM,
                    "protocol",
                    "1",
                    "",
                    said(),
                    said(),
                    said(),
                    said(),
                    said(),
                    said(),
                    Optional.empty()));
        }
        return new Conduit(
                old.id(),
                old.name(),
                old.zones(),
                channels,
                old.terminatedBy(),
                old.boundary(),
                dice.nextBoolean() ? old.unchangedSince() : Optional.of(day),
                old.note());
    }

    private Said said() {
        return Said.values()[dice.nextInt(3)];
    }

    private <T> T pick(List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
