package org.tinkuy.views;

/// A cell of words.
///
/// @param text plain text
public record TextCell(String text) implements Cell {
  /// A cell that names what stands beside it; begins with a capital letter, however it is given.
  public static TextCell named(String text) {
    return new TextCell(Heading.of(text));
  }
}
