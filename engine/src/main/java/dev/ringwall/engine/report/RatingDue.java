package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.rating.Due;
import dev.ringwall.engine.rating.Rating;
import dev.ringwall.engine.report.Column.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What ratings rest on, by the day it runs out. */
final class RatingDue {

    /** How many stand in the table where not all are asked for. */
    private static final int SHOWN = 20;

    private final List<Due> all;
    private final LocalDate day;
    private final Detail detail;

    RatingDue(Rating rating, Detail detail) {
        this.all = rating.due();
        this.day = rating.assessment().day();
        this.detail = detail;
    }

    /** The next day on which something that a subject rests on counts for the last time. */
    Optional<LocalDate> next(SubjectId subject) {
        return all.stream()
                .filter(each -> !each.isPast(day))
                .filter(each -> each.subject().map(subject::equals).orElse(true))
                .map(Due::lastDay)
                .findFirst();
    }

    Section section() {
        if (all.isEmpty()) {
            return Section.of(
                    "due", Phrase.of(RatingWords.DUE), new Block.Paragraph(Phrase.of(RatingWords.NOTHING_DUE)));
        }
        List<Due> shown = detail.isAll() ? all : all.subList(0, Math.min(SHOWN, all.size()));
        int past = (int) all.stream().filter(each -> each.isPast(day)).count();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                Phrase.of(RatingWords.DUE_COUNTED, new Fact.Count(past), new Fact.Count(all.size()))));
        blocks.add(new Block.Table(
                "revalidation",
                Phrase.of(RatingWords.DUE),
                List.of(
                        column("last-day", RatingWords.LAST_DAY, Kind.DAY),
                        column("state", RatingWords.STATE, Kind.TERM),
                        column("kind", RatingWords.KIND, Kind.TERM),
                        column("piece", RatingWords.PIECE, Kind.ID),
                        column("subject", RatingWords.SUBJECT, Kind.ID),
                        column("rows", RatingWords.ROWS, Kind.COUNT)),
                shown.stream().map(this::row).toList()));
        if (shown.size() < all.size()) {
            blocks.add(new Block.Paragraph(Phrase.of(RatingWords.DUE_MORE, new Fact.Count(all.size() - shown.size()))));
        }
        return new Section("due", Phrase.of(RatingWords.DUE), blocks, List.of());
    }

    private List<Cell> row(Due each) {
        return List.of(
                Cell.of(each.lastDay()),
                Cell.of(Phrase.of(each.isPast(day) ? RatingWords.RAN_OUT : RatingWords.RUNS_OUT)),
                Cell.of(each.kind()),
                Cell.of(each.what()),
                each.subject().map(Tables::cell).orElse(Cell.of(Phrase.of(RatingWords.PROGRAMME))),
                Cell.of(each.rows()));
    }
}
