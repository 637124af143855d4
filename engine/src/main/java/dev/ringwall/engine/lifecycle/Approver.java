package dev.ringwall.engine.lifecycle;

import dev.ringwall.engine.model.Approval;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.PlantDescription;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a person may approve (ZCR 7.1): he belongs to the asset owner, is listed with what he is accountable for, and is
 * not the author. Authors are those who signed a step as complete: that is our reading.
 */
final class Approver {

    private Approver() {}

    /** What speaks against him; nothing where he may. */
    static List<Trace> objections(Approval approval, PlantDescription about, Signatures signatures) {
        Fact person = new Fact.Text(approval.signature().by());
        List<Trace> objections = new ArrayList<>();
        if (about.owner().isBlank() || !same(approval.organisation(), about.owner())) {
            objections.add(Trace.of(
                    LifecycleReason.APPROVER_OF_ANOTHER,
                    person,
                    new Fact.Text(approval.organisation()),
                    new Fact.Text(about.owner())));
        }
        boolean accountable = about.people().stream()
                .anyMatch(each -> same(each.name(), approval.signature().by())
                        && same(each.organisation(), about.owner())
                        && !each.function().isBlank());
        if (!accountable) {
            objections.add(Trace.of(LifecycleReason.APPROVER_NOT_ACCOUNTABLE, person, new Fact.Text(about.owner())));
        }
        for (Step step : Step.ALL) {
            boolean author = step != Step.ZCR_7_1
                    && step.isStated()
                    && signatures.of(step).stream()
                            .anyMatch(each -> same(
                                    each.signature().by(), approval.signature().by()));
            if (author) {
                objections.add(Trace.of(LifecycleReason.APPROVER_IS_AUTHOR, person, new Fact.Text(step.print())));
            }
        }
        return objections;
    }

    private static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
