package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Reason;
import java.util.Locale;

/** The words of {@link ProductStatementReport}; their sentences stand in words/en.yaml under {@code product-statement}. */
enum ProductStatementWords implements Reason {
    /** plant. */
    TITLE,
    NOT_OURS,
    SUMMARY,
    NO_PRODUCTS,
    /** product, version. */
    OF_PRODUCT,
    /** vendor, model. */
    MADE_BY,
    VENDOR_NOT_SAID,
    TYPES_NOT_SAID,
    /** rows with an answer, rows asked. */
    ANSWERED,
    NOTHING_SAID,
    IN_BRACKETS,
    /** product. */
    ROWS_OF,
    /** product. */
    OTHER_VERSIONS,
    WITHOUT_VERSION,
    WITHOUT_VERSION_TOLD,
    TYPES,
    REQUIREMENT,
    ANSWER,
    HOW,
    SOURCE,
    OF_VERSIONS,
    INSTALLED,
    BY_LEVEL,
    ASSETS,
    /** parts. */
    PARTS_KNOWN,
    /** product. */
    PARTS_OF,
    PART,
    SUPPLIER,
    PACKAGE;

    @Override
    public String key() {
        return "product-statement." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
