package dev.ringwall.server.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All rows of all our tables, from one database to another of the same form. Numbers, texts and bytes are the same in both. */
final class Tables {

    private static final int BATCH = 500;

    /** Each database keeps a book of its own about the steps it took. */
    private static final String STEPS = "flyway_";

    private Tables() {}

    static void copy(Connection from, Connection to) throws SQLException {
        for (String table : inOrder(to)) {
            copy(table, from, to);
        }
    }

    /** Tables after those whose rows they name. */
    private static Set<String> inOrder(Connection connection) throws SQLException {
        DatabaseMetaData known = connection.getMetaData();
        TreeMap<String, Set<String>> named = new TreeMap<>();
        for (String table :
                names(known.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"}), "TABLE_NAME")) {
            if (!table.startsWith(STEPS)) {
                named.put(table, names(known.getImportedKeys(null, connection.getSchema(), table), "PKTABLE_NAME"));
            }
        }
        Set<String> done = new LinkedHashSet<>();
        while (done.size() < named.size()) {
            named.forEach((table, others) -> {
                if (done.containsAll(others)) {
                    done.add(table);
                }
            });
        }
        return done;
    }

    private static Set<String> names(ResultSet rows, String column) throws SQLException {
        try (rows) {
            Set<String> names = new TreeSet<>();
            while (rows.next()) {
                names.add(rows.getString(column));
            }
            return names;
        }
    }

    private static void copy(String table, Connection from, Connection to) throws SQLException {
        try (Statement question = from.createStatement()) {
            question.setFetchSize(BATCH);
            try (ResultSet row = question.executeQuery("select * from " + table)) {
                List<String> columns = columns(row.getMetaData());
                String insert = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                        + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
                try (PreparedStatement into = to.prepareStatement(insert)) {
                    fill(row, columns.size(), into);
                }
            }
        }
    }

    private static List<String> columns(ResultSetMetaData row) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= row.getColumnCount(); i++) {
            columns.add(row.getColumnName(i));
        }
        return columns;
    }

    private static void fill(ResultSet row, int columns, PreparedStatement into) throws SQLException {
        int waiting = 0;
        while (row.next()) {
            for (int i = 1; i <= columns; i++) {
                into.setObject(i, row.getObject(i));
            }
            into.addBatch();
            if (++waiting == BATCH) {
                into.executeBatch();
                waiting = 0;
            }
        }
        if (waiting > 0) {
            into.executeBatch();
        }
    }
}
