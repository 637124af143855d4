package dev.ringwall.server.store;

import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.Change;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A process of its own that changes two plants as fast as it can, and says each change that the store answered for. It is
 * there to be killed. Its words: a folder, how many people, how many changes each, and
 * where there is one the address of a database server and its user.
 */
final class Appending {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Appending() {}

    static void main(String[] words) throws IOException, InterruptedException {
        Path data = Path.of(words[0]);
        int people = Integer.parseInt(words[1]);
        int changes = Integer.parseInt(words[2]);
        Optional<Location.Server> server =
                words.length > 3 ? Optional.of(new Location.Server(words[3], words[4], "")) : Optional.empty();
        try (Store store =
                Store.open(Database.open(new Location(data, server)), data, Worked.CATALOG, Clock.systemUTC())) {
            while (store.plants().size() < 2) {
                PlantVersion begun = store.create(Worked.starter(), Worked.ANNA, "begun");
                say("made " + begun.key() + " " + begun.number() + " " + begun.head());
            }
            say("ready");
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                threads.add(Thread.ofPlatform().start(() -> work(store, changes)));
            }
            for (Thread each : threads) {
                each.join();
            }
            say("done");
        }
    }

    private static void work(Store store, int changes) {
        SplittableRandom dice = new SplittableRandom();
        List<PlantKey> plants = store.plants().stream().map(PlantEntry::key).toList();
        for (int i = 0; i < changes; i++) {
            if (i % 16 == 0) {
                attach(store, dice.nextLong());
            }
            change(store, plants.get(dice.nextInt(plants.size())), dice);
        }
    }

    /** One to five changes that are to be there together or not at all; their reason says how many, and is like no other. */
    private static void change(Store store, PlantKey plant, SplittableRandom dice) {
        PlantVersion on = store.load(plant).orElseThrow();
        List<Asset> assets = on.plant().assets();
        int count = 1 + dice.nextInt(5);
        boolean structural = dice.nextInt(4) == 0;
        List<Change> set = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = assets.get(dice.nextInt(assets.size())).id().value();
            set.add(
                    structural
                            ? Worked.naming(on.plant(), id, "seen " + dice.nextInt(1_000_000))
                            : Worked.seen(on.plant(), "seen-" + dice.nextInt(20)));
        }
        String reason = count + " " + UUID.randomUUID();
        Submitted answer = store.submit(new Submission(plant, on.number(), set, Worked.BEN, reason))
                .join();
        if (answer instanceof Submitted.Published(PlantVersion now)) {
            say("kept " + plant + " " + now.number() + " " + now.head() + " " + reason);
        }
    }

    private static void attach(Store store, long content) {
        try {
            byte[] bytes = Long.toString(content).getBytes(StandardCharsets.UTF_8);
            say("attached " + store.attach(new ByteArrayInputStream(bytes)).sha256());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In one piece, so that what was said is said whole or not at all. */
    private static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (OUT) {
            OUT.write(bytes, 0, bytes.length);
            OUT.flush();
        }
    }
}
