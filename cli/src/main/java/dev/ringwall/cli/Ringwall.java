package dev.ringwall.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The word every command stands behind. */
@Command(
        name = "ringwall",
        description = "Assesses an industrial plant against IEC 62443, with the reason for each result.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Ringwall.Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the work is done",
            "1:the work is done, and what --fail-on names was found",
            "2:the command line is wrong",
            "3:a file was read and has errors",
            "4:a file could not be read or written",
            "70:a fault of this program"
        },
        footer = {
            "  ringwall init my-plant               make a small plant to start from",
            "  ringwall assess my-plant             what it lacks, with the reason for each gap",
            "  ringwall explain \"SR 1.1 RE 2\"      what a requirement is for, and how to show it"
        })
public final class Ringwall implements Action {

    /** Every command there is, by its word, in the order in which one meets them. */
    private static final Map<String, Function<Console, Action>> COMMANDS = commands();

    private static Map<String, Function<Console, Action>> commands() {
        Map<String, Function<Console, Action>> all = new LinkedHashMap<>();
        all.put("init", InitCommand::new);
        all.put("validate", ValidateCommand::new);
        all.put("import", ImportCommand::new);
        all.put("stamp", StampCommand::new);
        all.put("assess", AssessCommand::new);
        all.put("report", ReportCommand::new);
        all.put("freeze", FreezeCommand::new);
        all.put("compare", CompareCommand::new);
        all.put("sl-t", TargetsCommand::new);
        all.put("questions", QuestionsCommand::new);
        all.put("flows", FlowsCommand::new);
        all.put("steps", StepsCommand::new);
        all.put("registers", RegistersCommand::new);
        all.put("programme", ProgrammeCommand::new);
        all.put("rating", RatingCommand::new);
        all.put("metrics", MetricsCommand::new);
        all.put("obligations", ObligationsCommand::new);
        all.put("evaluation", EvaluationCommand::new);
        all.put("qualification", QualificationCommand::new);
        all.put("profile", ProfileCommand::new);
        all.put("explain", ExplainCommand::new);
        all.put("catalog", CatalogCommand::new);
        all.put("rules", RulesCommand::new);
        all.put("export", ExportCommand::new);
        all.put("bundle", BundleCommand::new);
        all.put("formats", FormatsCommand::new);
        return all;
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before anything runs
    private CommandSpec spec;

    private Ringwall() {}

    /** Runs one command line and returns the exit code. */
    public static int run(Console console, String... args) {
        StringWriter help = new StringWriter();
        try {
            int exit = command(console, new PrintWriter(help), args).execute(args);
            if (!help.toString().isEmpty()) {
                console.sink().putText(out -> out.append(help.toString()));
            }
            return exit;
        } catch (Exception | StackOverflowError | OutOfMemoryError thrown) {
            return Fault.explain(thrown, console);
        }
    }

    /** The command line with all its commands. */
    static CommandLine command(Console console, PrintWriter help) {
        return command(console, help, COMMANDS);
    }

    /** With the one command that is typed, if there is one of that word: the others need not be made for it. */
    private static CommandLine command(Console console, PrintWriter help, String... typed) {
        Function<Console, Action> one = typed.length == 0 ? null : COMMANDS.get(typed[0]);
        return command(console, help, one == null ? COMMANDS : Map.of(typed[0], one));
    }

    private static CommandLine command(
            Console console, PrintWriter help, Map<String, Function<Console, Action>> commands) {
        CommandLine root = new CommandLine(new Ringwall());
        commands.forEach((word, action) -> root.addSubcommand(word, command(action.apply(console))));
        Values.register(root);
        return root.setOut(help)
                .setErr(new PrintWriter(console.remarks(), true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(Colour.AUTO.isOn(console.window()) ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.min(console.window().columns(), Window.PAGE))
                .setParameterExceptionHandler((wrong, _) -> WrongUse.explain(wrong, console))
                .setExecutionExceptionHandler((thrown, _, _) -> Fault.explain(thrown, console));
    }

    /** A command with those that stand behind its word. */
    private static CommandLine command(Action action) {
        CommandLine command = new CommandLine(action);
        action.parts().forEach((word, part) -> command.addSubcommand(word, command(part)));
        return command;
    }

    @Override
    public Exit act() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Exit.GOOD;
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"ringwall " + number()};
        }

        /** The version of this program, as its build wrote it. */
        static String number() {
            try (InputStream in = Ringwall.class.getResourceAsStream("version.properties")) {
                if (in == null) {
                    throw new IllegalStateException("the program was built without its version");
                }
                var properties = new Properties();
                properties.load(in);
                return properties.getProperty("version");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
