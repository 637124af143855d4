package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetDescription.OtherWord;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two documents that say different things of one asset, or one that says what the plant does not. Our own check. */
final class DocumentsDisagree implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.OWN_CHECK;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        List<Finding> found = new ArrayList<>();
        for (Asset asset : assessment.plant().plant().assets()) {
            for (OtherWord word : asset.description().saidElsewhere()) {
                if (!word.field().agrees(asset, word)) {
                    found.add(new Finding(name(), kind(), asset.id(), trace(asset, word)));
                }
            }
        }
        return found;
    }

    private static Trace trace(Asset asset, OtherWord word) {
        Fact of = new Fact.Of(asset.id());
        Fact field = new Fact.Text(word.field().name().toLowerCase(Locale.ROOT));
        Fact says = new Fact.Text(word.says());
        Fact source = new Fact.Text(word.source());
        List<String> own = word.field().of(asset);
        if (own.isEmpty()) {
            return Trace.of(RuleReason.SAID_ELSEWHERE_ALONE, of, field, says, source);
        }
        Trace trace =
                Trace.of(RuleReason.SAID_OTHERWISE, of, field, says, source, new Fact.Text(String.join(", ", own)));
        String basis = asset.description().source().strip();
        return basis.isEmpty() ? trace : trace.because(Trace.of(RuleReason.ENTRY_COMES_FROM, of, new Fact.Text(basis)));
    }
}
