package dev.ringwall.exchange.found;

import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ConditionStatement;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.Statement;
import dev.ringwall.engine.model.Statement.Means;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.WalkDownLines;
import dev.ringwall.engine.report.WalkDownLines.Line;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.catalog.CatalogReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ticks beside the plant whose sheet they stand on. A row becomes a walk-down as evidence, a condition a statement that was
 * observed, an asset as on record one that was seen; an asset otherwise than on record is told, for a person to correct.
 */
final class TickComparison {

    private static final String WALK_DOWN = "walk-down";

    private final String source;
    private final EvidenceComparison pieces;
    private final List<Issue> issues;
    private final WalkDownLines lines;
    private final Map<AssetId, Asset> assets = new HashMap<>();
    private final Set<String> stated = new HashSet<>();
    private final Map<String, Boolean> ticked = new HashMap<>();

    TickComparison(Plant plant, String source, EvidenceComparison pieces, List<Issue> issues) {
        this.source = source;
        this.pieces = pieces;
        this.issues = issues;
        this.lines = WalkDownLines.of(plant, CatalogReader.read());
        plant.assets().forEach(asset -> assets.put(asset.id(), asset));
        plant.conditions().forEach(statement -> stated.add(statement.id().value()));
    }

    Optional<Proposal> tick(FoundTick tick) {
        List<Line> named = lines.find(tick.line());
        if (named.size() != 1) {
            issue(
                    IssueCode.LINE_OF_ANOTHER,
                    named.isEmpty()
                            ? "expected the letters of a line of this plant's sheet, got `" + tick.line() + "`"
                            : "expected letters that name one thing, got `" + tick.line() + "`, which names "
                                    + named.size(),
                    tick);
            return Optional.empty();
        }
        String once = tick.line() + " " + tick.date() + " " + tick.author();
        Boolean before = ticked.putIfAbsent(once, tick.good());
        if (before != null && before != tick.good()) {
            issue(
                    IssueCode.TICK_LEFT_OUT,
                    "expected one tick for line `" + tick.line() + "`, got two that differ",
                    tick);
            return Optional.empty();
        }
        return switch (named.getFirst()) {
            case Line.OfAsset line -> asset(tick, line);
            case Line.OfCondition(SubjectId subject, Condition condition) -> condition(tick, subject, condition);
            case Line.OfRow(SubjectId subject, RequirementId row) -> row(tick, subject, row);
        };
    }

    private Optional<Proposal> asset(FoundTick tick, Line.OfAsset line) {
        Asset asset = assets.get(line.asset());
        String id = "`" + line.asset().value() + "`";
        if (!tick.line().equals(line.name())) {
            issue(
                    IssueCode.RECORD_CHANGED,
                    "expected the line `" + line.name() + "` for " + id + " as it is on record now, got `" + tick.line()
                            + "`",
                    tick);
        } else if (!tick.good()) {
            String seen = tick.seen().isEmpty() ? "nobody wrote what" : "`" + tick.seen() + "`";
            issue(IssueCode.SEEN_OTHERWISE, "expected " + id + " as on record, got something else: " + seen, tick);
        } else if (!line.isRecorded()) {
            issue(
                    IssueCode.TICK_LEFT_OUT,
                    "expected something on record of " + id + " that can be as recorded, got nothing; it is left out",
                    tick);
        } else if (asset != null) {
            return seen(tick, asset);
        }
        return Optional.empty();
    }

    private static Optional<Proposal> seen(FoundTick tick, Asset asset) {
        Identity identity = new Identity(
                Identity.How.WALK_DOWN,
                tick.author(),
                tick.date(),
                asset.installed().version());
        return asset.identity()
                        .filter(before -> !before.date().isBefore(tick.date()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Proposal.Seen(tick.place(), asset.id(), asset.identity(), identity));
    }

    private Optional<Proposal> condition(FoundTick tick, SubjectId subject, Condition condition) {
        String name = condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!tick.good() && (tick.until().isEmpty() || tick.seen().isBlank())) {
            issue(
                    IssueCode.TICK_LEFT_OUT,
                    "expected for the absence of " + name + " at `" + subject.print() + "` "
                            + (tick.seen().isBlank()
                                    ? "how it was looked for, under what was seen"
                                    : "until when it may be said")
                            + ", got nothing; "
                            + (tick.seen().isBlank() ? "" : "say it for all lines with `--set until=2027-03-01`; ")
                            + "it is left out",
                    tick);
            return Optional.empty();
        }
        String id = TagIds.whole(
                source + "-" + name + "-" + tick.date() + (tick.good() ? "" : "-no") + "-" + subject.print(),
                "statement");
        return stated.add(id)
                ? Optional.of(new Proposal.AddStatement(
                        tick.place(),
                        new ConditionStatement(
                                new StatementId(id),
                                condition,
                                List.of(subject),
                                tick.good(),
                                true,
                                new Signature(
                                        tick.author(),
                                        tick.date(),
                                        tick.good() ? Optional.empty() : tick.until(),
                                        line(tick)),
                                Optional.of(tick.seen()).filter(seen -> !seen.isBlank()))))
                : Optional.empty();
    }

    private Optional<Proposal> row(FoundTick tick, SubjectId subject, RequirementId row) {
        FoundEvidence piece = new FoundEvidence(
                tick.place(),
                row.code() + " " + tick.date() + (tick.good() ? "" : " no") + " " + subject.print(),
                EvidenceKind.OBSERVATION,
                WALK_DOWN,
                subject.value(),
                List.of(new Statement(row, tick.good(), Means.DIRECT, "")),
                Optional.empty(),
                tick.date(),
                tick.author(),
                Optional.empty(),
                tick.seen().isBlank() ? line(tick) : line(tick) + ": " + tick.seen());
        return pieces.piece(piece, subject);
    }

    private static String line(FoundTick tick) {
        return "walk-down, line " + tick.line();
    }

    private void issue(IssueCode code, String sentence, FoundTick tick) {
        issues.add(new Issue(code, sentence, tick.place()));
    }
}
