package dev.ringwall.exchange.carried;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Packs the YAML that lies in a folder of classes, for the archive made of it. The build runs it. */
public final class Pack {

    private Pack() {}

    /** @param arguments the folder of classes */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        folder(classes.resolve(CarriedFiles.ROOT.substring(1)));
    }

    static void folder(Path root) throws IOException {
        CarriedFiles files = CarriedFiles.in(root);
        Map<String, Block> blocks = new TreeMap<>();
        files.names().forEach(name -> blocks.put(name, files.read(name)));
        try (OutputStream out = Files.newOutputStream(root.resolve(CarriedFiles.PACKED))) {
            PackedBlocks.write(blocks, out);
        }
    }
}
