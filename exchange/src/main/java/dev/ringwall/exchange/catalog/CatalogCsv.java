package dev.ringwall.exchange.catalog;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import dev.ringwall.engine.catalog.ProcessRequirement;
import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.catalog.Requirement;
import dev.ringwall.engine.catalog.RequirementId;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the rows of the catalogue as a table, one row a line, for spreadsheets: ids and facts without our texts. */
public final class CatalogCsv {

    private static final List<String> HEAD = List.of(
            "id",
            "part",
            "edition",
            "code",
            "parent",
            "status",
            "fr",
            "min_sl",
            "title",
            "clause",
            "condition",
            "types",
            "expands_to",
            "counterparts",
            "rollup",
            "note");

    private CatalogCsv() {}

    public static void write(Catalog catalog, ProcessCatalog processes, Appendable out) throws IOException {
        line(HEAD, out);
        for (Requirement row : catalog.requirements()) {
            line(cells(row), out);
        }
        for (ProcessRequirement row : processes.rows()) {
            line(cells(row), out);
        }
    }

    /** A row about how an organisation works has neither level nor foundation, and is asked of no component. */
    private static List<String> cells(ProcessRequirement row) {
        ProcessRequirementId id = row.id();
        return List.of(
                id.toString(),
                id.edition().part(),
                Integer.toString(id.edition().year()),
                id.code(),
                row.parent().map(ProcessRequirementId::code).orElse(""),
                "process",
                "",
                "",
                row.title(),
                row.clause(),
                "",
                "",
                "",
                row.near().stream().map(ProcessRequirementId::code).collect(Collectors.joining("; ")),
                "",
                row.topic());
    }

    private static List<String> cells(Requirement row) {
        RequirementId id = row.id();
        return List.of(
                id.toString(),
                id.edition().part(),
                Integer.toString(id.edition().year()),
                id.code(),
                row.parent().map(RequirementId::code).orElse(""),
                word(row.status()),
                row.fr().map(Enum::name).orElse(""),
                row.minSl().map(level -> Integer.toString(level.value())).orElse(""),
                row.title(),
                row.clause(),
                row.condition().map(CatalogCsv::word).orElse(""),
                row.types().stream().map(CatalogCsv::word).collect(Collectors.joining("; ")),
                codes(row.expandsTo()),
                codes(row.counterparts()),
                row.rollup().map(rollup -> word(rollup.way())).orElse(""),
                row.note());
    }

    private static String codes(List<RequirementId> ids) {
        return ids.stream().map(RequirementId::code).collect(Collectors.joining("; "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void line(List<String> cells, Appendable out) throws IOException {
        out.append(cells.stream().map(CatalogCsv::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** As RFC 4180 has it. */
    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
