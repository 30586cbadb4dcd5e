package org.tinkuy.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;

/// How well the rows of one table of a park's folder are known.
///
/// @param table its name
/// @param rows rows without errors, > 0; of months as columns, one for each month
/// @param estimated rows whose value is estimated, 0 to `rows`
/// @param silent rows whose value was refused or is unknown, 0 to `rows`
/// @param evidenced rows that name a document, 0 to `rows`
/// @param reviewed rows that somebody confirmed or corrected, 0 to `rows`
public record TableQuality(
    String table, int rows, int estimated, int silent, int evidenced, int reviewed) {
  private static final Set<String> SILENT = Set.of("refused", "unknown");
  private static final Set<String> SEEN = Set.of("confirmed", "corrected");

  /// Tables that are about the rows of the others: who looked at them, their documents, what they
  /// are called in another language.
  private static final Set<String> ABOUT = Set.of("reviews", "evidence", "translations");

  /// Every table that has rows, in the order of the names; those about the others are not among
  /// them, and what the money case states is no row that anybody wrote.
  static List<TableQuality> of(Park park) {
    Set<String> reviewed = new HashSet<>();
    for (ParkRow review : park.table("reviews").rows()) {
      if (SEEN.contains(review.text("result"))) {
        reviewed.add(review.text("table") + "/" + review.text("key"));
      }
    }
    List<TableQuality> tables = new ArrayList<>();
    for (ParkTable table : park.tables().values()) {
      String name = table.schema().name();
      List<ParkRow> rows = Subject.written(table);
      if (!rows.isEmpty() && !ABOUT.contains(name)) {
        tables.add(of(name, rows, reviewed));
      }
    }
    return tables;
  }

  private static TableQuality of(String name, List<ParkRow> rows, Set<String> reviewed) {
    int estimated = 0;
    int silent = 0;
    int evidenced = 0;
    int seen = 0;
    for (ParkRow row : rows) {
      String state = row.text("state");
      estimated += state.equals("estimated") ? 1 : 0;
      silent += SILENT.contains(state) ? 1 : 0;
      evidenced += row.ids("evidence").isEmpty() ? 0 : 1;
      seen += reviewed.contains(name + "/" + row.key()) ? 1 : 0;
    }
    return new TableQuality(name, rows.size(), estimated, silent, evidenced, seen);
  }

  /// Rows that nobody reviewed, 0 to `rows`.
  public int unreviewed() {
    return rows - reviewed;
  }
}
