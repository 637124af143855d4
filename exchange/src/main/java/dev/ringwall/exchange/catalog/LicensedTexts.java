package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The standard's text as a user laid it into {@code licensed/‹part›.yaml} from a copy of his own. It is read on his
 * machine and shown beside our words on the terminal; no report, export, log or index ever takes it.
 */
public final class LicensedTexts {

    // INVARIANT: nothing but text(RequirementId) leads to the texts, so that whoever writes files has no way to them
    // all.
    private final Map<RequirementId, String> texts;

    private LicensedTexts(Map<RequirementId, String> texts) {
        this.texts = texts;
    }

    /** The text of a row, if the user has laid it there. */
    public Optional<String> text(RequirementId id) {
        return Optional.ofNullable(texts.get(id));
    }

    /** Reads the files of all parts in the catalogue that lie in a data folder; having none is no issue. */
    public static Imported<LicensedTexts> read(Path data, Catalog catalog, Limits limits) throws IOException {
        LicensedReader reader = new LicensedReader(catalog, limits);
        List<Issue> unread = new ArrayList<>();
        for (String part :
                catalog.editions().stream().map(Edition::part).distinct().toList()) {
            String name = "licensed/" + part + ".yaml";
            Path file = data.resolve(name);
            if (!Files.exists(file)) {
                continue;
            }
            Optional<Issue> refused = refused(file, name, limits);
            if (refused.isPresent()) {
                unread.add(refused.get());
            } else {
                reader.read(part, SourceFile.read(file, name));
            }
        }
        return imported(reader, unread);
    }

    /** Reads one file of one part. */
    static Imported<LicensedTexts> read(String part, SourceFile file, Catalog catalog, Limits limits) {
        LicensedReader reader = new LicensedReader(catalog, limits);
        reader.read(part, file);
        return imported(reader, List.of());
    }

    private static Imported<LicensedTexts> imported(LicensedReader reader, List<Issue> unread) {
        List<Issue> issues = new ArrayList<>(reader.issues());
        issues.addAll(unread);
        issues.sort(Issue.BY_PLACE);
        return new Imported<>(
                Optional.of(new LicensedTexts(reader.texts())),
                issues,
                new Coverage(reader.texts().size(), reader.total(), List.of()),
                Places.of(List.of(), Map.of()));
    }

    private static Optional<Issue> refused(Path file, String name, Limits limits) throws IOException {
        Place place = new Place(name, 0, 0);
        if (Files.isDirectory(file)) {
            return Optional.of(new Issue(IssueCode.FOLDER_INSTEAD_OF_FILE, "expected a file, got a folder", place));
        }
        long size = Files.size(file);
        return size <= limits.fileBytes()
                ? Optional.empty()
                : Optional.of(new Issue(
                        IssueCode.FILE_TOO_LARGE,
                        "expected at most " + limits.fileBytes() + " bytes, got " + size,
                        place));
    }
}
