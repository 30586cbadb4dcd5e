package org.tinkuy.views;

/// A cell of words.
///
/// @param text plain text
/// @param exact the same as it stands in a workbook, where people reckon on with it: an amount with
///   the digits that it is printed without
public record TextCell(String text, String exact) implements Cell {
  /// Words that stand alike everywhere.
  public TextCell(String text) {
    this(text, text);
  }

  /// A cell that names what stands beside it; begins with a capital letter, however it is given.
  public static TextCell named(String text) {
    return new TextCell(Heading.of(text));
  }
}
