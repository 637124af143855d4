package dev.ringwall.exchange.zip;

import dev.ringwall.exchange.IssueCode;
import java.io.IOException;

/** A packed file is damaged, or unpacks to more than anybody means well by. Readers turn it into an issue. */
public final class BadArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    private final IssueCode code;

    BadArchiveException(IssueCode code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public IssueCode code() {
        return code;
    }

    /** As an issue says it. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
