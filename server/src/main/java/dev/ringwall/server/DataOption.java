package dev.ringwall.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the store lies. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", description = "folder of the store (else RINGWALL_DATA)")
    private @Nullable Path folder;

    Path folder() {
        return folder == null ? usual(System.getenv()) : folder;
    }

    /** What went wrong with a file, for who typed its name. */
    static String told(IOException wrong) {
        return switch (wrong) {
            case FileSystemException files ->
                "`" + files.getFile() + "`: " + (files.getReason() == null ? kind(files) : files.getReason());
            case IOException other -> String.valueOf(other.getMessage());
        };
    }

    private static String kind(FileSystemException wrong) {
        return switch (wrong) {
            case NoSuchFileException _ -> "no such file";
            case AccessDeniedException _ -> "access denied";
            case FileSystemException other -> other.getClass().getSimpleName();
        };
    }

    /** {@code RINGWALL_DATA}, else the usual folder of the system for a program's data. */
    private static Path usual(Map<String, String> environment) {
        String own = environment.getOrDefault("RINGWALL_DATA", "");
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        return shared.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "ringwall")
                : Path.of(shared, "ringwall");
    }
}
