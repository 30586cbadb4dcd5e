package org.tinkuy.kernel;

import java.util.Comparator;

/// Where in the outside data something stands, as a person would look for it.
///
/// @param file name or path relative to the park folder; never blank
/// @param sheet sheet of a workbook, layer or table in the file; "" where there is none
/// @param row number of the row as the file's own program counts it, from 1; 0 means no single row
/// @param column name of the column or key; "" where there is none
public record Place(String file, String sheet, int row, String column) {
  /// The order in which a person goes through the files; it does not depend on how they were read.
  public static final Comparator<Place> READING_ORDER =
      Comparator.comparing((Place place) -> place.file())
          .thenComparing(place -> place.sheet())
          .thenComparingInt(place -> place.row());

  public Place {
    Check.that(!file.isBlank(), "kernel.place.noFile", "Place: it must name a file.");
    if (row < 0) {
      throw Refusal.of(
          "kernel.place.row", "Place in '%s': row must be >= 0, but is %s.", file, row);
    }
  }

  public static Place file(String file) {
    return new Place(file, "", 0, "");
  }

  public static Place row(String file, int row) {
    return new Place(file, "", row, "");
  }

  public static Place sheet(String file, String sheet) {
    return new Place(file, sheet, 0, "");
  }

  /// The same place, narrowed to a row, counted from 1.
  public Place atRow(int otherRow) {
    return new Place(file, sheet, otherRow, column);
  }

  /// The same place, narrowed to a column or key.
  public Place at(String otherColumn) {
    return new Place(file, sheet, row, otherColumn);
  }

  /// `offers.csv:14:price`, `park.xlsx!flows:14:price`, `park.yaml:currency`.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (!sheet.isEmpty()) {
      text.append('!').append(sheet);
    }
    if (row > 0) {
      text.append(':').append(row);
    }
    if (!column.isEmpty()) {
      text.append(':').append(column);
    }
    return text.toString();
  }
}
