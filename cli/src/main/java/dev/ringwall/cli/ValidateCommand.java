package dev.ringwall.cli;

import dev.ringwall.engine.model.Plant;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.catalog.CatalogReader;
import java.util.List;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with a plant's files, and how to mend it. */
@Command(
        name = "validate",
        description = "Lists every problem in a plant's files with file, line, column and what was expected.",
        footer = {
            "  ringwall validate my-plant                        what is wrong, and how to mend it",
            "  ringwall validate my-plant --fail-on warning      for pipelines: warnings count too"
        })
final class ValidateCommand implements Action {

    private static final int CODE = 26;

    private final Console console;

    @Mixin
    private final PlantOptions plant = new PlantOptions();

    @Option(names = "--fail-on", paramLabel = "WHAT", description = "End with 1 on: warning.")
    private FailOn failOn = FailOn.NOTHING;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    ValidateCommand(Console console) {
        this.console = console;
    }

    /** What makes a plant without errors fail all the same. */
    enum FailOn {
        NOTHING,
        WARNING
    }

    @Override
    public Exit act() throws Refusal {
        Imported<Plant> read = plant.imported(CatalogReader.read());
        Sheet sheet = common.sheet(console);
        List<Issue> issues = plant.issues(read, console);
        issues.forEach(issue -> sheet.whole(issue.toString()));
        if (!issues.isEmpty()) {
            remedies(issues, sheet);
        }
        sheet.line(summary(read, issues));
        console.sink().putText(out -> out.append(sheet.toString()));
        if (read.hasErrors()) {
            return Exit.INPUT_HAS_ERRORS;
        }
        return failOn == FailOn.WARNING && !issues.isEmpty() ? Exit.FAIL_ON : Exit.GOOD;
    }

    /** How to mend each kind of problem, once. */
    static void remedies(List<Issue> issues, Sheet sheet) {
        sheet.blank().heading("how to mend it");
        TreeSet<IssueCode> codes =
                new TreeSet<>(issues.stream().map(Issue::code).toList());
        codes.forEach(code -> sheet.beside("  " + code, CODE, code.meaning() + ": " + code.remedy()));
        sheet.blank();
    }

    private static String summary(Imported<Plant> read, List<Issue> issues) {
        int errors = read.errors().size();
        return counted(errors, "error") + ", " + counted(issues.size() - errors, "warning") + "; "
                + read.coverage().understood() + " of " + read.coverage().total() + " records understood";
    }

    static String counted(int count, String what) {
        return count == 0 ? "no " + what + "s" : count == 1 ? "1 " + what : count + " " + what + "s";
    }
}
