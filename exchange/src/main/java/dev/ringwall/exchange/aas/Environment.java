package dev.ringwall.exchange.aas;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.json.JsonReader;
import dev.ringwall.exchange.xml.Element;
import dev.ringwall.exchange.xml.ElementValues;
import dev.ringwall.exchange.xml.XmlReader;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shells and submodels of one file, both as JSON has them. What else a file holds, such as descriptions of concepts, is
 * not kept.
 */
final class Environment {

    private static final Pattern NAMESPACE = Pattern.compile("https?://(?:www\\.)?admin-shell\\.io/aas/(\\d+)/(\\d+)");
    private static final String SHELLS = "assetAdministrationShells";
    private static final String SUBMODELS = "submodels";
    private static final Set<String> LISTS = Set.of(SHELLS, SUBMODELS, "submodelElements", "keys");
    private static final ElementValues XML = new ElementValues(element -> LISTS.contains(element.name())
            || (element.name().equals("value") && !element.children().isEmpty()));

    private final SourceFile source;
    private final Limits limits;
    private final List<Issue> issues;
    private final List<Written.Fields> shells = new ArrayList<>();
    private final List<Written.Fields> submodels = new ArrayList<>();

    private Environment(SourceFile source, Limits limits, List<Issue> issues) {
        this.source = source;
        this.limits = limits;
        this.issues = issues;
    }

    /** Reads a file; why it cannot be used is added to the issues. */
    static Environment read(SourceFile source, Limits limits, List<Issue> issues) {
        Environment read = new Environment(source, limits, issues);
        if (AasFormat.isXml(source)) {
            read.xml();
        } else {
            read.json();
        }
        return read;
    }

    /** The version that a namespace names, if it is one of shells. */
    static Optional<String> version(String namespace) {
        Matcher matcher = NAMESPACE.matcher(namespace);
        return matcher.matches() ? Optional.of(matcher.group(1) + "." + matcher.group(2)) : Optional.empty();
    }

    List<Written.Fields> shells() {
        return shells;
    }

    List<Written.Fields> submodels() {
        return submodels;
    }

    Place place(Written written) {
        return new Place(source.name(), written.span().line(), written.span().column());
    }

    private void xml() {
        XmlReader.Document document = XmlReader.read(source, limits);
        Optional<String> version = document.root().flatMap(root -> version(root.namespace()));
        if (version.isPresent() && !version.get().startsWith("3.")) {
            Element root = document.root().get();
            otherVersion(version.get(), new Place(source.name(), root.line(), root.column()));
            return;
        }
        // half a shell may lack its nameplate
        document.fault()
                .map(XmlReader.Fault::issue)
                .ifPresent(fault -> issues.add(
                        fault.isError() ? fault : new Issue(IssueCode.BROKEN_XML, fault.sentence(), fault.place())));
        document.root().stream()
                .flatMap(root -> root.children().stream())
                .forEach(list -> list.children().forEach(each -> take(list.name(), XML.fields(each))));
    }

    private void json() {
        JsonReader.Document document = JsonReader.each(source, limits, this::take);
        document.fault().ifPresent(issues::add);
        document.root().ifPresent(root -> {
            Optional<Written.Fields> fields = root.named();
            if (fields.isEmpty()
                    || (fields.get().find(SHELLS).isEmpty()
                            && fields.get().find(SUBMODELS).isEmpty())) {
                String sentence = "expected an Asset Administration Shell, got " + root.shape();
                issues.add(new Issue(IssueCode.WRONG_FORMAT, sentence, place(root)));
            } else if (fields.get().find("assets").isPresent()) {
                otherVersion("2", place(root));
            }
        });
    }

    private void take(String list, Written written) {
        written.named().ifPresent(fields -> {
            if (list.equals(SHELLS)) {
                shells.add(fields);
            } else if (list.equals(SUBMODELS)) {
                submodels.add(fields);
            }
        });
    }

    private void otherVersion(String version, Place place) {
        String sentence = "expected an Asset Administration Shell of version 3, got version " + version
                + "; its supplier or the tool that made it can export it as version 3";
        issues.add(new Issue(IssueCode.WRONG_FORMAT, sentence, place));
    }
}
