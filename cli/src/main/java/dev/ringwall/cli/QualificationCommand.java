package dev.ringwall.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** Asks suppliers what an owner requires, and lays their answers beside each other. */
@Command(
        name = "qualification",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Asks suppliers what an owner requires: of a provider by 62443-2-4, of a product by 62443-4-2. Writes the questionnaire,",
            "reads it back, and lays offers side by side, without a score. Says which plants depend on which certificate."
        },
        footer = {
            "  ringwall qualification questionnaire list.yaml --format xlsx --out questions.xlsx",
            "  ringwall qualification read list.yaml north.xlsx              what one supplier says",
            "  ringwall qualification compare list.yaml north.xlsx hill.csv  several, side by side",
            "  ringwall qualification certificates plant-a plant-b           what expires, and who depends on it"
        })
final class QualificationCommand implements Action {

    private final Map<String, Action> parts = new LinkedHashMap<>();

    QualificationCommand(Console console) {
        parts.put("questionnaire", new QuestionnaireCommand(console));
        parts.put("read", new OfferCommand(console));
        parts.put("compare", new OffersCommand(console));
        parts.put("certificates", new CertificatesCommand(console));
    }

    @Override
    public Map<String, Action> parts() {
        return parts;
    }

    @Override
    public Exit act() throws Refusal {
        throw Refusal.wrongUse("expected `ringwall qualification` and one of " + String.join(", ", parts.keySet())
                + ", got nothing more");
    }
}
