package dev.ringwall.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    @Test
    void quotesHoldSeparatorsQuotesAndLines() {
        assertThat(cells("a,\"b,c\",\"say \"\"hi\"\"\",\"two\nlines\"\n"))
                .containsExactly(List.of("a", "b,c", "say \"hi\"", "two\nlines"));
    }

    @Test
    void everyLineEndEndsARow() {
        assertThat(cells("a,b\r\nc,d\re,f\ng,"))
                .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"), List.of("g", ""));
    }

    @Test
    void whatStandsBehindAQuoteIsKept() {
        assertThat(cells("\"a\" b,c\n")).containsExactly(List.of("a b", "c"));
    }

    @Test
    void aRowKnowsItsLineAndItsCells() {
        String text = "id,note\n1,\"x\ny\"\n2,z\n";
        CsvReader reader = new CsvReader(text, ',', Limits.DEFAULT);
        reader.next();
        CsvReader.Row first = reader.next().orElseThrow();
        CsvReader.Row second = reader.next().orElseThrow();

        assertThat(first.line()).isEqualTo(2);
        assertThat(text.substring(first.starts()[1], first.end(1))).isEqualTo("\"x\ny\"");
        assertThat(second.line()).isEqualTo(4);
        assertThat(text.substring(second.starts()[1], second.end(1))).isEqualTo("z");
    }

    @Test
    void theSeparatorIsTheOneThatCutsTheHeader() {
        assertThat(CsvReader.separatorOf("a;b;\"c,d,e,f\"\n")).isEqualTo(';');
        assertThat(CsvReader.separatorOf("a\tb\n")).isEqualTo('\t');
        assertThat(CsvReader.separatorOf("alone\n")).isEqualTo(',');
    }

    private static List<List<String>> cells(String text) {
        List<List<String>> rows = new ArrayList<>();
        CsvReader reader = new CsvReader(text, ',', Limits.DEFAULT);
        for (Optional<CsvReader.Row> row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get().cells());
        }
        return rows;
    }
}
