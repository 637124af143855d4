package dev.ringwall.exchange.terminal;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.report.Cell;
import dev.ringwall.engine.report.Phrase;
import dev.ringwall.engine.report.Reading;
import dev.ringwall.engine.report.Shortfall;
import dev.ringwall.exchange.document.CleanText;
import dev.ringwall.exchange.document.Prose;
import java.util.ArrayList;
import java.util.List;

/** What stands in a field of a table, as text. */
final class CellText {

    private final Prose prose;

    CellText(Prose prose) {
        this.prose = prose;
    }

    List<Run> of(Cell cell) {
        return switch (cell) {
            case Cell.Value(Fact.Text(String text)) -> Run.plain(CleanText.of(text));
            case Cell.Value(Fact.Of(var subject)) ->
                subject(subject.value(), prose.name(subject).orElse(""));
            case Cell.Value(Fact fact) -> Run.plain(Prose.bare(prose.fact(fact)));
            case Cell.Words(Phrase phrase) -> Run.of(prose.phrase(phrase));
            case Cell.Term(String key) -> List.of(new Run(prose.word(key), style(key)));
            case Cell.Level(Reading reading, Shortfall shortfall) -> Run.plain(level(reading, shortfall));
            case Cell.Vector(var vector) -> Run.plain(vector.print());
            case Cell.Why(var trace) -> Run.of(prose.reason(trace));
            case Cell.Several(List<Cell> cells) -> several(cells);
        };
    }

    static String level(Reading reading, Shortfall shortfall) {
        return reading.print() + shortfall.sign();
    }

    private static List<Run> subject(String id, String name) {
        return name.isEmpty() ? Run.plain(id) : List.of(new Run(id, Style.PLAIN), new Run(" " + name, Style.FAINT));
    }

    private List<Run> several(List<Cell> cells) {
        List<Run> runs = new ArrayList<>();
        for (Cell cell : cells) {
            if (!runs.isEmpty()) {
                runs.add(new Run(", ", Style.PLAIN));
            }
            runs.addAll(of(cell));
        }
        return runs;
    }

    private static Style style(String key) {
        return switch (key) {
            case "outcome-status.not-met" -> Style.ALARM;
            case "outcome-status.unknown" -> Style.DOUBT;
            case "outcome-status.met" -> Style.GOOD;
            case "outcome-status.not-applicable" -> Style.FAINT;
            default -> Style.PLAIN;
        };
    }
}
