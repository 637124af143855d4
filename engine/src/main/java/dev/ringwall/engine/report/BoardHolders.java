package dev.ringwall.engine.report;

import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantDescription;
import dev.ringwall.engine.model.PlantDescription.Person;
import dev.ringwall.engine.model.Product;
import dev.ringwall.engine.programme.Party;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Who holds what is an asset owner's, an integrator's or a supplier's to settle, as far as the plant names anybody: people by
 * their organisation and function, suppliers by what is sold by them.
 */
final class BoardHolders {

    private final Plant plant;

    BoardHolders(Plant plant) {
        this.plant = plant;
    }

    Cell of(Party party) {
        List<Cell> named = switch (party) {
            case OWNER -> owner();
            case INTEGRATOR -> people(person -> says(person, "integrat"));
            case MAINTENANCE_PROVIDER -> people(person -> !isOfOwner(person) && says(person, "mainten"));
            case SUPPLIER ->
                plant.products().stream()
                        .map(Product::vendor)
                        .filter(vendor -> !vendor.isBlank())
                        .distinct()
                        .sorted()
                        .map(Cell::text)
                        .toList();
        };
        return named.isEmpty() ? Cell.of(Phrase.of(BoardWords.NOBODY_NAMED)) : new Cell.Several(named);
    }

    /** Who owns the risk; else whoever of the owner has a function; else the organisation. */
    private List<Cell> owner() {
        List<Cell> accountable = people(person -> isOfOwner(person) && says(person, "owner"));
        if (!accountable.isEmpty()) {
            return accountable;
        }
        List<Cell> people =
                people(person -> isOfOwner(person) && !person.function().isBlank());
        PlantDescription about = plant.description();
        return !people.isEmpty() || about.owner().isBlank() ? people : List.of(Cell.text(about.owner()));
    }

    private List<Cell> people(Predicate<Person> which) {
        return plant.description().people().stream()
                .filter(which)
                .map(person -> Cell.of(
                        Phrase.of(BoardWords.PERSON, new Fact.Text(person.name()), new Fact.Text(person.function()))))
                .toList();
    }

    private boolean isOfOwner(Person person) {
        String owner = plant.description().owner().strip();
        return !owner.isEmpty() && person.organisation().strip().equalsIgnoreCase(owner);
    }

    private static boolean says(Person person, String word) {
        return person.function().toLowerCase(Locale.ROOT).contains(word);
    }
}
