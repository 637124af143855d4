package dev.ringwall.engine.report;

import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static dev.ringwall.engine.report.Told.cell;
import static dev.ringwall.engine.report.Told.line;
import static dev.ringwall.engine.report.Told.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Channels;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.model.AcceptanceId;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Flow;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.ZoneId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterReportTest {

    private static Plants joined() {
        return plant().zone("a").zone("b").plc("plc", "a").plc("panel", "b").conduit("c", "a", "b");
    }

    private static Document report(Plants plants) {
        return RegisterReport.compile(plants.assess(), Detail.NOT_MET, "1.2.3");
    }

    private static Cell of(Document report, String table, String channel, String column) {
        Block.Table found = table(report, table);
        return cell(found, line(found, Cell.of(new Fact.Through(new ChannelId(channel)))), column);
    }

    private static Cell words(RegisterWords words) {
        return Cell.of(Phrase.of(words));
    }

    private static List<String> tables(Document report) {
        return Told.tables(report).map(Block.Table::name).toList();
    }

    @Test
    void aChannelFromOutsideIsListedWithWhatNobodySaid() {
        Document report =
                report(joined().channel("c", Channels.only(Channels.Trait.EXTERNAL, "vpn", "zone:a", "asset:panel")));
        assertThat(of(report, "remote-access", "vpn", "who")).isEqualTo(Tables.cell(new ZoneId("a")));
        assertThat(of(report, "remote-access", "vpn", "approved")).isEqualTo(words(RegisterWords.NOBODY_SAID));
        assertThat(of(report, "remote-access", "vpn", "until")).isEqualTo(words(RegisterWords.NOBODY_SAID));
        assertThat(of(report, "remote-access", "vpn", "last-used")).isEqualTo(words(RegisterWords.NOTHING_CAPTURED));
    }

    @Test
    void aChannelThatStaysInsideIsNotListedAndOneOfWhichNobodySaidIsListedApart() {
        Document report =
                report(joined().channel("c", Channels.only(Channels.Trait.ENCRYPTED, "inner", "zone:a", "zone:b"))
                        .channel("c", Channels.notSaid("open", "zone:a", "zone:b")));
        assertThat(tables(report)).doesNotContain("remote-access");
        assertThat(table(report, "unsaid-access").rows()).hasSize(1);
        assertThat(of(report, "unsaid-access", "open", "interactive")).isEqualTo(Cell.of(Said.NOT_SAID));
    }

    @Test
    void lastUsedIsTheLastFlowThatTheChannelDeclares() {
        Plants plants =
                joined().channel("c", Channels.only(Channels.Trait.EXTERNAL, "vpn", "asset:plc", "asset:panel"));
        assertThat(of(
                        report(plants.flow(seen("plc", "panel", "2025-11-03T10:00:00Z"))
                                .flow(seen("plc", "panel", "2025-12-01T23:00:00Z"))
                                .flow(seen("plc", "panel", "2025-10-09T10:00:00Z"))),
                        "remote-access",
                        "vpn",
                        "last-used"))
                .isEqualTo(Cell.of(LocalDate.of(2025, 12, 1)));
    }

    @Test
    void whatWasLookedForAndNotFoundIsNotSeenAndNotNeverUsed() {
        Document report = report(joined().plc("other", "a")
                .channel("c", Channels.only(Channels.Trait.EXTERNAL, "vpn", "asset:plc", "asset:panel"))
                .flow(seen("plc", "other", "2025-11-03T10:00:00Z")));
        assertThat(of(report, "remote-access", "vpn", "last-used")).isEqualTo(words(RegisterWords.NOT_SEEN));
    }

    @Test
    void aFlowWithAnAddressThatNobodyKnowsIsListed() {
        Document report = report(joined().flow(seen("203.0.113.9", "plc", "2025-11-03T10:00:00Z")));
        assertThat(table(report, "stray").rows().getFirst().getFirst())
                .isEqualTo(Cell.of(new Fact.Text("203.0.113.9")));
    }

    @Test
    void whatHasExpiredStandsFirstAndWhatHasNoEndIsSaidToHaveNone() {
        Document report = report(joined().accept(gap("holds", Optional.of(Plants.DAY.plusDays(91))))
                .accept(gap("open", Optional.empty()))
                .accept(gap("soon", Optional.of(Plants.DAY.plusDays(90))))
                .accept(gap("today", Optional.of(Plants.DAY)))
                .accept(gap("old", Optional.of(Plants.DAY.minusDays(1)))));
        Block.Table accepted = table(report, "acceptance");
        assertThat(accepted.rows().stream().map(line -> cell(accepted, line, "id")))
                .containsExactly(
                        Cell.text("old"), Cell.text("today"), Cell.text("soon"), Cell.text("open"), Cell.text("holds"));
        assertThat(accepted.rows().stream().map(List::getFirst))
                .containsExactly(
                        Cell.of(Acceptance.State.EXPIRED),
                        Cell.of(Acceptance.State.ENDS_SOON),
                        Cell.of(Acceptance.State.ENDS_SOON),
                        Cell.of(Acceptance.State.NO_END),
                        Cell.of(Acceptance.State.HOLDS));
    }

    @Test
    void noFieldOfTheRegistersIsEmptyWhereSomebodyShouldHaveSaidSomething() {
        Document report = report(joined().accept(gap("open", Optional.empty()))
                .channel("c", Channels.notSaid("open", "zone:a", "zone:b"))
                .channel("c", Channels.only(Channels.Trait.EXTERNAL, "vpn", "zone:a", "zone:b")));
        for (String name : List.of("remote-access", "unsaid-access")) {
            assertThat(table(report, name).rows())
                    .allSatisfy(line -> assertThat(line).doesNotContain(Cell.BLANK));
        }
        Block.Table accepted = table(report, "acceptance");
        for (String column : List.of("until", "by", "since", "reason", "subjects")) {
            assertThat(cell(accepted, accepted.rows().getFirst(), column)).isNotEqualTo(Cell.BLANK);
        }
    }

    @Test
    void theOrderOfTheFileMeansNothing() {
        var vpn = Channels.only(Channels.Trait.EXTERNAL, "vpn", "zone:a", "zone:b");
        var web = Channels.only(Channels.Trait.EXTERNAL, "web", "zone:a", "zone:b");
        AcceptedGap one = gap("one", Optional.of(Plants.DAY));
        AcceptedGap other = gap("other", Optional.empty());
        assertThat(report(
                        joined().channel("c", vpn).channel("c", web).accept(one).accept(other)))
                .isEqualTo(report(joined().channel("c", web)
                        .channel("c", vpn)
                        .accept(other)
                        .accept(one)));
    }

    private static AcceptedGap gap(String id, Optional<LocalDate> until) {
        return new AcceptedGap(
                new AcceptanceId(id),
                SubjectId.parse("zone:a").orElseThrow(),
                row("SR 1.1"),
                new Signature("Ada", Plants.DAY.minusDays(200), until, ""),
                Optional.empty());
    }

    private static Flow seen(String from, String to, String last) {
        return new Flow(
                from,
                to,
                Optional.of(from),
                Optional.empty(),
                Optional.of("tcp/502"),
                1,
                "tap",
                "",
                Optional.empty(),
                Optional.of(Instant.parse(last)));
    }
}
