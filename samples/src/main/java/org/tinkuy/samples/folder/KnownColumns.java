package org.tinkuy.samples.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.tinkuy.formats.csv.CsvReader;
import org.tinkuy.formats.csv.CsvRow;
import org.tinkuy.formats.csv.CsvTable;
import org.tinkuy.kernel.Check;

/// The tables and columns that the catalog knows.
public final class KnownColumns {
  private static final String FIELDS = "catalog/fields.csv";
  private static final Set<String> EVERYWHERE = Set.of("secrecy", "evidence", "note");

  private final Map<String, Set<String>> byTable;

  private KnownColumns(Map<String, Set<String>> byTable) {
    this.byTable = byTable;
  }

  /// Reads `catalog/fields.csv` from the class path; knows nothing and checks nothing where it is
  /// not there.
  public static KnownColumns onClassPath() {
    Map<String, Set<String>> byTable = new LinkedHashMap<>();
    try (InputStream in = KnownColumns.class.getClassLoader().getResourceAsStream(FIELDS)) {
      if (in != null) {
        CsvTable fields = CsvReader.read(FIELDS, in.readAllBytes()).find().orElseThrow();
        for (CsvRow row : fields.rows()) {
          byTable
              .computeIfAbsent(fields.text(row, "table"), _ -> new LinkedHashSet<>())
              .add(fields.text(row, "column"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FIELDS, e);
    }
    return new KnownColumns(byTable);
  }

  /// Whether it is a table.
  boolean knows(String table) {
    return byTable.containsKey(table);
  }

  /// Refuses a table or column that the catalog does not know.
  void check(String table, Iterable<String> columns) {
    if (byTable.isEmpty()) {
      return;
    }
    Set<String> known = byTable.get(table);
    Check.that(known != null, "samples.table.unknown", "Table '%s' is not in %s.", table, FIELDS);
    for (String column : columns) {
      Check.that(
          known == null || known.contains(column) || EVERYWHERE.contains(column),
          "samples.column.unknown",
          "Table '%s': column '%s' is not in %s.",
          table,
          column,
          FIELDS);
    }
  }
}
