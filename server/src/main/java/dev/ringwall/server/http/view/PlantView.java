package dev.ringwall.server.http.view;

import dev.ringwall.engine.model.PlantDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plant as it stands.
 *
 * @param plant names it on this server
 * @param id what its file calls it
 * @param version changes when what the reader sees of it changes, and only then
 * @param head the hash of its last change, which holds all before it in place; for who sees the whole plant
 * @param day what all answers are about: today in the plant's time zone, or the day asked for
 * @param whole whether the reader sees all of it
 * @param may what the reader may do here
 * @param findings how many there are of each kind
 */
public record PlantView(
        String plant,
        String id,
        String name,
        String version,
        Optional<String> head,
        LocalDate day,
        String timeZone,
        boolean whole,
        List<String> may,
        DescriptionView description,
        Counts counts,
        Map<String, Integer> findings) {

    /** How much there is. */
    public record Counts(int zones, int conduits, int assets, int products, int evidence, int stale) {}

    /** What the requirements specification says of the whole plant. */
    public record DescriptionView(
            String owner,
            String purpose,
            String function,
            String intendedUse,
            String equipmentUnderControl,
            String perimeter,
            String environment,
            String threats,
            List<String> policies,
            List<String> assumptions,
            List<String> regulations,
            List<String> outOfScope) {
        public static DescriptionView of(PlantDescription said) {
            return new DescriptionView(
                    said.owner(),
                    said.purpose(),
                    said.function(),
                    said.intendedUse(),
                    said.equipmentUnderControl(),
                    said.perimeter(),
                    said.environment(),
                    said.threats(),
                    said.policies(),
                    said.assumptions(),
                    said.regulations(),
                    said.outOfScope());
        }
    }
}
