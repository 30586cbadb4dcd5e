package org.tinkuy.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Severity;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;

/// What was read of a park, as the person who keeps the files counts it: a row is a line of a sheet
/// or CSV file below the heads of its columns, or a shape of a layer that has no such file, as
/// roads may have none. It is one row though months as columns make twelve of it, and is one too
/// where it was left out for what is wrong in it.
///
/// @param workbooks number of workbooks, from 0
/// @param rows number of rows of all sheets and files, from 0
/// @param attention number of these in which something is wrong or odd, from 0
public record ReadCount(int workbooks, int rows, int attention) {
  private static final String WORKBOOK = ".xlsx";
  private static final String CSV = ".csv";

  /// Rows in which all is well.
  public int good() {
    return rows - attention;
  }

  /// Counts the rows of a park and those that issues name. What is said of the heads of columns,
  /// which stand above all rows, is of no row.
  public static ReadCount of(Park park, List<Issue> issues) {
    Set<String> rows = new HashSet<>();
    Set<String> workbooks = new HashSet<>();
    Map<String, Integer> first = new HashMap<>();
    for (ParkTable table : park.tables().values()) {
      for (ParkRow row : Subject.written(table)) {
        Place place = row.place();
        rows.add(rowOf(place));
        first.merge(sheetOf(place), place.row(), Math::min);
        if (place.file().endsWith(WORKBOOK)) {
          workbooks.add(place.file());
        }
      }
    }
    Set<String> attention = new HashSet<>();
    for (Issue issue : issues) {
      Place place = issue.place();
      boolean ofRow =
          place.row() > 0 && place.row() >= first.getOrDefault(sheetOf(place), firstOf(issue));
      if (ofRow && issue.severity() != Severity.NOTE) {
        attention.add(rowOf(place));
      }
    }
    rows.addAll(attention);
    return new ReadCount(workbooks.size(), rows.size(), attention.size());
  }

  /// Where rows begin in what has none that holds: below the heads of a CSV file; nobody knows in a
  /// sheet, and other files have no rows.
  private static int firstOf(Issue issue) {
    return issue.isError() && issue.place().file().endsWith(CSV) ? 2 : Integer.MAX_VALUE;
  }

  private static String sheetOf(Place place) {
    return place.file() + "!" + place.sheet();
  }

  private static String rowOf(Place place) {
    return sheetOf(place) + ":" + place.row();
  }
}
