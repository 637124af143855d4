package dev.ringwall.server;

import dev.ringwall.server.store.Location;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the store lies. */
final class DataOption {

    private static final Pattern PASSWORD = Pattern.compile("(?<=[?&]password=)[^&]*|(?<=//)[^/@]*:[^/@]*(?=@)");

    @Option(names = "--data", paramLabel = "DIR", description = "folder of the store (else RINGWALL_DATA)")
    private @Nullable Path folder;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "jdbc:postgresql://HOST/NAME instead of the embedded database (else RINGWALL_DATABASE); the user from"
                            + " RINGWALL_DATABASE_USER, the password from RINGWALL_DATABASE_PASSWORD or a file")
    private @Nullable String database;

    @Option(
            names = "--database-password-file",
            paramLabel = "FILE",
            description = "its first line is the password (else RINGWALL_DATABASE_PASSWORD_FILE)")
    private @Nullable Path passwordFile;

    Path folder() {
        return folder == null ? usual(System.getenv()) : folder;
    }

    /** Where the store lies, with the database that is asked for. */
    Location location() throws Refusal {
        return location(folder(), System.getenv());
    }

    Location location(Path folder, Map<String, String> environment) throws Refusal {
        String url = database == null ? environment.getOrDefault("RINGWALL_DATABASE", "") : database;
        if (url.isEmpty()) {
            return Location.embedded(folder);
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Refusal(
                    ServerCommands.WRONG_USE,
                    "`--database`: expected `jdbc:postgresql://HOST/NAME`, got `"
                            + PASSWORD.matcher(url).replaceAll("…") + "`");
        }
        if (PASSWORD.matcher(url).find()) {
            throw new Refusal(
                    ServerCommands.WRONG_USE,
                    "`--database`: expected no password in it, for who lists the processes of a machine reads it; put it into"
                            + " RINGWALL_DATABASE_PASSWORD or a file");
        }
        String user = environment.getOrDefault("RINGWALL_DATABASE_USER", "");
        return new Location(folder, Optional.of(new Location.Server(url, user, password(environment))));
    }

    private String password(Map<String, String> environment) throws Refusal {
        String named = environment.getOrDefault("RINGWALL_DATABASE_PASSWORD_FILE", "");
        if (passwordFile == null && named.isEmpty()) {
            return environment.getOrDefault("RINGWALL_DATABASE_PASSWORD", "");
        }
        Path file = passwordFile == null ? Path.of(named) : passwordFile;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return String.valueOf(Objects.requireNonNullElse(lines.readLine(), ""));
        } catch (IOException e) {
            throw new Refusal(ServerCommands.NOT_READ_OR_WRITTEN, "the password of the database: " + told(e));
        }
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
