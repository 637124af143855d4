package dev.ringwall.bench;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** The evidence of a generated plant, collected while the plant is drawn. */
final class GeneratedEvidence {

    private static final int SAMPLE = 5;

    private final Catalog catalog;
    private final SplittableRandom dice;
    private final StringBuilder text =
            new StringBuilder("id,kind,subject,rows,says,date,by,sample.seen,sample.reason,basis.version,service\n");
    private final List<List<String>> samples = new ArrayList<>();
    private int pieces;

    GeneratedEvidence(Catalog catalog, SplittableRandom dice) {
        this.catalog = catalog;
        this.dice = dice;
    }

    /** All groups have been sampled by now: their evidence comes last. */
    String csv() {
        for (int product = 0; product < samples.size(); product++) {
            List<String> seen = samples.get(product);
            if (!seen.isEmpty()) {
                String[] row = row("configuration", "group:group-product-%02d".formatted(product), "2026-03-16");
                row[3] = some(catalog.componentRows(), 30);
                row[7] = String.join(";", seen);
                row[8] = "reachable in the shutdown";
                row[9] = "1.1";
                add(row);
            }
        }
        return text.toString();
    }

    void ofZone(int zone) {
        if (dice.nextInt(10) < 8) {
            String[] row = row("site-test", "zone:" + GeneratedPlant.zone(zone), "2026-05-20");
            row[3] = some(catalog.systemRows(), 60);
            add(row);
        }
    }

    void ofConduit(int conduit) {
        if (dice.nextInt(10) < 6) {
            String[] row = row("site-test", "conduit:" + GeneratedPlant.conduit(conduit), "2026-05-21");
            row[3] = "SR 3.1;SR 5.2;SR 5.3";
            add(row);
        }
    }

    /** One in four is exported by itself; one in two hundred was seen failing. The first few of a product are its sample. */
    void ofAsset(String asset, GeneratedProducts.Kind product, String version) {
        while (samples.size() <= product.number()) {
            samples.add(new ArrayList<>());
        }
        List<String> sample = samples.get(product.number());
        if (sample.size() < SAMPLE && version.equals("1.1")) {
            sample.add(asset);
        }
        if (dice.nextInt(4) == 0) {
            // One in five of these is more than twelve months old.
            String[] row = row("configuration", asset, dice.nextInt(5) == 0 ? "2025-06-11" : "2026-06-11");
            row[3] = some(catalog.componentRows(product.type()), 25);
            row[9] = version;
            add(row);
        }
        if (dice.nextInt(200) == 0) {
            String[] row = row("observation", asset, "2026-10-07");
            row[3] = "CR 7.7";
            row[4] = "against";
            add(row);
        }
    }

    void ofUsers(String service, List<String> users) {
        for (String user : users) {
            if (dice.nextInt(2) == 0) {
                String[] row = row("configuration", user, "2026-04-02");
                row[10] = service;
                add(row);
            }
        }
    }

    void ofCabinet(int zone) {
        add(row("observation", "countermeasure:cabinet-" + zone, "2026-06-30"));
    }

    private String[] row(String kind, String subject, String date) {
        String[] row = new String[11];
        java.util.Arrays.fill(row, "");
        row[0] = "e-%05d".formatted(pieces++);
        row[1] = kind;
        row[2] = subject;
        row[5] = date;
        row[6] = "Engineer";
        return row;
    }

    private void add(String[] row) {
        text.append(String.join(",", row)).append('\n');
    }

    private String some(List<Requirement> rows, int count) {
        Set<String> chosen = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            chosen.add(rows.get(dice.nextInt(rows.size())).id().code());
        }
        return String.join(";", chosen);
    }
}
