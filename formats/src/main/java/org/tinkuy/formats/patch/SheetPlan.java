package org.tinkuy.formats.patch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.formats.grid.Grid;
import org.tinkuy.formats.grid.GridRow;
import org.tinkuy.formats.grid.Reserved;
import org.tinkuy.formats.xlsx.CellReference;

/// What is to be written into one sheet: which remark beside which row, which cells are meant, and
/// what stands in them.
final class SheetPlan {
  /// How readers call a column without a header.
  private static final Pattern NAMELESS = Pattern.compile("column (\\d{1,5})");

  private static final String BETWEEN = " | ";

  private final int headerRow;
  private final Map<Integer, List<Remark>> byRow = new TreeMap<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<Remark, String> values = new HashMap<>();
  private int reserved = -1;

  private SheetPlan(int headerRow) {
    this.headerRow = headerRow;
  }

  /// Reads the sheet for the plan.
  ///
  /// @param headerRow the row that names the columns, from 1; 0 where none is known
  static SheetPlan of(Grid sheet, int headerRow, List<Remark> remarks) {
    SheetPlan plan = new SheetPlan(headerRow);
    remarks.stream()
        .filter(remark -> remark.place().row() > 0)
        .forEach(
            remark ->
                plan.byRow
                    .computeIfAbsent(remark.place().row(), _ -> new ArrayList<>())
                    .add(remark));
    sheet.rows(plan::look);
    return plan;
  }

  private void look(GridRow row) {
    if (row.number() == headerRow) {
      for (int i = 0; i < row.cells().size(); i++) {
        String header = row.cell(i).text().strip();
        positions.putIfAbsent(header, i);
        reserved = Reserved.is(header) ? i : reserved;
      }
    }
    for (Remark remark : byRow.getOrDefault(row.number(), List.of())) {
      position(remark).ifPresent(at -> values.put(remark, row.cell(at).text()));
    }
  }

  /// The column that a remark is about, from 0.
  private OptionalInt position(Remark remark) {
    String column = remark.place().column().strip();
    Integer known = positions.get(column);
    if (known != null) {
      return OptionalInt.of(known);
    }
    Matcher nameless = NAMELESS.matcher(column);
    return nameless.matches()
        ? OptionalInt.of(Integer.parseInt(nameless.group(1)) - 1)
        : OptionalInt.empty();
  }

  int headerRow() {
    return headerRow;
  }

  /// The column that an earlier run added, from 0; -1 where there is none.
  int reservedColumn() {
    return reserved;
  }

  /// Whether anything is written beside a row.
  boolean hasLines() {
    return headerRow > 0 && !lines().isEmpty();
  }

  /// What is written beside each row below the headers.
  Map<Integer, String> lines() {
    Map<Integer, String> lines = new LinkedHashMap<>();
    byRow.forEach(
        (row, remarks) -> {
          List<String> beside =
              remarks.stream()
                  .filter(Remark::isBesideRow)
                  .sorted((a, b) -> a.severity().compareTo(b.severity()))
                  .map(Remark::line)
                  .distinct()
                  .toList();
          if (row > headerRow && !beside.isEmpty()) {
            lines.put(row, String.join(BETWEEN, beside));
          }
        });
    return lines;
  }

  /// By column, from 0, the marks by which the cells to be coloured are found in the remarks.
  Map<Integer, Set<Mark>> marks() {
    Map<Integer, Set<Mark>> marks = new TreeMap<>();
    for (Remark remark : remarks()) {
      if (remark.isBesideRow() && remark.place().row() > headerRow) {
        position(remark)
            .ifPresent(
                at ->
                    marks
                        .computeIfAbsent(at, _ -> new TreeSet<>())
                        .add(new Mark(remark.severity(), remark.mark())));
      }
    }
    return marks;
  }

  private List<Remark> remarks() {
    return byRow.values().stream().flatMap(List::stream).toList();
  }

  /// What stands in the cell that a remark is about; "" where it is empty or not known.
  String value(Remark remark) {
    return values.getOrDefault(remark, "");
  }

  /// The name of the cell that a remark is about, of its row where no column is known; "" where it
  /// is about no row.
  String cell(Remark remark) {
    int row = remark.place().row();
    return row == 0 ? "" : CellReference.letters(position(remark).orElse(0)) + row;
  }
}
