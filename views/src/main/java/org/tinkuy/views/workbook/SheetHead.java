package org.tinkuy.views.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.tinkuy.finance.graph.Line;

/// The head of a sheet: title, how many checks do not hold, and the timeline.
final class SheetHead {
  static final String DATE = "yyyy-mm-dd";
  static final String WHOLE = "0";
  private static final int LABEL_WIDTH = 46;
  private static final int UNIT_WIDTH = 14;
  private static final int AMOUNT_WIDTH = 15;

  /// Of the column whose heading is `Sum over the life` in the longest of its languages.
  private static final int SUM_WIDTH = 23;

  private static final int ID_WIDTH = 30;
  private static final int NOTE_WIDTH = 46;

  private final BookCase of;
  private final List<LiveRow> rows = new ArrayList<>();

  SheetHead(BookCase of) {
    this.of = of;
  }

  static List<Integer> widths() {
    return List.of(
        LABEL_WIDTH, UNIT_WIDTH, SUM_WIDTH, ID_WIDTH, NOTE_WIDTH, AMOUNT_WIDTH, AMOUNT_WIDTH - 2);
  }

  static LiveSheet.Frozen frozen() {
    return new LiveSheet.Frozen(Sheets.UNIT + 1, Sheets.BODY - 1);
  }

  /// The head of a sheet whose timeline is that of the sheet of dates.
  ///
  /// @param title of the sheet
  /// @param headings of the columns before the timeline, by their keys
  List<LiveRow> rows(String title, List<String> headings) {
    String time = Sheets.prefix(of.sheets().time());
    start(title);
    linked("finance.book.period", WHOLE, time, Sheets.PERIOD, t -> t + 1);
    linked("finance.book.begins", DATE, time, Sheets.BEGINS, t -> day(of, t));
    linked("finance.book.ends", DATE, time, Sheets.ENDS, t -> lastDay(of, t));
    linked("finance.book.year", WHOLE, time, Sheets.YEAR, t -> year(of, t));
    rows.add(headings(headings));
    return rows;
  }

  /// The first two rows.
  List<LiveRow> start(String title) {
    rows.add(LiveRow.of(new LiveCell.Words(title, LiveCell.Look.TITLE)));
    rows.add(
        LiveRow.of(
            new LiveCell.Words(of.words().text("finance.book.open"), LiveCell.Look.STAMP),
            LiveCell.Blank.CELL,
            new LiveCell.Formula(
                Sheets.prefix(of.sheets().checks()) + CheckSheet.OPEN,
                of.open(),
                LiveCell.Look.CHECK,
                WHOLE)));
    return rows;
  }

  LiveRow headings(List<String> keys) {
    List<LiveCell> cells = new ArrayList<>();
    for (String key : keys) {
      cells.add(
          new LiveCell.Words(key.isEmpty() ? "" : of.words().text(key), LiveCell.Look.HEADING));
    }
    return new LiveRow(cells);
  }

  private void linked(String key, String pattern, String time, int row, IntToDoubleFunction value) {
    rows.add(
        timeline(
            of,
            key,
            pattern,
            column -> time + Sheets.letters(column) + "$" + row,
            t -> value.applyAsDouble(t)));
  }

  /// A row of the head.
  static LiveRow timeline(
      BookCase of,
      String key,
      String pattern,
      IntFunction<String> formula,
      IntToDoubleFunction value) {
    List<LiveCell> cells = new ArrayList<>();
    cells.add(new LiveCell.Words(of.words().text(key), LiveCell.Look.HEADING));
    while (cells.size() < Sheets.FIRST) {
      cells.add(LiveCell.Blank.CELL);
    }
    for (int t = 0; t < of.periods(); t++) {
      cells.add(
          new LiveCell.Formula(
              formula.apply(Sheets.FIRST + t),
              value.applyAsDouble(t),
              LiveCell.Look.HEADING,
              pattern));
    }
    return new LiveRow(cells);
  }

  /// The days of spreadsheets count from 30 December 1899.
  static double day(LocalDate date) {
    return date.toEpochDay() + 25_569;
  }

  static double day(BookCase of, int period) {
    return day(of.grid().month(period).atDay(1));
  }

  static double lastDay(BookCase of, int period) {
    return day(of, period + 1) - 1;
  }

  /// The year of the case that a period is in.
  static double year(BookCase of, int period) {
    return of.grid().year(period - period % of.grid().perYear());
  }

  static boolean isYearEnd(BookCase of, int period) {
    return period % of.grid().perYear() == of.grid().perYear() - 1;
  }

  /// The cells before the timeline.
  static List<LiveCell> lead(
      LiveCell label, String unit, LiveCell value, LiveCell id, LiveCell note) {
    List<LiveCell> cells = new ArrayList<>();
    cells.add(label);
    cells.add(new LiveCell.Words(unit, LiveCell.Look.NOTE));
    cells.add(value);
    cells.add(id);
    cells.add(note);
    return cells;
  }

  /// The value before the first period, where some line reads it.
  static LiveCell opening(BookCase of, Line line, String pattern) {
    return of.places().hasOpening(line)
        ? new LiveCell.Amount(of.places().opening(line), LiveCell.Look.FOUND, pattern, "")
        : LiveCell.Blank.CELL;
  }
}
