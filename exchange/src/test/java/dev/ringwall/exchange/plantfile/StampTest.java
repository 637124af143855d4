package dev.ringwall.exchange.plantfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Basis;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.ZoneId;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {

    private static final String WORKS = """
            ringwall: 1
            plant: {id: works}
            zones: [{id: cell}, {id: office}]
            conduits:
              - id: c
                zones: [cell, office]
                channels: [{id: h, from: plc, to: office, protocol: https, port: tcp/443}]
            products: [{id: plc-x, types: [embedded-device]}]
            assets:
              - {id: plc, zone: cell, version: "2.4", baseline: b1}
              - {id: pc, zone: cell, components: [{id: os, version: "10"}, {id: app, version: "7"}]}
              - {id: dc, version: "1"}
            services: [{id: login, kind: directory, offered_by: dc, users: [plc], rows: [SR 1.3]}]
            evidence:
              - {id: of-plc, kind: configuration, subject: plc, rows: [CR 1.1], date: 2026-01-01, by: A}
              - {id: of-pc, kind: site-test, subject: pc, rows: [CR 1.1], date: 2026-01-01, by: A}
              - {id: of-cell, kind: observation, subject: zone:cell, rows: [SR 5.1], date: 2026-01-01, by: A}
              - {id: of-use, kind: observation, subject: plc, service: login, date: 2026-01-01, by: A}
              - {id: on-file, kind: procedure, subject: zone:cell, rows: [SR 5.1], date: 2026-01-01, by: A}
              - id: noted # already
                kind: configuration
                subject: plc
                rows: [CR 1.1]
                date: 2026-01-01
                by: A
                basis: {version: "2.3"}
            """;

    @TempDir
    private Path folder;

    @Test
    void whatGoesStaleIsStampedWithTodaysValues() throws IOException {
        Plant plant = stamped();

        assertThat(piece(plant, "of-plc").basis().version()).contains("2.4");
        assertThat(piece(plant, "of-plc").basis().baseline()).contains("b1");
        assertThat(piece(plant, "of-plc").basis().zone()).contains(new ZoneId("cell"));
        assertThat(piece(plant, "of-pc").basis().versions()).isEqualTo(Map.of("pc/os", "10", "pc/app", "7"));
        assertThat(piece(plant, "of-cell").basis().channels())
                .contains(List.of(
                        plant.conduits().getFirst().channels().getFirst().signature()));
        assertThat(piece(plant, "of-cell").scope()).contains(List.of(new AssetId("pc"), new AssetId("plc")));
        assertThat(piece(plant, "of-use").basis().carrier()).contains("dc@1");
    }

    @Test
    void whatDoesNotGoStaleAndWhatWasNotedStays() throws IOException {
        Plant plant = stamped();

        assertThat(piece(plant, "on-file").basis()).isEqualTo(Basis.NOT_RECORDED);
        assertThat(piece(plant, "noted").basis().version()).contains("2.3");
        assertThat(Files.readString(folder.resolve("plant.yaml"))).contains("- id: noted # already\n");
    }

    @Test
    void stampingAgainFindsNothing() throws IOException {
        assertThat(Stamp.proposals(stamped())).isEmpty();
    }

    @Test
    void rowsOfATableAreStampedToo() throws IOException {
        Files.writeString(
                folder.resolve("evidence.csv"),
                "id,kind,subject,rows,date,by\nin-table,configuration,plc,CR 1.1; CR 2.1,2026-01-01,A\n");

        assertThat(piece(stamped(), "in-table").basis().version()).contains("2.4");
        assertThat(Files.readString(folder.resolve("evidence.csv"))).startsWith("id,kind,subject,rows,date,by,basis\n");
    }

    private Plant stamped() throws IOException {
        Files.writeString(folder.resolve("plant.yaml"), WORKS);
        PlantEdit edit = PlantEdit.of(folder, Limits.DEFAULT);
        Imported<Plant> read = PlantFile.read(edit.files(), Limits.DEFAULT, Plants.CATALOG);
        Stamp.apply(Stamp.proposals(read.value().orElseThrow()), read.places(), edit);
        edit.write();
        Imported<Plant> after = PlantFile.read(folder, Limits.DEFAULT, Plants.CATALOG);
        return after.value().orElseThrow(() -> new AssertionError(after.issues()));
    }

    private static Evidence piece(Plant plant, String id) {
        return plant.evidence().stream()
                .filter(evidence -> evidence.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
