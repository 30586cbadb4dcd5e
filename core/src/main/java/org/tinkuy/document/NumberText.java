package org.tinkuy.document;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// How numbers are written: decimal sign, groups of thousands, exponents.
///
/// A number is read only where there is one way to read it: `1,234` is a thousand and something
/// with a decimal point and one and something with a decimal comma, so without a stated sign it is
/// refused.
final class NumberText {
  private static final Pattern POINT =
      Pattern.compile("[-+]?(\\d+|\\d{1,3}([, ]\\d{3})+)?(\\.\\d+)?([eE][-+]?\\d+)?");
  private static final Pattern COMMA =
      Pattern.compile("[-+]?(\\d+|\\d{1,3}([. ]\\d{3})+)?(,\\d+)?([eE][-+]?\\d+)?");

  private NumberText() {}

  /// Reads a number with a decimal sign, empty where the text is not one in that writing.
  static OptionalDouble parse(String text, char sign) {
    String plain = plain(text);
    Pattern pattern = sign == ',' ? COMMA : POINT;
    if (plain.chars().noneMatch(Character::isDigit) || !pattern.matcher(plain).matches()) {
      return OptionalDouble.empty();
    }
    String digits = plain.replace(" ", "").replace(sign == ',' ? "." : ",", "").replace(',', '.');
    double value = Double.parseDouble(digits);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /// The sign with which every text reads as a number, where only one does or both agree; `?` where
  /// they disagree.
  static char signOf(Collection<String> texts) {
    boolean point = true;
    boolean comma = true;
    boolean differ = false;
    for (String text : texts) {
      OptionalDouble a = parse(text, '.');
      OptionalDouble b = parse(text, ',');
      if (a.isEmpty() && b.isEmpty()) {
        continue;
      }
      point &= a.isPresent();
      comma &= b.isPresent();
      differ |= a.isPresent() && b.isPresent() && a.getAsDouble() != b.getAsDouble();
    }
    if (point && comma) {
      return differ ? '?' : '.';
    }
    return point ? '.' : comma ? ',' : '?';
  }

  private static String plain(String text) {
    return text.strip()
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .replace('\u2009', ' ')
        .replace('\u2212', '-');
  }
}
