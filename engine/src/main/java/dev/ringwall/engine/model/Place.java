package dev.ringwall.engine.model;

/** Where something stands in a file; line and column count from 1, 0 where unknown. */
public record Place(String file, int line, int column) {

    @Override
    public String toString() {
        return line == 0 ? file : file + ", line " + line;
    }
}
