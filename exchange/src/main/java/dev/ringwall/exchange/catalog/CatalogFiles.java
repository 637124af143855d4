package dev.ringwall.exchange.catalog;

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
 * The files of {@code catalog/} as the program carries them. They are found by looking, not from a list: a new part or
 * edition is a new folder and nothing else.
 */
final class CatalogFiles {

    private static final String ROOT = "ringwall/catalog/";
    private static final String ALWAYS_THERE = "parts.yaml";

    private final URL root;
    private final List<String> names;

    private CatalogFiles(URL register) {
        String text = register.toString();
        this.root = url(URI.create(text.substring(0, text.length() - ALWAYS_THERE.length())));
        this.names = list(register).sorted().toList();
    }

    /** The files inside this program. */
    static CatalogFiles carried() {
        URL register = CatalogFiles.class.getResource("/" + ROOT + ALWAYS_THERE);
        if (register == null) {
            throw new IllegalStateException("the catalogue is missing from this program");
        }
        return new CatalogFiles(register);
    }

    /** The files beside a register, in a folder or an archive. */
    static CatalogFiles beside(URL register) {
        return new CatalogFiles(register);
    }

    /** Folders that hold the requirements of one edition, such as {@code iec62443-3-3/2013/}, in order. */
    List<String> editions() {
        String file = "/requirements.yaml";
        return names.stream()
                .filter(name -> name.endsWith(file))
                .map(name -> name.substring(0, name.length() - file.length() + 1))
                .toList();
    }

    Block read(String name) {
        return Block.read(resolve(name));
    }

    Optional<Block> readIfThere(String name) {
        return names.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private URL resolve(String name) {
        return url(URI.create(root + name));
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> list(URL register) {
        try {
            return register.openConnection() instanceof JarURLConnection jar ? inArchive(jar) : inFolder(register);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> inArchive(JarURLConnection connection) throws IOException {
        String entry = connection.getEntryName();
        String folder = entry.substring(0, entry.length() - ALWAYS_THERE.length());
        // Not closed: this is the archive that the class loader itself has open.
        return connection.getJarFile().stream()
                .map(java.util.zip.ZipEntry::getName)
                .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
                .map(name -> name.substring(folder.length()));
    }

    private static Stream<String> inFolder(URL register) throws IOException {
        Path folder = Path.of(URI.create(register.toString())).getParent();
        if (folder == null) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        }
    }
}
