package dev.ringwall.exchange.bundle;

import dev.ringwall.exchange.IssueCode;
import java.io.Serial;

/** Why a file is no bundle that can be believed. Never leaves this package: it ends as an issue. */
final class BadBundleException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final IssueCode code;

    BadBundleException(IssueCode code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
    }

    IssueCode code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
