package org.tinkuy.formula;

import java.util.Optional;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Check;

/// Compares two values, also a criterion's value with its target: decided only where every pair of
/// values that the two ranges allow gives the same answer, unknown otherwise.
///
/// Numbers that differ by less than [#TOLERANCE] of their size count as equal, so that neither the
/// unit a row is written in nor the order of a sum can change an answer.
public final class Comparison {
  /// Largest difference between numbers that count as equal, as a share of the larger one.
  public static final double TOLERANCE = 1e-12;

  private Comparison() {}

  /// Whether `left operator right` holds: yes, no, unknown, or not applicable where a side is.
  ///
  /// @param operator `>=`, `<=`, `>`, `<`, `=` or `!=`
  public static Value decide(String operator, Value left, Value right) {
    return decide(relation(operator), left, right);
  }

  /// Whether `left operator right` holds for two numbers; unknown also where their units do not
  /// compare.
  ///
  /// @param operator `>=`, `<=`, `>`, `<`, `=` or `!=`
  public static Truth decide(String operator, Amount left, Amount right) {
    return numbers(relation(operator), left, right);
  }

  private static Relation relation(String operator) {
    Optional<Relation> relation = Relation.find(operator);
    Check.that(
        relation.isPresent(),
        "formula.operator",
        "Operator '%s': it is none of > >= < <= = !=.",
        operator);
    return relation.orElseThrow();
  }

  static Value decide(Relation relation, Value left, Value right) {
    if (left instanceof Value.NotApplicable) {
      return left;
    }
    if (right instanceof Value.NotApplicable) {
      return right;
    }
    if (left instanceof Value.Word(String a) && right instanceof Value.Word(String b)) {
      return Truth.of(relation.holds(a.compareTo(b)));
    }
    if (isNumber(left) && isNumber(right)) {
      return numbers(relation, Arithmetic.range(left), Arithmetic.range(right));
    }
    if (left instanceof Value.Day(var a) && right instanceof Value.Day(var b)) {
      return Truth.of(relation.holds(a.compareTo(b)));
    }
    if (left instanceof Truth a && right instanceof Truth b) {
      boolean unknown = a == Truth.UNKNOWN || b == Truth.UNKNOWN;
      return unknown ? Truth.UNKNOWN : Truth.of(relation.holds(a.compareTo(b)));
    }
    return Truth.UNKNOWN;
  }

  private static boolean isNumber(Value value) {
    return value instanceof Amount
        || (value instanceof Value.Missing missing && missing.within().isPresent());
  }

  /// Whether two values cannot be compared because they measure different things.
  public static boolean isMismatch(Value left, Value right) {
    return left instanceof Amount a && right instanceof Amount b && !comparable(a, b);
  }

  private static boolean comparable(Amount a, Amount b) {
    return Arithmetic.isAny(a) || Arithmetic.fits(b, a.unit());
  }

  private static Truth numbers(Relation relation, Amount left, Amount right) {
    if (!comparable(left, right)) {
      return Truth.UNKNOWN;
    }
    Amount a = Arithmetic.isAny(left) ? Arithmetic.in(left, right.unit()) : left;
    Amount b = Arithmetic.in(right, a.unit());
    return switch (relation) {
      case LESS -> decided(below(a.high(), b.low()), !below(a.low(), b.high()));
      case AT_MOST -> decided(!below(b.low(), a.high()), below(b.high(), a.low()));
      case MORE -> decided(below(b.high(), a.low()), !below(b.low(), a.high()));
      case AT_LEAST -> decided(!below(a.low(), b.high()), below(a.high(), b.low()));
      case EQUAL -> decided(isSame(a, b), isApart(a, b));
      case UNEQUAL -> decided(isApart(a, b), isSame(a, b));
    };
  }

  /// Whether every value of one equals every value of the other.
  private static boolean isSame(Amount a, Amount b) {
    return !below(a.low(), b.high()) && !below(b.low(), a.high());
  }

  /// Whether no value of one can equal a value of the other.
  private static boolean isApart(Amount a, Amount b) {
    return below(a.high(), b.low()) || below(b.high(), a.low());
  }

  private static Truth decided(boolean yes, boolean no) {
    return yes ? Truth.YES : no ? Truth.NO : Truth.UNKNOWN;
  }

  /// Whether a number is smaller than another by more than the tolerance.
  static boolean below(double a, double b) {
    return a < b
        && (Double.isInfinite(a)
            || Double.isInfinite(b)
            || b - a > TOLERANCE * Math.max(Math.abs(a), Math.abs(b)));
  }
}
