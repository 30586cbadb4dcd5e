package org.tinkuy.document;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/// How numbers are written: decimal sign, groups of thousands, exponents.
///
/// A number is read only where there is one way to read it: `1,234` is a thousand and something
/// with a decimal point and one and something with a decimal comma, so without a stated sign it is
/// refused. A group of thousands never begins with 0, so `0,123` has a decimal comma.
final class NumberText {
  /// Longer texts of digits are read as any number; these fit into a `long`.
  private static final int MOST_DIGITS = 18;

  private static final int GROUP = 3;
  private static final int MOST_EXPONENT_DIGITS = 3;

  private NumberText() {}

  /// Reads a number with a decimal sign, exactly; empty where the text is not one in that writing,
  /// or one that is too large or small to count with.
  static Optional<BigDecimal> parse(String text, DecimalSign sign) {
    Optional<BigDecimal> whole = whole(text);
    if (whole.isPresent()) {
      return whole;
    }
    String plain = plain(text);
    boolean comma = sign == DecimalSign.COMMA;
    if (!new Scan(plain, comma ? ',' : '.', comma ? '.' : ',').isNumber()) {
      return Optional.empty();
    }
    String digits =
        plain.replace(" ", "").replace("'", "").replace(comma ? "." : ",", "").replace(',', '.');
    BigDecimal value = new BigDecimal(digits);
    double size = Math.abs(value.doubleValue());
    boolean countable = value.signum() == 0 || (size > 0 && Double.isFinite(size));
    return countable ? Optional.of(value) : Optional.empty();
  }

  /// A number of nothing but digits, which every writing reads in one way; empty where there is
  /// anything else. Most cells are such.
  static Optional<BigDecimal> whole(String text) {
    return isWhole(text) ? Optional.of(BigDecimal.valueOf(Long.parseLong(text))) : Optional.empty();
  }

  /// Whether a text is a number of nothing but digits.
  static boolean isWhole(String text) {
    int length = text.length();
    return length > 0 && length <= MOST_DIGITS && digits(text, 0) == length;
  }

  /// Whether a text is digits with at most one point or comma between them: a number without unit,
  /// sign, groups by spaces and exponent, and no band. Nearly all cells of numbers are such.
  static boolean isDigits(String text) {
    int whole = digits(text, 0);
    int end = whole;
    if (whole < text.length() && (text.charAt(whole) == '.' || text.charAt(whole) == ',')) {
      int decimals = digits(text, whole + 1);
      end += decimals > 0 ? 1 + decimals : 0;
    }
    return whole > 0 && end == text.length() && end <= MOST_DIGITS;
  }

  /// How many digits stand in a row.
  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  /// A look through a text from its start: sign, digits or groups of them, decimals, exponent.
  ///
  /// @param text without spaces around it
  /// @param decimal what stands before the decimals
  /// @param group what may stand between groups of thousands, besides a space and an apostrophe
  private record Scan(String text, char decimal, char group) {
    boolean isNumber() {
      int start = isAt(0, "+-") ? 1 : 0;
      int whole = wholeEnd(start);
      int decimals = whole < text.length() && text.charAt(whole) == decimal ? decimals(whole) : 0;
      int end = whole + decimals;
      return end > start && exponentEnd(end) == text.length();
    }

    /// Groups have three digits each, and the first of them does not begin with 0.
    private int wholeEnd(int start) {
      int end = start + digits(text, start);
      boolean groups = end > start && end - start <= GROUP && text.charAt(start) != '0';
      while (groups && isGroup(end)) {
        end += 1 + GROUP;
      }
      return end;
    }

    private boolean isGroup(int at) {
      return at < text.length()
          && (text.charAt(at) == group || isAt(at, " '"))
          && digits(text, at + 1) == GROUP;
    }

    private int decimals(int sign) {
      int count = digits(text, sign + 1);
      return count == 0 ? 0 : 1 + count;
    }

    private int exponentEnd(int at) {
      if (!isAt(at, "eE")) {
        return at;
      }
      int start = isAt(at + 1, "+-") ? at + 2 : at + 1;
      int count = digits(text, start);
      return count > 0 && count <= MOST_EXPONENT_DIGITS ? start + count : at;
    }

    private boolean isAt(int at, String signs) {
      return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }
  }

  /// The sign with which every text reads as a number. Texts that are none in either writing do not
  /// count.
  static DecimalSign signOf(Collection<String> texts) {
    boolean point = true;
    boolean comma = true;
    boolean differ = false;
    for (String text : texts) {
      if (isWhole(text)) {
        continue;
      }
      Optional<BigDecimal> a = parse(text, DecimalSign.POINT);
      Optional<BigDecimal> b = parse(text, DecimalSign.COMMA);
      if (a.isPresent() || b.isPresent()) {
        point &= a.isPresent();
        comma &= b.isPresent();
        differ |= a.isPresent() && b.isPresent() && !same(a, b);
      }
    }
    if (point && comma) {
      return differ ? DecimalSign.EITHER : DecimalSign.POINT;
    }
    return point ? DecimalSign.POINT : comma ? DecimalSign.COMMA : DecimalSign.MIXED;
  }

  /// Whether both readings give one number.
  static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
  }

  /// One code point for the spaces, minus signs and apostrophes that look alike.
  static String plain(String text) {
    return isAscii(text)
        ? text.strip()
        : text.replace('\u00a0', ' ')
            .replace('\u202f', ' ')
            .replace('\u2009', ' ')
            .replace('\u2212', '-')
            .replace('\u2019', '\'')
            .strip();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }
}
