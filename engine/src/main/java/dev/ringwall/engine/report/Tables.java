package dev.ringwall.engine.report;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Reason;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Column.Kind;

/** Short forms for what every table of a report holds. */
final class Tables {

    private Tables() {}

    static Column column(String key, Reason head, Kind kind) {
        return new Column(key, Phrase.of(head), kind);
    }

    static Cell cell(SubjectId subject) {
        return Cell.of(new Fact.Of(subject));
    }

    static Cell cell(RequirementId row) {
        return Cell.of(new Fact.Row(row));
    }
}
