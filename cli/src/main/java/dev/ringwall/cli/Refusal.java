package dev.ringwall.cli;

import dev.ringwall.exchange.FileChangedException;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Why a command stops without its result, in one sentence for who typed it. */
final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final Exit exit;

    private Refusal(Exit exit, String sentence) {
        super(sentence, null, false, false);
        this.exit = exit;
    }

    Exit exit() {
        return exit;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    static Refusal wrongUse(String sentence) {
        return new Refusal(Exit.WRONG_USE, sentence);
    }

    static Refusal inputHasErrors(String sentence) {
        return new Refusal(Exit.INPUT_HAS_ERRORS, sentence);
    }

    static Refusal notPrinted(IOException why) {
        return new Refusal(Exit.NOT_READ_OR_WRITTEN, "cannot write the result: " + reason(why));
    }

    static Refusal notRead(Object what, IOException why) {
        return new Refusal(Exit.NOT_READ_OR_WRITTEN, "cannot read `" + what + "`: " + reason(why));
    }

    static Refusal notWritten(Object what, IOException why) {
        return new Refusal(Exit.NOT_READ_OR_WRITTEN, "cannot write `" + what + "`: " + reason(why));
    }

    /** What was about to be written has changed since it was read. */
    static Refusal notWritten(FileChangedException changed) {
        return new Refusal(Exit.NOT_READ_OR_WRITTEN, String.valueOf(changed.getMessage()));
    }

    /** What the system said, without the path that the sentence names already. */
    private static String reason(IOException why) {
        return switch (why) {
            case NoSuchFileException _ -> "no such file or folder";
            case AccessDeniedException _ -> "permission denied";
            case FileAlreadyExistsException there when there.getReason() != null -> String.valueOf(there.getReason());
            case FileAlreadyExistsException _ -> "something else is there";
            case NotDirectoryException _ -> "not a folder";
            case FileSystemException system when system.getReason() != null -> lowerCase(system.getReason());
            default -> lowerCase(why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage());
        };
    }

    private static String lowerCase(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
