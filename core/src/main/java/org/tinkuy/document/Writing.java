package org.tinkuy.document;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// How a file wrote a row: under which headers its cells stand, and which of them are numbers.
///
/// Rows of one file share their writing. A number is one that the file holds as a number, as a
/// workbook does; its text has a decimal point whatever sign the park writes with.
///
/// @param headerRow row in which the headers stand, from 1
/// @param headers the file's own header by column, where the two differ
/// @param numbers columns whose cell is a number
public record Writing(int headerRow, Map<String, String> headers, Set<String> numbers) {
  /// The first row holds the headers; they are the names of the columns, and every cell is text.
  public static final Writing PLAIN = new Writing(1, Map.of(), Set.of());

  public Writing {
    headers = Map.copyOf(headers);
    numbers = Set.copyOf(numbers);
  }

  /// The header under which the file has a column.
  public String header(String column) {
    return headers.getOrDefault(column, column);
  }

  /// The same writing with a text in a column.
  Writing withText(String column) {
    if (!numbers.contains(column)) {
      return this;
    }
    Set<String> others = new LinkedHashSet<>(numbers);
    others.remove(column);
    return new Writing(headerRow, headers, others);
  }
}
