package org.tinkuy.formats.grid;

import org.tinkuy.catalog.FieldKind;

/// A cell as its file holds it.
///
/// @param kind what the file says it is
/// @param text what it holds: numbers with a decimal point, days as `2024-03-15`; the sign of a
///   fault; empty where there is nothing
public record GridCell(Kind kind, String text) {
  public static final GridCell EMPTY = new GridCell(Kind.TEXT, "");

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;

  /// What a file may say of a cell.
  public enum Kind {
    TEXT,
    NUMBER,
    /// A day, perhaps with a time.
    DAY,
    /// A day of which the file shows month and year.
    MONTH,
    /// A day of which the file shows the year.
    YEAR,
    /// An error value, such as `#N/A`.
    ERROR,
    /// A formula whose value the file does not hold.
    UNCOMPUTED
  }

  public static GridCell ofText(String text) {
    return text.isEmpty() ? EMPTY : new GridCell(Kind.TEXT, text);
  }

  public boolean isBlank() {
    return kind == Kind.TEXT && text.isBlank();
  }

  /// Whether it holds no value although something stands there.
  public boolean isFault() {
    return kind == Kind.ERROR || kind == Kind.UNCOMPUTED;
  }

  /// What it says in a column of a kind: a day of which the file shows the month is that month
  /// where a period is asked for, and the day everywhere else.
  public String in(FieldKind column) {
    return switch (kind) {
      case TEXT, NUMBER, DAY -> text;
      case MONTH -> column == FieldKind.PERIOD ? text.substring(0, MONTH_LENGTH) : text;
      case YEAR -> column == FieldKind.PERIOD ? text.substring(0, YEAR_LENGTH) : text;
      case ERROR, UNCOMPUTED -> "";
    };
  }
}
