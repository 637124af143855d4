package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.programme.Entry;
import dev.ringwall.engine.programme.Inheritance;
import dev.ringwall.engine.programme.Party;
import dev.ringwall.engine.programme.Programme;
import dev.ringwall.engine.programme.Proof;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.yaml.Written;
import dev.ringwall.exchange.yaml.YamlReader;
import dev.ringwall.exchange.yaml.YamlWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads and writes a programme with all that it inherits. One that contradicts itself has no value, only issues with their
 * places.
 */
public final class ProgrammeFile {

    /** The file that makes a folder a programme. */
    public static final String NAME = "programme.yaml";

    private final Limits limits;
    private final ProcessCatalog rows;
    private final List<Issue> issues = new ArrayList<>();
    private final List<Path> open = new ArrayList<>();
    private Places places = Places.NONE;
    private long understood;
    private long total;

    private ProgrammeFile(Limits limits, ProcessCatalog rows) {
        this.limits = limits;
        this.rows = rows;
    }

    /** Whether a folder or file is one. */
    public static boolean isOne(Path folderOrFile) {
        return Files.isDirectory(folderOrFile)
                ? Files.isRegularFile(folderOrFile.resolve(NAME))
                : Path.of(NAME).equals(folderOrFile.getFileName());
    }

    /** Reads a programme's folder or its {@code programme.yaml}, and the programmes above it. */
    public static Imported<Programme> read(Path folderOrFile, Limits limits, ProcessCatalog rows) throws IOException {
        if (!Files.exists(folderOrFile)) {
            throw new NoSuchFileException(folderOrFile.toString(), null, "no such file or folder");
        }
        Path file = Files.isDirectory(folderOrFile) ? folderOrFile.resolve(NAME) : folderOrFile;
        ProgrammeFile reader = new ProgrammeFile(limits, rows);
        Optional<Programme> programme = Files.isRegularFile(file) ? reader.read(file, NAME) : reader.none(file);
        List<Issue> sorted = reader.issues.stream().sorted(Issue.BY_PLACE).toList();
        return new Imported<>(
                programme.filter(_ -> sorted.stream().noneMatch(Issue::isError)),
                sorted,
                new Coverage(reader.understood, reader.total, List.of()),
                reader.places);
    }

    /** The programme as one YAML file; reading it gives the same programme again. */
    public static String write(Programme programme) {
        ProgrammeForm form = new ProgrammeForm(new ProcessCatalog(List.of()), Optional.empty());
        return YamlWriter.write(form.page().written(ProgrammeForm.Page.of(programme, Optional.empty())));
    }

    private Optional<Programme> none(Path file) {
        issues.add(new Issue(
                IssueCode.NO_PROGRAMME_FILE,
                "expected `programme.yaml` in the folder, got none",
                new Place(String.valueOf(file.getParent()), 0, 0)));
        return Optional.empty();
    }

    private Optional<Programme> read(Path file, String name) throws IOException {
        open.add(file.toRealPath());
        if (Files.size(file) > limits.fileBytes()) {
            String sentence = "expected at most " + limits.fileBytes() + " bytes, got " + Files.size(file);
            issues.add(new Issue(IssueCode.FILE_TOO_LARGE, sentence, new Place(name, 0, 0)));
            return Optional.empty();
        }
        SourceFile.Decoded decoded = SourceFile.read(file, name).decode();
        decoded.issue().ifPresent(issues::add);
        Optional<Written> root = decoded.issue().isPresent() ? Optional.empty() : yaml(decoded.text(), name);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = new Reading(new Catalog(List.of(), List.of(), ""), limits);
        reading.in(reading.add(name), false);
        Form<ProgrammeForm.Page> form = new ProgrammeForm(rows, edition(root.get())).page();
        reading.gather(() -> form.register(root.get(), "", reading));
        Optional<ProgrammeForm.Page> page = form.read(root.get(), reading);
        issues.addAll(reading.issues());
        understood += reading.coverage().understood();
        total += reading.coverage().total();
        places = places == Places.NONE
                ? reading.known().places(reading.files())
                : places.over(reading.known().places(reading.files()));
        return page.isEmpty() ? Optional.empty() : whole(page.get(), file, name, new Place(name, line(root.get()), 1));
    }

    private Optional<Written> yaml(String text, String name) {
        YamlReader.Document document = YamlReader.read(text, limits);
        document.fault()
                .ifPresent(fault -> issues.add(
                        new Issue(fault.code(), fault.sentence(), new Place(name, fault.line(), fault.column()))));
        Optional<Written> root = document.root().filter(written -> !isNothing(written));
        if (document.fault().isEmpty() && root.isEmpty()) {
            String sentence = "expected `ringwall: 1` and a programme, got an empty file";
            issues.add(new Issue(IssueCode.EMPTY_FILE, sentence, new Place(name, 1, 1)));
        }
        return root;
    }

    private static boolean isNothing(Written written) {
        return written instanceof Written.Text text && text.isNothing();
    }

    /** The edition has to be known before the rows are read; what is odd about it is said when it is. */
    private static Optional<Edition> edition(Written root) {
        return root instanceof Written.Fields fields
                ? fields.fields("programme").text("part").flatMap(Party::edition)
                : Optional.empty();
    }

    private static int line(Written root) {
        return root instanceof Written.Fields fields
                ? fields.fields("programme")
                        .find("inherits")
                        .map(at -> at.span().line())
                        .orElse(1)
                : 1;
    }

    private Optional<Programme> whole(ProgrammeForm.Page page, Path file, String name, Place inherits)
            throws IOException {
        Programme site = page.programme();
        if (page.head().inherits().isEmpty()) {
            return Optional.of(site);
        }
        String folder = page.head().inherits().get();
        Optional<Path> found = parent(file, folder);
        if (found.isEmpty()) {
            String sentence = "expected the folder of a programme, got `" + folder + "`, which holds no " + NAME;
            issues.add(new Issue(IssueCode.NO_PROGRAMME_FILE, sentence, inherits));
            return Optional.empty();
        }
        Path parent = found.get();
        if (open.contains(parent.toRealPath())) {
            String sentence = "expected a programme that does not inherit from this one, got `" + folder + "`";
            issues.add(new Issue(IssueCode.CIRCULAR_INHERITANCE, sentence, inherits));
            return Optional.empty();
        }
        Places own = places;
        Optional<Programme> company = read(parent, beside(name, folder));
        return company.filter(above -> fits(site, above, own, inherits)).map(above -> Inheritance.of(site, above));
    }

    /** The programme of another folder; empty where there is none, or the text is no path at all. */
    private static Optional<Path> parent(Path file, String folder) {
        try {
            return Optional.of(file.resolveSibling(folder).resolve(NAME)).filter(Files::isRegularFile);
        } catch (InvalidPathException no) {
            return Optional.empty();
        }
    }

    private static String beside(String name, String folder) {
        return name.substring(0, name.length() - NAME.length()) + folder + "/" + NAME;
    }

    private boolean fits(Programme site, Programme company, Places own, Place inherits) {
        int before = issues.size();
        if (!site.head().edition().equals(company.head().edition())) {
            String sentence = "expected a programme by " + site.head().edition() + ", got one by "
                    + company.head().edition();
            issues.add(new Issue(IssueCode.ROW_OF_ANOTHER_PART, sentence, inherits));
        }
        for (Entry entry : Inheritance.unexplained(site, company)) {
            String sentence = "expected an `exception` with a reason, because `"
                    + company.head().id() + "` speaks of " + entry.row().code() + ", got none";
            issues.add(new Issue(
                    IssueCode.EXCEPTION_WITHOUT_REASON,
                    sentence,
                    own.of(entry.row()).orElse(inherits)));
        }
        Set<EvidenceId> above = company.proofs().stream().map(Proof::id).collect(Collectors.toSet());
        for (Proof proof : site.proofs()) {
            if (above.contains(proof.id())) {
                String sentence =
                        "expected an id of its own, got `" + proof.id().value()
                                + "`, which names a piece of evidence of `"
                                + company.head().id() + "` already";
                issues.add(new Issue(
                        IssueCode.DUPLICATE_ID, sentence, own.of(proof.id()).orElse(inherits)));
            }
        }
        return issues.size() == before;
    }
}
