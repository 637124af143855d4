package dev.ringwall.cli;

import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.plantfile.Nearest;
import java.util.List;
import java.util.Optional;

/** Picks out what {@code --subject} names. */
final class Subjects {

    private Subjects() {}

    /** The named one, or all where none is named. */
    static List<Subject> chosen(List<Subject> all, Optional<SubjectId> named) throws Refusal {
        if (named.isEmpty()) {
            return all;
        }
        List<Subject> found =
                all.stream().filter(subject -> subject.id().equals(named.get())).toList();
        if (found.isEmpty()) {
            String typed = named.get().print();
            List<String> known =
                    all.stream().map(subject -> subject.id().print()).toList();
            throw Refusal.wrongUse("`--subject`: expected one that is asked here, got `" + typed + "`"
                    + Nearest.to(typed, known)
                            .map(near -> "; did you mean `" + near + "`")
                            .orElse(""));
        }
        return found;
    }
}
