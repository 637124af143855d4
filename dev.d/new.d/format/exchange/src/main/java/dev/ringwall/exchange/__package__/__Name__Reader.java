package dev.ringwall.exchange.__package__;

import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import java.util.List;
import java.util.Optional;

/** TO WRITE: reads what, into what. Odd input is an issue with its place, never an exception. */
final class __Name__Reader {

    private __Name__Reader() {}

    static Imported<String> read(SourceFile file, Limits limits) {
        SourceFile.Decoded decoded = file.decode();
        List<Issue> issues = decoded.issue().stream().toList();
        // TO WRITE: the value, from decoded.text(); every breach of the limits is an issue.
        return new Imported<>(Optional.empty(), issues, Coverage.NOTHING, Places.NONE);
    }
}
