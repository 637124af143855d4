package dev.ringwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class RingwallTest {

    @Test
    void withoutAWordItSaysWhichThereAre() {
        Door.Ran ran = Door.run();

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("Usage: ringwall", "Examples:", "Exit codes:");
        commands()
                .filter(command -> !typed(command).contains(" "))
                .forEach(command -> assertThat(ran.out()).contains("\n  " + command.getCommandName()));
    }

    @Test
    void everyCommandGoesByItsOwnWord() {
        CommandLine all = Ringwall.command(console(), new PrintWriter(new StringWriter()));

        assertThat(all.getSubcommands())
                .isNotEmpty()
                .allSatisfy(
                        (word, command) -> assertThat(command.getCommandName()).isEqualTo(word));
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(Door.run("--version").out()).matches("ringwall \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithExamplesAndExitCodes(CommandLine command) {
        Door.Ran ran = Door.run((typed(command) + " --help").split(" "));

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("Usage: ringwall " + typed(command), "  ringwall " + typed(command))
                .contains("Examples:", "  70   a fault of this program");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
    }

    /** The first words of an example are its command line; two blanks end it. */
    @ParameterizedTest
    @MethodSource("commands")
    void everyExampleIsACommandLineThatIsUnderstood(CommandLine command) {
        assertThat(command.getCommandSpec().usageMessage().footer())
                .isNotEmpty()
                .allSatisfy(example -> {
                    String[] words = words(example.strip().split(" {2,}", 2)[0]);
                    assertThat(words[0]).isEqualTo("ringwall");
                    Ringwall.command(console(), new PrintWriter(new StringWriter()))
                            .parseArgs(Arrays.copyOfRange(words, 1, words.length));
                });
    }

    @Test
    void aWordThatIsNoneIsWrongUse() {
        Door.Ran ran = Door.run("catalgo");

        assertThat(ran).isEqualTo(new Door.Ran(2, "", """
                                expected a command of `ringwall`, got `catalgo`; did you mean `catalog`
                                see `ringwall --help`
                                """));
    }

    @Test
    void anOptionThatIsNoneIsWrongUse() {
        assertThat(Door.run("catalog", "--fromat", "json").err()).isEqualTo("""
                expected an option of `ringwall catalog`, got `--fromat`; did you mean `--format`
                see `ringwall catalog --help`
                """);
    }

    @Test
    void anOptionGivenTwiceIsWrongUse() {
        Door.Ran ran = Door.run("catalog", "--format", "json", "--format", "csv");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("expected `--format` once, got it twice\n");
    }

    @Test
    void anOptionWithoutItsValueIsWrongUse() {
        Door.Ran ran = Door.run("catalog", "--format");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("expected a value for `--format`, got nothing\n");
    }

    @Test
    void aMissingArgumentIsNamed() {
        Door.Ran ran = Door.run("explain");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("expected NAME, got nothing\n");
    }

    @Test
    void oneArgumentTooManyIsWrongUse() {
        Door.Ran ran = Door.run("catalog", "2-4", "json");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("expected no further argument, got `json`\n");
    }

    @Test
    void aChoiceThatIsNoneNamesTheChoices() {
        assertThat(Door.run("catalog", "--color", "pink").err())
                .startsWith("`--color`: expected `auto`, `always` or `never`, got `pink`\n");
    }

    @Test
    void aLanguageThatNobodyHasWrittenIsWrongUse() {
        Door.Ran ran = Door.run("catalog", "--language", "xx");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).startsWith("`--language`: expected `").endsWith("got `xx`\n");
    }

    @Test
    void aFaultOfOursSaysSo() {
        Console broken = console();
        assertThat(Fault.explain(new IllegalStateException("no such row"), broken))
                .isEqualTo(70);
    }

    /** Every command, those that stand behind another's word too. */
    static Stream<CommandLine> commands() {
        return Ringwall.command(console(), new PrintWriter(new StringWriter())).getSubcommands().values().stream()
                .flatMap(command -> Stream.concat(Stream.of(command), command.getSubcommands().values().stream()));
    }

    /** How a command is typed, without the program's name. */
    private static String typed(CommandLine command) {
        return command.getCommandSpec().qualifiedName().substring("ringwall ".length());
    }

    private static Console console() {
        return new Console(
                java.io.OutputStream.nullOutputStream(),
                new java.io.PrintStream(java.io.OutputStream.nullOutputStream()),
                Window.NONE,
                java.nio.file.Path.of("nowhere"),
                "test",
                Door.SPRING);
    }

    private static String[] words(String line) {
        return Arrays.stream(line.split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(word -> word.replace("\"", ""))
                .toArray(String[]::new);
    }
}
