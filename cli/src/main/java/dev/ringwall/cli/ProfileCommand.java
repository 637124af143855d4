package dev.ringwall.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;

/** What a trade asks of the series, and what that makes of a plant or programme. */
@Command(
        name = "profile",
        synopsisSubcommandLabel = "(show | check | apply | compare)",
        description = {
            "Reads what a trade asks of the series, a security profile by 62443-1-5, and applies it.",
            "It chooses rows, each with a level, and gives a reason for each row that it leaves out. It changes none."
        },
        footer = {
            "  ringwall profile check my-profile.yaml               whether it keeps the rules for profiles",
            "  ringwall profile apply my-profile.yaml my-plant      what a plant comes to under it"
        })
final class ProfileCommand implements Action {

    private final Map<String, Action> parts = new LinkedHashMap<>();

    ProfileCommand(Console console) {
        parts.put("show", new ProfileShowCommand(console));
        parts.put("check", new ProfileCheckCommand(console));
        parts.put("apply", new ProfileApplyCommand(console));
        parts.put("compare", new ProfileCompareCommand(console));
    }

    @Override
    public Map<String, Action> parts() {
        return parts;
    }

    @Override
    public Exit act() throws Refusal {
        throw Refusal.wrongUse(
                "expected `show`, `check`, `apply` or `compare` after `ringwall profile`, got nothing more");
    }
}
