package dev.ringwall.cli;

import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.report.Report;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.PlantFormat;
import dev.ringwall.exchange.ReportFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.TypeConversionException;

/** How what was typed becomes a value of the domain, or a sentence that says what was expected. */
final class Values {

    private Values() {}

    /** For a command and all below it; an option that is an enum needs no line here. */
    static void register(CommandLine command) {
        command.registerConverter(LocalDate.class, Values::day)
                .registerConverter(SubjectId.class, Values::subject)
                .registerConverter(Path.class, Values::path)
                .registerConverter(Report.class, Offered::report)
                .registerConverter(ReportFormat.class, Offered::format)
                .registerConverter(ImportFormat.class, Offered::importFormat)
                .registerConverter(PlantFormat.class, Offered::plantFormat);
        for (ArgSpec argument : command.getCommandSpec().args()) {
            for (Class<?> type : argument.auxiliaryTypes()) {
                if (type.isEnum()) {
                    registerChoice(command, type);
                }
            }
        }
        command.getSubcommands().values().forEach(Values::register);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type was asked whether it is an enum
    private static void registerChoice(CommandLine command, Class<?> type) {
        command.registerConverter((Class) type, new Choice(type));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException _) {
            throw new TypeConversionException("expected a day such as `2026-03-01`, got `" + typed + "`");
        }
    }

    private static SubjectId subject(String typed) {
        return SubjectId.parse(typed)
                .orElseThrow(() ->
                        new TypeConversionException("expected a subject such as `zone:control`, got `" + typed + "`"));
    }

    private static Path path(String typed) {
        if (typed.isEmpty()) {
            throw new TypeConversionException("expected a file or folder, got nothing");
        }
        try {
            return Path.of(typed);
        } catch (InvalidPathException _) {
            throw new TypeConversionException("expected a file or folder, got `" + typed + "`");
        }
    }
}
