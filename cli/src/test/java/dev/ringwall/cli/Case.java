package dev.ringwall.cli;

import dev.ringwall.exchange.carried.Block;
import dev.ringwall.exchange.carried.YamlBlocks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A folder of {@code cases/}: a plant, what to run on it, and what that prints. */
record Case(Path folder, String title, List<Command> commands) {

    /** The word for a folder that is made for one run. */
    static final String OUT = "OUT";

    private static final String FENCE = "---\n";

    /** One command line, and the file of {@code expected/} that holds what it prints. */
    record Command(String file, String args) {

        /**
         * The words of the command line; a dot stands for the folder of the case, {@code ./list.csv} for a file in it,
         * {@code OUT} for a folder to write into.
         */
        String[] words(Path folder, Path out) {
            return Arrays.stream(args.split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                    .map(word -> word.replace("\"", ""))
                    .map(word -> word.equals(".") ? folder.toString() : word)
                    .map(word -> word.startsWith("./")
                            ? folder.resolve(word.substring(2)).toString()
                            : word)
                    .map(word -> word.equals(OUT) ? out.toString() : word)
                    .toArray(String[]::new);
        }
    }

    /** Reads the head of a {@code CASE.md}, between its two fences. */
    static Case read(Path file) {
        try {
            String text = Files.readString(file);
            int end = text.indexOf("\n" + FENCE, FENCE.length());
            if (!text.startsWith(FENCE) || end < 0) {
                throw new IllegalStateException(file + ": expected a head between two lines of `---`");
            }
            Block head = YamlBlocks.read(file.toString(), text.substring(FENCE.length(), end + 1));
            List<Command> commands = head.blocks("commands").stream()
                    .map(command -> new Command(command.text("file"), command.text("args")))
                    .toList();
            return new Case(file.getParent(), head.text("title"), commands);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
