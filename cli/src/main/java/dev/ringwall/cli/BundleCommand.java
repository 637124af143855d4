package dev.ringwall.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** The hand-over between supplier, integrator, owner and evaluator: what can be done with a bundle. */
@Command(
        name = "bundle",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Hands claims, a design, an answer or verdicts to another organisation, signed, in one file.",
            "What is taken in keeps its origin; a key that is on no list of trust is nobody's."
        },
        footer = {
            "  ringwall bundle key --out my.key                     make a key to sign with",
            "  ringwall bundle verify their.bundle                  is it whole, and whose word is it",
            "  ringwall bundle open their.bundle --out their-plant  take its files out"
        })
final class BundleCommand implements Action {

    private final Map<String, Action> parts = new LinkedHashMap<>();

    BundleCommand(Console console) {
        parts.put("key", new BundleKeyCommand(console));
        parts.put("create", new BundleCreateCommand(console));
        parts.put("verify", new BundleVerifyCommand(console));
        parts.put("open", new BundleOpenCommand(console));
        parts.put("import", new BundleImportCommand(console));
    }

    @Override
    public Map<String, Action> parts() {
        return parts;
    }

    @Override
    public Exit act() throws Refusal {
        throw Refusal.wrongUse(
                "expected `ringwall bundle` and one of " + String.join(", ", parts.keySet()) + ", got nothing more");
    }
}
