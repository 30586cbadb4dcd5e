package org.tinkuy.formats.xlsx;

import java.util.Locale;
import java.util.regex.Pattern;

/// What the format of a cell says about the number in it.
///
/// @param sense what the number is
/// @param zeros digits that are shown at least, for numbers that are only shown as whole ones, as 4
///   in `0000`; 0 where the format says nothing of the kind
record NumberShape(Sense sense, int zeros) {
  static final NumberShape PLAIN = new NumberShape(Sense.NUMBER, 0);

  /// What a number in a cell may stand for.
  enum Sense {
    NUMBER,
    PERCENT,
    DAY,
    /// A day, of which month and year are shown.
    MONTH,
    /// A day, of which the year is shown.
    YEAR,
    /// A time of day, or how long something took.
    TIME
  }

  /// What is written in a format but is no code: `"text"`, `\x`, `_x`, `*x`, colours, conditions.
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");

  private static final Pattern ZEROS = Pattern.compile("0{2,20}");

  /// Of the formats that every workbook has by number.
  ///
  /// Source: ECMA-376, 5th edition (2016), part 1, section 18.8.30.
  static NumberShape ofNumber(int id) {
    return switch (id) {
      case 9, 10 -> new NumberShape(Sense.PERCENT, 0);
      case 14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 ->
          new NumberShape(Sense.DAY, 0);
      case 17, 55, 56 -> new NumberShape(Sense.MONTH, 0);
      case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47 -> new NumberShape(Sense.TIME, 0);
      default -> PLAIN;
    };
  }

  /// Of a format that a workbook brings itself, as `dd/mm/yyyy;@`.
  static NumberShape ofCode(String code) {
    String first = LITERAL.matcher(code).replaceAll("").split(";", 2)[0].strip();
    String lower = first.toLowerCase(Locale.ROOT);
    if (lower.contains("general") || lower.contains("standard")) {
      return PLAIN;
    }
    boolean year = lower.indexOf('y') >= 0;
    boolean day = lower.indexOf('d') >= 0;
    boolean clock = lower.indexOf('h') >= 0 || lower.indexOf('s') >= 0;
    boolean month = lower.indexOf('m') >= 0 && (!clock || year || day);
    if (day || (clock && (year || month))) {
      return new NumberShape(Sense.DAY, 0);
    }
    if (month) {
      return new NumberShape(Sense.MONTH, 0);
    }
    if (year) {
      return new NumberShape(Sense.YEAR, 0);
    }
    if (clock) {
      return new NumberShape(Sense.TIME, 0);
    }
    if (first.indexOf('%') >= 0) {
      return new NumberShape(Sense.PERCENT, 0);
    }
    return ZEROS.matcher(first).matches() ? new NumberShape(Sense.NUMBER, first.length()) : PLAIN;
  }
}
