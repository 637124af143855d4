package dev.ringwall.cli;

import dev.ringwall.exchange.plantfile.Nearest;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one sentence, and where to read how it is meant. */
final class WrongUse {

    private WrongUse() {}

    static int explain(ParameterException wrong, Console console) {
        CommandLine command = wrong.getCommandLine();
        console.remark(sentence(wrong));
        console.remark("see `" + command.getCommandSpec().qualifiedName() + " --help`");
        return Exit.WRONG_USE.code();
    }

    private static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing ->
                "expected "
                        + missing.getMissing().stream().map(WrongUse::wanted).collect(Collectors.joining(" and "))
                        + ", got nothing";
            case OverwrittenOptionException twice -> "expected " + name(twice.getOverwritten()) + " once, got it twice";
            default ->
                wrong.getCause() instanceof TypeConversionException value
                        ? name(wrong.getArgSpec()) + ": " + value.getMessage()
                        : String.valueOf(wrong.getMessage());
        };
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        String first = wrong.getUnmatched().getFirst();
        CommandLine command = wrong.getCommandLine();
        boolean option = first.startsWith("-") && first.length() > 1;
        if (!option && command.getSubcommands().isEmpty()) {
            return "expected no further argument, got `" + first + "`";
        }
        String typed = first.contains("=") ? first.substring(0, first.indexOf('=')) : first;
        String what = option ? "an option" : "a command";
        return "expected " + what + " of `" + command.getCommandSpec().qualifiedName() + "`, got `" + typed + "`"
                + Nearest.to(
                                typed,
                                option
                                        ? options(command)
                                        : command.getSubcommands().keySet())
                        .map(near -> "; did you mean `" + near + "`")
                        .orElse("");
    }

    private static SortedSet<String> options(CommandLine command) {
        return new TreeSet<>(command.getCommandSpec().optionsMap().keySet());
    }

    private static String wanted(ArgSpec missing) {
        return missing.isOption() && !missing.required() ? "a value for " + name(missing) : name(missing);
    }

    private static String name(ArgSpec spec) {
        return switch (spec) {
            case CommandLine.Model.OptionSpec option -> "`" + option.longestName() + "`";
            default -> spec.paramLabel();
        };
    }
}
