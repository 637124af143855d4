package dev.ringwall.engine.assessment;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.TestCatalog;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A plant of a test under the plain rules: asked one row of one subject at a time. */
record Judged(Judge judge) {

    static Judged of(Plants plants) {
        return of(plants, Plants.DAY);
    }

    static Judged of(Plants plants, LocalDate day) {
        return new Judged(new Judge(PlantIndex.of(plants.build()), TestCatalog.CATALOG, day));
    }

    Outcome outcome(String subject, String row, Ask ask) {
        return judge.judge(
                judge.plant().subject(Plants.subject(subject)).orElseThrow(),
                TestCatalog.CATALOG.require(Plants.row(row)),
                ask);
    }

    Status able(String subject, String row) {
        return outcome(subject, row, Ask.ABLE).status();
    }

    Status withHelp(String subject, String row) {
        return outcome(subject, row, Ask.ABLE_WITH_HELP).status();
    }

    Status inForce(String subject, String row) {
        return outcome(subject, row, Ask.IN_FORCE).status();
    }

    /** Every reason of an answer, from the top. */
    List<Reason> reasons(String subject, String row, Ask ask) {
        return reasons(outcome(subject, row, ask).trace());
    }

    static List<Reason> reasons(Trace trace) {
        List<Reason> all = new ArrayList<>(List.of(trace.reason()));
        trace.because().forEach(each -> all.addAll(reasons(each)));
        return all;
    }
}
