package dev.ringwall.engine.report;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.model.Fact;
import java.util.List;

/** TO WRITE: what it says, and for whom. */
public final class __Name__Report {

    /** The name of this report. */
    public static final String NAME = "__name__";

    private __Name__Report() {}

    /** @param program the version of this program */
    public static Document compile(Assessment assessment, Detail detail, String program) {
        Origin origin = Origin.of(assessment, program);
        // TO WRITE: sections of tables, paragraphs and chains of reasons; each word of theirs is a constant of __Name__Words.
        List<Section> sections = List.of();
        Phrase title = Phrase.of(__Name__Words.TITLE, new Fact.Text(origin.plantName()));
        return new Document(NAME, title, origin, List.of(), sections);
    }
}
