package dev.ringwall.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.zip.Packing;
import java.nio.charset.StandardCharsets;

/** Any bytes as the cells of a sheet and as the texts they name: read, or refused with a sentence. */
class SheetFuzz {

    @FuzzTest
    void neverThrows(byte[] bytes) {
        Packing packing = new Sheets().table("A", "x").packed();
        packing.put("xl/worksheets/sheet1.xml", bytes);
        packing.put("xl/sharedStrings.xml", "<sst><si><t>one</t></si></sst>".getBytes(StandardCharsets.UTF_8));
        Workbook workbook =
                Workbook.open(packing.file("x.xlsx"), Limits.DEFAULT).workbook().orElseThrow();
        Workbook.Read read = workbook.read(workbook.tabs().getFirst());

        assertThat(read.sheet().isPresent()).isNotEqualTo(read.issue().isPresent());
    }
}
