package org.tinkuy.formats.patch;

import java.util.Comparator;
import org.tinkuy.kernel.Severity;

/// The words in a remark by which a rule of the sheet finds that a cell of its row is meant.
///
/// @param words as `ERROR [area_m2]`
record Mark(Severity severity, String words) implements Comparable<Mark> {
  private static final Comparator<Mark> ORDER =
      Comparator.comparing((Mark mark) -> mark.severity()).thenComparing(mark -> mark.words());

  /// Texts in a formula are at most 255 characters long.
  private static final int MOST_OF_A_TEXT = 200;

  @Override
  public int compareTo(Mark other) {
    return ORDER.compare(this, other);
  }

  /// Whether a rule can look for it.
  boolean isFindable() {
    return words.length() <= MOST_OF_A_TEXT;
  }

  /// The formula that is true for the rows that have it.
  ///
  /// @param cell the cell of the remark in the first row, as `$E5`
  String formula(String cell) {
    return "ISNUMBER(FIND(\"%s\",%s))".formatted(words.replace("\"", "\"\""), cell);
  }
}
