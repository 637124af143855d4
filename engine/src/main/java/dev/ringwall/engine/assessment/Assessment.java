package dev.ringwall.engine.assessment;

import dev.ringwall.engine.assessment.rules.EssentialFunctionHindered;
import dev.ringwall.engine.assessment.rules.Rules;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.model.Answer;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.Outcome;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Zone;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.engine.risk.TargetLevel;
import dev.ringwall.engine.risk.Targets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The result of assessing a plant on a day. It holds a byte for each row, subject and answer; why a row came out as it did
 * is judged again when somebody asks.
 */
public final class Assessment {

    /** Of many reasons alike, how many are told. */
    public static final int TOLD = 5;

    private final Judge judge;
    private final Judge briefly;
    private final LocalDate day;
    private final Map<SubjectId, Answers> answers;
    private final Map<InstalledProduct, Answers> products;
    private final Targets targets;
    private final Gaps gaps;
    private final List<Finding> findings;
    private final Set<SubjectId> marked;

    Assessment(
            Judge judge,
            Judge briefly,
            LocalDate day,
            Map<SubjectId, Answers> answers,
            Map<InstalledProduct, Answers> products) {
        this.judge = judge;
        this.briefly = briefly;
        this.day = day;
        this.answers = answers;
        this.products = Collections.unmodifiableMap(new TreeMap<>(products));
        this.targets = Targets.of(judge.plant());
        this.gaps = new Gaps(judge.plant().plant().accepted(), day);
        this.findings = Rules.findings(this);
        this.marked = findings.stream()
                .filter(finding -> finding.rule().equals(EssentialFunctionHindered.NAME))
                .map(Finding::subject)
                .collect(Collectors.toSet());
    }

    public PlantIndex plant() {
        return judge.plant();
    }

    public Catalog catalog() {
        return judge.catalog();
    }

    public LocalDate day() {
        return day;
    }

    public Judge judge() {
        return judge;
    }

    public Targets targets() {
        return targets;
    }

    /** What rules found, nonconformities first. */
    public List<Finding> findings() {
        return findings;
    }

    /** Zones inside the system under consideration, conduits and control systems, as the plant lists them. */
    public List<Subject> subjects() {
        return Assess.systems(plant().plant());
    }

    /** Of these, the ones that need a target. */
    public List<Subject> targeted() {
        return subjects().stream().filter(Assessment::isTargeted).toList();
    }

    /** Whether a target is set for subjects of a kind: zones and conduits. */
    public static boolean isTargeted(Subject subject) {
        return subject instanceof Zone || subject instanceof Conduit;
    }

    public boolean assesses(SubjectId subject) {
        return answers.containsKey(subject);
    }

    /** All answers of a zone, conduit, control system or component. */
    public Answers of(SubjectId subject) {
        Answers found = answers.get(subject);
        if (found == null) {
            throw new IllegalArgumentException("not assessed: " + subject);
        }
        return found;
    }

    /** Products in the versions that the plant has installed, with what is said of them alone. */
    public Map<InstalledProduct, Answers> products() {
        return products;
    }

    /** The level of a subject; SL-C for able, SL-C+ for able with help, SL-A for in force. */
    public Level level(SubjectId subject, FoundationalRequirement fr, Answer answer) {
        return of(subject).level(fr, Ask.of(answer));
    }

    /** One answer to one row, judged again by the plain rules, with its reason. */
    public Outcome why(Subject subject, Requirement row, Answer answer) {
        return judge.judge(subject, row, Ask.of(answer));
    }

    /** The same, with the first few of the assets that decide, {@link #TOLD} of them, and how many more there are. */
    public Outcome whyBriefly(Subject subject, Requirement row, Answer answer) {
        return briefly.judge(subject, row, Ask.of(answer));
    }

    /** What each part of a zone, conduit or control system has to say to a row. */
    public List<Share> shares(Subject subject, Requirement row, Answer answer) {
        return judge.shares(subject, row, Ask.of(answer));
    }

    public Optional<TargetLevel> target(SubjectId subject) {
        return targets.of(subject);
    }

    /** The gaps of a zone or conduit on one side, in the order of the seven; empty where it has no target. */
    public List<Gap> gaps(Subject subject, Gap.Side side) {
        return target(subject.id())
                .map(target -> gaps.of(subject, of(subject.id()), target, side))
                .orElse(List.of());
    }

    /** How many rows that the target asks are met; empty where there is no target. */
    public Optional<Progress> progress(SubjectId subject, Answer answer) {
        return target(subject).map(target -> Progress.of(of(subject), target, Ask.of(answer)));
    }

    /** The constraints that nobody has shown for a product; its vector stands in brackets until there are none. */
    public List<Requirement> openConstraints(InstalledProduct product) {
        return Constraints.open(product, judge);
    }

    /** Whether a vector carries a mark: a measure may hinder an essential function and nobody assessed it (clause 4.2). */
    public boolean isMarked(SubjectId subject) {
        return marked.contains(subject);
    }

    public Optional<Weakest> weakest(SubjectId subject) {
        return target(subject).flatMap(target -> Weakest.of(of(subject), target));
    }

    /** Beside a zone's own level, the lowest of its descendants' for one foundational requirement. */
    public Optional<Level> weakestDescendant(ZoneId zone, FoundationalRequirement fr, Answer answer) {
        return plant().descendantsOf(zone).stream()
                .filter(below -> !below.outside())
                .map(below -> level(below.id(), fr, answer))
                .filter(Level::applicable)
                .min(Comparator.comparing(Level::proved).thenComparing(Level::possible));
    }

    /** The open questions whose answers can move most levels, best first. */
    public List<Question> questions() {
        return Questions.of(this);
    }
}
