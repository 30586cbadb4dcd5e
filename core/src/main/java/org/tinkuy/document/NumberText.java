package org.tinkuy.document;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
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
            + "\\d++)?(?:[eE][-+]?\\d{1,3})?");
  }

  /// Reads a number with a decimal sign, exactly; empty where the text is not one in that writing,
  /// or one that is too large or small to count with.
  static Optional<BigDecimal> parse(String text, DecimalSign sign) {
    String plain = plain(text);
    boolean comma = sign == DecimalSign.COMMA;
    if (plain.chars().noneMatch(Character::isDigit)
        || !(comma ? COMMA : POINT).matcher(plain).matches()) {
      return Optional.empty();
    }
    String digits =
        plain.replace(" ", "").replace("'", "").replace(comma ? "." : ",", "").replace(',', '.');
    BigDecimal value = new BigDecimal(digits);
    double size = Math.abs(value.doubleValue());
    boolean countable = value.signum() == 0 || (size > 0 && Double.isFinite(size));
    return countable ? Optional.of(value) : Optional.empty();
  }

  /// The sign with which every text reads as a number. Texts that are none in either writing do not
  /// count.
  static DecimalSign signOf(Collection<String> texts) {
    boolean point = true;
    boolean comma = true;
    boolean differ = false;
    for (String text : texts) {
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
    return text.replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .replace('\u2009', ' ')
        .replace('\u2212', '-')
        .replace('\u2019', '\'')
        .strip();
  }
}
