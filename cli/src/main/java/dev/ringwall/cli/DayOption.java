package dev.ringwall.cli;

import dev.ringwall.engine.model.Plant;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which day is asked about. */
final class DayOption {

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description =
                    "The day that is asked about, such as 2026-03-01; today in the plant's time zone if not given.")
    private Optional<LocalDate> day = Optional.empty();

    DayOption() {}

    DayOption(LocalDate day) {
        this.day = Optional.of(day);
    }

    boolean isGiven() {
        return day.isPresent();
    }

    LocalDate at(Plant plant, Console console) {
        return day.orElseGet(() -> console.today(plant.settings().timeZone()));
    }
}
