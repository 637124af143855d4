package dev.ringwall.exchange.workbook;

import java.util.Optional;

/**
 * The place of a cell, {@code B7}.
 *
 * @param row counted from 1
 * @param column counted from 0
 */
record Reference(int row, int column) {

    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;

    /** Reads one; empty if it is none that a sheet can have. */
    static Optional<Reference> of(String text) {
        int column = 0;
        int at = 0;
        for (; at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z' && column <= COLUMNS; at++) {
            column = column * 26 + text.charAt(at) - 'A' + 1;
        }
        int row = 0;
        int digits = at;
        for (; at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && row <= ROWS; at++) {
            row = row * 10 + text.charAt(at) - '0';
        }
        boolean sound = at == text.length() && digits > 0 && column <= COLUMNS && row >= 1 && row <= ROWS;
        return sound ? Optional.of(new Reference(row, column - 1)) : Optional.empty();
    }
}
