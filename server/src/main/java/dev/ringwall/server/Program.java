package dev.ringwall.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this program calls itself. */
public final class Program {

    /** As its build wrote it; reports name it. */
    public static final String VERSION = read();

    private Program() {}

    private static String read() {
        try (InputStream in = Program.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its version");
            }
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
