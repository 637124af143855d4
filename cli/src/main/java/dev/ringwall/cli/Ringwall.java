package dev.ringwall.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The word every command stands behind. */
@Command(
        name = "ringwall",
        description = "Assesses an industrial plant against IEC 62443, with the reason for each result.",
        mixinStandardHelpOptions = true,
        versionProvider = Ringwall.Version.class)
public final class Ringwall implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in before anything runs
    private CommandSpec spec;

    private Ringwall() {}

    /** Runs one command line and returns the exit code. */
    public static int run(String... args) {
        return new CommandLine(new Ringwall()).execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            try (InputStream in = Ringwall.class.getResourceAsStream("version.properties")) {
                if (in == null) {
                    throw new IllegalStateException("the program was built without its version");
                }
                var properties = new Properties();
                properties.load(in);
                return new String[] {"ringwall " + properties.getProperty("version")};
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
