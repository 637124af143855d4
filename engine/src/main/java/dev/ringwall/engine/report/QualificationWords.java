package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of questionnaires and offers; their sentences stand in words/en.yaml under {@code qualification}. */
public enum QualificationWords implements Reason {
    /** list. */
    QUESTIONNAIRE,
    /** Which list, its version and its owner. */
    OF_LIST,
    HOW_TO_FILL,
    HOW_TO_ANSWER,
    A_CLAIM,
    OFFER,
    QUESTIONS,
    FIELD,
    WHAT,
    VALUE,
    SUPPLIER,
    OFFERED,
    VERSION,
    BY,
    DATE,
    LIST,
    ROW,
    TYPE,
    ROW_TITLE,
    QUESTION,
    NOTE,
    ASKED,
    MANDATORY,
    ANSWER,
    LEVEL,
    REMARK,
    EVIDENCE,
    /** list. */
    OFFERS,
    /** list. */
    ONE_OFFER,
    NO_RANKING,
    SUMMARY,
    EVIDENCE_NAMED,
    CLAIMED,
    BELOW,
    UNKNOWN,
    NOT_APPLICABLE,
    MANDATORY_NOT_HELD,
    MANDATORY_ROWS,
    NO_MANDATORY_ROWS,
    SIDE_BY_SIDE,
    /** offer. */
    NAMED,
    /** level. */
    CLAIMS_LEVEL,
    /** offer. */
    MISSING,
    /** offer. */
    ALL_ROWS,
    NOTHING_MISSING,
    STATE,
    BECAUSE,
    PLACE,
    /** person, day. */
    WHOSE_WORD,
    /** file. */
    FROM_FILE;

    @Override
    public String key() {
        return "qualification." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
