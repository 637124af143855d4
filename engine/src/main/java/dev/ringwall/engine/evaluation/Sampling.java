package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.evidence.Digest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which of many were looked at. Who is drawn follows from the seed and the names alone: the names are ranked by the SHA-256 of
 * seed, line feed and name, and the first ones are taken. Order and length of the list do not matter to a name's rank, so that a
 * longer list does not redraw everything.
 *
 * @param of what is drawn from
 * @param reason why so many
 * @param examined who was looked at
 */
public record Sampling(
        String id, String of, List<String> population, int size, long seed, String reason, List<String> examined) {

    public Sampling {
        population = List.copyOf(population);
        examined = List.copyOf(examined);
        if (size < 1 || size > population.size()) {
            throw new IllegalArgumentException(
                    "expected a sample of 1 to " + population.size() + " of `" + id + "`, got " + size);
        }
    }

    private record Ranked(String name, String rank) {}

    /** Who was drawn, in the order of the population. */
    public List<String> drawn() {
        Set<String> first = population.stream()
                .map(name -> new Ranked(name, Digest.sha256Hex(seed + "\n" + name)))
                .sorted(Comparator.comparing(Ranked::rank).thenComparing(Ranked::name))
                .limit(size)
                .map(Ranked::name)
                .collect(Collectors.toCollection(TreeSet::new));
        return population.stream().filter(first::contains).toList();
    }

    /** Drawn, and nobody looked. */
    public List<String> outstanding() {
        return without(drawn(), examined);
    }

    /** Looked at without being drawn; they do not stand in for who was. */
    public List<String> beside() {
        return without(examined, drawn());
    }

    private static List<String> without(List<String> names, List<String> others) {
        Set<String> known = new TreeSet<>(others);
        return names.stream().filter(name -> !known.contains(name)).toList();
    }
}
