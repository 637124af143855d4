package dev.ringwall.exchange.nmap;

import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.found.AssetField;
import dev.ringwall.exchange.found.FoundAsset;
import dev.ringwall.exchange.xml.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One host of a scan. Its open ports become a remark and nothing more: what is open is seen, what it means is for people. */
record NmapHost(Element host, NmapReader.Scan scan, Place place) {

    /** As many open ports as a remark takes. */
    private static final int SHOWN_PORTS = 20;

    /** A guess of the operating system below this many per cent is not worth a word. */
    private static final int SURE = 90;

    boolean isUp() {
        return host.first("status")
                .flatMap(status -> status.attribute("state"))
                .orElse("up")
                .equals("up");
    }

    /** What it may be known by: the hardware address if the scanner was near enough to see it, then its addresses. */
    Stream<String> tags() {
        return Stream.concat(mac().stream(), addresses());
    }

    String shownAddresses() {
        String all = host.all("address")
                .flatMap(address -> address.attribute("addr").stream())
                .map(address -> "`" + address + "`")
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "none" : all;
    }

    private Optional<String> mac() {
        return addresses("mac").findFirst().map(mac -> mac.toLowerCase(Locale.ROOT));
    }

    /** Without those that every machine has for itself. */
    private Stream<String> addresses() {
        return Stream.concat(addresses("ipv4"), addresses("ipv6"))
                .filter(address -> !address.startsWith("127.") && !address.equals("::1"));
    }

    private Stream<String> addresses(String type) {
        return host.all("address")
                .filter(address -> address.attribute("addrtype").orElse("ipv4").equals(type))
                .flatMap(address -> address.attribute("addr").stream());
    }

    FoundAsset asset(String tag) {
        Map<AssetField, String> values = new EnumMap<>(AssetField.class);
        name().ifPresent(name -> values.put(AssetField.NAME, name));
        scripts().forEach(script -> IndustrialScripts.read(script, values));
        String note = note();
        if (!note.isEmpty()) {
            values.put(AssetField.NOTE, note);
        }
        FoundAsset asset = FoundAsset.of(place, tag, values).with(interfaces());
        Optional<String> version = Optional.ofNullable(values.get(AssetField.VERSION));
        return version.isPresent() && scan.day().isPresent()
                ? asset.seenAs(
                        new Identity(Identity.How.SCAN, scan.by(), scan.day().orElseThrow(), version))
                : asset;
    }

    private Optional<String> name() {
        return host.first("hostnames").stream()
                .flatMap(names -> names.all("hostname"))
                .flatMap(name -> name.attribute("name").stream())
                .findFirst();
    }

    private List<NetworkInterface> interfaces() {
        String mac = mac().orElse("");
        List<NetworkInterface> all = addresses()
                .map(address -> new NetworkInterface(address, "", "", mac))
                .toList();
        return all.isEmpty() && !mac.isEmpty() ? List.of(new NetworkInterface("", "", "", mac)) : all;
    }

    private String note() {
        List<String> open = ports().filter(port -> port.first("state")
                        .flatMap(state -> state.attribute("state"))
                        .orElse("")
                        .equals("open"))
                .map(NmapHost::service)
                .toList();
        String shown = open.stream().limit(SHOWN_PORTS).collect(Collectors.joining(", "));
        String more = open.size() > SHOWN_PORTS ? " and " + (open.size() - SHOWN_PORTS) + " more" : "";
        String when = scan.by() + scan.day().map(day -> ", " + day).orElse("");
        Stream<String> parts = Stream.of(open.isEmpty() ? "" : "open: " + shown + more, system(), networkCard());
        String told = parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return told.isEmpty() ? "" : when + ": " + told;
    }

    private Stream<Element> ports() {
        return host.first("ports").stream().flatMap(ports -> ports.all("port"));
    }

    private static String service(Element port) {
        String number = port.attribute("protocol").orElse("?") + "/"
                + port.attribute("portid").orElse("?");
        Optional<Element> service = port.first("service");
        String name = service.flatMap(each -> each.attribute("name"))
                .map(each -> " " + each)
                .orElse("");
        String product = Stream.of("product", "version")
                .flatMap(each -> service.flatMap(found -> found.attribute(each)).stream())
                .collect(Collectors.joining(" "));
        return number + name + (product.isEmpty() ? "" : " (" + product + ")");
    }

    private String system() {
        return host.first("os").stream()
                .flatMap(os -> os.all("osmatch"))
                .filter(match -> match.attribute("accuracy")
                                .filter(accuracy -> accuracy.matches("\\d{1,3}"))
                                .map(Integer::parseInt)
                                .orElse(0)
                        >= SURE)
                .findFirst()
                .map(match -> "perhaps " + match.attribute("name").orElse("?") + " ("
                        + match.attribute("accuracy").orElse("?") + " %)")
                .orElse("");
    }

    private String networkCard() {
        return host.all("address")
                .filter(address -> address.attribute("addrtype").orElse("").equals("mac"))
                .flatMap(address -> address.attribute("vendor").stream())
                .findFirst()
                .map(vendor -> "network card by " + vendor)
                .orElse("");
    }

    private Stream<Element> scripts() {
        return Stream.concat(
                ports().flatMap(port -> port.all("script")),
                host.first("hostscript").stream().flatMap(scripts -> scripts.all("script")));
    }

    Set<String> scriptsLeft() {
        return scripts()
                .flatMap(script -> script.attribute("id").stream())
                .filter(id -> !IndustrialScripts.isKnown(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
