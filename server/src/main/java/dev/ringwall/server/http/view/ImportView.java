package dev.ringwall.server.http.view;

import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.Intake;
import dev.ringwall.exchange.found.ProposalText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file of another program would change in a plant, or has changed.
 *
 * @param format what it was read as
 * @param understood records that were read, of {@code total}
 * @param columns of a table, and what each was taken for
 * @param fields what a column can be taken for; none where the file is no table
 * @param proposals at most {@link #MOST}, those of one sort together
 * @param counted how many there are
 * @param left what a plant has no place for, or was not understood
 * @param issues what is odd in it
 * @param contradictions why it cannot be taken in: the plant would contradict itself
 * @param done what became of it; empty as long as it is only looked at, and where nothing had to change
 */
public record ImportView(
        String format,
        long understood,
        long total,
        List<ColumnView> columns,
        List<String> fields,
        List<ProposalView> proposals,
        int counted,
        List<String> left,
        List<String> issues,
        List<String> contradictions,
        Optional<Changed> done) {

    /** As many lines as one looks through. */
    public static final int MOST = 500;

    /** A header and what it was taken for; empty where it means nothing to a plant. */
    public record ColumnView(String header, Optional<String> field) {}

    /**
     * One thing that the file would have the plant say.
     *
     * @param line where the file says so; 0 where it has no lines
     */
    public record ProposalView(ProposalText.Sort sort, int line, String text) {
        static ProposalView of(ProposalText.Said said) {
            return new ProposalView(
                    said.sort(),
                    said.place().line(),
                    said.subject().isEmpty() ? said.text() : said.subject() + ": " + said.text());
        }
    }

    public static ImportView of(
            String format, List<String> fields, Intake intake, List<ProposalText.Said> said, Optional<Changed> done) {
        return new ImportView(
                format,
                intake.read().coverage().understood(),
                intake.read().coverage().total(),
                intake.read().value().map(Found::columns).orElse(List.of()).stream()
                        .filter(column -> !column.header().isEmpty())
                        .map(column -> new ColumnView(column.header(), column.field()))
                        .toList(),
                fields,
                said.stream().limit(MOST).map(ProposalView::of).toList(),
                said.size(),
                intake.read().coverage().left().stream().limit(MOST).toList(),
                issues(intake.read().issues(), intake.proposals().issues()),
                issues(intake.contradictions(), List.of()),
                done);
    }

    private static List<String> issues(List<Issue> one, List<Issue> other) {
        return Stream.concat(one.stream(), other.stream())
                .sorted(Issue.BY_PLACE)
                .limit(MOST)
                .map(Issue::toString)
                .toList();
    }
}
