package dev.ringwall.engine.evaluation;

import dev.ringwall.engine.evidence.Digest;
import java.util.Comparator;
import java.util.List;

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

    /** Who was drawn, in the order of the population. */
    public List<String> drawn() {
        List<String> first = population.stream()
                .sorted(Comparator.comparing(this::rank).thenComparing(Comparator.naturalOrder()))
                .limit(size)
                .toList();
        return population.stream().filter(first::contains).toList();
    }

    private String rank(String name) {
        return Digest.sha256Hex(seed + "\n" + name);
    }

    /** Drawn, and nobody looked. */
    public List<String> outstanding() {
        return drawn().stream().filter(name -> !examined.contains(name)).toList();
    }

    /** Looked at without being drawn; they do not stand in for who was. */
    public List<String> beside() {
        List<String> drawn = drawn();
        return examined.stream().filter(name -> !drawn.contains(name)).toList();
    }
}
