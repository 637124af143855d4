package dev.ringwall.exchange.carried;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files under one folder that the program carries. They are found by looking, not from a list: a new part, edition
 * or language is a new file and nothing else.
 */
public final class CarriedFiles {

    private final String root;
    private final List<String> names;

    private CarriedFiles(URL folder) {
        String text = folder.toString();
        this.root = text.endsWith("/") ? text : text + "/";
        try {
            this.names = list(URI.create(root).toURL()).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The files of a folder inside this program, such as {@code catalog}. */
    public static CarriedFiles under(String folder) {
        URL found = CarriedFiles.class.getResource("/ringwall/" + folder);
        if (found == null) {
            throw new IllegalStateException("the folder `" + folder + "` is missing from this program");
        }
        return in(found);
    }

    /** The files of any folder, plain or inside an archive. */
    public static CarriedFiles in(URL folder) {
        return new CarriedFiles(folder);
    }

    /** Every file, by its path from the folder, in order. */
    public List<String> names() {
        return names;
    }

    /** Files of one name in folders of any depth, such as {@code requirements.yaml}, in order. */
    public List<String> named(String name) {
        return names.stream()
                .filter(file -> file.equals(name) || file.endsWith("/" + name))
                .toList();
    }

    public Block read(String name) {
        try {
            return Block.read(name, URI.create(root + name).toURL());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Optional<Block> readIfThere(String name) {
        return names.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private static Stream<String> list(URL folder) throws IOException {
        return folder.openConnection() instanceof JarURLConnection jar ? inArchive(jar) : inFolder(folder);
    }

    private static Stream<String> inArchive(JarURLConnection connection) throws IOException {
        String folder = connection.getEntryName();
        // Not closed: this is the archive that the class loader itself has open.
        return connection.getJarFile().stream()
                .map(java.util.zip.ZipEntry::getName)
                .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
                .map(name -> name.substring(folder.length()));
    }

    private static Stream<String> inFolder(URL url) throws IOException {
        Path folder = Path.of(URI.create(url.toString()));
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        }
    }
}
