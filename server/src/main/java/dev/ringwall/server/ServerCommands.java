package dev.ringwall.server;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The words of the command line that open or mend a store. */
@Command(
        name = "ringwall",
        description = "Opens plants to a team.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpWidth = 100)
public final class ServerCommands {

    /** Numbers are a promise to pipelines, and the same behind both doors. */
    static final int GOOD = 0;

    static final int WRONG_USE = 2;
    static final int INPUT_HAS_ERRORS = 3;
    static final int NOT_READ_OR_WRITTEN = 4;
    static final int OUR_FAULT = 70;

    private ServerCommands() {}

    /** Runs one command line and returns the exit code. */
    public static int run(String... args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var remarks = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return command(out, remarks).execute(args);
    }

    static CommandLine command(PrintWriter out, PrintWriter remarks) {
        return new CommandLine(new ServerCommands())
                .addSubcommand(new ServeCommand(remarks))
                .addSubcommand(new BackupCommand(out))
                .addSubcommand(new RestoreCommand(out))
                .addSubcommand(new VerifyCommand(out))
                .setOut(out)
                .setErr(remarks)
                .setParameterExceptionHandler((wrong, _) -> explain(wrong, remarks))
                .setExecutionExceptionHandler((thrown, _, _) -> explain(thrown, remarks));
    }

    private static int explain(ParameterException wrong, PrintWriter remarks) {
        remarks.println(wrong.getMessage());
        remarks.println("see `" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help`");
        return WRONG_USE;
    }

    private static int explain(Exception thrown, PrintWriter remarks) {
        if (thrown instanceof Refusal refusal) {
            remarks.println(refusal.getMessage());
            return refusal.exit();
        }
        remarks.println("this is a fault of ringwall, not yours; please report it with the lines below");
        thrown.printStackTrace(remarks);
        return OUR_FAULT;
    }
}
