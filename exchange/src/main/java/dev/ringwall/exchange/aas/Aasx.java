package dev.ringwall.exchange.aas;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.xml.XmlReader;
import dev.ringwall.exchange.zip.Archive;
import dev.ringwall.exchange.zip.BadArchiveException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A packed shell: its parts refer to each other, from the root to the origin and from there to what describes the shell. */
final class Aasx {

    private static final String ROOT = "_rels/.rels";
    private static final String RELATIONS = "/aasx/relationships/";

    private final SourceFile source;
    private final Limits limits;
    private final List<Issue> issues;

    Aasx(SourceFile source, Limits limits, List<Issue> issues) {
        this.source = source;
        this.limits = limits;
        this.issues = issues;
    }

    /** Whether a packed file says that it holds a shell. */
    static boolean isOne(SourceFile file) {
        if (!Archive.isOne(file.bytes())) {
            return false;
        }
        try {
            Archive archive = Archive.open(file, Limits.DEFAULT);
            return !targets(file, archive, "", "aasx-origin", Limits.DEFAULT).isEmpty();
        } catch (IOException broken) {
            return false;
        }
    }

    /** The parts that describe shells; where one is missing, none, and an issue says which. */
    List<SourceFile> environments() {
        try {
            Archive archive = Archive.open(source, limits);
            List<SourceFile> parts = new ArrayList<>();
            for (String origin : targets(source, archive, "", "aasx-origin", limits)) {
                for (String part : targets(source, archive, origin, "aas-spec", limits)) {
                    archive.bytes(part)
                            .ifPresentOrElse(
                                    bytes -> parts.add(new SourceFile(source.name() + "/" + part, bytes)),
                                    () -> refuse(
                                            IssueCode.BROKEN_ARCHIVE,
                                            "expected the part `" + part + "`, to which `" + origin
                                                    + "` refers, got a packed file without it"));
                }
            }
            if (parts.isEmpty() && issues.isEmpty()) {
                refuse(
                        IssueCode.WRONG_FORMAT,
                        "expected a part that describes a shell, got a packed file that refers to none");
            }
            return parts;
        } catch (BadArchiveException bad) {
            refuse(bad.code(), bad.sentence());
            return List.of();
        } catch (IOException broken) {
            refuse(IssueCode.BROKEN_ARCHIVE, "expected a packed shell, got one that breaks off");
            return List.of();
        }
    }

    private void refuse(IssueCode code, String sentence) {
        issues.add(new Issue(code, sentence, new Place(source.name(), 0, 0)));
    }

    /** What a part refers to by one kind of relation; the kinds are called alike in all versions but for their host. */
    private static List<String> targets(SourceFile file, Archive archive, String from, String kind, Limits limits)
            throws IOException {
        int slash = from.lastIndexOf('/') + 1;
        String folder = from.substring(0, slash);
        String name = from.isEmpty() ? ROOT : folder + "_rels/" + from.substring(slash) + ".rels";
        Optional<byte[]> relations = archive.bytes(name);
        if (relations.isEmpty()) {
            return List.of();
        }
        return XmlReader.read(new SourceFile(file.name() + "/" + name, relations.get()), limits).root().stream()
                .flatMap(root -> root.all("Relationship"))
                .filter(each -> each.attribute("Type")
                        .filter(type -> type.endsWith(RELATIONS + kind))
                        .isPresent())
                .flatMap(each -> each.attribute("Target").stream())
                .map(target -> target.startsWith("/") ? target.substring(1) : plain(folder + target))
                .distinct()
                .toList();
    }

    /** A name without steps to where it is and to the folder above; above the root there is none. */
    private static String plain(String path) {
        List<String> steps = new ArrayList<>();
        Stream.of(path.split("/", -1)).forEach(step -> {
            if (!step.equals(".") && !step.equals("..")) {
                steps.add(step);
            } else if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            }
        });
        return String.join("/", steps);
    }
}
