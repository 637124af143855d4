package dev.ringwall.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules of the architecture, said about the product that lives in one root package. The product's own root is
 * {@code dev.ringwall}; the planted one shows that each rule can fail.
 *
 * <p>Every rule allows that nothing is there yet to be judged: {@link ArchitectureTest} counts the classes instead.
 */
final class Architecture {

    /** The packages of the engine, lowest first: each sees only those before it. */
    static final List<String> ENGINE_PACKAGES = List.of(
            "catalog",
            "model",
            "observe",
            "advisories",
            "risk",
            "evidence",
            "assessment",
            "lifecycle",
            "programme",
            "evaluation",
            "qualification",
            "rating",
            "profile",
            "metrics",
            "report");

    /** Which modules a module may see, beside itself. {@code app} is the only one that sees two doors. */
    private static final Map<String, List<String>> MODULES = Map.of(
            "engine", List.of(),
            "exchange", List.of("engine"),
            "cli", List.of("exchange", "engine"),
            "server", List.of("exchange", "engine"),
            "fleet", List.of("exchange", "engine"),
            "app", List.of("cli", "server", "exchange", "engine"));

    /** Calls whose answer is not a matter of their arguments. */
    private static final Map<String, Set<String>> IMPURE_CALLS = Map.of(
            "java.lang.Math", transcendental(), // differ from machine to machine; StrictMath does not
            "java.util.UUID", Set.of("randomUUID"),
            "java.util.Calendar", Set.of("getInstance"),
            "java.util.Locale", Set.of("getDefault"),
            "java.util.TimeZone", Set.of("getDefault"),
            "java.time.ZoneId", Set.of("systemDefault"),
            // These iterate in another order from one run of the JVM to the next.
            "java.util.Map", Set.of("copyOf"),
            "java.util.Set", Set.of("copyOf"),
            "java.util.stream.Collectors", Set.of("toUnmodifiableMap", "toUnmodifiableSet"));

    /** Types that have no place in a pure function, though their package has. */
    private static final Set<String> IMPURE_TYPES = Set.of(
            "java.lang.Runtime",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Thread",
            "java.lang.ThreadGroup",
            "java.lang.ThreadLocal",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.ServiceLoader",
            "java.util.Scanner",
            "java.util.Timer",
            "java.time.Clock");

    private final String root;

    Architecture(String root) {
        this.root = root;
    }

    ArchRule theEngineSeesTheJdksPlainPartsOnly() {
        return classes()
                .that(resideInAPackage(in("engine..")).and(not(resideInAPackage(in("engine.evidence..")))))
                .should()
                .onlyDependOnClassesThat(plainParts())
                .allowEmptyShould(true)
                .because("the same engine runs in the command line, the server and Spark");
    }

    ArchRule evidenceSeesHashesToo() {
        return classes()
                .that()
                .resideInAPackage(in("engine.evidence.."))
                .should()
                .onlyDependOnClassesThat(plainParts().or(resideInAPackage("java.security")))
                .allowEmptyShould(true)
                .because("evidence is known by its hash, and by nothing else from outside");
    }

    ArchRule theEngineHasNoThreadsProcessesOrDice() {
        return noClasses()
                .that()
                .resideInAPackage(in("engine.."))
                .should()
                .dependOnClassesThat(
                        named("have no place in a pure function", type -> IMPURE_TYPES.contains(outermost(type))))
                .allowEmptyShould(true)
                .because("the same plant, catalogue and day must give the same assessment, always and everywhere");
    }

    ArchRule theEngineAsksNoClockAndNoDice() {
        return noClasses()
                .that()
                .resideInAPackage(in("engine.."))
                .should()
                .accessTargetWhere(impure())
                .allowEmptyShould(true)
                .because("date and seed are arguments, and results keep their order");
    }

    ArchRule theEngineCarriesNoWireOrStorageAnnotation() {
        return noClasses()
                .that()
                .resideInAPackage(in("engine.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "tools.jackson..", "com.fasterxml.jackson..", "jakarta..", "javax..", "org.springframework.."))
                .allowEmptyShould(true)
                .because("what is stored and sent is exchange's and the server's; it must not follow our names");
    }

    ArchRule everyEnginePackageHasItsPlace() {
        return classes()
                .that()
                .resideInAPackage(in("engine.."))
                .should()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(in("engine")),
                                ENGINE_PACKAGES.stream().map(name -> in("engine." + name + "..")))
                        .toArray(String[]::new))
                .allowEmptyShould(true)
                .because("the order of the engine's packages is a list, and a package outside it sees everything");
    }

    /** One rule a package of the engine: it sees only those before it. */
    List<ArchRule> anEnginePackageSeesOnlyThoseBeforeIt() {
        var rules = new ArrayList<ArchRule>();
        for (int i = 0; i < ENGINE_PACKAGES.size(); i++) {
            var later = ENGINE_PACKAGES.subList(i + 1, ENGINE_PACKAGES.size());
            if (!later.isEmpty()) {
                rules.add(noClasses()
                        .that()
                        .resideInAPackage(in("engine." + ENGINE_PACKAGES.get(i) + ".."))
                        .should()
                        .dependOnClassesThat(resideInSubpackages(in("engine"), later))
                        .allowEmptyShould(true)
                        .because("the line goes one way: " + String.join(", ", ENGINE_PACKAGES)));
            }
        }
        return rules;
    }

    ArchRule theEngineHasNoCycles() {
        return slices().matching(in("engine.(*)..")).should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** One rule a module: it sees only the modules it may. */
    List<ArchRule> aModuleSeesOnlyWhatItMay() {
        return MODULES.keySet().stream()
                .sorted()
                .<ArchRule>map(module -> {
                    var hidden = Stream.concat(MODULES.keySet().stream(), Stream.of("house", "bench"))
                            .filter(other -> !other.equals(module)
                                    && !MODULES.get(module).contains(other))
                            .sorted()
                            .toList();
                    return noClasses()
                            .that()
                            .resideInAPackage(in(module + ".."))
                            .should()
                            .dependOnClassesThat(resideInSubpackages(root, hidden))
                            .allowEmptyShould(true)
                            .because("each door is one straight line to the engine; only app sees two");
                })
                .toList();
    }

    ArchRule onlyExchangeOpensAParser() {
        return noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAPackage(in("exchange..")))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "tools.jackson..",
                        "com.fasterxml.jackson..",
                        "org.snakeyaml..",
                        "de.siegmar..",
                        "com.networknt..",
                        "javax.xml..",
                        "org.xml.sax..",
                        "org.w3c.dom.."))
                .allowEmptyShould(true)
                .because("limits on what input may do to us are kept in one place");
    }

    ArchRule onlyTheStoreSpeaksSql() {
        return noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAPackage(in("server.store..")))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.springframework.jdbc..",
                        "org.flywaydb..",
                        "com.zaxxer..",
                        "org.sqlite..",
                        "org.postgresql.."))
                .allowEmptyShould(true)
                .because("what is durable, and in which order, is decided in one place");
    }

    ArchRule onlyTheHttpDoorSpeaksHttp() {
        return noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAPackage(in("server.http..")))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.servlet..",
                        "java.net.http..",
                        "com.sun.net.httpserver..",
                        "org.springframework.http..",
                        "org.springframework.web..",
                        "org.springframework.security.web..",
                        "org.apache.catalina.."))
                .allowEmptyShould(true)
                .because("what a person may see is said in words of the domain, and only then sent");
    }

    private String in(String subpackage) {
        return root + "." + subpackage;
    }

    private static DescribedPredicate<JavaClass> resideInSubpackages(String parent, List<String> names) {
        return resideInAnyPackage(
                names.stream().map(name -> parent + "." + name + "..").toArray(String[]::new));
    }

    private DescribedPredicate<JavaClass> plainParts() {
        return resideInAnyPackage(
                in("engine.."),
                "", // arrays of primitives and primitives themselves
                "java.lang",
                "java.lang.annotation",
                "java.lang.invoke", // what lambdas and patterns compile to
                "java.lang.runtime",
                "java.util",
                "java.util.function",
                "java.util.stream",
                "java.util.regex",
                "java.time..",
                "java.nio.charset",
                "org.jspecify..");
    }

    private static DescribedPredicate<JavaAccess<?>> impure() {
        return named("ask the surroundings", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            boolean clock = owner.startsWith("java.time.") && name.equals("now");
            // Of System only what is a plain function: no streams, clocks, properties, environment or exit.
            boolean system = owner.equals("java.lang.System") && !name.equals("arraycopy");
            boolean today = owner.equals("java.util.Date")
                    && name.equals("<init>")
                    && access.getTarget() instanceof CodeUnitAccessTarget constructor
                    && constructor.getRawParameterTypes().isEmpty();
            return clock
                    || system
                    || today
                    || IMPURE_CALLS.getOrDefault(owner, Set.of()).contains(name);
        });
    }

    private static Set<String> transcendental() {
        return Set.of(
                "random", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1",
                "log", "log10", "log1p", "pow", "cbrt", "hypot");
    }

    private static String outermost(JavaClass type) {
        return type.getBaseComponentType().getName().split("\\$", -1)[0];
    }

    private static <T> DescribedPredicate<T> named(String description, Predicate<T> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }
}
