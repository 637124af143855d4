package dev.ringwall.exchange.carried;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The YAML files under one folder that the program carries. They are found by looking, not from a list: a new part,
 * edition or language is a new file and nothing else. While the program lies in a folder of classes, the files
 * themselves are read; in an archive, what the build packed of them.
 */
public final class CarriedFiles {

    static final String ROOT = "/ringwall/";
    static final String PACKED = "packed";

    private final List<String> names;
    private final Function<String, Block> reader;

    private CarriedFiles(List<String> names, Function<String, Block> reader) {
        List<String> sorted = new ArrayList<>(names);
        Collections.sort(sorted);
        this.names = Collections.unmodifiableList(sorted);
        this.reader = reader;
    }

    /** The files of a folder inside this program, such as {@code catalog}. */
    public static CarriedFiles under(String folder) {
        URL found = CarriedFiles.class.getResource(ROOT + folder);
        if (found != null && found.getProtocol().equals("file")) {
            try {
                return in(Path.of(found.toURI()));
            } catch (URISyntaxException odd) {
                throw new IllegalStateException(odd);
            }
        }
        return packed(folder);
    }

    /** The files of a folder on disk. */
    public static CarriedFiles in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".yaml"))
                    .toList();
            return new CarriedFiles(names, name -> yaml(folder, name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CarriedFiles packed(String folder) {
        return in(Packed.FILES, folder + "/");
    }

    /** What the build packed, read once: the catalogue is asked for in pieces. */
    private static final class Packed {

        static final PackedBlocks FILES = read();

        private static PackedBlocks read() {
            try (InputStream packed = CarriedFiles.class.getResourceAsStream(ROOT + PACKED)) {
                if (packed == null) {
                    throw new IllegalStateException("the catalogue and the words are missing from this program");
                }
                return PackedBlocks.read(packed);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    static CarriedFiles in(PackedBlocks packed, String prefix) {
        List<String> names = new ArrayList<>();
        for (String name : packed.names()) {
            if (name.startsWith(prefix)) {
                names.add(name.substring(prefix.length()));
            }
        }
        return new CarriedFiles(names, name -> packed.find(prefix + name).orElseThrow());
    }

    /** Every file, by its path from the folder, in order. */
    public List<String> names() {
        return names;
    }

    /** Files of one name in folders of any depth, such as {@code requirements.yaml}, in order. */
    public List<String> named(String name) {
        List<String> named = new ArrayList<>();
        String inFolder = "/" + name;
        for (String file : names) {
            if (file.equals(name) || file.endsWith(inFolder)) {
                named.add(file);
            }
        }
        return named;
    }

    public Block read(String name) {
        return readIfThere(name).orElseThrow(() -> new IllegalStateException("the file `" + name + "` is missing"));
    }

    public Optional<Block> readIfThere(String name) {
        return names.contains(name) ? Optional.of(reader.apply(name)) : Optional.empty();
    }

    private static Block yaml(Path folder, String name) {
        try {
            return YamlBlocks.read(name, Files.readString(folder.resolve(name)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
