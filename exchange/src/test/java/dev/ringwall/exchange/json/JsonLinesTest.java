package dev.ringwall.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    @Test
    void everyObjectIsOneLineWhateverItsTextsHold() {
        var out = new ByteArrayOutputStream();
        Map<String, Object> hostile = new LinkedHashMap<>();
        hostile.put("number", 7L);
        hostile.put("who", "eve\n{\"number\": 8}");
        try (JsonLines lines = new JsonLines(out)) {
            lines.line(hostile);
            lines.line(Map.of("lines", 1));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                {"number":7,"who":"eve\\n{\\"number\\": 8}"}
                {"lines":1}
                """);
    }
}
