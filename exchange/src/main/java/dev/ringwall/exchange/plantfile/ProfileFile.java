package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.profile.Profile;
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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes a profile. Whether it keeps the rules for profiles is asked of what was read. */
public final class ProfileFile {

    /** The file that makes a folder a profile. */
    public static final String NAME = "profile.yaml";

    private ProfileFile() {}

    /** Reads a profile's folder or its file, whatever that is called. */
    public static Imported<Profile> read(Path folderOrFile, Limits limits, ProcessCatalog processes, Catalog catalog)
            throws IOException {
        if (!Files.exists(folderOrFile)) {
            throw new NoSuchFileException(folderOrFile.toString(), null, "no such file or folder");
        }
        Path file = Files.isDirectory(folderOrFile) ? folderOrFile.resolve(NAME) : folderOrFile;
        if (!Files.isRegularFile(file)) {
            String sentence = "expected the folder or file of a profile, got `" + file + "`, which is none";
            return refused(new Issue(IssueCode.NO_PROFILE_FILE, sentence, new Place(folderOrFile.toString(), 0, 0)));
        }
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > limits.fileBytes()) {
            String sentence = "expected at most " + limits.fileBytes() + " bytes, got " + Files.size(file);
            return refused(new Issue(IssueCode.FILE_TOO_LARGE, sentence, new Place(name, 0, 0)));
        }
        SourceFile.Decoded decoded = SourceFile.read(file, name).decode();
        return decoded.issue().isPresent()
                ? refused(decoded.issue().get())
                : read(decoded.text(), name, limits, new ProfileForm(processes, catalog).page(), catalog);
    }

    /** The profile as one YAML file; reading it gives the same one again. */
    public static String write(Profile profile) {
        ProfileForm form = new ProfileForm(new ProcessCatalog(List.of()), new Catalog(List.of(), List.of(), ""));
        return YamlWriter.write(form.page().written(ProfileForm.Page.of(profile)));
    }

    private static Imported<Profile> refused(Issue issue) {
        return new Imported<>(Optional.empty(), List.of(issue), new Coverage(0, 0, List.of()), Places.NONE);
    }

    private static Imported<Profile> read(
            String text, String name, Limits limits, Form<ProfileForm.Page> form, Catalog catalog) {
        YamlReader.Document document = YamlReader.read(text, limits);
        if (document.fault().isPresent()) {
            YamlReader.Fault fault = document.fault().get();
            return refused(new Issue(fault.code(), fault.sentence(), new Place(name, fault.line(), fault.column())));
        }
        Optional<Written> root =
                document.root().filter(written -> !(written instanceof Written.Text only && only.isNothing()));
        if (root.isEmpty()) {
            String sentence = "expected `ringwall: 1` and a profile, got an empty file";
            return refused(new Issue(IssueCode.EMPTY_FILE, sentence, new Place(name, 1, 1)));
        }
        Reading reading = new Reading(catalog, limits);
        reading.in(reading.add(name), false);
        reading.gather(() -> form.register(root.get(), "", reading));
        Optional<Profile> profile = form.read(root.get(), reading).map(ProfileForm.Page::profile);
        List<Issue> issues = new ArrayList<>(reading.issues());
        issues.sort(Issue.BY_PLACE);
        return new Imported<>(
                profile.filter(_ -> issues.stream().noneMatch(Issue::isError)),
                issues,
                reading.coverage(),
                reading.known().places(reading.files()));
    }
}
