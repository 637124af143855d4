package dev.ringwall.server.http.view;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Condition;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.Rollup;
import dev.ringwall.exchange.catalog.RequirementText;
import java.util.List;
import java.util.Optional;

/** A requirement with its facts and our words about it; the standard's text is not among them. */
public record RequirementView(
        String id,
        String title,
        String clause,
        Requirement.Status status,
        Optional<FoundationalRequirement> fr,
        Optional<Integer> level,
        Optional<String> strengthens,
        List<ComponentType> types,
        List<String> counterparts,
        List<String> hints,
        Optional<Condition> condition,
        Optional<RollupView> rollup,
        boolean mayHinderEssentialFunction,
        Optional<TextView> text) {

    /** How the row follows from parts: our reading. */
    public record RollupView(
            Rollup.Way way,
            List<String> parts,
            Rollup.ProofClass inForce,
            Rollup.ConduitScope conduit,
            boolean service,
            List<String> implies) {
        static RollupView of(Rollup rollup) {
            return new RollupView(
                    rollup.way(),
                    ids(rollup.parts()),
                    rollup.inForce(),
                    rollup.conduit(),
                    rollup.service(),
                    ids(rollup.implies()));
        }
    }

    /** Our words. Of a row that nobody is asked there is a purpose alone: where to look instead. */
    public record TextView(String purpose, String question, String evidence, String failure, String task) {
        static TextView of(RequirementText text) {
            return switch (text) {
                case RequirementText.Asked(var purpose, var question, var evidence, var failure, var task) ->
                    new TextView(purpose, question, evidence, failure, task);
                case RequirementText.Pointer(var sentence) -> new TextView(sentence, "", "", "", "");
            };
        }
    }

    public static RequirementView of(Requirement row, Optional<RequirementText> text) {
        return new RequirementView(
                row.id().toString(),
                row.title(),
                row.clause(),
                row.status(),
                row.fr(),
                row.minSl().map(level -> level.value()),
                row.parent().map(RequirementId::toString),
                row.types(),
                ids(row.counterparts()),
                ids(row.hints()),
                row.condition(),
                row.rollup().map(RollupView::of),
                row.clause42(),
                text.map(TextView::of));
    }

    private static List<String> ids(List<RequirementId> ids) {
        return ids.stream().map(RequirementId::toString).toList();
    }
}
