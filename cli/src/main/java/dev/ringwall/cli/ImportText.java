package dev.ringwall.cli;

import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.ProposalText;
import dev.ringwall.exchange.found.Proposals;
import dev.ringwall.exchange.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a file of another program would change: what it was taken for, what is proposed, what stays, what is odd. */
final class ImportText {

    /** As many lines of one sort as one reads. */
    static final int FEW = 20;

    private static final int HEADER = 26;
    private static final int LINE = 12;

    private final Words words;
    private final Sheet sheet;
    private final int most;

    ImportText(Words words, Sheet sheet, int most) {
        this.words = words;
        this.sheet = sheet;
        this.most = most;
    }

    void write(ForeignFile.Read read, Proposals proposals, Proposals.Choice choice) {
        Coverage coverage = read.imported().coverage();
        sheet.line(say(
                "read",
                "`" + read.file() + "`",
                read.format().name(),
                Long.toString(coverage.understood()),
                Long.toString(coverage.total())));
        columns(read.found().columns());
        proposed(
                proposals,
                choice,
                () -> left(coverage.left(), read.found().columns()),
                read.imported().issues());
    }

    /** What a file would change, of which everything was understood. */
    void write(Proposals proposals, Proposals.Choice choice) {
        proposed(proposals, choice, () -> {}, List.of());
    }

    private void proposed(Proposals proposals, Proposals.Choice choice, Runnable left, List<Issue> ofFile) {
        List<ProposalText.Said> said = new ProposalText(words, choice).of(proposals);
        for (ProposalText.Sort sort : ProposalText.Sort.values()) {
            section(sort, said.stream().filter(each -> each.sort() == sort).toList());
        }
        left.run();
        sheet.blank();
        issues(ofFile, proposals.issues());
        summary(said);
    }

    /** What became of it. */
    void written(List<Path> files) {
        if (files.isEmpty()) {
            sheet.line(say("nothing-to-write"));
        }
        files.forEach(file -> sheet.whole(say("written", "`" + file + "`")));
    }

    void notWritten(Proposals proposals) {
        sheet.line(say(proposals.isEmpty() ? "nothing-to-write" : "nothing-written"));
    }

    private void columns(List<Found.Column> columns) {
        List<Found.Column> named =
                columns.stream().filter(column -> !column.header().isEmpty()).toList();
        if (!named.isEmpty()) {
            sheet.blank().heading(say("columns"));
        }
        named.forEach(column ->
                sheet.beside("  " + column.header(), HEADER, column.field().orElseGet(() -> say("not-used"))));
    }

    /** What the reader passed over, but for columns, which are listed already. */
    private void left(List<String> all, List<Found.Column> columns) {
        List<String> listed = columns.stream()
                .map(column -> "column `" + column.header() + "`")
                .toList();
        List<String> left = all.stream().filter(each -> !listed.contains(each)).toList();
        if (left.isEmpty()) {
            return;
        }
        sheet.blank().heading(say("left"));
        left.stream().limit(most).forEach(each -> sheet.beside("  -", 4, each));
        more(left.size());
    }

    private void section(ProposalText.Sort sort, List<ProposalText.Said> lines) {
        if (lines.isEmpty()) {
            return;
        }
        sheet.blank().heading(say(Choice.word(sort)));
        lines.stream().limit(most).forEach(this::line);
        more(lines.size());
    }

    private void line(ProposalText.Said said) {
        int number = said.place().line();
        String label = number == 0 ? "" : say("line", Integer.toString(number));
        sheet.beside("  " + label, LINE, said.subject().isEmpty() ? said.text() : said.subject() + ": " + said.text());
    }

    private void issues(List<Issue> ofFile, List<Issue> ofPlant) {
        List<Issue> issues = Stream.concat(ofFile.stream(), ofPlant.stream())
                .sorted(Issue.BY_PLACE)
                .toList();
        if (issues.isEmpty()) {
            return;
        }
        sheet.heading(say("odd"));
        issues.stream().limit(most).forEach(issue -> sheet.whole("  " + issue));
        more(issues.size());
        ValidateCommand.remedies(issues, sheet);
    }

    private void more(int lines) {
        if (lines > most) {
            sheet.line("  " + say("more", Integer.toString(lines - most)));
        }
    }

    private void summary(List<ProposalText.Said> said) {
        List<String> counts = new ArrayList<>();
        for (ProposalText.Sort sort : ProposalText.Sort.values()) {
            long count = said.stream().filter(each -> each.sort() == sort).count();
            if (count > 0) {
                counts.add(say("count-" + Choice.word(sort), Long.toString(count)));
            }
        }
        if (!counts.isEmpty()) {
            sheet.line(String.join(", ", counts));
        }
    }

    private String say(String key, String... facts) {
        return words.sentence("import." + key, List.of(facts));
    }
}
