package dev.ringwall.exchange.nmap;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.xml.Element;
import dev.ringwall.exchange.xml.XmlReader;
import dev.ringwall.exchange.xml.XmlReader.Document;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a scan host by host, so that one of a whole site costs no more memory than its largest host. A scan that was stopped
 * is as good as far as it went.
 */
final class NmapReader {

    private final SourceFile source;
    private final Limits limits;
    private final Found.Collected found = new Found.Collected();
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> scriptsLeft = new TreeSet<>();
    private final Set<String> tags = new HashSet<>();
    private Scan scan = new Scan("nmap", Optional.empty());
    private long hosts;
    private long understood;

    private NmapReader(SourceFile source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** Which scanner looked, and when. */
    record Scan(String by, Optional<LocalDate> day) {}

    static Imported<Found> read(SourceFile source, Limits limits) {
        return new NmapReader(source, limits).read();
    }

    private Imported<Found> read() {
        Optional<Element> start = XmlReader.peek(source.bytes(), limits);
        if (start.isPresent() && !start.get().name().equals("nmaprun")) {
            String sentence = "expected the XML report of a scan with the root `nmaprun`, got `"
                    + start.get().name() + "`";
            issues.add(new Issue(
                    IssueCode.WRONG_FORMAT,
                    sentence,
                    new Place(source.name(), start.get().line(), 1)));
            return refused();
        }
        start.ifPresent(root -> scan = scan(root));
        Document document = XmlReader.each(source, limits, Set.of("host"), this::host);
        document.fault().ifPresent(fault -> issues.add(fault.issue()));
        boolean usable = document.fault().map(XmlReader.Fault::cutOff).orElse(true)
                && document.root().isPresent();
        if (!usable) {
            return refused();
        }
        document.root().ifPresent(root -> hosts += root.all("host").count());
        List<String> left = scriptsLeft.stream()
                .map(script -> "output of script `" + script + "`")
                .toList();
        issues.sort(Issue.BY_PLACE);
        return new Imported<>(Optional.of(found.found()), issues, new Coverage(understood, hosts, left), Places.NONE);
    }

    private Imported<Found> refused() {
        return new Imported<>(Optional.empty(), issues, Coverage.NOTHING, Places.NONE);
    }

    private static Scan scan(Element root) {
        String scanner = root.attribute("scanner").orElse("nmap");
        String by = root.attribute("version")
                .map(version -> scanner + " " + version)
                .orElse(scanner);
        return new Scan(by, root.attribute("start").flatMap(NmapReader::day));
    }

    /** Seconds since 1970; the day is that of UTC, as the file names no time zone. */
    private static Optional<LocalDate> day(String seconds) {
        if (!seconds.matches("\\d{1,11}")) {
            return Optional.empty();
        }
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds))
                .atZone(ZoneOffset.UTC)
                .toLocalDate());
    }

    private void host(Element element) {
        hosts++;
        Place place = new Place(source.name(), element.line(), element.column());
        NmapHost host = new NmapHost(element, scan, place);
        if (!host.isUp()) {
            understood++;
            return;
        }
        scriptsLeft.addAll(host.scriptsLeft());
        // a machine with several addresses may stand in a scan several times
        Optional<String> tag = host.tags().filter(each -> !tags.contains(each)).findFirst();
        if (tag.isEmpty()) {
            report("expected an address by which others reach the host, got " + host.shownAddresses(), place);
            return;
        }
        understood++;
        tags.add(tag.get());
        found.add(host.asset(tag.get()));
    }

    private void report(String sentence, Place place) {
        if (issues.size() < limits.issues()) {
            issues.add(new Issue(IssueCode.NO_ADDRESS, sentence, place));
        }
    }
}
