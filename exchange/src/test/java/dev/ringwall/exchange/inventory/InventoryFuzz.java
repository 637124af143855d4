package dev.ringwall.exchange.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ringwall.engine.model.Ids;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Any bytes as an inventory: never throws, every row is read or reported, and every tag gets an id of its own. */
class InventoryFuzz {

    @FuzzTest
    void inventory(byte[] bytes) {
        Imported<Inventory> read = InventoryReader.read(new SourceFile("list.csv", bytes), Map.of(), Limits.DEFAULT);

        assertThat(read.issues()).hasSizeLessThanOrEqualTo(Limits.DEFAULT.issues());
        assertThat(read.issues())
                .allSatisfy(issue -> assertThat(issue.sentence()).startsWith("expected "));
        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
        TagIds ids = new TagIds(Set.of());
        Set<String> made = new HashSet<>();
        read.value()
                .ifPresent(inventory -> inventory.rows().forEach(row -> {
                    String id = ids.next(row.tag()).value();
                    assertThat(Ids.isValid(id)).isTrue();
                    assertThat(made.add(id)).isTrue();
                }));
    }
}
