package org.tinkuy.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinkuy.catalog.Field;
import org.tinkuy.document.CellTexts;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.formats.csv.CsvPatch;
import org.tinkuy.park.CarriedRow;
import org.tinkuy.park.Carrying;
import org.tinkuy.park.Due;
import org.tinkuy.park.ParkRow;

/// What must be asked for the next year, as files to fill in: one for each table, with the rows of
/// the last year, the new period, and empty cells where a new value belongs; and the whole list.
///
/// Once filled in, a file is moved beside the others of the park, where `flows-2025.csv` is a part
/// of the table `flows`.
public final class AskText {
  private static final String PERIOD = "period";

  /// Columns that say how sure an old value was.
  private static final Set<String> OF_THE_VALUE =
      Set.of("state", "value", "method", "uncertainty", "evidence", "source", "note", "validUntil");

  private AskText() {}

  /// The files by name.
  ///
  /// @param header `park.yaml`, with whose decimal sign numbers are written
  public static Map<String, byte[]> of(Carrying carrying, KeyedDocument header) {
    CellTexts texts = new CellTexts(header);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("list.csv", list(carrying));
    Map<String, List<ParkRow>> byTable = new LinkedHashMap<>();
    for (CarriedRow row : carrying.rows()) {
      byTable.computeIfAbsent(row.row().schema().name(), _ -> new ArrayList<>()).add(row.row());
    }
    byTable.forEach(
        (table, rows) ->
            files.put(table + "-" + carrying.year() + ".csv", ask(rows, carrying.year(), texts)));
    return files;
  }

  private static byte[] list(Carrying carrying) {
    CsvPatch csv = CsvPatch.ofColumns(List.of("what", "table", "key", "on", "who", "about"));
    for (CarriedRow row : carrying.rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      cells.put("what", row.fate() == CarriedRow.Fate.ASK ? "ask" : "stale");
      cells.put("table", row.row().schema().name());
      cells.put("key", row.row().key());
      csv.add(cells);
    }
    for (Due due : carrying.dues()) {
      Map<String, String> cells = new LinkedHashMap<>();
      cells.put("what", due.kind().word());
      cells.put("table", due.row().table());
      cells.put("key", due.row().key());
      cells.put("on", due.on().toString());
      cells.put("who", due.who());
      cells.put("about", due.what());
      csv.add(cells);
    }
    return csv.bytes();
  }

  private static byte[] ask(List<ParkRow> rows, int year, CellTexts texts) {
    Set<String> columns = new LinkedHashSet<>();
    for (Field field : rows.getFirst().schema().fields()) {
      boolean used = rows.stream().anyMatch(row -> row.find(field.column()).isPresent());
      if (used || field.role().required() || field.role().key()) {
        columns.add(field.column());
      }
    }
    CsvPatch csv = CsvPatch.ofColumns(List.copyOf(columns));
    for (ParkRow row : rows) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (Field field : row.schema().fields()) {
        if (field.column().equals(PERIOD)) {
          cells.put(PERIOD, period(row, year));
        } else if (isKept(field)) {
          row.find(field.column())
              .ifPresent(_ -> cells.put(field.column(), texts.of(row, field.column())));
        }
      }
      csv.add(cells);
    }
    return csv.bytes();
  }

  private static String period(ParkRow row, int year) {
    boolean fiscal = row.findPeriod(PERIOD).filter(p -> p.text().startsWith("FY")).isPresent();
    return (fiscal ? "FY" : "") + year;
  }

  /// Whether a column says what is asked, and not what was answered.
  private static boolean isKept(Field field) {
    return switch (field.type().kind()) {
      case ID, REF, CODE, UNIT, TEXT -> !OF_THE_VALUE.contains(field.column());
      case NUMBER, INTEGER, SHARE, BAND, QUANTITY, MONEY, BOOLEAN, DATE, TIME, PERIOD, PAIRS ->
          false;
    };
  }
}
