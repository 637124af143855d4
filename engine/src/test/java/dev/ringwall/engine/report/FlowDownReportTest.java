package dev.ringwall.engine.report;

import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static dev.ringwall.engine.report.Told.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.ServiceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowDownReportTest {

    private static Document report(Plants plants) {
        return FlowDownReport.compile(plants.assess(), Detail.NOT_MET, "1.2.3");
    }

    private static Plants zone(int accessControl) {
        return plant().zone("a").plc("plc", "a").target("zone:a", accessControl, 0, 0, 0, 0, 0, 0);
    }

    private static List<Cell> rows(Document report, String table) {
        return table(report, table).rows().stream().map(List::getFirst).toList();
    }

    private static Cell of(String code) {
        return Cell.of(new Fact.Row(row(code)));
    }

    @Test
    void onlyRowsUpToTheTargetAreOnTheList() {
        assertThat(rows(report(zone(1)), "zone-a-needed"))
                .contains(of("CR 1.3"))
                .doesNotContain(of("CR 1.1 RE 1"));
        assertThat(rows(report(zone(2)), "zone-a-needed")).contains(of("CR 1.3"), of("CR 1.1 RE 1"));
    }

    @Test
    void aServiceThatIsShownAndReachesAComponentTakesTheRowOff() {
        Plants served = zone(1).plc("server", "a")
                .claim("server", "CR 1.3")
                .service("dir", Service.Kind.DIRECTORY, "server", List.of("SR 1.3"), "plc");
        assertThat(rows(report(served), "zone-a-needed"))
                .doesNotContain(of("CR 1.3"))
                .contains(of("CR 1.4"));
        Block.Table carried = table(report(served), "zone-a-carried");
        assertThat(Told.facts(Told.line(carried, of("SR 1.3")).getLast()))
                .containsExactly(new Fact.Of(new ServiceId("dir")));
    }

    @Test
    void aServiceThatNobodyHasShownTakesNothingOff() {
        Plants promised =
                zone(1).plc("server", "a").service("dir", Service.Kind.DIRECTORY, "server", List.of("SR 1.3"), "plc");
        assertThat(rows(report(promised), "zone-a-needed")).contains(of("CR 1.3"));
    }

    @Test
    void theLevelOfAClaimIsTheOneThatTheRowsHaveAmongComponents() {
        Plants joined = zone(2).zone("b").conduit("ab", "a", "b").target("zone:b", 2, 0, 0, 0, 0, 0, 0);
        Block.Table types = table(report(joined), "conduit-ab-types");
        List<Cell> device = Told.line(types, Cell.of(ComponentType.NETWORK_DEVICE));
        // NDR 1.13 RE 1 starts at SL 3, and answers SR 1.13 RE 1, which starts at SL 2.
        assertThat(((Cell.Vector) device.getLast()).vector().print()).startsWith("3 ");
    }

    @Test
    void withoutATargetThereIsNoListAndItIsSaid() {
        Document report = report(plant().zone("a").plc("plc", "a"));
        assertThat(Told.tables(report)).isEmpty();
        assertThat(Told.said(report)).containsExactly("flow-down.no-target");
    }

    @Test
    void aConduitWithoutAnAssetAsksWhatItWillAskOfTheOneThatIsBought() {
        Plants joined = zone(1).zone("b").conduit("ab", "a", "b").target("zone:b", 1, 0, 0, 0, 0, 0, 0);
        assertThat(rows(report(joined), "conduit-ab-needed")).contains(of("CR 1.3"));
    }

    @Test
    void everyRowThatIsAskedIsOnOneOfTheTwoLists() {
        Plants plants = plant().zone("a").plc("plc", "a").target("zone:a", 4, 4, 4, 4, 4, 4, 4);
        Document report = report(plants);
        List<Fact> answered = table(report, "zone-a-needed").rows().stream()
                .flatMap(line -> Told.facts(line.get(3)))
                .distinct()
                .toList();
        int carried = table(report, "zone-a-carried").rows().size();
        assertThat(answered.size() + carried).isEqualTo(100);
    }
}
