package dev.ringwall.exchange.__package__;

import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;
import java.util.List;
import java.util.Optional;

/** TO WRITE: reads what. Odd input is an issue with its place, never an exception. */
final class __Name__Reader {

    private __Name__Reader() {}

    static Imported<Found> read(SourceFile file, Limits limits) {
        SourceFile.Decoded decoded = file.decode();
        List<Issue> issues = decoded.issue().stream().toList();
        Found.Collected found = new Found.Collected();
        // TO WRITE: what stands in decoded.text(); every breach of the limits is an issue.
        return new Imported<>(
                decoded.issue().isPresent() ? Optional.empty() : Optional.of(found.found()),
                issues,
                Coverage.NOTHING,
                Places.NONE);
    }
}
