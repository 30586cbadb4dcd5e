package org.tinkuy.views;

/// A cell without a value.
///
/// @param reason why there is none ("no data", "hidden: 3 contributors"); empty only where nothing
///   is expected, as in the row of a group's name
public record EmptyCell(String reason) implements Cell {
  /// A cell in which nothing is expected.
  public static final EmptyCell BLANK = new EmptyCell("");
}
