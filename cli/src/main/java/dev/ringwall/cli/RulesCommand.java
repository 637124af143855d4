package dev.ringwall.cli;

import dev.ringwall.engine.assessment.rules.Rule;
import dev.ringwall.engine.assessment.rules.Rules;
import dev.ringwall.engine.report.Terms;
import dev.ringwall.exchange.catalog.RuleText;
import dev.ringwall.exchange.plantfile.Nearest;
import dev.ringwall.exchange.words.Words;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the rules that a plant is checked against. */
@Command(
        name = "rules",
        description = "Lists the rules that a plant is checked against, or says what one of them is about.",
        footer = {
            "  ringwall rules                         every rule",
            "  ringwall rules asset-without-zone      one rule: what to avoid, why, and what closes it"
        })
final class RulesCommand implements Action {

    private static final int NAME = 30;
    private static final int LABEL = 10;

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "The name of a rule, as findings print it.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Exit act() throws Refusal {
        Words words = common.words();
        Sheet sheet = common.sheet(console);
        if (name.isPresent()) {
            page(find(name.get()), words, sheet);
        } else {
            Rules.ALL.forEach(rule -> sheet.beside(rule.name(), NAME, text(rule).title() + " · " + kind(rule, words)));
        }
        console.sink().putText(out -> out.append(sheet.toString()));
        return Exit.GOOD;
    }

    private static void page(Rule rule, Words words, Sheet sheet) {
        RuleText text = text(rule);
        sheet.heading(text.title())
                .faintLine(rule.name() + " · " + kind(rule, words) + " · " + text.clause())
                .blank();
        sheet.beside(words.sentence("rule-text.avoid"), LABEL, text.avoid());
        sheet.beside(words.sentence("rule-text.prefer"), LABEL, text.prefer());
        sheet.beside(words.sentence("rule-text.why"), LABEL, text.why());
        sheet.beside(words.sentence("rule-text.remedy"), LABEL, text.remedy());
    }

    private static Rule find(String name) throws Refusal {
        List<String> names = Rules.ALL.stream().map(Rule::name).toList();
        return Rules.ALL.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.wrongUse("expected the name of a rule, got `" + name + "`"
                        + Nearest.to(name, names)
                                .map(near -> "; did you mean `" + near + "`")
                                .orElse("")));
    }

    private static String kind(Rule rule, Words words) {
        return words.sentence(Terms.key(rule.kind()));
    }

    private static RuleText text(Rule rule) {
        return RuleText.read(rule.name())
                .orElseThrow(() -> new IllegalStateException("the words of the rule " + rule.name() + " are missing"));
    }
}
