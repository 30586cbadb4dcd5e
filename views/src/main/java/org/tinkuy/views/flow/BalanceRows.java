package org.tinkuy.views.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Balance.Verdict;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Sign;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Wording;

/// A balance as a row of a table: its four sides, what is unexplained, and whether it closes within
/// which margin, or what is missing to tell. Where no balance of the table tells what was stored,
/// that side has no column, and a sentence says so.
final class BalanceRows {
  private final LackWords lacks;
  private final Wording words;
  private final boolean stored;
  private final boolean banded;

  /// @param shown the balances that the table may have
  BalanceRows(FlowResults results, FlowNames names, Wording words, List<Balance> shown) {
    this.lacks = new LackWords(results, names, words);
    this.words = words;
    this.stored = shown.stream().anyMatch(balance -> isTold(balance.sides().stored()));
    this.banded = shown.stream().anyMatch(BalanceRows::isBanded);
  }

  /// The columns of the cells of a balance.
  ///
  /// @param unit unit of all numbers; empty where each row names its own
  List<Column> columns(String unit) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.number(words.text("flows.side.in"), unit, 2));
    columns.add(Column.number(words.text("flows.side.out"), unit, 2));
    columns.add(Column.number(words.text("flows.side.consumed"), unit, 2));
    if (stored) {
      columns.add(Column.number(words.text("flows.side.stored"), unit, 2));
    }
    columns.add(Column.number(words.text("flows.side.unexplained"), unit, 2));
    columns.add(Column.text(words.text("flows.verdict"), 6));
    return columns;
  }

  /// What is said below a table, with what has no column in it.
  ///
  /// @param said what else is said; empty where nothing is
  /// @param isPictured whether the reader sees the pictures and all rows, in which other amounts
  ///   stand
  String note(String said, boolean isPictured) {
    return Stream.of(
            said,
            stored ? "" : words.text("report.flows.balance.noStored"),
            banded ? words.text("report.flows.bands") : "",
            banded && isPictured ? words.text("report.flows.bands.picture") : "")
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// Whether a side that is told as at least so much counts the lower end of a range, of which
  /// other pages tell the middle.
  static boolean isBanded(Balance balance) {
    return balance.sides().list().stream().anyMatch(BalanceRows::isBanded);
  }

  /// The same of one figure.
  static boolean isBanded(Figure figure) {
    return figure.state() == Figure.State.UNCERTAIN
        && figure
            .range()
            .filter(range -> Double.isFinite(range.low()) && range.low() < range.value())
            .isPresent();
  }

  List<Cell> cells(Balance balance) {
    List<Cell> cells = new ArrayList<>();
    Balance.Sides sides = balance.sides();
    Stream.of(sides.in(), sides.out(), sides.consumed())
        .forEach(side -> cells.add(words.figures().sum(side, 0, words.text("flows.untold"))));
    if (stored) {
      cells.add(cell(sides.stored()));
    }
    cells.add(
        isOpen(balance) ? new EmptyCell(words.text("flows.unknown")) : cell(balance.unexplained()));
    cells.add(verdict(balance));
    return cells;
  }

  /// Whether a figure of the park is told and how sure it is is not: that is made of single rows.
  static boolean isWithheld(Figure figure, boolean isForOthers) {
    return figure.isHidden()
        || (isForOthers
            && figure.state() == Figure.State.KNOWN
            && figure.origin().contributors().isEmpty()
            && half(figure) == 0);
  }

  /// Half the width of the range of a figure, in its unit, >= 0; 0 where it is exact or open.
  static double half(Figure figure) {
    return figure
        .range()
        .map(range -> range.high() - range.value())
        .filter(Double::isFinite)
        .orElse(0.0);
  }

  private Cell cell(Figure figure) {
    return words.figures().cell(figure, 1, 0, words.text("flows.untold"));
  }

  /// Whether something is missing, so that what is left is not unexplained but not known.
  static boolean isOpen(Balance balance) {
    return balance.verdict() == Verdict.INCOMPLETE && !isHidden(balance);
  }

  /// Whether it closes cannot be told without telling what is hidden.
  static boolean isHidden(Balance balance) {
    return balance.unexplained().isHidden() || balance.share().isHidden();
  }

  /// Whether an amount of it is told, be it hidden or not.
  static boolean isTold(Figure figure) {
    return figure.isHidden() || figure.findValue().isPresent();
  }

  /// Whether an amount of what comes in is told.
  static boolean tellsIntake(Balance balance) {
    return isTold(balance.sides().in());
  }

  /// Whether an amount of what becomes of it is told.
  static boolean tellsFate(Balance balance) {
    Balance.Sides sides = balance.sides();
    return isTold(sides.out()) || isTold(sides.consumed()) || isTold(sides.stored());
  }

  /// Whether a balance says more than one of its sides.
  static boolean isTwoSided(Balance balance) {
    return !isOpen(balance) || (tellsIntake(balance) && tellsFate(balance));
  }

  /// The largest of its sides, in the unit of its family; 0 where none is told or all are hidden.
  static double size(Balance balance) {
    return balance.sides().list().stream()
        .mapToDouble(side -> Math.abs(side.findValue().orElse(0.0)))
        .max()
        .orElse(0);
  }

  private StateCell verdict(Balance balance) {
    if (isHidden(balance)) {
      return new StateCell(Sign.HIDDEN, words.text(FigureText.HIDDEN));
    }
    return switch (balance.verdict()) {
      case CLOSED -> new StateCell(Sign.MET, said(balance));
      case FLAGGED -> new StateCell(Sign.NOT_MET, said(balance));
      case INCONCLUSIVE -> new StateCell(Sign.NO_DATA, said(balance));
      case INCOMPLETE -> new StateCell(Sign.NO_DATA, lacks.of(balance));
    };
  }

  /// A verdict with the margin that it is given by, where that is told.
  private String said(Balance balance) {
    double half = half(balance.unexplained());
    Map<String, String> places = new TreeMap<>();
    places.put("share", balance.share().findValue().map(words::percent).orElse(""));
    places.put("half", words.numbers().format(half, 0, words.unit(balance.family().unit())));
    return words.text("flows.verdict." + balance.verdict() + (half > 0 ? ".within" : ""), places);
  }
}
