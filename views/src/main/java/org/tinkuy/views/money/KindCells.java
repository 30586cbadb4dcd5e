package org.tinkuy.views.money;

import org.tinkuy.finance.result.PartyTable;
import org.tinkuy.views.Cell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.wording.Wording;

/// A measure in a table whose rows have a unit each: its number, and the unit in a cell of its own,
/// so that a workbook can reckon with it.
record KindCells(FinanceNames names, Wording words) {
  private static final double CENTS_BELOW = 100;

  /// The unit of all measures of a kind; empty for what is counted.
  String unit(PartyTable.Kind kind) {
    return switch (kind) {
      case MONEY -> names.millions();
      case SHARE -> "%";
      case YEARS -> words.text("finance.report.years");
      case RATIO -> words.text("finance.unit.times");
      case COUNT -> "";
      case PRICE -> names.currency();
    };
  }

  /// The number in the unit of its kind.
  ///
  /// @param value as engines give it: money in the case's money, shares from 0 to 1
  Cell cell(PartyTable.Kind kind, double value) {
    return switch (kind) {
      case MONEY -> FinanceTable.cell(names.inMillions(value));
      case SHARE -> NumberCell.of(value * 100, 1);
      case YEARS -> NumberCell.of(value, 1);
      case RATIO -> NumberCell.of(value, 2);
      case COUNT -> NumberCell.of(value, 0);
      case PRICE -> price(names.plain(value));
    };
  }

  /// A price: cents say something of a tariff and nothing of what a job costs.
  private static Cell price(double amount) {
    return NumberCell.of(amount, Math.abs(amount) < CENTS_BELOW ? 2 : 0);
  }
}
