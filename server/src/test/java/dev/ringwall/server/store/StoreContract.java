package dev.ringwall.server.store;

import static dev.ringwall.server.store.Worked.ANNA;
import static dev.ringwall.server.store.Worked.BEN;
import static dev.ringwall.server.store.Worked.CATALOG;
import static dev.ringwall.server.store.Worked.naming;
import static dev.ringwall.server.store.Worked.starter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Change;
import dev.ringwall.engine.model.PartKey;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.PlantHead;
import dev.ringwall.engine.model.PlantPart;
import dev.ringwall.engine.model.Section;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.exchange.plantfile.PlantParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store has to do on every database; one class for each runs it. */
abstract class StoreContract {

    @TempDir
    private Path data;

    abstract Location location(Path folder);

    /** Leaves no room for another change. */
    abstract void fill(Database database);

    private Store open() throws IOException {
        return Store.open(Database.open(location(data)), data, CATALOG, Clock.systemUTC());
    }

    @Test
    void aPlantComesBackAsItWentIn() throws IOException {
        Plant plant = starter();
        PlantKey key;
        try (Store store = open()) {
            key = store.create(plant, ANNA, "begun").key();
        }
        try (Store store = open()) {
            PlantVersion version = store.load(key).orElseThrow();
            assertThat(version.plant()).isEqualTo(plant);
            assertThat(PlantFile.write(version.plant())).isEqualTo(PlantFile.write(plant));
            assertThat(store.plants()).extracting(PlantEntry::name).containsExactly("My plant");
            assertThat(store.history(key, Long.MAX_VALUE, 1000)).hasSize((int) version.number());
        }
    }

    @Test
    void changesToDifferentThingsMergeAndToTheSameThingClash() throws IOException {
        try (Store store = open()) {
            PlantVersion begun = store.create(starter(), ANNA, "begun");
            assertThat(store.submit(naming(begun, "plc-1", "Mixer", ANNA)).join())
                    .isInstanceOf(Submitted.Published.class);
            assertThat(store.submit(naming(begun, "historian", "Archive", BEN)).join())
                    .isInstanceOf(Submitted.Published.class);
            Submitted third =
                    store.submit(naming(begun, "plc-1", "Stirrer", BEN)).join();
            assertThat(third).isInstanceOfSatisfying(Submitted.Conflicting.class, conflict -> {
                Clash clash = conflict.clashes().getFirst();
                assertThat(clash.stands()).contains("Mixer");
                assertThat(clash.wanted()).contains("Stirrer");
                assertThat(clash.by()).isEqualTo(ANNA);
            });
            assertThat(store.load(begun.key()).orElseThrow().plant().assets())
                    .extracting(Asset::name)
                    .contains("Mixer", "Archive")
                    .doesNotContain("Stirrer");
        }
    }

    @Test
    void whatOthersNameCannotBeTakenAway() throws IOException {
        try (Store store = open()) {
            PlantVersion begun = store.create(starter(), ANNA, "begun");
            Change removal = new Change.Remove(new PartKey(Section.ASSETS, "plc-1"));
            assertThat(store.submit(new Submission(begun.key(), begun.number(), List.of(removal), ANNA, "gone"))
                            .join())
                    .isInstanceOf(Submitted.Contradicting.class);
            assertThat(store.load(begun.key()).orElseThrow().number()).isEqualTo(begun.number());
        }
    }

    @Test
    void undoIsAChangeLikeAnyOther() throws IOException {
        try (Store store = open()) {
            PlantVersion begun = store.create(starter(), ANNA, "begun");
            store.submit(naming(begun, "plc-1", "Mixer", ANNA)).join();
            Submitted undone = store.undo(begun.key(), begun.number() + 1, ANNA, "a mistake")
                    .join();
            assertThat(undone)
                    .isInstanceOfSatisfying(
                            Submitted.Published.class,
                            done -> assertThat(done.version().plant()).isEqualTo(begun.plant()));
            assertThat(store.at(begun.key(), begun.number() + 1).orElseThrow().assets())
                    .extracting(Asset::name)
                    .contains("Mixer");
            assertThat(store.load(begun.key()).orElseThrow().number()).isEqualTo(begun.number() + 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"water-treatment", "chemical-plant", "car-body-welding"})
    void aWorkedPlantIsTheFoldOfItsParts(String name) throws IOException {
        Path folder = Path.of(System.getProperty("ringwall.root", ".."), "cases", name);
        Plant plant = PlantFile.read(folder, Limits.DEFAULT, CATALOG).value().orElseThrow();
        List<Change> changes = new ArrayList<>();
        for (PlantPart part : PlantPart.of(plant)) {
            Section section = PartKey.of(part).section();
            String text = PlantParts.write(part);
            assertThat(PlantParts.read(section, text, CATALOG).value()).as(text).contains(part);
            changes.add(new Change.Put(part));
        }
        PlantHead head = new PlantHead(plant.id(), plant.description(), plant.settings());
        assertThat(Change.applyAll(Snapshots.empty(head), changes)).isEqualTo(plant);
    }

    @Test
    void theFirstBrokenLinkIsNamed() throws IOException {
        PlantKey key;
        try (Store store = open()) {
            key = store.create(starter(), ANNA, "begun").key();
        }
        try (Database database = Database.open(location(data))) {
            assertThat(Chain.verify(database).faults()).isEmpty();
            assertThat(Chain.rebuild(database, CATALOG)).isPositive();
            database.write(sql -> sql.sql("update journal set reason = 'never mind' where number = 3")
                    .update());
            assertThat(Chain.verify(database).faults())
                    .singleElement()
                    .asString()
                    .contains(key.toString(), "broken at change 3");
        }
    }

    @Test
    void aFullDiskRefusesChangesAndReadingGoesOn() throws IOException {
        Database database = Database.open(location(data));
        try (Store store = Store.open(database, data, CATALOG, Clock.systemUTC())) {
            PlantVersion begun = store.create(starter(), ANNA, "begun");
            fill(database);
            Submitted refused = store.submit(naming(begun, "plc-1", "x".repeat(50_000), ANNA))
                    .join();
            assertThat(refused)
                    .isEqualTo(
                            new Submitted.Closed("the disk is full: nothing can be changed until there is room again"));
            assertThat(store.load(begun.key()).orElseThrow().plant()).isEqualTo(begun.plant());
            assertThat(store.plants()).hasSize(1);
        }
    }

    @Test
    void anAttachmentIsKnownByItsHash() throws IOException {
        try (Store store = open()) {
            Attachment kept = store.attach(new ByteArrayInputStream("seen".getBytes(StandardCharsets.UTF_8)));
            assertThat(kept.bytes()).isEqualTo(4);
            assertThat(Files.readString(store.attachment(kept.sha256()).orElseThrow()))
                    .isEqualTo("seen");
            assertThat(store.attachment("../lock")).isEmpty();
        }
    }

    @Test
    void aSnapshotThatCannotBeReadIsToldOfAndMadeAnew() throws IOException, InterruptedException {
        PlantVersion begun;
        try (Store store = open()) {
            begun = store.create(starter(), ANNA, "begun");
        }
        try (Database database = Database.open(location(data))) {
            assertThat(Chain.rebuild(database, CATALOG)).isPositive();
            database.write(sql -> sql.sql("update snapshot set content = ?")
                    .param("ringwall: 1".getBytes(StandardCharsets.UTF_8))
                    .update());
            assertThat(Chain.copies(database, data, CATALOG))
                    .singleElement()
                    .asString()
                    .contains("at change " + begun.number() + " cannot be read");
        }
        try (Store store = open()) {
            assertThat(store.load(begun.key()).orElseThrow().plant()).isEqualTo(begun.plant());
            for (int i = 0; i < 200 && snapshots() < 2; i++) {
                Thread.sleep(10);
            }
        }
        try (Database database = Database.open(location(data))) {
            assertThat(Chain.copies(database, data, CATALOG))
                    .singleElement()
                    .asString()
                    .contains("it was replaced");
            Chain.rebuild(database, CATALOG);
            assertThat(Chain.copies(database, data, CATALOG)).isEmpty();
        }
    }

    private int snapshots() throws IOException {
        try (Database look = Database.look(location(data).vendor())) {
            return look.read(sql -> sql.sql("select count(*) from snapshot")
                    .query(Integer.class)
                    .single());
        }
    }

    @Test
    void aSnapshotThatSaysSomethingElseIsAFault() throws IOException {
        try (Store store = open()) {
            store.create(starter(), ANNA, "begun");
        }
        try (Database database = Database.open(location(data))) {
            Chain.rebuild(database, CATALOG);
            Plant renamed = Change.applyAll(starter(), List.of(Worked.naming(starter(), "plc-1", "Mixer")));
            byte[] other = PlantBytes.write(renamed);
            database.write(sql -> sql.sql("update snapshot set content = ?, sha256 = ?")
                    .params(other, Link.sha256(other))
                    .update());
            assertThat(Chain.copies(database, data, CATALOG))
                    .singleElement()
                    .asString()
                    .contains("is not what the journal says");
        }
    }

    @Test
    void aSubmissionThatBreaksTheContractIsItsOwnMatter() throws IOException {
        try (Store store = open()) {
            PlantVersion begun = store.create(starter(), ANNA, "begun");
            List<Change> passing = List.of(new Change.AnotherDay(LocalDate.of(2026, 11, 23)));
            assertThat(store.submit(new Submission(begun.key(), begun.number(), passing, ANNA, "time")))
                    .failsWithin(Duration.ofSeconds(10));
            assertThat(store.submit(naming(begun, "plc-1", "Mixer", BEN)).join())
                    .isInstanceOf(Submitted.Published.class);
        }
    }

    @Test
    void aListenerThatFailsHoldsNobodyUp() throws IOException {
        try (Store store = open()) {
            PlantVersion begun = store.create(starter(), ANNA, "begun");
            store.follow(_ -> {
                throw new IllegalStateException("deaf");
            });
            assertThat(store.submit(naming(begun, "plc-1", "Mixer", BEN)).join())
                    .isInstanceOf(Submitted.Published.class);
            assertThat(store.submit(naming(begun, "historian", "Archive", BEN)).join())
                    .isInstanceOf(Submitted.Published.class);
        }
    }

    @Test
    void aPrintedHeadTellsWhetherWhatWasBeforeItStands() throws IOException {
        SignedHead printed;
        SignedHead later;
        try (Store store = open()) {
            PlantVersion begun = store.create(starter(), ANNA, "begun");
            printed = store.signedHead(begun);
            assertThat(store.submit(naming(begun, "plc-1", "Mixer", ANNA)).join())
                    .isInstanceOf(Submitted.Published.class);
            later = store.signedHead(store.load(begun.key()).orElseThrow());
        }
        HeadKey key = HeadKey.find(data).orElseThrow();
        assertThat(SignedHead.parse(printed.toString())).contains(printed);
        try (Database database = Database.open(location(data))) {
            assertThat(Chain.against(database, printed, key)).isEmpty();
            assertThat(Chain.heads(database, key)).containsExactly(later);
            SignedHead forged =
                    new SignedHead(printed.plant(), printed.number(), later.head(), printed.key(), printed.signature());
            assertThat(Chain.against(database, forged, key).orElseThrow()).contains("its signature does not fit");

            writtenAnew(database, printed.plant());
            assertThat(Chain.verify(database).faults())
                    .as("every hash fits again")
                    .isEmpty();
            assertThat(Chain.against(database, printed, key).orElseThrow())
                    .contains("was altered at or before change " + printed.number());
            database.write(sql -> sql.sql("delete from journal").update());
            assertThat(Chain.against(database, later, key).orElseThrow()).contains("what was printed is gone");
        }
    }

    /** As somebody does who may write to the database: another reason, and all hashes after it made to fit. */
    private static void writtenAnew(Database database, PlantKey plant) {
        database.write(sql -> {
            String head = Link.ROOT;
            sql.sql("update journal set reason = 'another' where number = 3").update();
            for (Journal.Hashed each : Journal.between(sql, plant, 0, Long.MAX_VALUE)) {
                head = new Link(plant, each.row()).hashOn(head);
                sql.sql("update journal set hash = ? where number = ?")
                        .params(head, each.row().number())
                        .update();
            }
            return sql.sql("update plant set head = ?").param(head).update();
        });
    }

    @Test
    void theKeyOfAStoreIsItsOwnersAlone() throws IOException {
        open().close();
        Path file = data.resolve(HeadKey.FILE);
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        HeadKey key = HeadKey.find(data).orElseThrow();
        open().close();
        assertThat(HeadKey.find(data).orElseThrow().name()).isEqualTo(key.name());
        Files.writeString(file, "no key");
        assertThatThrownBy(() -> HeadKey.find(data)).hasMessageContaining("expected a private and a public key");
    }
}
