package dev.ringwall.engine.programme;

import dev.ringwall.engine.catalog.ProcessRequirementId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site's programme under the one of its company. What the site does not say it takes over; its own evidence comes on top;
 * a row that it does otherwise is an exception with a reason, and of that row nothing is taken over.
 */
public final class Inheritance {

    private Inheritance() {}

    /** The site's programme with all that it takes over. */
    public static Programme of(Programme site, Programme company) {
        Set<ProcessRequirementId> own = exceptions(site);
        Set<ProcessRequirementId> said = site.entries().stream().map(Entry::row).collect(Collectors.toSet());
        return new Programme(
                head(site.head(), company.head()),
                over(
                        site.parties(),
                        company.parties(),
                        each -> site.parties().stream().noneMatch(mine -> mine.party() == each.party())),
                over(
                        site.targets(),
                        company.targets(),
                        each -> site.targets().stream()
                                .noneMatch(mine -> mine.extent().equals(each.extent()))),
                over(
                        site.responsibilities(),
                        company.responsibilities(),
                        each -> site.responsibilities().stream()
                                .noneMatch(mine -> mine.extent().equals(each.extent()))),
                over(site.entries(), company.entries(), each -> !said.contains(each.row())),
                over(site.proofs(), without(own, company.proofs()), _ -> true),
                over(site.actions(), company.actions(), each -> !own.containsAll(each.rows())));
    }

    /** Rows of which a site says something that the company says already, without naming it an exception. */
    public static List<Entry> unexplained(Programme site, Programme company) {
        return site.entries().stream()
                .filter(entry -> entry.exception().isEmpty())
                .filter(entry -> company.entry(entry.row()).isPresent())
                .toList();
    }

    private static Set<ProcessRequirementId> exceptions(Programme site) {
        return new HashSet<>(site.entries().stream()
                .filter(entry -> entry.exception().isPresent())
                .map(Entry::row)
                .toList());
    }

    private static Programme.Head head(Programme.Head site, Programme.Head company) {
        return new Programme.Head(
                site.id(),
                site.name(),
                site.edition(),
                site.role(),
                site.organisation(),
                site.scope(),
                either(site.reviewMonths(), company.reviewMonths()),
                either(site.realCases(), company.realCases()));
    }

    private static Optional<Integer> either(Optional<Integer> own, Optional<Integer> other) {
        return own.isPresent() ? own : other;
    }

    private static List<Proof> without(Collection<ProcessRequirementId> exceptions, List<Proof> proofs) {
        return proofs.stream()
                .map(proof -> new Proof(
                        proof.id(),
                        proof.kind(),
                        proof.rows().stream()
                                .filter(row -> !exceptions.contains(row))
                                .toList(),
                        proof.title(),
                        proof.people(),
                        proof.realCase(),
                        proof.figure(),
                        proof.drawnFrom(),
                        proof.by(),
                        proof.date(),
                        proof.validUntil(),
                        proof.confirmed()))
                .filter(proof -> !proof.rows().isEmpty())
                .toList();
    }

    private static <T> List<T> over(List<T> site, List<T> company, Predicate<T> isTaken) {
        return Stream.concat(site.stream(), company.stream().filter(isTaken)).toList();
    }
}
