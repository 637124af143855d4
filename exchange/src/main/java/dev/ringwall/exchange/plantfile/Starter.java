package dev.ringwall.exchange.plantfile;

import dev.ringwall.exchange.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A small plant to start from: two zones, a conduit, one asset of each kind, and a first piece of evidence. */
public final class Starter {

    /** Lies beside the plant, so that an editor completes and checks without any network. */
    static final String SCHEMA = "plant.schema.json";

    private Starter() {}

    /** Writes a plant into a folder that holds none yet. */
    public static Path write(Path folder, String id, LocalDate day) throws IOException {
        Path file = folder.resolve(PlantFile.NAME);
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString(), null, "there is a plant already");
        }
        Files.createDirectories(folder);
        AtomicFile.write(folder.resolve(SCHEMA), PlantSchema.json().getBytes(StandardCharsets.UTF_8));
        AtomicFile.write(file, plant(id, day.toString()).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** The text of the plant; it reads without an issue. */
    public static String plant(String id, String day) {
        return TEXT.replace("$id", id).replace("$day", day);
    }

    private static final String TEXT = """
            # yaml-language-server: $schema=plant.schema.json
            # A plant, as Ringwall reads it. Change what is here, add what is yours, then: ringwall assess .
            # Long lists may stand in tables beside this file: assets.csv, channels.csv, evidence.csv, flows.csv.
            ringwall: 1

            plant:
              id: $id
              name: My plant
              owner: Who answers for it
              purpose: What it is for
              perimeter: Where it ends, and what is outside
              time_zone: UTC
              access_points:
                - {name: Remote maintenance, kind: logical, where: office firewall}
                - {name: Front door, kind: physical, where: control room}

            # What needs the same protection stands in one zone. Zones may nest: parent: control
            zones:
              - id: control
                name: Control network
                kind: control
                essential_functions: [keep the process running]
                # IAC UC SI DC RDF TRE RA; one number stands for all seven. Four methods can set it, this one is by hand.
                sl_t: {vector: 2 2 2 1 2 1 2, by: Your name, date: $day, reason: first estimate}
              - id: office
                name: Office network
                kind: business
                outside: yes # not part of this plant, needs no target
                untrusted: yes

            # Everything between two zones goes through a conduit, and each communication in it is a channel.
            conduits:
              - id: control-office
                zones: [control, office]
                channels:
                  - {id: history, from: historian, to: office, initiator: to, protocol: https, port: tcp/443, encrypted: yes}

            # What suppliers sell, and what they claim of it: row by row, or by level.
            products:
              - id: example-plc
                vendor: Example
                types: [embedded-device]
                claims:
                  - id: claim-example-plc
                    versions: 2.0 to 2.x
                    date: $day
                    by: Example
                    rows:
                      CR 1.1: met
                      CR 1.3: {integration: directory}
                      CR 1.9: {configured: certificates instead of passwords, guide: security manual}
                      CR 2.8: not met

            # In one zone or one conduit each. yes, no, or leave it out where nobody knows.
            assets:
              - {id: plc-1, zone: control, product: example-plc, version: "2.4", address: 10.0.1.11, safety: no, outputs: yes}
              - {id: historian, zone: control, types: [host-device, software-application], human_interface: yes}
              - {id: firewall, conduit: control-office, types: [network-device]}

            # What is known, for and against. Kinds: claim, certificate, lab-test, design-document, procedure, configuration,
            # site-test, observation, activity.
            evidence:
              - id: walk-down-1
                kind: observation
                method: walk-down
                subject: plc-1
                rows: [EDR 3.11]
                date: $day
                by: Your name
            """;
}
