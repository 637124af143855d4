package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.RiskCriteria;
import dev.ringwall.engine.model.ZoneKind;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plant's own scales and what it tolerates; what is left out is as in the criteria that Ringwall ships. */
final class CriteriaForm {

    /** No scale that people rate on has more classes. */
    static final int MOST_CLASSES = 20;

    static final Form<RiskCriteria> FORM = form();

    private CriteriaForm() {}

    private static Form<RiskCriteria> form() {
        RiskCriteria usual = RiskCriteria.DEFAULT;
        Form.Builder<RiskCriteria> form = Form.of(
                "the risk criteria", "Scales, matrix, tolerance and floors; the standard leaves them to the owner");
        Field<RiskCriteria, List<String>> likelihoods = form.or(
                "likelihoods",
                usual.likelihoods(),
                Kinds.list(Kinds.TEXT),
                RiskCriteria::likelihoods,
                "Names of the likelihood classes, lowest first");
        Field<RiskCriteria, List<String>> consequences = form.or(
                "consequences",
                usual.consequences(),
                Kinds.list(Kinds.TEXT),
                RiskCriteria::consequences,
                "Names of the consequence classes, lowest first");
        Field<RiskCriteria, List<String>> categories = form.or(
                "categories",
                usual.categories(),
                Kinds.list(Kinds.TEXT),
                RiskCriteria::categories,
                "Consequence categories that every scenario is rated in");
        Kind<Integer> cell = Kinds.number(0, 1_000_000);
        Field<RiskCriteria, Optional<List<List<Integer>>>> matrix = form.optional(
                "matrix",
                new Matrix(cell),
                CriteriaForm::unlessProduct,
                "Risk by consequence (lines) and likelihood (columns), lowest first; the product of the classes if not said");
        Field<RiskCriteria, Integer> tolerable =
                form.or("tolerable", usual.tolerable(), cell, RiskCriteria::tolerable, "The highest tolerable risk");
        Field<RiskCriteria, Optional<List<SecurityLevel>>> levels = form.optional(
                "consequence_levels",
                Kinds.list(Kinds.LEVEL),
                criteria -> Optional.of(criteria.consequenceLevels())
                        .filter(all -> !all.equals(usual.consequenceLevels())
                                || criteria.consequences().size() != 5),
                "The security level of each consequence class, for the method by worst consequence");
        Field<RiskCriteria, Map<ZoneKind, SecurityLevelVector>> floors =
                form.or("floors", Map.of(), new Floors(), RiskCriteria::floors, "The least SL-T of each kind of zone");
        return form.check(f -> {
            int lines = f.get(consequences).size();
            int columns = f.get(likelihoods).size();
            List<List<Integer>> risk = f.get(matrix).orElseGet(() -> RiskCriteria.product(lines, columns));
            List<SecurityLevel> byClass = f.get(levels).orElse(usual.consequenceLevels());
            boolean even = isEven(f, risk, lines, columns, matrix) && rises(f, risk, f.get(consequences), matrix);
            boolean fitting = fits(f, byClass, lines, levels);
            return even && fitting
                    ? Optional.of(new RiskCriteria(
                            f.get(likelihoods),
                            f.get(consequences),
                            f.get(categories),
                            risk,
                            f.get(tolerable),
                            byClass,
                            f.get(floors),
                            true))
                    : Optional.empty();
        });
    }

    private static Optional<List<List<Integer>>> unlessProduct(RiskCriteria criteria) {
        List<List<Integer>> product = RiskCriteria.product(
                criteria.consequences().size(), criteria.likelihoods().size());
        return Optional.of(criteria.risk()).filter(risk -> !risk.equals(product));
    }

    private static boolean isEven(Form.Filled f, List<List<Integer>> risk, int lines, int columns, Field<?, ?> at) {
        boolean sized = lines >= 1 && columns >= 1 && lines <= MOST_CLASSES && columns <= MOST_CLASSES;
        if (sized && risk.size() == lines && risk.stream().allMatch(line -> line.size() == columns)) {
            return true;
        }
        String sentence = sized
                ? "expected " + lines + " lines of " + columns + " numbers, got another matrix"
                : "expected 1 to " + MOST_CLASSES + " classes, got " + lines + " of consequence and " + columns
                        + " of likelihood";
        f.report(IssueCode.UNEVEN_MATRIX, sentence, at);
        return false;
    }

    /** A risk gap counts the classes of likelihood down to a tolerable cell; that means nothing where a likelier cell is a lower risk. */
    private static boolean rises(Form.Filled f, List<List<Integer>> risk, List<String> consequences, Field<?, ?> at) {
        boolean rising = true;
        for (int line = 0; line < risk.size(); line++) {
            List<Integer> cells = risk.get(line);
            for (int i = 1; i < cells.size() && rising; i++) {
                if (cells.get(i) < cells.get(i - 1)) {
                    rising = false;
                    f.report(
                            IssueCode.FALLING_RISK,
                            "expected a risk that does not fall as the likelihood grows, got " + cells.get(i)
                                    + " after " + cells.get(i - 1) + " in the line of `" + consequences.get(line) + "`",
                            at);
                }
            }
        }
        return rising;
    }

    private static boolean fits(Form.Filled f, List<SecurityLevel> byClass, int lines, Field<?, ?> at) {
        if (byClass.size() == lines) {
            return true;
        }
        String got = f.isGiven(at) ? Integer.toString(byClass.size()) : "none";
        f.report(
                IssueCode.UNEVEN_MATRIX,
                "expected `consequence_levels` for " + lines + " consequence classes, got " + got,
                at);
        return false;
    }

    /** Lines of numbers; a list inside a list, so that a single number is no short form of a line. */
    private record Matrix(Kind<Integer> cell) implements Kind<List<List<Integer>>> {

        @Override
        public Optional<List<List<Integer>>> read(Written written, Reading reading) {
            if (!(written instanceof Written.Sequence lines)) {
                return reading.expected(IssueCode.WRONG_SHAPE, "a list of lines such as `[1, 2, 3, 4, 5]`", written);
            }
            List<List<Integer>> matrix = new ArrayList<>();
            for (Written line : lines.items()) {
                Kinds.list(cell).read(line, reading).ifPresent(matrix::add);
            }
            return matrix.size() == lines.items().size() ? Optional.of(matrix) : Optional.empty();
        }

        @Override
        public Written write(List<List<Integer>> matrix) {
            return Written.sequence(
                    matrix.stream().map(line -> Kinds.list(cell).write(line)).toList());
        }

        @Override
        public Map<String, Object> schema() {
            return Kinds.schema("type", "array", "items", Kinds.schema("type", "array", "items", cell.schema()));
        }
    }

    /** A vector for each kind of zone that has a floor. */
    private static final class Floors implements Kind<Map<ZoneKind, SecurityLevelVector>> {

        private static final Kind<ZoneKind> ZONE_KIND = Kinds.word(ZoneKind.class);

        @Override
        public Optional<Map<ZoneKind, SecurityLevelVector>> read(Written written, Reading reading) {
            if (!(written instanceof Written.Fields fields)) {
                return reading.expected(
                        IssueCode.WRONG_SHAPE, "a vector for each kind of zone such as `safety: 2`", written);
            }
            Map<ZoneKind, SecurityLevelVector> floors = new EnumMap<>(ZoneKind.class);
            int read = 0;
            for (Written.Field field : fields.fields()) {
                Optional<ZoneKind> kind = ZONE_KIND.read(field.name(), reading);
                Optional<SecurityLevelVector> vector = Kinds.VECTOR.read(field.value(), reading);
                if (kind.isPresent() && vector.isPresent()) {
                    read++;
                    if (floors.put(kind.get(), vector.get()) != null) {
                        String sentence = "expected one floor for each kind of zone, got two for `"
                                + Kinds.print(kind.get()) + "`";
                        reading.report(
                                IssueCode.DUPLICATE_FIELD,
                                sentence,
                                field.name().span());
                        return Optional.empty();
                    }
                }
            }
            return read == fields.fields().size() ? Optional.of(floors) : Optional.empty();
        }

        @Override
        public Written write(Map<ZoneKind, SecurityLevelVector> floors) {
            List<Written.Field> fields = new ArrayList<>();
            floors.forEach((kind, vector) ->
                    fields.add(new Written.Field(Written.word(Kinds.print(kind)), Kinds.VECTOR.write(vector))));
            return Written.fields(fields);
        }

        @Override
        public Map<String, Object> schema() {
            Map<String, Object> properties = Kinds.schema();
            for (ZoneKind kind : ZoneKind.values()) {
                Map<String, Object> floor = Kinds.schema("description", "Floor of " + Kinds.print(kind) + " zones");
                floor.putAll(Kinds.VECTOR.schema());
                properties.put(Kinds.print(kind), floor);
            }
            return Kinds.schema("type", "object", "properties", properties, "additionalProperties", false);
        }
    }
}
