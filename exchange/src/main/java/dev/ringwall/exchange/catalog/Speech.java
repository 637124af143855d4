package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.document.Wording;
import dev.ringwall.exchange.words.Words;
import java.util.List;

/** All words of one language: the program's sentences, and our texts about requirements. */
public record Speech(Words words, RequirementTexts texts) implements Wording {

    private static final String REQUIREMENT = "requirement.";

    @Override
    public String sentence(String key, List<String> facts) {
        return key.startsWith(REQUIREMENT) ? ofRow(key) : words.sentence(key, facts);
    }

    private String ofRow(String key) {
        int end = key.lastIndexOf('.');
        String id = key.substring(REQUIREMENT.length(), end);
        String field = key.substring(end + 1);
        return RequirementId.parse(id)
                .flatMap(texts::text)
                .map(text -> said(text, field))
                .orElseThrow(() -> new IllegalArgumentException("no " + field + " for `" + id + "`"));
    }

    private static String said(RequirementText text, String field) {
        return switch (text) {
            case RequirementText.Asked asked ->
                switch (field) {
                    case "evidence" -> asked.evidence();
                    case "task" -> asked.task();
                    default -> asked.question();
                };
            case RequirementText.Pointer pointer -> pointer.sentence();
        };
    }
}
