package dev.ringwall.engine.report;

import static dev.ringwall.engine.Plants.plant;
import static dev.ringwall.engine.Plants.row;
import static dev.ringwall.engine.Plants.signed;
import static dev.ringwall.engine.Plants.subject;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Pieces;
import dev.ringwall.engine.Plants;
import dev.ringwall.engine.assessment.GapKind;
import dev.ringwall.engine.assessment.JudgeReason;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.AcceptanceId;
import dev.ringwall.engine.model.AcceptedGap;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.EvidenceKind;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.report.VectorReading.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessmentReportTest {

    private static final List<String> SECTIONS =
            List.of("summary", "drawing", "subjects", "findings", "register", "products", "claims", "open", "reading");

    @Test
    void aReportHasAllItsParts() {
        Document report = report(plant().zone("a").plc("plc", "a"));
        assertThat(report.sections()).extracting(Section::id).isEqualTo(SECTIONS);
        assertThat(section(report, "subjects").sections())
                .extracting(Section::id)
                .containsExactly("zone-a");
        assertThat(report.origin().day()).isEqualTo(Plants.DAY);
        assertThat(report.origin().program()).isEqualTo("1.2.3");
    }

    @Test
    void whatIsNotMetComesWithItsKindAndReasonAndWhatIsUnknownIsCounted() {
        Document report = report(switchWithTelnet());
        Section zone = zone(report);
        Block.Table open = table(zone, "zone-a-open");
        assertThat(open.rows()).hasSize(1);
        List<Cell> row = open.rows().getFirst();
        assertThat(row.getFirst()).isEqualTo(Cell.of(new Fact.Row(row("SR 4.3"))));
        assertThat(row).contains(Cell.of(Outcome.Status.NOT_MET), Cell.of(GapKind.SWITCH_ON));
        assertThat(row.getLast()).isInstanceOf(Cell.Why.class);
        assertThat(phrases(zone)).contains("report.unknown-counted");
    }

    @Test
    void everyRowIsToldWhenAllIsAsked() {
        Section zone = zone(AssessmentReport.compile(switchWithTelnet().assess(), Detail.ALL, "1.2.3"));
        int open = table(zone, "zone-a-open").rows().size();
        int other = table(zone, "zone-a-other").rows().size();
        assertThat(open + other).isEqualTo(100);
        assertThat(open).isGreaterThan(1);
        assertThat(phrases(zone)).doesNotContain("report.unknown-counted");
    }

    @Test
    void theGapReportTellsOnlyWhatIsInForce() {
        Document gaps = GapReport.compile(switchWithTelnet().assess(), Detail.NOT_MET, "1.2.3");
        assertThat(gaps.sections()).extracting(Section::id).containsExactly("zone-a", "findings");
        assertThat(table(gaps.sections().getFirst(), "zone-a-open").columns())
                .extracting(Column::key)
                .containsExactly("row", "in-force", "close", "because");
    }

    @Test
    void theGapsOfOneZoneComeWithWhatWasFoundAtItAndAtWhatItHolds() {
        Plants plants =
                plant().zone("a").zone("b").asset("pc", "a").asset("box", "b").target("zone:a", 1, 1, 1, 1, 1, 1, 1);
        Subject only = plants.assess().subjects().getFirst();
        Document gaps = GapReport.compile(
                plants.assess(), only, Detail.NOT_MET, report(plants).origin());
        assertThat(gaps.sections()).extracting(Section::id).containsExactly("zone-a", "findings");
        assertThat(table(gaps.sections().getLast(), "finding").rows())
                .extracting(row -> row.get(1))
                .contains(Cell.of(new Fact.Of(new AssetId("pc"))))
                .doesNotContain(Cell.of(new Fact.Of(new AssetId("box"))), Cell.of(new Fact.Of(new ZoneId("b"))));
    }

    @Test
    void withoutATargetNoOpenRowsAreCounted() {
        Plants plants =
                plant().zone("a").zone("b").plc("plc", "a").plc("pc", "b").target("zone:b", 0, 0, 0, 0, 0, 0, 0);
        assertThat(table(section(report(plants), "summary"), "levels").rows())
                .extracting(row -> row.get(5))
                .containsExactly(Cell.BLANK, Cell.of(0));
    }

    @Test
    void aZoneWithoutATargetSaysSoAndHasNoGap() {
        Section zone = zone(report(plant().zone("a").plc("plc", "a").tested("asset:plc", false, "CR 1.1")));
        assertThat(phrases(zone)).contains("report.no-target").doesNotContain("report.target-reached");
        assertThat(levels(zone).lines().getFirst().vector()).isEqualTo(VectorReading.NOT_SET);
    }

    @Test
    void aTargetOfZeroIsReachedAndNotMissing() {
        Section zone = zone(report(plant().zone("a").plc("plc", "a").target("zone:a", 0, 0, 0, 0, 0, 0, 0)));
        assertThat(phrases(zone)).contains("report.target-reached").doesNotContain("report.no-target");
    }

    @Test
    void aTargetFromTheParentIsMarked() {
        Document report =
                report(plant().zone("a").zoneIn("b", "a").plc("plc", "b").target("zone:a", 1, 1, 1, 1, 1, 1, 1));
        Section inner = section(report, "subjects").sections().getLast();
        assertThat(levels(inner).lines().getFirst().vector().marks()).containsExactly(Mark.FROM_PARENT);
    }

    @Test
    void capabilityWithHelpStandsApartAndOnlyWhereItDiffers() {
        Section without = zone(report(plant().zone("a").plc("plc", "a")));
        assertThat(levels(without).lines())
                .extracting(Block.Levels.Line::measure)
                .containsExactly(Measure.SL_T, Measure.SL_C, Measure.SL_A);
    }

    @Test
    void anAcceptedGapStaysAGapAndNamesWhoAcceptedIt() {
        Plants plants = switchWithTelnet()
                .accept(new AcceptedGap(
                        new AcceptanceId("telnet"),
                        subject("zone:a"),
                        row("SR 4.3"),
                        signed(Plants.LONG_AGO, LocalDate.of(2027, 1, 1)),
                        Optional.of(new RiskId("r-1"))));
        Section zone = zone(report(plants));
        assertThat(table(zone, "zone-a-open").rows()).hasSize(1);
        assertThat(phrases(zone)).contains("report.accepted-until");
    }

    @Test
    void staleEvidenceStandsFirstThenWhatEndsSoonest() {
        Document report = report(plant().zone("a")
                .plc("plc", "a")
                .asset(
                        "plc",
                        asset -> new Asset(
                                asset.id(),
                                asset.name(),
                                asset.home(),
                                asset.installed(),
                                asset.traits(),
                                asset.interfaces(),
                                asset.components(),
                                asset.identity(),
                                Optional.empty(),
                                asset.description()))
                .with(Pieces.test("good", "zone:a", true, "SR 6.2").on(2026, 5, 1))
                .with(Pieces.test("old", "zone:a", true, "SR 6.2").on(2024, 5, 1))
                .with(Pieces.test("stale", "asset:plc", true, "CR 1.1")
                        .on(2026, 5, 1)
                        .ofVersion("0"))
                .with(Pieces.test("later", "zone:a", true, "SR 6.2").on(2026, 7, 1)));
        Block.Table register = table(section(report, "register"), "evidence");
        assertThat(register.rows())
                .extracting(row -> row.getFirst())
                .containsExactly(piece("stale"), piece("old"), piece("later"), piece("good"));
        assertThat(register.rows())
                .extracting(row -> row.get(1))
                .containsExactly(
                        Cell.of(EvidenceState.STALE),
                        Cell.of(EvidenceState.EXPIRED),
                        Cell.of(EvidenceState.NOT_YET),
                        Cell.of(EvidenceState.IN_FORCE));
        assertThat(register.rows().getFirst().getLast()).isInstanceOf(Cell.Why.class);
    }

    @Test
    void aProductStandsInBracketsWhileAConstraintIsOpen() {
        Document report = report(plant().zone("a").plc("plc", "a").claim("plc", "CR 1.1"));
        List<Cell> product =
                table(section(report, "products"), "product").rows().getFirst();
        Cell.Vector vector = (Cell.Vector) product.get(2);
        assertThat(vector.vector().marks()).containsExactly(Mark.CONSTRAINT_OPEN);
        assertThat(((Cell.Several) product.get(3)).cells()).hasSize(4);
    }

    @Test
    void whatRestsOnClaimsAloneIsCountedPerSubject() {
        Document report = report(plant().zone("a").plc("plc", "a").claim("plc", "CR 2.11"));
        Block.Table claims = table(section(report, "claims"), "claim");
        assertThat(claims.rows().getFirst().subList(0, 2))
                .containsExactly(Cell.of(new Fact.Of(new ZoneId("a"))), Cell.of(1));
    }

    @Test
    void theDrawingShowsEveryZoneWithItsMarks() {
        Document report = report(switchWithTelnet().zoneIn("b", "a"));
        Block.Figure figure = (Block.Figure) section(report, "drawing").blocks().getFirst();
        Drawing.DrawnZone zone = figure.drawing().zones().getFirst();
        assertThat(zone.zones()).extracting(Drawing.DrawnZone::id).containsExactly(new ZoneId("b"));
        assertThat(zone.marks().failing()).isPositive();
        assertThat(zone.marks().target()).isPresent();
    }

    @Test
    void whereTheStandardAsksNothingNewAtTheTopIsSaid() {
        Section reading = section(report(plant().zone("a").plc("plc", "a")), "reading");
        Block.BulletList lines = (Block.BulletList) reading.blocks().getFirst();
        assertThat(lines.lines())
                .filteredOn(line -> line.key().equals("report.levels-ask-the-same"))
                .extracting(line -> line.facts().getFirst())
                .containsExactly(
                        new Fact.Foundation(FoundationalRequirement.TRE),
                        new Fact.Foundation(FoundationalRequirement.RA));
    }

    @Test
    void aLongChainTellsTheFirstFewAndHowManyMore() {
        List<Trace> nine = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            nine.add(Trace.of(ReportWords.ASSUMED, new Fact.Count(i)));
        }
        Trace shortened = Chains.shortened(Trace.of(ReportWords.ASSUMED).because(nine), Detail.NOT_MET);
        assertThat(shortened.because()).hasSize(6);
        assertThat(shortened.because().getLast()).isEqualTo(Trace.of(JudgeReason.AND_MORE, new Fact.Count(4)));
        assertThat(Chains.shortened(Trace.of(ReportWords.ASSUMED).because(nine), Detail.ALL)
                        .because())
                .hasSize(9);
    }

    @Test
    void twoWaysToTheSameFactAreOneReason() {
        Trace same = Trace.of(ReportWords.ASSUMED, new Fact.Level(SecurityLevel.SL_1));
        Trace shortened = Chains.shortened(Trace.of(ReportWords.ASSUMED).because(same, same), Detail.NOT_MET);
        assertThat(shortened.because()).containsExactly(same);
    }

    @Test
    void whatRestsOnTheSameIsToldOnceWithTheNamesOfTheOthers() {
        Trace ground = Trace.of(ReportWords.ASSUMED, new Fact.Level(SecurityLevel.SL_1));
        Trace other = Trace.of(ReportWords.ASSUMED, new Fact.Level(SecurityLevel.SL_2));
        Trace first = Trace.of(JudgeReason.ASSET_FAILS, new Fact.Of(new AssetId("r1")));
        Trace second = Trace.of(JudgeReason.ASSET_FAILS, new Fact.Of(new AssetId("r2")));
        Trace third = Trace.of(JudgeReason.ASSET_FAILS, new Fact.Of(new AssetId("r3")));
        Trace chain = Trace.of(ReportWords.ASSUMED)
                .because(first.because(ground), second.because(other), third.because(ground));
        assertThat(Chains.shortened(chain, Detail.NOT_MET).because())
                .containsExactly(
                        first.because(ground, Trace.of(ReportWords.SAME_OF, new Fact.Text("r3"))),
                        second.because(other));
        assertThat(Chains.shortened(chain, Detail.ALL)).isEqualTo(chain);
    }

    @Test
    void aPlantOfNothingIsStillReported() {
        Document report = report(plant());
        assertThat(report.sections()).hasSize(SECTIONS.size());
    }

    @Test
    void theSamePlantAndDayGiveTheSameDocument() {
        assertThat(report(switchWithTelnet())).isEqualTo(report(switchWithTelnet()));
    }

    private static Plants switchWithTelnet() {
        return plant().zone("a")
                .asset("switch", "a", ComponentType.NETWORK_DEVICE)
                .claim("switch", "CR 4.3")
                .with(Pieces.of("capture", EvidenceKind.OBSERVATION, "asset:switch", false, "CR 4.3")
                        .on(Plants.DAY))
                .target("zone:a", 0, 0, 0, 1, 0, 1, 0);
    }

    private static Document report(Plants plants) {
        return AssessmentReport.compile(plants.assess(), Detail.NOT_MET, "1.2.3");
    }

    private static Section section(Document report, String id) {
        return report.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Section zone(Document report) {
        return section(report, "subjects").sections().getFirst();
    }

    private static Block.Table table(Section section, String name) {
        return section.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Block.Levels levels(Section section) {
        return (Block.Levels) section.blocks().getFirst();
    }

    private static List<String> phrases(Section section) {
        return section.blocks().stream()
                .flatMap(block -> switch (block) {
                    case Block.Paragraph(Phrase phrase) -> Stream.of(phrase);
                    case Block.Notice(var tone, Phrase phrase) -> Stream.of(phrase);
                    case Block.BulletList(List<Phrase> lines) -> lines.stream();
                    case Block.Table _, Block.Figure _, Block.Levels _, Block.Because _ -> Stream.<Phrase>empty();
                })
                .map(Phrase::key)
                .toList();
    }

    private static Cell piece(String id) {
        return Cell.of(new Fact.Piece(new EvidenceId(id)));
    }
}
