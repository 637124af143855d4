package dev.ringwall.exchange.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.csv.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogCsvTest {

    private static final Catalog CATALOG = CatalogReader.read();
    private static final ProcessCatalog PROCESSES = ProcessReader.read();

    @Test
    void everyRowIsALineThatReadsBack() throws IOException {
        List<CsvReader.Row> rows = rows();

        assertThat(rows.getFirst().cells()).startsWith("id", "part", "edition", "code");
        assertThat(rows)
                .hasSize(1 + CATALOG.requirements().size() + PROCESSES.rows().size());
        assertThat(rows.stream().skip(1).map(row -> row.cell(0)))
                .containsExactlyElementsOf(Stream.concat(
                                CATALOG.requirements().stream().map(Requirement::id),
                                PROCESSES.rows().stream().map(ProcessRequirement::id))
                        .map(Object::toString)
                        .toList());
        assertThat(rows).allMatch(row -> row.cells().size() == 16);
    }

    @Test
    void aCellThatHoldsTheSeparatorIsQuoted() throws IOException {
        assertThat(rows())
                .anyMatch(row -> row.cell(8)
                        .equals("Password lifetime restrictions for all users (human, software process, or device)"));
    }

    private static List<CsvReader.Row> rows() throws IOException {
        StringBuilder out = new StringBuilder();
        CatalogCsv.write(CATALOG, PROCESSES, out);
        CsvReader reader = new CsvReader(out.toString(), ',', Limits.DEFAULT);
        List<CsvReader.Row> rows = new ArrayList<>();
        for (Optional<CsvReader.Row> row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get());
        }
        return rows;
    }
}
