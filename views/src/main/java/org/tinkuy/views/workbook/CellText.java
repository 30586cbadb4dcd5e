package org.tinkuy.views.workbook;

import java.util.function.IntFunction;

/// A formula, or a part of one, in the language of spreadsheets: the same text in every period but
/// for the column letters that move along.
///
/// @param at its text in a column, counted from 0
/// @param strength how firmly it holds together
/// @param mayLack whether it may be not defined in some period
record CellText(IntFunction<String> at, Strength strength, boolean mayLack) {

  /// How firmly the parts of a text hold together, from loose to tight.
  enum Strength {
    SUM,
    PRODUCT,
    ATOM
  }

  static CellText atom(IntFunction<String> at, boolean mayLack) {
    return new CellText(at, Strength.ATOM, mayLack);
  }

  /// This text as a part that must hold together at least so firmly.
  String in(int column, Strength least) {
    String text = at.apply(column);
    return strength.compareTo(least) < 0 ? "(" + text + ")" : text;
  }

  String in(int column) {
    return at.apply(column);
  }
}
