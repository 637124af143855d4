package dev.ringwall.cli;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.exchange.catalog.RequirementText;
import dev.ringwall.exchange.catalog.RequirementTexts;
import dev.ringwall.exchange.document.Wording;
import dev.ringwall.exchange.words.Words;
import java.util.List;

/** All words of one language: the program's sentences, and our texts about requirements. */
record Speech(Words words, RequirementTexts texts) implements Wording {

    private static final String REQUIREMENT = "requirement.";
    private static final String QUESTION = ".question";

    @Override
    public String sentence(String key, List<String> facts) {
        return key.startsWith(REQUIREMENT) ? question(key) : words.sentence(key, facts);
    }

    private String question(String key) {
        String id = key.substring(REQUIREMENT.length(), key.length() - QUESTION.length());
        return RequirementId.parse(id)
                .flatMap(texts::text)
                .map(Speech::question)
                .orElseThrow(() -> new IllegalArgumentException("no question for `" + id + "`"));
    }

    private static String question(RequirementText text) {
        return switch (text) {
            case RequirementText.Asked asked -> asked.question();
            case RequirementText.Pointer pointer -> pointer.sentence();
        };
    }
}
