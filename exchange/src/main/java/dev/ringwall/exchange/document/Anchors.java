package dev.ringwall.exchange.document;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be linked to in a document: the section of a zone, the row of a register that is about one thing. */
public final class Anchors {

    private final Set<String> known = new HashSet<>();

    public static Anchors of(Document document) {
        Anchors anchors = new Anchors();
        document.sections().forEach(anchors::add);
        return anchors;
    }

    private void add(Section section) {
        known.add(section.id());
        for (Block block : section.blocks()) {
            if (block instanceof Block.Table table) {
                table.rows().forEach(row -> ofRow(table.name(), row).ifPresent(known::add));
            }
        }
        section.sections().forEach(this::add);
    }

    /** A row has an anchor where its table is the register of what its first cell names. */
    public static Optional<String> ofRow(String table, List<Cell> row) {
        return row.getFirst() instanceof Cell.Value(Fact fact)
                ? name(fact).filter(name -> name.startsWith(table + "-"))
                : Optional.empty();
    }

    /** Where to read more about a fact, if that is in the document. */
    public Optional<String> target(Fact fact) {
        return name(fact).filter(known::contains);
    }

    private static Optional<String> name(Fact fact) {
        return switch (fact) {
            case Fact.Of(var subject) ->
                Optional.of(subject.kind().word() + "-" + subject.value().replace('/', '.'));
            case Fact.Piece(var evidence) -> Optional.of("evidence-" + evidence.value());
            case Fact.Scenario(var risk) -> Optional.of("risk-" + risk.value());
            case Fact.Row _, Fact.Stated _, Fact.Through _, Fact.Depends _, Fact.Day _ -> Optional.empty();
            case Fact.ProcessRow _, Fact.Maturity _ -> Optional.empty();
            case Fact.Level _, Fact.Foundation _, Fact.Kind _, Fact.Count _, Fact.Text _ -> Optional.empty();
        };
    }
}
