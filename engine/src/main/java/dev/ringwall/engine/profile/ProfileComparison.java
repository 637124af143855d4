package dev.ringwall.engine.profile;

import dev.ringwall.engine.catalog.RowId;
import dev.ringwall.engine.profile.Profile.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where two profiles differ: rows that only one asks, and rows at another level. */
public record ProfileComparison(Profile one, Profile other) {

    /** A row that the two do not ask alike. */
    public record Difference(RowId row, Optional<Choice> one, Optional<Choice> other) {}

    /** In the order of the first, then what only the second asks, in its order. */
    public List<Difference> differences() {
        List<Difference> all = new ArrayList<>();
        for (Choice choice : one.choices()) {
            Optional<Choice> there = other.choice(choice.row());
            if (!there.equals(Optional.of(choice))) {
                all.add(new Difference(choice.row(), Optional.of(choice), there));
            }
        }
        other.choices().stream()
                .filter(choice -> one.choice(choice.row()).isEmpty())
                .map(choice -> new Difference(choice.row(), Optional.empty(), Optional.of(choice)))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** How many rows both ask at one level. */
    public int alike() {
        return (int) one.choices().stream()
                .filter(choice -> other.choice(choice.row()).equals(Optional.of(choice)))
                .count();
    }
}
