package dev.ringwall.bench;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Basis;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/** What happens to a plant in use, by chance and the same for the same seed. */
final class RandomChanges {

    /** Kinds of change that have a goal. */
    enum Kind {
        ANSWER,
        EVIDENCE,
        DAY,
        FACT,
        ASSET,
        CHANNEL;

        String words() {
            return "a change (" + name().toLowerCase(Locale.ROOT) + ")";
        }
    }

    private final Plant plant;
    private final Catalog catalog;
    private final SplittableRandom dice;
    private LocalDate day;

    RandomChanges(Plant plant, Catalog catalog, LocalDate day, long seed) {
        this.plant = plant;
        this.catalog = catalog;
        this.day = day;
        this.dice = new SplittableRandom(seed);
    }

    Kind kind() {
        return any(List.of(Kind.values()));
    }

    Change of(Kind kind) {
        return switch (kind) {
            case ANSWER ->
                new Change.Put(piece(
                        "answer-" + dice.nextInt(3_000),
                        any(plant.assets()).id(),
                        any(catalog.componentRows()).id()));
            case EVIDENCE ->
                new Change.Put(piece(
                        "test-" + dice.nextInt(1_000),
                        any(plant.zones()).id(),
                        any(catalog.systemRows()).id()));
            case DAY -> {
                day = dice.nextInt(50) == 0 ? day.plusDays(1) : day;
                yield new Change.AnotherDay(day);
            }
            case FACT -> new Change.Put(statement());
            case ASSET -> new Change.Put(moved(any(plant.assets())));
            case CHANNEL -> new Change.Put(widened(any(plant.conduits())));
        };
    }

    private Evidence piece(String id, SubjectId subject, RequirementId row) {
        boolean met = dice.nextInt(4) > 0;
        return new Evidence(
                new EvidenceId(id),
                EvidenceKind.SITE_TEST,
                "",
                subject,
                met,
                List.of(new Statement(row, met, Statement.Means.DIRECT, "")),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Evidence.Aspect.OPERATION,
                day.minusDays(5),
                Optional.empty(),
                "Engineer",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Basis.NOT_RECORDED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "");
    }

    private ConditionStatement statement() {
        return new ConditionStatement(
                new StatementId("fact-" + dice.nextInt(300)),
                any(List.of(Condition.values())),
                List.of(any(plant.zones()).id()),
                false,
                false,
                new Signature("Engineer", day, Optional.of(day.plusDays(200)), "looked"),
                Optional.of("walk-down"));
    }

    private Asset moved(Asset asset) {
        return new Asset(
                asset.id(),
                asset.name(),
                any(plant.assets()).home(),
                asset.installed(),
                asset.traits(),
                asset.interfaces(),
                asset.components(),
                asset.identity(),
                asset.unchangedSince(),
                asset.description());
    }

    private Conduit widened(Conduit conduit) {
        List<Channel> channels = new ArrayList<>(conduit.channels());
        Channel like = channels.getFirst();
        channels.add(new Channel(
                new ChannelId(like.id().value() + "-more"),
                like.from(),
                like.to(),
                like.initiator(),
                like.protocol(),
                "tcp/" + (1 + dice.nextInt(65_535)),
                like.purpose(),
                like.wireless(),
                like.encrypted(),
                like.authenticated(),
                like.interactive(),
                like.external(),
                like.temporary(),
                like.note()));
        return new Conduit(
                conduit.id(),
                conduit.name(),
                conduit.zones(),
                channels,
                conduit.terminatedBy(),
                conduit.boundary(),
                conduit.unchangedSince(),
                conduit.note());
    }

    private <T> T any(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }
}
