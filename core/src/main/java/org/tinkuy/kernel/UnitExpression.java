package org.tinkuy.kernel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one text such as `kg/m3` or `kW.h` by the grammar of UCUM, left to right.
///
/// ```
/// product = ["/"] power { ("." | "*" | "/") power }
/// power   = ( "(" product ")" | name | number ) [["^"] exponent]
/// ```
///
/// `10*3` and `10^3` are the power of ten, as in UCUM. A text that looks like a decimal number
/// (`1.5`) is refused rather than read as a product. Sizes are bounded, so that no text takes long.
final class UnitExpression {
  private static final int LONGEST = 100;
  private static final int DEEPEST = 4;
  private static final int MOST_FACTOR_BITS = 1000;
  private static final Pattern ANNOTATION = Pattern.compile("\\{[^{}]*}");
  private static final Pattern TEN = Pattern.compile("10[*^]([+-]?[0-9]{1,2})(?![0-9])");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
  private static final Pattern DECIMAL = Pattern.compile("(?<![^./*(])[0-9]+\\.[0-9]");
  private static final Pattern EXPONENT = Pattern.compile("\\^?([+-]?[1-9])");
  private static final Pattern RAISED = Pattern.compile("(.*?[^0-9+^-])" + EXPONENT.pattern());
  private static final String ENDS_NAME = "./*()";

  private final String text;
  private final UnitNames names;
  private int at;
  private int nameStart;
  private int nameEnd;

  /// @param text in normal spelling
  UnitExpression(String text, UnitNames names) {
    this.text = withoutAnnotations(text);
    this.names = names;
  }

  /// The unit of the whole text; empty where any part is unknown.
  Optional<Unit> read() {
    if (text.length() > LONGEST || DECIMAL.matcher(text).find()) {
      return Optional.empty();
    }
    at = 0;
    return product(0).filter(_ -> at == text.length());
  }

  /// The name at which [#read] stopped, without its exponent; the whole text where it stopped at
  /// none.
  String unknownName() {
    return nameEnd > nameStart ? text.substring(nameStart, nameEnd) : text;
  }

  /// The text with another name in place of the unknown one.
  String withName(String name) {
    return nameEnd > nameStart
        ? text.substring(0, nameStart) + name + text.substring(nameEnd)
        : name;
  }

  private Optional<Unit> product(int depth) {
    skipSpace();
    Optional<Unit> left = peek() == '/' ? Optional.of(Unit.ONE) : power(depth);
    skipSpace();
    while (left.isPresent() && (peek() == '.' || peek() == '*' || peek() == '/')) {
      boolean divide = text.charAt(at++) == '/';
      skipSpace();
      Optional<Unit> right = power(depth);
      left =
          left.flatMap(
              l -> right.filter(r -> multiplies(l, r)).map(r -> divide ? l.per(r) : l.times(r)));
      skipSpace();
    }
    return left;
  }

  private Optional<Unit> power(int depth) {
    if (peek() != '(') {
      return name();
    }
    if (depth == DEEPEST) {
      return Optional.empty();
    }
    at++;
    Optional<Unit> inner = product(depth + 1);
    if (inner.isEmpty() || peek() != ')') {
      return Optional.empty();
    }
    at++;
    Matcher exponent = EXPONENT.matcher(text).region(at, text.length());
    if (!exponent.lookingAt()) {
      return inner;
    }
    at = exponent.end();
    return inner.flatMap(unit -> raised(unit, exponentOf(exponent.group(1))));
  }

  private Optional<Unit> name() {
    Matcher ten = TEN.matcher(text).region(at, text.length());
    if (ten.lookingAt()) {
      at = ten.end();
      int exponent = exponentOf(ten.group(1));
      return Optional.of(number("10*" + exponent, Fraction.of(10).power(exponent)));
    }
    nameStart = at;
    while (at < text.length() && ENDS_NAME.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    nameEnd = nameStart + text.substring(nameStart, at).stripTrailing().length();
    Optional<Unit> unit = unit(text.substring(nameStart, nameEnd));
    if (unit.isPresent()) {
      nameEnd = nameStart;
    }
    return unit;
  }

  private Optional<Unit> unit(String name) {
    if (NUMBER.matcher(name).matches()) {
      return Optional.of(number(name, Fraction.parse(name)));
    }
    Optional<Unit> whole = names.find(name);
    Matcher raised = RAISED.matcher(name);
    if (whole.isPresent() || !names.choices(name).isEmpty() || !raised.matches()) {
      return whole;
    }
    nameEnd = nameStart + raised.end(1);
    return names.find(raised.group(1)).flatMap(unit -> raised(unit, exponentOf(raised.group(2))));
  }

  private static Unit number(String code, Fraction value) {
    return value.equals(Fraction.ONE) ? Unit.ONE : Unit.of(code, Dimension.NONE, value);
  }

  private static boolean multiplies(Unit left, Unit right) {
    return !left.hasOffset() && !right.hasOffset();
  }

  private static Optional<Unit> raised(Unit unit, int exponent) {
    return Optional.of(unit)
        .filter(base -> !base.hasOffset())
        .map(base -> base.power(exponent))
        .filter(power -> isOrdinary(power.factor()));
  }

  /// Whether the factor is of a size that a `double` can hold.
  private static boolean isOrdinary(Fraction factor) {
    return Math.max(factor.numerator().bitLength(), factor.denominator().bitLength())
        <= MOST_FACTOR_BITS;
  }

  private static int exponentOf(String digits) {
    return Integer.parseInt(digits);
  }

  private static String withoutAnnotations(String text) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    StringBuilder rest = new StringBuilder();
    Matcher annotation = ANNOTATION.matcher(text);
    while (annotation.find()) {
      annotation.appendReplacement(rest, "");
      boolean alone = rest.isEmpty() || ENDS_NAME.indexOf(rest.charAt(rest.length() - 1)) >= 0;
      rest.append(alone ? "1 " : " "); // the space keeps `10{x}3` from being read as 103
    }
    return annotation.appendTail(rest).toString();
  }

  private void skipSpace() {
    while (peek() == ' ') {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }
}
