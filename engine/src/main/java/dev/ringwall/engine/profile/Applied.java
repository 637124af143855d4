package dev.ringwall.engine.profile;

import dev.ringwall.engine.assessment.Answers;
import dev.ringwall.engine.assessment.Ask;
import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.InstalledProduct;
import dev.ringwall.engine.assessment.Level;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.profile.Profile.Choice;
import dev.ringwall.engine.programme.ProgrammeAssessment;
import dev.ringwall.engine.programme.RowStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one subject, product or programme comes to under a profile.
 *
 * @param plain the levels without the profile, in the order of the seven; empty for a programme
 * @param under the same over the rows of the profile alone, and never above what it asks
 */
public record Applied(List<AppliedRow> rows, List<Level> plain, List<Level> under) {

    public Applied {
        rows = List.copyOf(rows);
        plain = List.copyOf(plain);
        under = List.copyOf(under);
    }

    public int count(Outcome.Status status) {
        return (int) rows.stream().filter(row -> row.status() == status).count();
    }

    /** A zone, conduit or control system: what is in force. */
    public static Applied of(Profile profile, Assessment assessment, Subject subject) {
        Answers answers = assessment.of(subject.id());
        return of(
                profile,
                answers,
                Ask.IN_FORCE,
                row -> assessment.judge().judge(subject, row, Ask.IN_FORCE),
                assessment);
    }

    /** A product in one version: what it is able to. */
    public static Applied of(Profile profile, Assessment assessment, InstalledProduct product) {
        Answers answers = assessment.products().get(product);
        if (answers == null) {
            throw new IllegalArgumentException("not assessed: " + product);
        }
        return of(profile, answers, Ask.ABLE, row -> assessment.judge().judge(product, row, Ask.ABLE), assessment);
    }

    /** A programme: what is confirmed. */
    public static Applied of(Profile profile, ProgrammeAssessment programme) {
        List<AppliedRow> rows = new ArrayList<>();
        for (RowStanding row : programme.rows()) {
            profile.choice(row.row().id())
                    .ifPresent(choice -> rows.add(new AppliedRow(choice, status(row, choice), row.why())));
        }
        return new Applied(rows, List.of(), List.of());
    }

    private static Outcome.Status status(RowStanding row, Choice choice) {
        if (!row.isAsked()) {
            return Outcome.Status.NOT_APPLICABLE;
        }
        if (row.isUnknown()) {
            return Outcome.Status.UNKNOWN;
        }
        return choice.maturity().filter(row.confirmed()::isAtLeast).isPresent()
                        && row.state() == RowStanding.State.ASKED
                ? Outcome.Status.MET
                : Outcome.Status.NOT_MET;
    }

    private interface Judging {
        Outcome judge(Requirement row);
    }

    private static Applied of(Profile profile, Answers answers, Ask ask, Judging judging, Assessment assessment) {
        List<AppliedRow> rows = new ArrayList<>();
        List<Requirement> others = new ArrayList<>();
        for (Requirement row : answers.rows()) {
            Optional<Choice> choice = profile.choice(row.id());
            if (choice.isEmpty()) {
                others.add(row);
            } else {
                rows.add(row(choice.get(), answers, ask, judging, row));
            }
        }
        List<Level> plain = new ArrayList<>();
        List<Level> under = new ArrayList<>();
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            plain.add(answers.level(fr, ask));
            under.add(capped(answers.levelIfNotAsked(fr, ask, others), asked(profile, fr, answers, assessment)));
        }
        return new Applied(rows, plain, under);
    }

    private static AppliedRow row(Choice choice, Answers answers, Ask ask, Judging judging, Requirement row) {
        Outcome.Status status = answers.verdict(row.id(), ask).status();
        SecurityLevel wanted = choice.security().orElse(SecurityLevel.SL_4);
        boolean below =
                status == Outcome.Status.MET && !answers.verdict(row.id(), ask).countsAt(wanted);
        return new AppliedRow(
                choice,
                below ? Outcome.Status.NOT_MET : status,
                judging.judge(row).trace());
    }

    /** The highest level at which the profile asks a row of one foundational requirement. */
    private static SecurityLevel asked(
            Profile profile, FoundationalRequirement fr, Answers answers, Assessment assessment) {
        SecurityLevel highest = SecurityLevel.SL_0;
        for (Choice choice : profile.choices()) {
            if (choice.row() instanceof RequirementId id
                    && answers.asks(id)
                    && assessment.catalog().require(id).fr().equals(Optional.of(fr))) {
                highest = SecurityLevel.higher(highest, choice.security().orElse(SecurityLevel.SL_0));
            }
        }
        return highest;
    }

    private static Level capped(Level level, SecurityLevel most) {
        return level.applicable()
                ? new Level(
                        true, SecurityLevel.lower(level.proved(), most), SecurityLevel.lower(level.possible(), most))
                : level;
    }
}
