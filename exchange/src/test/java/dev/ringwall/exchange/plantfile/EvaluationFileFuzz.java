package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.evaluation.Evaluation;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.catalog.CatalogReader;
import dev.ringwall.exchange.catalog.ProcessReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes as an evaluation: never throws, and what is read can be written and read again. */
class EvaluationFileFuzz {

    private static final ProcessCatalog PROCESSES = ProcessReader.read();
    private static final Catalog CATALOG = CatalogReader.read();

    @FuzzTest
    void evaluation(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("evaluation");
        Path file = folder.resolve(EvaluationFile.NAME);
        try {
            Files.write(file, bytes);
            Imported<ReadEvaluation> read = EvaluationFile.read(folder, Limits.DEFAULT, PROCESSES, CATALOG);
            assertThat(read.value().isPresent()).isEqualTo(!read.hasErrors());
            if (read.value().isPresent()) {
                Evaluation evaluation = read.value().get().evaluation();
                Files.writeString(file, EvaluationFile.write(evaluation));
                assertThat(EvaluationFile.read(folder, Limits.DEFAULT, PROCESSES, CATALOG)
                                .value()
                                .map(ReadEvaluation::evaluation))
                        .contains(evaluation);
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
