package dev.ringwall.exchange.words;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.Reason;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the engine can give as a reason has one sentence, and no sentence outlives its reason. */
class ReasonsHaveWordsTest {

    private static final Words ENGLISH = Words.read("en");

    @Test
    void everyReasonHasASentence() throws Exception {
        List<String> keys = reasonKeys();
        assertThat(keys).contains("evidence.nothing-said").doesNotHaveDuplicates();
        assertThat(ENGLISH.keys()).containsAll(keys);
    }

    @Test
    void noSentenceIsSpare() throws Exception {
        List<String> keys = reasonKeys();
        Set<String> groups = keys.stream().map(ReasonsHaveWordsTest::group).collect(toSet());
        assertThat(ENGLISH.keys().stream().filter(key -> groups.contains(group(key))))
                .allMatch(keys::contains);
    }

    private static String group(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static List<String> reasonKeys() throws IOException, URISyntaxException {
        Path source = Path.of(
                Reason.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(source)) {
            return reasonKeys(source);
        }
        try (FileSystem archive = FileSystems.newFileSystem(source)) {
            return reasonKeys(archive.getPath("/"));
        }
    }

    private static List<String> reasonKeys(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("dev/ringwall/engine"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .flatMap(ReasonsHaveWordsTest::reasons)
                    .map(Reason::key)
                    .toList();
        }
    }

    private static Stream<Reason> reasons(String className) {
        try {
            Class<?> type = Class.forName(className, false, Reason.class.getClassLoader());
            return type.isEnum() && Reason.class.isAssignableFrom(type)
                    ? Stream.of(type.getEnumConstants()).map(Reason.class::cast)
                    : Stream.of();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
