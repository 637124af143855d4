package dev.ringwall.server.http.view;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.RiskRecord;
import dev.ringwall.engine.model.SubjectId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A threat scenario with its ratings. Classes count from 1.
 *
 * @param consequences class by category
 * @param risk of the worst consequence without cyber countermeasures; empty where something was not rated
 */
public record RiskView(
        String id,
        String name,
        List<String> subjects,
        String source,
        String vector,
        String vulnerability,
        List<FoundationalRequirement> foundations,
        Map<String, Integer> consequences,
        Optional<Integer> likelihood,
        Optional<Integer> risk,
        Optional<Boolean> tolerable,
        Optional<RiskRecord.Decision> decision,
        Optional<ResidualView> residual,
        List<String> countermeasures,
        String owner,
        String note) {

    /** Rated again by people, with the countermeasures beside them. */
    public record ResidualView(int likelihood, int consequence, boolean tolerable, String by) {}

    public static RiskView of(RiskRecord record, RiskCriteria criteria) {
        Optional<Integer> worst = record.worstConsequence();
        Optional<Integer> likelihood = record.likelihood();
        return new RiskView(
                record.id().value(),
                record.name(),
                record.subjects().stream().map(SubjectId::print).toList(),
                record.threat().source(),
                record.threat().vector(),
                record.vulnerability(),
                record.foundations(),
                record.consequences(),
                likelihood,
                worst.flatMap(class_ -> likelihood.map(likely -> criteria.risk(class_, likely))),
                worst.flatMap(class_ -> likelihood.map(likely -> criteria.isTolerable(class_, likely))),
                record.treatment().map(RiskRecord.Treatment::decision),
                record.residual()
                        .map(rated -> new ResidualView(
                                rated.likelihood(),
                                rated.consequence(),
                                criteria.isTolerable(rated.consequence(), rated.likelihood()),
                                rated.signature().by())),
                record.countermeasures().stream().map(id -> id.value()).toList(),
                record.owner(),
                record.note());
    }
}
