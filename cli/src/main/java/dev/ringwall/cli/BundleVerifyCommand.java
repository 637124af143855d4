package dev.ringwall.cli;

import dev.ringwall.exchange.bundle.HandOver;
import dev.ringwall.exchange.bundle.OpenedBundle;
import dev.ringwall.exchange.bundle.TrustList;
import dev.ringwall.exchange.words.Words;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says of a bundle whether it is whole, who signed it, and what that counts here. */
@Command(
        name = "verify",
        description = {
            "Says of a bundle whether it is whole, who signed it, and what that counts here.",
            "These are three things: every byte is as it was signed; a key signed it; that key is on a list of",
            "those believed in this."
        },
        footer = {
            "  ringwall bundle verify their.bundle                          nobody is believed yet",
            "  ringwall bundle verify their.bundle --trust trust.yaml       by your list",
            "  ringwall bundle verify their.bundle --fail-on untrusted      in a pipeline"
        })
final class BundleVerifyCommand implements Action {

    private final Console console;

    @Mixin
    private final ForeignBundle bundle = new ForeignBundle();

    /** What makes the exit code 1. */
    enum Condition {
        UNTRUSTED
    }

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description = "End with exit code 1 on ${COMPLETION-CANDIDATES}: a key that is not believed in this.")
    private Optional<Condition> failOn = Optional.empty();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    BundleVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        Words words = common.words();
        OpenedBundle opened = bundle.open(console);
        TrustList.Standing standing = bundle.standing(opened, console);
        Sheet sheet = common.sheet(console);
        bundle.say(opened, standing, words, sheet);
        for (HandOver.Piece piece : opened.handOver().pieces()) {
            sheet.whole("  " + words.sentence("bundle.piece", List.of(piece.name(), Long.toString(piece.bytes()))));
        }
        console.sink().putText(out -> out.append(sheet.toString()));
        return failOn.isPresent() && !standing.isTrusted() ? Exit.FAIL_ON : Exit.GOOD;
    }
}
