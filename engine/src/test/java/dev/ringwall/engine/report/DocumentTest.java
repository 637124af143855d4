package dev.ringwall.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.model.ZoneKind;
import dev.ringwall.engine.report.Drawing.DrawnConduit;
import dev.ringwall.engine.report.Drawing.DrawnZone;
import dev.ringwall.engine.report.Drawing.Marks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final Phrase TITLE = new Phrase("report.title", List.of());
    private static final Origin ORIGIN =
            new Origin(new PlantId("p"), "Plant", LocalDate.of(2026, 3, 1), List.of(Edition.SYSTEM), "1", "0.1.0");

    @Test
    void twoPlacesOfOneNameAreRefused() {
        Section section = Section.of("summary", TITLE);
        assertThatThrownBy(() -> document(section, section))
                .hasMessage("expected one place named `summary` in the document, got two");
    }

    @Test
    void aTableCountsAsAPlace() {
        Block.Table table = new Block.Table("summary", TITLE, List.of(), List.of());
        assertThatThrownBy(() -> document(Section.of("summary", TITLE, table))).hasMessageContaining("`summary`");
    }

    @Test
    void aNameThatNoLinkCanHoldIsRefused() {
        assertThatThrownBy(() -> Section.of("Zone 1", TITLE))
                .hasMessage("expected an id such as `zone-raw-water`, got `Zone 1`");
    }

    @Test
    void aRowThatLacksACellIsRefused() {
        List<Column> columns = List.of(column("a"), column("b"));
        assertThatThrownBy(() -> new Block.Table("t", TITLE, columns, List.of(List.of(Cell.of(1)))))
                .hasMessage("expected rows of 2 cells in table `t`");
    }

    @Test
    void twoColumnsOfOneKeyAreRefused() {
        assertThatThrownBy(() -> new Block.Table("t", TITLE, List.of(column("a"), column("a")), List.of()))
                .hasMessage("expected columns with different keys in table `t`");
    }

    @Test
    void aConduitWithAnEndThatIsNotDrawnIsRefused() {
        DrawnZone zone = new DrawnZone(new ZoneId("a"), "A", ZoneKind.CONTROL, false, List.of(), Marks.NONE, List.of());
        DrawnConduit conduit = new DrawnConduit(
                new ConduitId("c"), "C", List.of(new ZoneId("a"), new ZoneId("b")), false, List.of(), Marks.NONE);
        assertThatThrownBy(() -> new Drawing(List.of(zone), List.of(conduit), List.of()))
                .hasMessage("expected both ends of conduit:c in the drawing");
        assertThatThrownBy(() -> new Drawing(List.of(zone, zone), List.of(), List.of()))
                .hasMessageContaining("once");
    }

    @Test
    void aConstantIsNamedAfterItsTypeAndTheOneAround() {
        assertThat(Terms.key(ZoneKind.DMZ)).isEqualTo("zone-kind.dmz");
        assertThat(Terms.key(Outcome.Status.NOT_MET)).isEqualTo("outcome-status.not-met");
        assertThat(Terms.key(Target.Method.BY_HAND)).isEqualTo("target-method.by-hand");
    }

    @Test
    void anEmptyTextIsABlank() {
        assertThat(Cell.text("")).isEqualTo(Cell.BLANK);
    }

    private static Document document(Section... sections) {
        return new Document("test", TITLE, ORIGIN, List.of(), List.of(sections));
    }

    private static Column column(String key) {
        return new Column(key, TITLE, Column.Kind.TEXT);
    }
}
