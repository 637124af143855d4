package dev.ringwall.exchange;

/** How much an issue weighs: a file with an error is not assessed, one with warnings is. */
public enum Severity {
    ERROR,
    WARNING
}
