package org.tinkuy.views.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Values;

/// Where every line stands in a workbook, as the formulas of the sheet of lines call it.
final class Places {
  private final Values values;
  private final String home;
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Double> openings = new HashMap<>();
  private final Map<String, Boolean> lacking = new HashMap<>();
  private final Set<String> read = new HashSet<>();

  /// @param home name of the sheet whose formulas need no sheet before a cell
  Places(Values values, String home) {
    this.values = values;
    this.home = home;
  }

  /// A row of a sheet.
  ///
  /// @param row counted from 1
  /// @param isRow whether it has a value for each period, else one for all of them
  private record Place(String sheet, int row, boolean isRow) {}

  /// Notes that something stands as one cell for all periods.
  ///
  /// @param row counted from 1
  void putCell(String id, String sheet, int row) {
    places.put(id, new Place(sheet, row, false));
  }

  /// Notes that a line stands as a row over the timeline.
  ///
  /// @param row counted from 1
  void putRow(String id, String sheet, int row) {
    places.put(id, new Place(sheet, row, true));
  }

  private Place place(String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalStateException("not in the workbook: " + id);
    }
    return place;
  }

  /// The place of what a formula reads.
  private Place asked(String id) {
    read.add(id);
    return place(id);
  }

  /// Whether a formula that was written so far reads a line or input.
  boolean isRead(String id) {
    return read.contains(id);
  }

  boolean isRow(Line line) {
    return place(line.id()).isRow;
  }

  private String prefix(Place place) {
    return place.sheet.equals(home) ? "" : Sheets.prefix(place.sheet);
  }

  /// The cell of a line in a column; the one for all periods where it has no others.
  String cell(Line line, int column) {
    Place place = asked(line.id());
    return place.isRow ? prefix(place) + Sheets.letters(column) + place.row : single(line.id());
  }

  /// The cell of what is the same in all periods.
  String single(String id) {
    Place place = asked(id);
    return prefix(place) + "$" + Sheets.letters(Sheets.VALUE) + "$" + place.row;
  }

  /// How many periods a year has: the cell of it, or the number where no case stands behind the
  /// workbook and tells it.
  String perYear() {
    return places.containsKey(BookCase.PER_YEAR)
        ? single(BookCase.PER_YEAR)
        : Integer.toString(values.graph().grid().perYear());
  }

  /// The cells of a row from a fixed column to one that moves along.
  String range(Line line, int from, int to) {
    Place place = asked(line.id());
    return prefix(place)
        + "$"
        + Sheets.letters(from)
        + place.row
        + ":"
        + Sheets.letters(to)
        + place.row;
  }

  /// The cells of a row between two columns that both move along.
  String stretch(Line line, int from, int to) {
    Place place = asked(line.id());
    return prefix(place) + Sheets.letters(from) + place.row + ":" + Sheets.letters(to) + place.row;
  }

  /// The cells of a row over the whole life.
  String life(Line line) {
    return between(line, 0, values.graph().grid().periods() - 1);
  }

  /// The cells of a row from a period to another, both fixed.
  ///
  /// @param from first period, from 0
  /// @param to last period
  String between(Line line, int from, int to) {
    Place place = asked(line.id());
    return "%s$%s$%s:$%s$%s"
        .formatted(
            prefix(place),
            Sheets.letters(Sheets.FIRST + from),
            place.row,
            Sheets.letters(Sheets.FIRST + to),
            place.row);
  }

  /// Whether the value that a line has before the first period stands in its opening column; the
  /// first reader says which value that is.
  boolean opening(Line line, double before) {
    return isRow(line) && openings.computeIfAbsent(line.id(), _ -> before) == before;
  }

  /// The value before the first period, zero where nobody reads one.
  double opening(Line line) {
    return openings.getOrDefault(line.id(), 0.0);
  }

  boolean hasOpening(Line line) {
    return openings.containsKey(line.id());
  }

  /// The cell of the value before the first period.
  String before(Line line) {
    Place place = asked(line.id());
    return prefix(place) + "$" + Sheets.letters(Sheets.OPENING) + place.row;
  }

  /// Whether a line is not defined in some period.
  boolean mayLack(Line line) {
    return lacking.computeIfAbsent(line.id(), _ -> lacks(line));
  }

  private boolean lacks(Line line) {
    for (int t = 0; t < values.graph().grid().periods(); t++) {
      if (Double.isNaN(values.at(line, t))) {
        return true;
      }
    }
    return false;
  }
}
