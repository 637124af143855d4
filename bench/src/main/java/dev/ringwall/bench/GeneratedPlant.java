package dev.ringwall.bench;

import dev.ringwall.engine.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A plant as large as one wants, as its owner would write it down: zones, conduits, products and statements in YAML, assets,
 * channels and evidence as tables. The same size and seed give the same bytes. Nothing in it is real, but its proportions
 * are: much is claimed, less is seen working, some is against, some is old, and a tenth of everything nobody has said.
 */
public final class GeneratedPlant {

    /** The day that its evidence was made for. */
    public static final String DAY = "2026-11-01";

    private static final int ZONES_IN_AREA = 10;
    private static final int CHANNELS_IN_CONDUIT = 4;
    private static final List<String> PORTS =
            List.of("tcp/502", "tcp/44818", "tcp/102", "tcp/4840", "udp/123", "tcp/443");
    private static final List<String> TARGETS =
            List.of("1 1 1 0 1 1 1", "2 2 1 1 2 1 2", "2 2 2 1 3 1 2", "3 3 2 2 3 2 3");

    private final PlantSize size;
    private final SplittableRandom dice;
    private final GeneratedProducts products;
    private final GeneratedEvidence evidence;
    private final List<String> assets = new ArrayList<>();

    /** The members of each zone, by number; those of a conduit stand apart. */
    private final List<List<String>> members = new ArrayList<>();

    private GeneratedPlant(PlantSize size, long seed, Catalog catalog) {
        this.size = size;
        this.dice = new SplittableRandom(seed);
        this.products = new GeneratedProducts(catalog, dice);
        this.evidence = new GeneratedEvidence(catalog, dice);
    }

    /** Writes the plant into a folder. */
    public static void write(Path folder, PlantSize size, long seed, Catalog catalog) throws IOException {
        new GeneratedPlant(size, seed, catalog).write(folder);
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("plant.yaml"), plant());
        Files.writeString(folder.resolve("products.yaml"), products.yaml());
        Files.writeString(folder.resolve("assets.csv"), assets());
        Files.writeString(folder.resolve("channels.csv"), channels());
        Files.writeString(folder.resolve("statements.yaml"), statements());
        Files.writeString(folder.resolve("evidence.csv"), evidence.csv());
    }

    static String zone(int number) {
        return "zone-%03d".formatted(number);
    }

    static String conduit(int number) {
        return "conduit-%03d".formatted(number);
    }

    private String plant() {
        var text = new StringBuilder(
                "ringwall: 1\nplant: {id: generated, name: Generated plant, owner: nobody}\n\nzones:\n");
        for (int zone = 0; zone < size.zones(); zone++) {
            boolean area = zone % ZONES_IN_AREA == 0;
            text.append("  - {id: ").append(zone(zone)).append(", kind: ").append(area ? "operations" : "control");
            if (!area) {
                text.append(", parent: ").append(zone(zone - zone % ZONES_IN_AREA));
            }
            text.append(", untrusted: no, safety: no");
            if (area || chance(70)) {
                text.append(", sl_t: {vector: ")
                        .append(any(TARGETS))
                        .append(", by: Owner, date: 2026-01-15, reason: made up}");
            }
            text.append("}\n");
            evidence.ofZone(zone);
        }
        text.append("  - {id: outside, kind: external, outside: yes, untrusted: yes}\n\nconduits:\n");
        for (int conduit = 0; conduit < size.conduits(); conduit++) {
            text.append("  - {id: ")
                    .append(conduit(conduit))
                    .append(", zones: [")
                    .append(zone(from(conduit)))
                    .append(", ");
            text.append(to(conduit)).append("], unchanged_since: 2025-01-01}\n");
            evidence.ofConduit(conduit);
        }
        return text.toString();
    }

    private int from(int conduit) {
        return conduit % size.zones();
    }

    /** The neighbour, the next area, or one somewhere else; one in fifty leads outside. */
    private String to(int conduit) {
        if (conduit % 50 == 49) {
            return "outside";
        }
        int step = 1 + (conduit / size.zones()) * ZONES_IN_AREA;
        int other = (from(conduit) + step) % size.zones();
        return zone(other == from(conduit) ? (other + 1) % size.zones() : other);
    }

    private String assets() {
        var text =
                new StringBuilder("id,zone,conduit,product,version,baseline,components,address,network,safety,wireless,"
                        + "temporary,external,human_interface,outputs,business,identity.how,identity.by,identity.date,"
                        + "identity.version,unchanged_since\n");
        for (int zone = 0; zone < size.zones(); zone++) {
            members.add(new ArrayList<>());
            for (int i = 0; i < size.assetsIn(zone); i++) {
                String id = "asset-%05d".formatted(assets.size());
                members.getLast().add(id);
                asset(text, id, zone(zone) + ",", products.anyInZone());
            }
        }
        for (int conduit = 0; conduit < size.conduits(); conduit++) {
            asset(text, "firewall-%03d".formatted(conduit), "," + conduit(conduit), products.anyFirewall());
        }
        return text.toString();
    }

    private void asset(StringBuilder text, String id, String home, GeneratedProducts.Kind product) {
        int number = assets.size();
        assets.add(id);
        String version = product.version(dice.nextInt(10));
        boolean host = product.isHost();
        text.append(id)
                .append(',')
                .append(home)
                .append(',')
                .append(product.id())
                .append(',')
                .append(version)
                .append(',');
        text.append("base-").append(product.number() % 4).append(',');
        if (host) {
            text.append("\"[{id: os, product: ")
                    .append(product.id())
                    .append(", version: \"\"")
                    .append(version);
            text.append("\"\"}, {id: app, product: ")
                    .append(products.anyApplication().id())
                    .append(", version: \"\"1.2\"\"}]\"");
        }
        text.append(",10.%d.%d.%d,net-%s"
                .formatted(number >> 16, (number >> 8) & 255, number & 255, home.replace(",", "")));
        for (int trait = 0; trait < 7; trait++) {
            boolean yes = (trait == 4 && host) || (trait == 5 && product.isController()) || (trait == 1 && chance(2));
            text.append(',').append(yes ? "yes" : chance(97) ? "no" : "");
        }
        text.append(chance(80) ? ",configuration,Engineer,2026-05-04," + version : ",,,,");
        text.append(chance(90) ? ",2025-02-01" : ",").append('\n');
        evidence.ofAsset(id, product, version);
    }

    private String channels() {
        var text = new StringBuilder(
                "id,conduit,from,to,initiator,protocol,port,purpose,wireless,encrypted,authenticated,interactive,external,temporary\n");
        for (int conduit = 0; conduit < size.conduits(); conduit++) {
            for (int i = 0; i < CHANNELS_IN_CONDUIT; i++) {
                text.append(
                        "ch-%03d-%d,%s,%s,".formatted(conduit, i, conduit(conduit), any(members.get(from(conduit)))));
                text.append("zone:")
                        .append(to(conduit))
                        .append(",from,protocol ")
                        .append(i)
                        .append(',')
                        .append(any(PORTS));
                text.append(",made up,no,")
                        .append(chance(50) ? "yes" : "no")
                        .append(',')
                        .append(chance(60) ? "yes" : "no");
                text.append(chance(5) ? ",yes" : ",no").append(",no,no\n");
            }
        }
        return text.toString();
    }

    private String statements() {
        var text = new StringBuilder("groups:\n");
        for (GeneratedProducts.Kind product : products.all()) {
            text.append("  - {id: group-")
                    .append(product.id())
                    .append(", product: ")
                    .append(product.id());
            text.append(", versions: \"1.x\"}\n");
        }
        text.append("\nservices:\n");
        for (int area = 0; area < size.zones(); area += ZONES_IN_AREA) {
            service(text, "directory", area, "SR 1.1, SR 1.3, SR 1.4, SR 1.5, SR 1.7");
            service(text, "log-collector", area, "SR 2.9, SR 6.1");
        }
        text.append("\nconditions:\n");
        for (String condition : List.of("wireless", "mobile-code", "pki-used")) {
            text.append("  - {id: no-")
                    .append(condition)
                    .append(", condition: ")
                    .append(condition);
            text.append(", is: absent, subjects: plant, by: Engineer, date: 2026-02-02, valid_until: 2027-02-01,");
            text.append(" checked: walk-down}\n");
        }
        text.append("\ncountermeasures:\n");
        for (int zone = 1; zone < size.zones(); zone += 7) {
            text.append("  - {id: cabinet-")
                    .append(zone)
                    .append(", replaces: {SR 1.2: a strange device is connected}, subjects: [");
            text.append(zone(zone))
                    .append("], up_to: 2, carrier: {physical: locked cabinets}, risk_record: r-")
                    .append(zone);
            text.append(
                    ", owner: Engineer, approval: {by: Owner, date: 2026-02-10, valid_until: 2027-12-31, reason: made up}}\n");
            evidence.ofCabinet(zone);
        }
        text.append("\nrisk:\n  records:\n");
        for (int zone = 1; zone < size.zones(); zone += 7) {
            text.append("    - {id: r-").append(zone).append(", subjects: [").append(zone(zone));
            text.append("], consequences: {safety: 3}, likelihood: 4, countermeasures: [cabinet-")
                    .append(zone);
            text.append(
                    "], residual: {likelihood: 2, consequence: 3, round: 1, by: Owner, date: 2026-02-10, reason: made up}}\n");
        }
        return text.toString();
    }

    private void service(StringBuilder text, String kind, int area, String rows) {
        List<String> users = new ArrayList<>();
        for (int zone = area; zone < Math.min(area + ZONES_IN_AREA, size.zones()); zone++) {
            members.get(zone).stream().skip(1).limit(20).forEach(users::add);
        }
        String id = kind + "-" + area;
        text.append("  - {id: ").append(id).append(", kind: ").append(kind).append(", offered_by: [");
        text.append(members.get(area).getFirst())
                .append("], rows: [")
                .append(rows)
                .append("], users: [");
        text.append(String.join(", ", users)).append("]}\n");
        evidence.ofUsers(id, users);
    }

    private boolean chance(int percent) {
        return dice.nextInt(100) < percent;
    }

    private <T> T any(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }
}
