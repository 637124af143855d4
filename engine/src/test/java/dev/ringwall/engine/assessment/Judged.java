package dev.ringwall.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.Plants;
import dev.ringwall.engine.TestCatalog;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.Outcome.Status;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A plant of a test under the plain rules, asked one row of one subject at a time; the columns must say the same. */
record Judged(Judge judge, Columns columns) {

    static Judged of(Plants plants) {
        return of(plants, Plants.DAY);
    }

    static Judged of(Plants plants, LocalDate day) {
        Ground ground = new Ground(PlantIndex.of(plants.build()), TestCatalog.CATALOG, day);
        return new Judged(new Judge(ground), new Columns(ground));
    }

    Outcome outcome(String subject, String row, Ask ask) {
        Subject found = judge.plant().subject(Plants.subject(subject)).orElseThrow();
        Requirement asked = TestCatalog.CATALOG.require(Plants.row(row));
        Outcome outcome = judge.judge(found, asked, ask);
        if (!(found instanceof Asset) && judge.rowsOf(found).contains(asked)) {
            assertThat(columns.of(found).verdict(asked.id(), ask))
                    .as("%s %s %s", subject, row, ask)
                    .isEqualTo(Verdict.of(outcome));
        }
        return outcome;
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
