package org.tinkuy.finance.graph;

import java.util.List;
import java.util.Optional;

/// Another language in which the formulas of a graph can be written, such as that of a workbook. It
/// is asked part by part, from the inside out.
///
/// @param <T> a formula, or a part of one, in that language
public interface Notation<T> {

  /// A number that is the same in all periods.
  ///
  /// @param value in the unit of its place
  T number(double value);

  /// A line as it stood some periods ago.
  ///
  /// @param lag how many periods ago, >= 0
  /// @param before its value before the first period, in the line's unit; 0 where there is no lag
  T line(Line line, int lag, double before);

  /// A part of a sum.
  ///
  /// @param isMinus whether it is taken off
  /// @param <T> a formula of the language
  record Addend<T>(boolean isMinus, T part) {}

  /// A signed sum from left to right.
  T sum(List<Addend<T>> addends);

  T product(T left, T right);

  /// A ratio.
  ///
  /// @param atZero what it is where the divisor is zero; NaN for not defined
  T quotient(T left, T right, double atZero);

  T extreme(Expression.Pick pick, T left, T right);

  /// 1 where the left reaches the right, else 0.
  T reached(T left, T right);

  T applied(Expression.Function function, T part);

  /// `(1 + part)^exponent - 1`.
  ///
  /// @param exponent length of a period over the time for which the part is stated
  T compounded(T part, double exponent);

  /// The level payment per unit: `rate / (1 - (1 + rate)^-remaining)`, `1 / remaining` at a rate of
  /// zero, 0 where nothing remains.
  T annuity(T rate, T remaining);

  /// The sum of a line over the last periods, this one included.
  ///
  /// @param periods how many, >= 1
  T trailing(Line line, int periods);

  /// The sum of a line over the periods of a life that ends with the period before this one, over
  /// the number of these periods.
  ///
  /// @param life in years, the same in all periods
  T worn(Line cost, Line life);

  /// The sum of a line over all periods.
  T total(Line line);

  /// The extreme of a line over all periods in which it is defined.
  T peak(Expression.Pick pick, Line line);

  /// The sum of a line over the periods that follow.
  ///
  /// @param periods how many, >= 1
  T ahead(Line line, int periods);

  /// `growth x (this in the next period) + addition`, with nothing after the last period.
  ///
  /// @param most what it is no more than; absent where nothing bounds it
  T backward(Line growth, Line addition, Optional<Line> most);
}
