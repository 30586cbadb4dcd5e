package org.tinkuy.document;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// How numbers are written: decimal sign, groups of thousands, exponents.
///
/// A number is read only where there is one way to read it: `1,234` is a thousand and something
/// with a decimal point and one and something with a decimal comma, so without a stated sign it is
/// refused. A group of thousands never begins with 0, so `0,123` has a decimal comma.
final class NumberText {
  private static final Pattern POINT = pattern(",", "\\.");
  private static final Pattern COMMA = pattern("\\.", ",");

  private NumberText() {}

  private static Pattern pattern(String group, String decimal) {
    return Pattern.compile(
        "[-+]?(?:\\d++|[1-9]\\d{0,2}(?:["
            + group
            + " ']\\d{3})++)?(?:"
            + decimal
            + "\\d++)?(?:[eE][-+]?\\d++)?");
  }

  /// Reads a number with a decimal sign, empty where the text is not one in that writing.
  static OptionalDouble parse(String text, DecimalSign sign) {
    String plain = plain(text);
    boolean comma = sign == DecimalSign.COMMA;
    if (plain.chars().noneMatch(Character::isDigit)
        || !(comma ? COMMA : POINT).matcher(plain).matches()) {
      return OptionalDouble.empty();
    }
    String digits =
        plain.replace(" ", "").replace("'", "").replace(comma ? "." : ",", "").replace(',', '.');
    double value = Double.parseDouble(digits);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /// The sign with which every text reads as a number. Texts that are none in either writing do not
  /// count.
  static DecimalSign signOf(Collection<String> texts) {
    boolean point = true;
    boolean comma = true;
    boolean differ = false;
    for (String text : texts) {
      OptionalDouble a = parse(text, DecimalSign.POINT);
      OptionalDouble b = parse(text, DecimalSign.COMMA);
      if (a.isPresent() || b.isPresent()) {
        point &= a.isPresent();
        comma &= b.isPresent();
        differ |= !a.equals(b) && a.isPresent() && b.isPresent();
      }
    }
    if (point && comma) {
      return differ ? DecimalSign.EITHER : DecimalSign.POINT;
    }
    return point ? DecimalSign.POINT : comma ? DecimalSign.COMMA : DecimalSign.MIXED;
  }

  /// One code point for the spaces, minus signs and apostrophes that look alike.
  static String plain(String text) {
    return text.replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .replace('\u2009', ' ')
        .replace('\u2212', '-')
        .replace('\u2019', '\'')
        .strip();
  }
}
