package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Seven levels, written {@code 2 2 0 1 3 1 3} or as a list; one level alone stands for the same in all seven. */
final class Vectors implements Kind<SecurityLevelVector> {

    private static final String EXPECTED = "seven security levels such as `2 2 0 1 3 1 3`, or one for all seven";

    @Override
    public Optional<SecurityLevelVector> read(Written written, Reading reading) {
        return switch (reading.unfolded(written, false).orElse(written)) {
            case Written.Text text -> text(text, reading);
            case Written.Sequence sequence -> levels(sequence.items(), sequence, reading);
            case Written.Fields fields -> reading.expected(IssueCode.NOT_A_VECTOR, EXPECTED, fields);
        };
    }

    private static Optional<SecurityLevelVector> text(Written.Text text, Reading reading) {
        String bare = text.text().strip();
        Optional<SecurityLevel> single = Kinds.level(bare);
        if (single.isPresent()) {
            return single.map(SecurityLevelVector::all);
        }
        List<Written> levels = new ArrayList<>();
        for (String part : bare.split("[\\s,;]+", -1)) {
            levels.add(new Written.Text(part, true, text.span()));
        }
        return levels(levels, text, reading);
    }

    private static Optional<SecurityLevelVector> levels(List<Written> parts, Written whole, Reading reading) {
        if (parts.size() != 7 && parts.size() != 1) {
            reading.report(
                    IssueCode.NOT_A_VECTOR,
                    "expected " + EXPECTED + ", got " + parts.size() + " of them",
                    whole.span());
            return Optional.empty();
        }
        List<SecurityLevel> levels = new ArrayList<>();
        for (Written part : parts) {
            Kinds.LEVEL.read(part, reading).ifPresent(levels::add);
        }
        if (levels.size() < parts.size()) {
            return Optional.empty();
        }
        return Optional.of(
                levels.size() == 1 ? SecurityLevelVector.all(levels.getFirst()) : new SecurityLevelVector(levels));
    }

    @Override
    public Written write(SecurityLevelVector vector) {
        return Written.word(vector.toString());
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> level = Kinds.LEVEL.schema();
        return Kinds.schema(
                "anyOf",
                List.of(
                        Kinds.schema("type", "string", "pattern", "^(SL ?)?[0-4]([ ,]+[0-4]){0,6}$"),
                        level,
                        Kinds.schema("type", "array", "items", level, "minItems", 7, "maxItems", 7)));
    }
}
