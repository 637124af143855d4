package dev.ringwall.engine.assessment.rules;

import dev.ringwall.engine.assessment.Assessment;
import dev.ringwall.engine.assessment.Finding;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Fact;
import java.util.ArrayList;
import java.util.List;

/** A channel that names no service, such as a rule that passes any: nothing is kept out there. Our own check. */
final class ChannelWithoutService implements Rule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.OWN_CHECK;
    }

    @Override
    public List<Finding> find(Assessment assessment) {
        List<Finding> found = new ArrayList<>();
        for (Conduit conduit : assessment.plant().plant().conduits()) {
            for (Channel channel : conduit.channels()) {
                if (channel.namesNoService()) {
                    found.add(finding(
                            conduit.id(),
                            RuleReason.ANYTHING_MAY_PASS,
                            new Fact.Through(channel.id()),
                            new Fact.Of(channel.from()),
                            new Fact.Of(channel.to())));
                }
            }
        }
        return found;
    }
}
