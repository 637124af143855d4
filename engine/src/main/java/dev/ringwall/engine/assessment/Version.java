package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a running assessment at one moment. It never changes: whoever holds it reads on, without a lock, while
 * later versions are made.
 *
 * <p>Answers stand in pages of 256. A change copies the pages it writes to and the table of pages; all others are shared
 * by both versions. Numbers of subjects only grow; a new subject copies their table.
 */
public final class Version {

    private static final int SHIFT = 8;
    private static final int PAGE = 1 << SHIFT;

    private final Plant start;
    private final Catalog catalog;
    private final LocalDate day;
    private final Log log;
    private final int changes;
    private final Map<Object, Integer> numbers;
    private final @Nullable Answers[][] pages;

    /** Every change since the start, shared by all versions; each knows how many are its own. */
    private static final class Log {
        private final List<Change> all = new ArrayList<>();

        synchronized void add(int at, Change change) {
            if (all.size() != at) {
                throw new IllegalStateException("expected the newest version, which alone goes on");
            }
            all.add(change);
        }

        synchronized List<Change> first(int count) {
            return List.copyOf(all.subList(0, count));
        }
    }

    private Version(
            Plant start,
            Catalog catalog,
            LocalDate day,
            Log log,
            int changes,
            Map<Object, Integer> numbers,
            @Nullable Answers[][] pages) {
        this.start = start;
        this.catalog = catalog;
        this.day = day;
        this.log = log;
        this.changes = changes;
        this.numbers = numbers;
        this.pages = pages;
    }

    static Version first(Plant plant, Catalog catalog, LocalDate day, Map<Object, Answers> answers) {
        Version empty = new Version(plant, catalog, day, new Log(), 0, Map.of(), new Answers[0][]);
        Draft draft = empty.new Draft(day, 0);
        answers.forEach(draft::place);
        return draft.version();
    }

    public LocalDate day() {
        return day;
    }

    /** The plant as it stood. */
    public Plant plant() {
        return Change.applyAll(start, log.first(changes));
    }

    /** Everything about the plant as it stood, with reasons: judged again by the plain rules, when somebody asks. */
    public Assessment assessment() {
        return Assess.plant(plant(), catalog, day);
    }

    /** The answers of a zone, conduit, system or component; empty for what is not assessed. */
    public Optional<Answers> of(SubjectId subject) {
        return find(subject);
    }

    public Optional<Answers> of(InstalledProduct product) {
        return find(product);
    }

    private Optional<Answers> find(Object key) {
        Integer number = numbers.get(key);
        return number == null || number >> SHIFT >= pages.length
                ? Optional.empty()
                : Optional.ofNullable(pages[number >> SHIFT][number & (PAGE - 1)]);
    }

    Draft draft(Change change, LocalDate today) {
        log.add(changes, change);
        return new Draft(today, changes + 1);
    }

    /** The next version while it is being made. */
    final class Draft {
        private final LocalDate today;
        private final int count;
        private final Set<Integer> own = new HashSet<>();
        private final List<Running.Moved> moved = new ArrayList<>();
        private @Nullable Answers[][] table = pages.clone();
        private Map<Object, Integer> numbered = numbers;
        private boolean renumbered;

        private Draft(LocalDate today, int count) {
            this.today = today;
            this.count = count;
        }

        /** Keeps the answers of a subject or an installed product. */
        void put(Object key, Answers answers) {
            if (place(key, answers) && key instanceof SubjectId subject) {
                moved.add(new Running.Moved(subject, Optional.of(answers)));
            }
        }

        /** Lets go of a subject or an installed product. */
        void remove(Object key) {
            if (place(key, null) && key instanceof SubjectId subject) {
                moved.add(new Running.Moved(subject, Optional.empty()));
            }
        }

        /** Whether the answers are others than they were. */
        private boolean place(Object key, @Nullable Answers answers) {
            int number = numberOf(key);
            int page = number >> SHIFT;
            if (page >= table.length) {
                table = java.util.Arrays.copyOf(table, page + 1);
                table[page] = new Answers[PAGE];
                own.add(page);
            }
            int slot = number & (PAGE - 1);
            Answers old = table[page][slot];
            if (java.util.Objects.equals(old, answers)) {
                return false;
            }
            if (own.add(page)) {
                table[page] = table[page].clone();
            }
            table[page][slot] = answers;
            return true;
        }

        private int numberOf(Object key) {
            Integer known = numbered.get(key);
            if (known != null) {
                return known;
            }
            if (!renumbered) {
                renumbered = true;
                numbered = new HashMap<>(numbers);
            }
            numbered.put(key, numbered.size());
            return numbered.size() - 1;
        }

        List<Running.Moved> moved() {
            return moved;
        }

        Version version() {
            return new Version(start, catalog, today, log, count, numbered, table);
        }
    }
}
