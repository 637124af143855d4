package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.ProcessCatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema of the plant file, for editors that complete and check while one types. It follows from the forms that
 * read the file; what only the whole plant can tell (unknown ids, rows that do not exist) only reading tells.
 */
public final class PlantSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private PlantSchema() {}

    /** The schema as it is published, with a line end after its last line. */
    public static String json() {
        return json("Ringwall plant file", Page.FORM);
    }

    /** The schema of the programme file. */
    public static String programme() {
        ProgrammeForm form = new ProgrammeForm(new ProcessCatalog(List.of()), Optional.empty());
        return json("Ringwall programme file", form.page());
    }

    /** The schema of the evaluation file. */
    public static String evaluation() {
        EvaluationForm form = new EvaluationForm(new ProcessCatalog(List.of()), Optional.empty());
        return json("Ringwall evaluation file", form.page());
    }

    /** The schema of a list of requirements. */
    public static String requirements() {
        RequirementListForm form = new RequirementListForm(
                new ProcessCatalog(List.of()), new Catalog(List.of(), List.of(), ""), Optional.empty(), List.of());
        return json("Ringwall list of requirements", form.page());
    }

    /** The schema of the profile file. */
    public static String profile() {
        ProfileForm form = new ProfileForm(new ProcessCatalog(List.of()), new Catalog(List.of(), List.of(), ""));
        return json("Ringwall profile file", form.page());
    }

    private static String json(String title, Form<?> form) {
        Map<String, Object> schema = Kinds.schema("$schema", DIALECT, "title", title);
        schema.putAll(form.schema());
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.builder().build().writer().with(printer).writeValueAsString(schema) + "\n";
    }

    /** The header that a table of the plant may have, column by column. */
    public static List<String> columns(String table) {
        Form<?> form = Pages.TABLES.get(table);
        if (form == null) {
            throw new IllegalArgumentException("expected one of " + Pages.TABLES.keySet() + ", got " + table);
        }
        return form.fieldNames();
    }

    /** Names of the tables that may lie beside a plant, in order. */
    public static List<String> tables() {
        return Pages.TABLES.keySet().stream().sorted().toList();
    }
}
