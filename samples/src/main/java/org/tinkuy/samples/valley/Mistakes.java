package org.tinkuy.samples.valley;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinkuy.kernel.Check;

/// The mistakes that people make, each in one row of a table: another text in a cell, or a row that
/// stands twice.
///
/// @param sheet one mistake a row: table, column and value that find the row, what is put where
record Mistakes(Sheet sheet) {

  /// The rows of a table with their mistakes.
  List<Map<String, String>> in(String table, List<Map<String, String>> rows) {
    List<Map<String, String>> made = new ArrayList<>();
    Set<Sheet.Line> done = new HashSet<>();
    for (Map<String, String> row : rows) {
      Map<String, String> cells = new LinkedHashMap<>(row);
      boolean twice = false;
      for (Sheet.Line line : sheet.rows()) {
        if (line.text("table").equals(table) && isMeant(line, row)) {
          done.add(line);
          twice |= !line.has("column");
          if (line.has("column")) {
            cells.put(line.text("column"), line.text("value"));
          }
        }
      }
      made.add(cells);
      if (twice) {
        made.add(new LinkedHashMap<>(cells));
      }
    }
    long wanted = sheet.rows().stream().filter(line -> line.text("table").equals(table)).count();
    Check.that(
        done.size() == wanted,
        "samples.mistakes.row",
        "Table '%s': each mistake must find its row, but %d of %d do.",
        table,
        done.size(),
        wanted);
    return made;
  }

  /// Whether a row is the one that is named by `column=value;column=value`.
  private static boolean isMeant(Sheet.Line line, Map<String, String> row) {
    for (String part : line.text("row").split(";", -1)) {
      int sign = part.indexOf('=');
      if (!row.getOrDefault(part.substring(0, sign), "").equals(part.substring(sign + 1))) {
        return false;
      }
    }
    return true;
  }
}
