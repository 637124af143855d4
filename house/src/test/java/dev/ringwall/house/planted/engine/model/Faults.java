package dev.ringwall.house.planted.engine.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ringwall.house.planted.exchange.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** What the engine must never do, one class a fault. */
public final class Faults {

    private Faults() {}

    public static final class ReadsAFile {
        String text(Path path) throws IOException {
            return Files.readString(path);
        }
    }

    public static final class WritesToTheConsole {
        void say() {
            System.out.println("here");
        }
    }

    public static final class WritesToTheErrorConsole {
        void say() {
            System.err.println("here");
        }
    }

    public static final class ReadsTheEnvironment {
        String home() {
            return System.getenv("HOME");
        }
    }

    public static final class StartsAThread {
        void start() {
            new Thread(() -> {}).start();
        }
    }

    public static final class AsksTheRuntime {
        int processors() {
            return Runtime.getRuntime().availableProcessors();
        }
    }

    public static final class StartsAProcess {
        Process start() throws IOException {
            return new ProcessBuilder("true").start();
        }
    }

    public static final class AsksTheDay {
        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    public static final class HandsOnTheClock {
        java.util.function.Supplier<Instant> clock() {
            return Instant::now;
        }
    }

    public static final class AsksTheMillis {
        long millis() {
            return System.currentTimeMillis();
        }
    }

    public static final class AsksTheNanos {
        long nanos() {
            return System.nanoTime();
        }
    }

    public static final class MakesAnId {
        UUID id() {
            return UUID.randomUUID();
        }
    }

    public static final class ThrowsDice {
        int dice() {
            return new Random(6).nextInt();
        }
    }

    public static final class ThrowsHiddenDice {
        double dice() {
            return Math.random();
        }
    }

    public static final class DiffersByMachine {
        double root(double x) {
            return Math.pow(x, 0.25);
        }
    }

    public static final class LosesTheOrderOfAMap {
        Map<String, String> copy(Map<String, String> map) {
            return Map.copyOf(map);
        }
    }

    public static final class LosesTheOrderOfASet {
        Set<String> copy(List<String> list) {
            return Set.copyOf(list);
        }
    }

    public static final class CarriesJson {
        @JsonProperty("name")
        String name = "";
    }

    public static final class HashesOutsideEvidence {
        MessageDigest digest() throws NoSuchAlgorithmException {
            return MessageDigest.getInstance("SHA-256");
        }
    }

    public static final class SeesExchange {
        Reader reader = new Reader();
    }
}
