package dev.ringwall.exchange.answers;

import dev.ringwall.engine.model.EvidenceKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of evidence as people name them in a spreadsheet; none of them speaks of a product. */
record ProofKind(EvidenceKind kind, List<String> words) {

    private static final List<ProofKind> ALL = List.of(
            new ProofKind(
                    EvidenceKind.SITE_TEST,
                    List.of(
                            "site test",
                            "sat",
                            "site acceptance test",
                            "audit",
                            "penetration test",
                            "abnahme vor ort")),
            new ProofKind(
                    EvidenceKind.CONFIGURATION,
                    List.of("configuration", "config", "configuration export", "konfiguration")),
            new ProofKind(
                    EvidenceKind.OBSERVATION,
                    List.of("observation", "walk down", "scan", "capture", "log", "begehung", "beobachtung")),
            new ProofKind(
                    EvidenceKind.DESIGN_DOCUMENT, List.of("design document", "design", "planung", "planungsunterlage")),
            new ProofKind(
                    EvidenceKind.ACTIVITY, List.of("activity", "record", "protocol", "aufzeichnung", "protokoll")),
            new ProofKind(
                    EvidenceKind.PROCEDURE,
                    List.of("procedure", "interview", "training", "statement", "verfahren", "schulung", "aussage")));

    static Optional<EvidenceKind> of(String cell) {
        String plain = cell.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        return ALL.stream()
                .filter(each -> each.words().contains(plain))
                .map(ProofKind::kind)
                .findFirst();
    }
}
