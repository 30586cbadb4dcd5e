package org.tinkuy.formats.xlsx;

import org.tinkuy.kernel.Check;

/// Names of cells: `C5` is the third column of the fifth row.
public final class CellReference {
  public static final int LAST_ROW = 1_048_576;
  public static final int LAST_COLUMN = 16_384;

  private static final int LETTERS = 26;
  private static final int MOST_DIGITS = 7;

  private CellReference() {}

  /// The column of a name, from 0; -1 where the name has none.
  public static int column(String name) {
    int column = 0;
    int i = 0;
    while (i < name.length() && i < 4 && isLetter(name.charAt(i))) {
      column = LETTERS * column + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
      i++;
    }
    Check.that(
        column <= LAST_COLUMN,
        "xlsx.cell.beyond",
        "Cell '%s' lies beyond the last column a sheet can have.",
        name);
    return column - 1;
  }

  /// The row of a name, from 1; 0 where the name has none or one that no sheet has.
  public static int row(String name) {
    int start = 0;
    while (start < name.length() && isLetter(name.charAt(start))) {
      start++;
    }
    return number(name.substring(start));
  }

  /// A row's number; 0 where the text is none that a sheet has.
  public static int number(String digits) {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i >= MOST_DIGITS) {
        return 0;
      }
      number = 10 * number + digit;
    }
    return number <= LAST_ROW ? number : 0;
  }

  /// The letters of a column counted from 0.
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
