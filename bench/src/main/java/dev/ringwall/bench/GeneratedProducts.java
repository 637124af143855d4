package dev.ringwall.bench;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.catalog.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The products of a generated plant: what each supplier says of his, row by row or by level. */
final class GeneratedProducts {

    private static final int EACH = 15;

    private final Catalog catalog;
    private final SplittableRandom dice;
    private final List<Kind> kinds = new ArrayList<>();

    /** One product: its number, and the type of component that it is. */
    record Kind(int number, ComponentType type) {

        String id() {
            return "product-%02d".formatted(number);
        }

        /** One in ten runs a version that the claims do not name. */
        String version(int chance) {
            return chance == 0 ? "2.0" : "1." + chance;
        }

        boolean isHost() {
            return type == ComponentType.HOST_DEVICE;
        }

        boolean isController() {
            return type == ComponentType.EMBEDDED_DEVICE;
        }
    }

    GeneratedProducts(Catalog catalog, SplittableRandom dice) {
        this.catalog = catalog;
        this.dice = dice;
        for (ComponentType type : ComponentType.values()) {
            for (int i = 0; i < EACH; i++) {
                kinds.add(new Kind(kinds.size(), type));
            }
        }
    }

    List<Kind> all() {
        return kinds;
    }

    /** Seven in ten are controllers, two hosts, one a switch. */
    Kind anyInZone() {
        int drawn = dice.nextInt(10);
        return any(
                drawn < 7
                        ? ComponentType.EMBEDDED_DEVICE
                        : drawn < 9 ? ComponentType.HOST_DEVICE : ComponentType.NETWORK_DEVICE);
    }

    Kind anyFirewall() {
        return any(ComponentType.NETWORK_DEVICE);
    }

    Kind anyApplication() {
        return any(ComponentType.SOFTWARE_APPLICATION);
    }

    private Kind any(ComponentType type) {
        List<Kind> fitting = kinds.stream().filter(kind -> kind.type() == type).toList();
        return fitting.get(dice.nextInt(fitting.size()));
    }

    String yaml() {
        var text = new StringBuilder("products:\n");
        for (Kind kind : kinds) {
            String type = kind.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            text.append("  - id: ")
                    .append(kind.id())
                    .append("\n    vendor: Made up\n    types: ")
                    .append(type);
            text.append("\n    claims:\n      - {id: claim-").append(kind.id());
            text.append(", versions: \"1.x\", date: 2025-06-02, by: supplier, ");
            text.append(kind.number() % 4 == 0 ? "by_level: 2 2 2 1 2 2 2" : "rows: {" + rows(kind) + "}")
                    .append("}\n");
        }
        return text.toString();
    }

    private String rows(Kind kind) {
        var rows = new ArrayList<String>();
        for (Requirement row : catalog.componentRows(kind.type())) {
            int drawn = dice.nextInt(100);
            if (drawn < 90) {
                rows.add(row.id().code() + ": "
                        + (drawn < 65
                                ? "met"
                                : drawn < 78
                                        ? "{configured: switched on}"
                                        : drawn < 83 ? "{integration: directory}" : "not met"));
            }
        }
        return String.join(", ", rows);
    }
}
