package dev.ringwall.server.http;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.model.Plant;
import dev.ringwall.engine.model.Scope;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.plantfile.PlantFile;
import dev.ringwall.exchange.plantfile.ReadPlant;
import dev.ringwall.server.Program;
import dev.ringwall.server.access.Secrets;
import dev.ringwall.server.access.Visitor;
import dev.ringwall.server.store.PlantKey;
import dev.ringwall.server.store.PlantVersion;
import dev.ringwall.server.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes what a person sees of a plant: once for all who see the same of the same version on the same day. */
@Component
class Sights {

    private static final int KEPT = 32;

    private final Store store;
    private final Catalog catalog;
    private final Clock clock;
    private final Map<Of, Sight> made = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Of, Sight> eldest) {
            return size() > KEPT;
        }
    };

    private record Of(PlantKey plant, long number, Scope scope, LocalDate day) {}

    Sights(Store store, Catalog catalog, Clock clock) {
        this.store = store;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** What the sender of a request sees of a plant as it stands. */
    Sight of(String plant, Optional<LocalDate> day, HttpServletRequest request) {
        return of(key(plant), day, Guests.of(request)).orElseThrow(() -> Problem.notFound("plant"));
    }

    Optional<Sight> of(PlantKey key, Optional<LocalDate> day, Visitor visitor) {
        return visitor.sees(key.value()).flatMap(scope -> store.load(key).map(version -> of(version, scope, day)));
    }

    /** Another version of a plant, as somebody sees it. */
    Sight of(PlantVersion version, Plant plant, Scope scope, Optional<LocalDate> day) {
        return make(version, plant.seenBy(scope), scope, day.orElseGet(() -> today(plant)));
    }

    private Sight of(PlantVersion version, Scope scope, Optional<LocalDate> day) {
        LocalDate asked = day.orElseGet(() -> today(version.plant()));
        Of of = new Of(version.key(), version.number(), scope, asked);
        synchronized (made) {
            return made.computeIfAbsent(of, any -> make(version, version.plant().seenBy(scope), scope, asked));
        }
    }

    private Sight make(PlantVersion version, Plant plant, Scope scope, LocalDate day) {
        byte[] written = PlantFile.write(plant).getBytes(StandardCharsets.UTF_8);
        Imported<Plant> placed =
                PlantFile.read(List.of(new SourceFile(PlantFile.NAME, written)), Limits.DEFAULT, catalog);
        ReadPlant read = new ReadPlant(plant, placed.places(), catalog, day, Program.VERSION);
        String tag = scope instanceof Scope.Whole
                ? Long.toString(version.number())
                : Secrets.kept(new String(written, StandardCharsets.UTF_8)).substring(0, 16);
        return new Sight(version, scope, tag, read, read.assess());
    }

    LocalDate today(Plant plant) {
        return LocalDate.now(clock.withZone(plant.settings().timeZone()));
    }

    static PlantKey key(String plant) {
        try {
            return new PlantKey(UUID.fromString(plant));
        } catch (IllegalArgumentException _) {
            throw Problem.notFound("plant");
        }
    }
}
