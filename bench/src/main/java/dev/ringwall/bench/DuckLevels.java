package dev.ringwall.bench;

import dev.ringwall.engine.assessment.LevelColumns;
import dev.ringwall.engine.catalog.Catalog;
import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.catalog.Requirement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same levels by DuckDB in memory, on one thread: once from bits by masks written by hand, once from status rows. */
final class DuckLevels implements AutoCloseable {

    private static final int HIGHEST = 4;

    private final Catalog catalog;
    private final LevelColumns bits;
    private final DuckDBConnection connection;

    DuckLevels(Catalog catalog) throws SQLException {
        this.catalog = catalog;
        this.bits = new LevelColumns(catalog);
        this.connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        run("SET threads = 1");
        run("SET preserve_insertion_order = true");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Takes components as three pairs of longs each. */
    void load(long[] notMet, long[] unknown, long[] asked) throws SQLException {
        run(
                "CREATE OR REPLACE TABLE component (id BIGINT, n0 BIGINT, n1 BIGINT, u0 BIGINT, u1 BIGINT, m0 BIGINT, m1 BIGINT)");
        try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "component")) {
            for (int i = 0; i < notMet.length / 2; i++) {
                appender.beginRow();
                appender.append((long) i);
                for (long[] each : List.of(notMet, unknown, asked)) {
                    appender.append(each[2 * i]);
                    appender.append(each[2 * i + 1]);
                }
                appender.endRow();
            }
        }
    }

    /** By masks: of each foundational requirement the highest level below which no row is open. */
    void levels() throws SQLException {
        List<String> terms = new ArrayList<>();
        for (FoundationalRequirement fr : FoundationalRequirement.ALL) {
            String asked = "(m0 & %s) = 0 AND (m1 & %s) = 0"
                    .formatted(mask(fr, HIGHEST, 0), mask(fr, HIGHEST, 1))
                    .replace("(m0 & 0) = 0 AND ", "")
                    .replace(" AND (m1 & 0) = 0", "");
            String both =
                    "CASE WHEN %s THEN 255 ELSE %s + 16 * %s END".formatted(asked, level(fr, "o"), level(fr, "f"));
            terms.add("(%s)::BIGINT * %d".formatted(both, 1L << (8 * fr.ordinal())));
        }
        run("CREATE OR REPLACE TABLE level AS SELECT id, " + String.join(" + ", terms) + " AS v FROM"
                + " (SELECT id, m0, m1, n0 & m0 AS f0, n1 & m1 AS f1,"
                + " (n0 | u0) & m0 AS o0, (n1 | u1) & m1 AS o1 FROM component)");
    }

    private String level(FoundationalRequirement fr, String column) {
        StringBuilder sql = new StringBuilder("CASE");
        for (int level = HIGHEST; level > 0; level--) {
            int half = mask(fr, HIGHEST, 0).equals("0") ? 1 : 0;
            sql.append(" WHEN (%s%d & %s) = 0 THEN %d".formatted(column, half, mask(fr, level, half), level));
        }
        return sql + " ELSE 0 END";
    }

    /** The rows of a foundational requirement up to a level, in one half, as a number that SQL can read. */
    private String mask(FoundationalRequirement fr, int level, int half) {
        return rows(fr, found -> found <= level, half);
    }

    private String rows(FoundationalRequirement fr, IntPredicate levels, int half) {
        long rows = 0;
        for (Requirement row : catalog.componentRows()) {
            int bit = bits.bitOf(row.id());
            if (row.fr().orElseThrow() == fr && levels.test(row.level().value()) && bit >> 6 == half) {
                rows |= 1L << bit;
            }
        }
        return rows == 0 ? "0" : "'" + rows + "'::BIGINT";
    }

    /** One row a component and requirement that it is asked. */
    void spreadToRows() throws SQLException {
        run("CREATE OR REPLACE TABLE requirement (half INTEGER, bit BIGINT, fr INTEGER, level INTEGER)");
        for (Requirement row : catalog.componentRows()) {
            int bit = bits.bitOf(row.id());
            run("INSERT INTO requirement VALUES (%d, %d, %d, %d)"
                    .formatted(
                            bit >> 6,
                            1L << bit,
                            row.fr().orElseThrow().ordinal(),
                            row.level().value()));
        }
        run("CREATE OR REPLACE TABLE status AS SELECT id, fr, level,"
                + " CASE WHEN (CASE half WHEN 0 THEN n0 ELSE n1 END & bit) <> 0 THEN 1"
                + " WHEN (CASE half WHEN 0 THEN u0 ELSE u1 END & bit) <> 0 THEN 2 ELSE 0 END AS status"
                + " FROM component, requirement WHERE (CASE half WHEN 0 THEN m0 ELSE m1 END & bit) <> 0");
    }

    void levelsOfRows() throws SQLException {
        run("CREATE OR REPLACE TABLE level AS SELECT id, sum(v * (1::BIGINT << (8 * fr)))::BIGINT AS v FROM"
                + " (SELECT component.id AS id, each.fr AS fr, coalesce(found.v, 255) AS v"
                + " FROM component CROSS JOIN (SELECT DISTINCT fr FROM requirement) each"
                + " LEFT JOIN (SELECT id, fr, min(CASE WHEN status <> 0 THEN level - 1 ELSE 4 END)"
                + " + 16 * min(CASE WHEN status = 1 THEN level - 1 ELSE 4 END) AS v FROM status GROUP BY id, fr) found"
                + " ON found.id = component.id AND found.fr = each.fr) GROUP BY id");
    }

    /** What was found last, in the order of the components. */
    long[] vectors(int size) throws SQLException {
        long[] vectors = new long[size];
        try (Statement statement = ((Connection) connection).createStatement();
                ResultSet found = statement.executeQuery("SELECT id, v FROM level")) {
            int rows = 0;
            while (found.next()) {
                vectors[(int) found.getLong(1)] = found.getLong(2);
                rows++;
            }
            if (rows != size) {
                throw new IllegalStateException("expected " + size + " components, got " + rows);
            }
        }
        return vectors;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
