package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.MaturityLevel;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a programme stands on a day: every row, what is missing, and who carries it. */
public final class ProgrammeAssessment {

    private final Programme programme;
    private final LocalDate day;
    private final Map<ProcessRequirementId, RowStanding> rows = new LinkedHashMap<>();

    private ProgrammeAssessment(Programme programme, LocalDate day) {
        this.programme = programme;
        this.day = day;
    }

    /** Judges every row of the programme's edition. */
    public static ProgrammeAssessment of(Programme programme, ProcessCatalog catalog, LocalDate day) {
        ProgrammeAssessment assessment = new ProgrammeAssessment(programme, day);
        RowJudge judge = new RowJudge(programme, new Almanac(day, programme.reviewMonths()));
        for (ProcessRequirement row : catalog.rows(programme.head().edition())) {
            Optional<RowStanding> base = row.parent().map(assessment.rows::get);
            assessment.rows.put(row.id(), judge.judge(row, base));
        }
        return assessment;
    }

    public Programme programme() {
        return programme;
    }

    public LocalDate day() {
        return day;
    }

    /** Every row, in the order of the standard. */
    public List<RowStanding> rows() {
        return List.copyOf(rows.values());
    }

    /** The rows under the widest groups of the part, in its order. */
    public List<GroupStanding> groups() {
        Map<ProcessRequirement.Group, List<RowStanding>> groups = new LinkedHashMap<>();
        for (RowStanding row : rows.values()) {
            groups.computeIfAbsent(row.row().groups().getFirst(), any -> new ArrayList<>())
                    .add(row);
        }
        return groups.entrySet().stream()
                .map(group -> new GroupStanding(group.getKey(), group.getValue()))
                .toList();
    }

    /** Rows whose target is not confirmed. */
    public List<RowStanding> gaps() {
        return rows.values().stream().filter(RowStanding::isGap).toList();
    }

    /** What is being done about a row, and is not done yet. */
    public List<Action> actions(ProcessRequirementId row) {
        return programme.actions().stream()
                .filter(action -> action.isOpen(day) && action.rows().contains(row))
                .toList();
    }

    public List<Action> overdue() {
        return programme.actions().stream()
                .filter(action -> action.isOverdue(day))
                .toList();
    }

    public Optional<Responsibility> responsible(ProcessRequirement row) {
        return Narrowest.of(programme.responsibilities(), Responsibility::extent, row);
    }

    /** Rows that nobody carries in the end; what is not applicable needs nobody. */
    public List<Hole> holes() {
        return rows.values().stream()
                .filter(RowStanding::isAsked)
                .flatMap(row -> hole(row).map(why -> new Hole(row.row(), why)).stream())
                .toList();
    }

    private Optional<Trace> hole(RowStanding row) {
        Optional<Responsibility> carried = responsible(row.row());
        if (carried.isEmpty()) {
            return Optional.of(Trace.of(ProgrammeReason.NOBODY_RESPONSIBLE));
        }
        Party party = carried.get().party();
        if (programme.organisation(party).isEmpty()) {
            return Optional.of(Trace.of(ProgrammeReason.PARTY_WITHOUT_NAME, new Fact.Text(party.word())));
        }
        boolean handedOver = party != programme.head().role();
        return handedOver && !row.confirmed().isLevel() && !row.declared().isLevel()
                ? Optional.of(Trace.of(ProgrammeReason.HANDED_OVER_UNSHOWN, new Fact.Text(party.word())))
                : Optional.empty();
    }

    /** The lowest confirmed level of any row that is asked; empty where none is. */
    public Optional<MaturityLevel> leastConfirmed() {
        return all().leastConfirmed();
    }

    /** All rows as one group. */
    public GroupStanding all() {
        return new GroupStanding(
                new ProcessRequirement.Group(programme.head().edition().part(), ""), rows());
    }
}
