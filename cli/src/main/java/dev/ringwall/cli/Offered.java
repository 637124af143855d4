package dev.ringwall.cli;

import dev.ringwall.engine.report.Report;
import dev.ringwall.engine.report.Reports;
import dev.ringwall.exchange.Format;
import dev.ringwall.exchange.Formats;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.PlantFormat;
import dev.ringwall.exchange.ReportFormat;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.TypeConversionException;

/** What there is to choose from, by name: the reports and the formats that a report can have. */
final class Offered {

    private Offered() {}

    /** For help texts. */
    static final class ReportNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Reports.ALL.stream().map(Report::name).iterator();
        }
    }

    /** For help texts. */
    static final class FormatNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Formats.ofReports().stream().map(Format::name).iterator();
        }
    }

    static Report report(String typed) {
        return Reports.ALL.stream()
                .filter(report -> report.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(
                        () -> unknown(Reports.ALL.stream().map(Report::name).toList(), typed));
    }

    static ReportFormat format(String typed) {
        return Formats.ofReports().stream()
                .filter(format -> format.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() ->
                        unknown(Formats.ofReports().stream().map(Format::name).toList(), typed));
    }

    /** For help texts. */
    static final class ImportNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Formats.ofImports().stream().map(Format::name).iterator();
        }
    }

    /** For help texts. */
    static final class Fields implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Formats.ofImports().stream()
                    .flatMap(format -> format.fields().stream())
                    .distinct()
                    .iterator();
        }
    }

    static ImportFormat importFormat(String typed) {
        return Formats.ofImports().stream()
                .filter(format -> format.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() ->
                        unknown(Formats.ofImports().stream().map(Format::name).toList(), typed));
    }

    /** For help texts. */
    static final class PlantNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Formats.ofPlants().stream().map(Format::name).iterator();
        }
    }

    static PlantFormat plantFormat(String typed) {
        return Formats.ofPlants().stream()
                .filter(format -> format.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() ->
                        unknown(Formats.ofPlants().stream().map(Format::name).toList(), typed));
    }

    private static TypeConversionException unknown(List<String> offered, String typed) {
        return new TypeConversionException("expected " + Choice.oneOf(offered) + ", got `" + typed + "`");
    }
}
