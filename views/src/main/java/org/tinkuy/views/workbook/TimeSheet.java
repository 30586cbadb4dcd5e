package org.tinkuy.views.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.views.picture.Ink;

/// The sheet of time: periods with their dates, and the flags of the model by the dates that set
/// them.
final class TimeSheet {
  private final BookCase of;
  private final Map<Line, Flag> flags = new LinkedHashMap<>();

  /// A flag: 1 in some periods, 0 in the others.
  ///
  /// @param date that sets it, counted as spreadsheets do; absent where none does
  /// @param formula of a column; absent for a flag of which only the values are known
  /// @param isMonth whether it is set by a month of each year
  private record Flag(
      Optional<Double> date, Optional<IntFunction<String>> formula, boolean isMonth) {}

  TimeSheet(BookCase of) {
    this.of = of;
    int row = Sheets.BODY;
    for (Line line : of.graph().lines()) {
      Optional<Series> series = of.graph().findInput(line);
      boolean isOwn = of.run().model().of().inputs().containsKey(line.id());
      if (series.isPresent() && !isOwn && isFlag(series.get())) {
        of.places().putRow(line.id(), of.sheets().time(), row);
        flags.put(line, flag(series.get(), row));
        row++;
      }
    }
  }

  boolean holds(Line line) {
    return flags.containsKey(line);
  }

  private static boolean isFlag(Series series) {
    boolean moves = false;
    for (int t = 0; t < series.length(); t++) {
      if (series.at(t) != 0 && series.at(t) != 1) {
        return false;
      }
      moves |= series.at(t) != series.at(0);
    }
    return moves;
  }

  private Flag flag(Series series, int row) {
    int first = 0;
    while (series.at(first) == 0) {
      first++;
    }
    int from = first;
    String date = "$" + Sheets.letters(Sheets.VALUE) + row;
    if (isOn(series, t -> t >= from)) {
      return new Flag(
          Optional.of(SheetHead.day(of, from)),
          Optional.of(column -> "IF(%s>=%s,1,0)".formatted(head(column, Sheets.BEGINS), date)),
          false);
    }
    if (isOn(series, t -> t == from)) {
      return new Flag(
          Optional.of(SheetHead.day(of, from)),
          Optional.of(
              column ->
                  "IF(AND(%1$s<=%3$s,%3$s<=%2$s),1,0)"
                      .formatted(head(column, Sheets.BEGINS), head(column, Sheets.ENDS), date)),
          false);
    }
    if (isOn(series, t -> SheetHead.isYearEnd(of, t))) {
      return new Flag(
          Optional.empty(), Optional.of(column -> head(column, Sheets.YEAR_END)), false);
    }
    int month = endMonth(from);
    if (of.grid().perYear() > 1 && isOn(series, t -> endMonth(t) == month)) {
      return new Flag(
          Optional.of((double) month),
          Optional.of(column -> "IF(MONTH(%s)=%s,1,0)".formatted(head(column, Sheets.ENDS), date)),
          true);
    }
    return new Flag(Optional.empty(), Optional.empty(), false);
  }

  private int endMonth(int period) {
    return of.grid().month(period + 1).minusMonths(1).getMonthValue();
  }

  private static boolean isOn(Series series, IntPredicate when) {
    for (int t = 0; t < series.length(); t++) {
      if ((series.at(t) == 1) != when.test(t)) {
        return false;
      }
    }
    return true;
  }

  private static String head(int column, int row) {
    return Sheets.letters(column) + "$" + row;
  }

  LiveSheet sheet() {
    List<LiveRow> rows = new SheetHead(of).start(of.sheets().time());
    String start = of.places().single(BookCase.START);
    String step = of.places().single(BookCase.STEP);
    String perYear = of.places().perYear();
    rows.add(
        head(
            "finance.book.period",
            SheetHead.WHOLE,
            column -> "N(" + head(column - 1, Sheets.PERIOD) + ")+1",
            t -> t + 1));
    rows.add(
        head(
            "finance.book.begins",
            SheetHead.DATE,
            column -> "EDATE(%s,(%s-1)*%s)".formatted(start, head(column, Sheets.PERIOD), step),
            t -> SheetHead.day(of, t)));
    rows.add(
        head(
            "finance.book.ends",
            SheetHead.DATE,
            column -> "EDATE(%s,%s)-1".formatted(head(column, Sheets.BEGINS), step),
            t -> SheetHead.lastDay(of, t)));
    rows.add(
        head(
            "finance.book.year",
            SheetHead.WHOLE,
            column ->
                "YEAR(%s)+INT((%s-1)/%s)".formatted(start, head(column, Sheets.PERIOD), perYear),
            t -> SheetHead.year(of, t)));
    rows.add(
        head(
            "finance.book.yearEnd",
            SheetHead.WHOLE,
            column -> "IF(MOD(%s,%s)=0,1,0)".formatted(head(column, Sheets.PERIOD), perYear),
            t -> SheetHead.isYearEnd(of, t) ? 1 : 0));
    flags.forEach((line, flag) -> rows.add(row(line, flag)));
    return new LiveSheet(
        of.sheets().time(), Ink.OCHRE, SheetHead.widths(), rows, SheetHead.frozen());
  }

  private LiveRow head(
      String key, String pattern, IntFunction<String> formula, IntToDoubleFunction value) {
    return SheetHead.timeline(of, key, pattern, formula, value);
  }

  private LiveRow row(Line line, Flag flag) {
    String pattern = flag.isMonth ? SheetHead.WHOLE : SheetHead.DATE;
    LiveCell date =
        flag.date.isPresent()
            ? new LiveCell.Amount(flag.date.get(), LiveCell.Look.INPUT, pattern, "")
            : LiveCell.Blank.CELL;
    List<LiveCell> cells =
        SheetHead.lead(
            of.label(of.names().line(line)),
            of.words().text("finance.book.flag"),
            date,
            of.note(line.id()),
            LiveCell.Blank.CELL);
    cells.add(SheetHead.opening(of, line, SheetHead.WHOLE));
    for (int t = 0; t < of.periods(); t++) {
      double value = of.values().at(line, t);
      int column = Sheets.FIRST + t;
      cells.add(
          flag.formula.isPresent()
              ? new LiveCell.Formula(
                  flag.formula.get().apply(column), value, LiveCell.Look.FORMULA, SheetHead.WHOLE)
              : new LiveCell.Amount(value, LiveCell.Look.INPUT, SheetHead.WHOLE, ""));
    }
    return new LiveRow(cells);
  }
}
