package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.CountermeasureId;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.yaml.Written;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ids of what stands elsewhere in the plant. Each is judged where it is written: unknown, ambiguous, or of a kind that does not fit. */
final class Refs {

    static final Kind<ZoneId> ZONE = one(Named.ZONE, ZoneId::new, ZoneId::value);
    static final Kind<ConduitId> CONDUIT = one(Named.CONDUIT, ConduitId::new, ConduitId::value);
    static final Kind<AssetId> ASSET = one(Named.ASSET, AssetId::new, AssetId::value);
    static final Kind<ProductId> PRODUCT = one(Named.PRODUCT, ProductId::new, ProductId::value);
    static final Kind<ServiceId> SERVICE = one(Named.SERVICE, ServiceId::new, ServiceId::value);
    static final Kind<CountermeasureId> COUNTERMEASURE =
            one(Named.COUNTERMEASURE, CountermeasureId::new, CountermeasureId::value);
    static final Kind<ChannelId> CHANNEL = one(Named.CHANNEL, ChannelId::new, ChannelId::value);
    static final Kind<RiskId> RISK = one(Named.RISK, RiskId::new, RiskId::value);
    static final Kind<EvidenceId> EVIDENCE = one(Named.EVIDENCE, EvidenceId::new, EvidenceId::value);
    static final Kind<String> EVALUATOR = one(Named.EVALUATOR, id -> id, id -> id);

    private static final String PLAIN = "[a-z0-9][a-z0-9._/-]*";

    private Refs() {}

    /** A thing of one kind; its kind may be written before the id and need not be. */
    private static <V> Kind<V> one(Named named, Function<String, V> make, Function<V, String> print) {
        return new Kind<>() {
            @Override
            public Optional<V> read(Written written, Reading reading) {
                if (!(written instanceof Written.Text text) || text.isNothing()) {
                    return reading.expected(IssueCode.WRONG_SHAPE, "the id of " + named.one(), written);
                }
                String id = bare(text.text(), named);
                if (!reading.known().has(named, id)) {
                    return unknown(text, List.of(named), id, reading);
                }
                return Optional.of(make.apply(id));
            }

            @Override
            public Written write(V value) {
                return Written.text(print.apply(value));
            }

            @Override
            public Map<String, Object> schema() {
                return Kinds.schema(
                        "type", List.of("string", "integer"), "pattern", "^(" + named.word() + ":)?" + PLAIN + "$");
            }
        };
    }

    private static String bare(String text, Named named) {
        String stripped = text.strip();
        String prefix = named.word() + ":";
        return stripped.startsWith(prefix) ? stripped.substring(prefix.length()).strip() : stripped;
    }

    /** A thing of one of several kinds, written {@code zone:p1}; the plain id where only one kind has it. */
    static Kind<SubjectId> subject(SubjectId.Kind... kinds) {
        return new Subjects(Arrays.asList(kinds));
    }

    private static <V> Optional<V> unknown(Written.Text text, List<Named> kinds, String id, Reading reading) {
        String expected = kinds.stream().map(Named::one).collect(Collectors.joining(" or "));
        String proposal = kinds.stream()
                .map(kind -> reading.proposal(id, reading.known().all(kind)))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        String sentence =
                "expected the id of " + expected + ", got `" + text.text().strip() + "`, which names none" + proposal;
        reading.report(IssueCode.UNKNOWN_ID, sentence, text.span());
        return Optional.empty();
    }

    private record Subjects(List<SubjectId.Kind> kinds) implements Kind<SubjectId> {

        @Override
        public Optional<SubjectId> read(Written written, Reading reading) {
            if (!(written instanceof Written.Text text) || text.isNothing()) {
                return reading.expected(IssueCode.WRONG_SHAPE, expected(), written);
            }
            String stripped = text.text().strip();
            if (stripped.equals("plant") && kinds.contains(SubjectId.Kind.PLANT)) {
                return reading.known().all(Named.PLANT).stream()
                        .findFirst()
                        .flatMap(id -> SubjectId.of(SubjectId.Kind.PLANT, id));
            }
            return stripped.indexOf(':') < 0 ? plain(text, stripped, reading) : prefixed(text, stripped, reading);
        }

        private Optional<SubjectId> plain(Written.Text text, String id, Reading reading) {
            List<SubjectId.Kind> fitting = kinds.stream()
                    .filter(kind -> reading.known().has(Named.of(kind), id))
                    .toList();
            if (fitting.size() == 1) {
                return SubjectId.of(fitting.getFirst(), id);
            }
            if (fitting.isEmpty()) {
                return unknown(text, kinds.stream().map(Named::of).toList(), id, reading);
            }
            String choices = fitting.stream()
                    .map(kind -> "`" + kind.word() + ":" + id + "`")
                    .collect(Collectors.joining(" or "));
            return reading.expected(IssueCode.AMBIGUOUS_ID, choices, text);
        }

        private Optional<SubjectId> prefixed(Written.Text text, String stripped, Reading reading) {
            int colon = stripped.indexOf(':');
            String word = stripped.substring(0, colon).strip();
            String id = stripped.substring(colon + 1).strip();
            Optional<SubjectId.Kind> kind =
                    kinds.stream().filter(each -> each.word().equals(word)).findFirst();
            if (kind.isEmpty()) {
                return reading.expected(IssueCode.UNKNOWN_ID, expected(), text);
            }
            if (!reading.known().has(Named.of(kind.get()), id)) {
                return unknown(text, List.of(Named.of(kind.get())), id, reading);
            }
            return SubjectId.of(kind.get(), id);
        }

        private String expected() {
            return kinds.stream().map(kind -> "`" + kind.word() + ":…`").collect(Collectors.joining(", "));
        }

        @Override
        public Written write(SubjectId id) {
            return Written.text(id.print());
        }

        @Override
        public Map<String, Object> schema() {
            String words = kinds.stream().map(SubjectId.Kind::word).collect(Collectors.joining("|"));
            return Kinds.schema("type", List.of("string", "integer"), "pattern", "^((" + words + "):)?" + PLAIN + "$");
        }
    }
}
