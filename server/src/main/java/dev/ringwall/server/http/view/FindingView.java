package dev.ringwall.server.http.view;

import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.exchange.catalog.RuleText;
import dev.ringwall.exchange.document.Prose;
import java.util.List;

/**
 * What a rule found.
 *
 * @param clause where the rule comes from, or {@code own check}
 * @param remedy what closes it
 */
public record FindingView(
        String rule,
        Finding.Kind kind,
        String subject,
        String title,
        String clause,
        List<String> requirements,
        String remedy,
        TraceView because) {

    public static FindingView of(Finding finding, RuleText text, Prose prose) {
        return new FindingView(
                finding.rule(),
                finding.kind(),
                finding.subject().print(),
                text.title(),
                text.clause(),
                text.requirements(),
                text.remedy(),
                TraceView.of(finding.trace(), prose));
    }
}
