package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.cell;
import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.lifecycle.Step;
import dev.ringwall.engine.lifecycle.StepStatus;
import dev.ringwall.engine.model.Approval;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.PlantId;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.report.Column.Kind;
import dev.ringwall.engine.report.RemoteWays.Use;
import dev.ringwall.engine.report.RemoteWays.Way;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The ways in from outside, line by line. Approved is what the owner signed as a whole (IEC 62443-3-2, ZCR 7.1): there is no
 * narrower approval in a plant's file, and one whose ground has changed since holds no longer.
 */
final class RemoteRegister {

    private static final List<Column> COLUMNS = List.of(
            column("channel", RegisterWords.CHANNEL, Kind.ID),
            column("conduit", RegisterWords.CONDUIT, Kind.ID),
            column("who", RegisterWords.WHO, Kind.ID),
            column("to", RegisterWords.TO, Kind.ID),
            column("over", RegisterWords.OVER, Kind.TEXT),
            column("interactive", RegisterWords.INTERACTIVE, Kind.TERM),
            column("approved", RegisterWords.APPROVED, Kind.TEXT),
            column("until", RegisterWords.APPROVED_UNTIL, Kind.DAY),
            column("last-used", RegisterWords.LAST_USED, Kind.DAY));

    private final Assessment assessment;
    private final RemoteWays ways;
    private final LocalDate day;
    private final Optional<Signature> approval;
    private final boolean holds;
    private final boolean reopened;

    RemoteRegister(Assessment assessment, RemoteWays ways) {
        this.assessment = assessment;
        this.ways = ways;
        this.day = assessment.day();
        this.approval = assessment.plant().plant().approvals().stream()
                .filter(each ->
                        Step.parse(each.step()).filter(Step.ZCR_7_1::equals).isPresent())
                .filter(each ->
                        each.subject().filter(of -> !(of instanceof PlantId)).isEmpty())
                .map(Approval::signature)
                .filter(signature -> !signature.date().isAfter(day))
                .max(Comparator.comparing(Signature::date).thenComparing(Signature::by));
        StepStatus.State state = approval.isEmpty()
                ? StepStatus.State.OPEN
                : StepReport.steps(assessment).of(Step.ZCR_7_1).state();
        this.holds = state == StepStatus.State.DONE;
        this.reopened = state == StepStatus.State.REOPENED;
    }

    Section known() {
        Phrase title = Phrase.of(RegisterWords.REMOTE);
        return ways.known().isEmpty()
                ? Section.of("remote", title, new Block.Paragraph(Phrase.of(RegisterWords.NO_REMOTE)))
                : section("remote", title, RegisterWords.REMOTE_TOLD, ways.known());
    }

    Optional<Section> notSaid() {
        return ways.notSaid().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        section("unsaid", Phrase.of(RegisterWords.UNSAID), RegisterWords.UNSAID_TOLD, ways.notSaid()));
    }

    /** How many known ways no approval covers on the day. */
    int notApproved() {
        return holds ? 0 : ways.known().size();
    }

    private Section section(String name, Phrase title, RegisterWords told, List<Way> of) {
        return Section.of(
                name,
                title,
                new Block.Paragraph(Phrase.of(told)),
                new Block.Table(
                        name + "-access",
                        title,
                        COLUMNS,
                        of.stream().map(this::line).toList()));
    }

    private List<Cell> line(Way way) {
        Channel channel = way.channel();
        return List.of(
                Cell.of(new Fact.Through(channel.id())),
                cell(way.conduit()),
                who(channel),
                to(channel),
                over(channel),
                Cell.of(channel.interactive()),
                approved(),
                until(),
                ways.use(channel.id())
                        .map(this::lastUsed)
                        .orElseGet(() -> Cell.of(Phrase.of(
                                ways.hasLooked() ? RegisterWords.NOT_SEEN : RegisterWords.NOTHING_CAPTURED))));
    }

    /** The end that opens the connection. */
    private static Cell who(Channel channel) {
        return switch (channel.initiator()) {
            case FROM -> cell(channel.from());
            case TO -> cell(channel.to());
            case BOTH ->
                new Cell.Several(List.of(
                        Cell.of(Phrase.of(RegisterWords.EITHER_END)), cell(channel.from()), cell(channel.to())));
            case NOT_SAID -> Cell.of(Phrase.of(RegisterWords.NOBODY_SAID));
        };
    }

    private static Cell to(Channel channel) {
        return switch (channel.initiator()) {
            case FROM -> cell(channel.to());
            case TO -> cell(channel.from());
            case BOTH, NOT_SAID -> new Cell.Several(List.of(cell(channel.from()), cell(channel.to())));
        };
    }

    private static Cell over(Channel channel) {
        String service = (channel.protocol() + " " + channel.port()).strip();
        return new Cell.Several(List.of(RegisterReport.said(service), Cell.text(channel.purpose())));
    }

    private Cell approved() {
        if (approval.isEmpty()) {
            return Cell.of(Phrase.of(RegisterWords.NOBODY_SAID));
        }
        Signature signature = approval.get();
        Fact person = new Fact.Text(signature.by());
        Optional<LocalDate> last = signature.validUntil();
        if (last.filter(end -> end.isBefore(day)).isPresent()) {
            return Cell.of(Phrase.of(RegisterWords.APPROVAL_ENDED, person, new Fact.Day(last.get())));
        }
        RegisterWords words = holds
                ? RegisterWords.APPROVED_BY
                : reopened ? RegisterWords.CHANGED_SINCE : RegisterWords.DOES_NOT_HOLD;
        return Cell.of(Phrase.of(words, person, new Fact.Day(signature.date())));
    }

    /** The last day of an approval that holds. */
    private Cell until() {
        if (approval.isEmpty()) {
            return Cell.of(Phrase.of(RegisterWords.NOBODY_SAID));
        }
        return approval.get().validUntil().map(Cell::of).orElse(Cell.of(Phrase.of(RegisterWords.NO_END_SAID)));
    }

    Cell lastUsed(Use use) {
        ZoneId zone = assessment.plant().plant().settings().timeZone();
        return use.last()
                .map(last -> Cell.of(last.atZone(zone).toLocalDate()))
                .orElse(Cell.of(Phrase.of(RegisterWords.SEEN_UNDATED)));
    }
}
