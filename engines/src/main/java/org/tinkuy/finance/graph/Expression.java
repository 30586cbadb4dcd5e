package org.tinkuy.finance.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.kernel.Unit;

/// How a line comes from others: one formula for all periods. It has a type of its own, so that
/// what does not add up cannot be written. `toString` writes it with the ids of its lines.
public sealed interface Expression permits Line, Operation {

  LineType type();

  /// What it is made of.
  default List<Expression> parts() {
    return List.of();
  }

  /// A number of any type.
  ///
  /// @param value in the unit of the type
  static Expression number(double value, LineType type) {
    return new Operation.Constant(value, type);
  }

  /// A plain number.
  ///
  /// @param value without unit
  static Expression number(double value) {
    return new Operation.Constant(value, LineType.PLAIN);
  }

  /// The sum of one part or more.
  static Expression sum(List<? extends Expression> parts) {
    return new Operation.Sum(
        parts.stream().map(part -> new Operation.Signed(false, part)).toList());
  }

  default Expression plus(Expression other) {
    return Operation.Sum.of(this, false, other);
  }

  default Expression minus(Expression other) {
    return Operation.Sum.of(this, true, other);
  }

  default Expression times(Expression other) {
    return new Operation.Product(this, other);
  }

  /// So many times this.
  ///
  /// @param factor without unit
  default Expression times(double factor) {
    return new Operation.Product(this, number(factor));
  }

  /// The ratio of both; not defined (NaN) where the other is zero.
  default Expression per(Expression other) {
    return new Operation.Quotient(this, other, Double.NaN);
  }

  /// The ratio of both.
  ///
  /// @param atZero what it is where the other is zero
  default Expression per(Expression other, double atZero) {
    return new Operation.Quotient(this, other, atZero);
  }

  /// The larger of both.
  default Expression atLeast(Expression other) {
    return new Operation.Extreme(Pick.LARGEST, this, other);
  }

  /// The smaller of both.
  default Expression atMost(Expression other) {
    return new Operation.Extreme(Pick.SMALLEST, this, other);
  }

  /// What is above zero of this, and zero below.
  default Expression positive() {
    return atLeast(number(0, type()));
  }

  /// 1 where this reaches the other, else 0.
  default Expression reaches(Expression other) {
    return new Operation.Reached(this, other);
  }

  /// A function without unit.
  default Expression apply(Function function) {
    return new Operation.Applied(function, this);
  }

  /// The same values read in another shape, where the modeller says that this is meant: a draw that
  /// becomes part of a balance.
  default Expression as(Shape shape) {
    return new Operation.Reread(this, shape);
  }

  /// The same amount in another unit of its dimension.
  default Expression in(Unit unit) {
    return new Operation.Converted(this, unit);
  }

  /// What is stated for a month or a year, for one period of the grid, in proportion to its length;
  /// a share becomes a rate, an amount a flow.
  default Expression perPeriod() {
    return new Operation.PerPeriod(this, false);
  }

  /// A share for a month or a year as the rate of one period that grows to it: `(1 + r)^(1/n) - 1`.
  default Expression compounded() {
    return new Operation.PerPeriod(this, true);
  }

  /// `1 + r` for a rate per period.
  default Expression growth() {
    return number(1).plus(as(Shape.FACTOR));
  }

  /// The whole sum over the life, in every period.
  default Expression total() {
    return new Operation.Total(this);
  }

  /// The largest or smallest over the life where it is defined, in every period.
  default Expression extreme(Pick pick) {
    return new Operation.Peak(pick, this);
  }

  /// The sum of the periods that follow this one.
  ///
  /// @param periods how many, >= 1
  default Expression ahead(int periods) {
    return new Operation.Ahead(this, periods);
  }

  /// The value that future periods have at the end of the one before: `V(t) = growth(t) V(t+1) +
  /// addition(t)`, zero after the last. With `growth = 1 / (1 + r)` and `addition = x / (1 + r)` it
  /// is the present value of `x`.
  static Expression backward(Expression growth, Expression addition) {
    return new Operation.Backward(growth, addition, Optional.empty());
  }

  /// The same, in each period no more than so much: `V(t) = min(growth(t) V(t+1) + addition(t),
  /// most(t))`.
  static Expression backward(Expression growth, Expression addition, Expression most) {
    return new Operation.Backward(growth, addition, Optional.of(most));
  }

  /// The level payment per unit of an opening balance, as a rate.
  ///
  /// @param rate per period
  /// @param remaining payments that are left, this one included; <= 0 where none is
  static Expression annuity(Expression rate, Expression remaining) {
    return new Operation.Annuity(rate, remaining);
  }

  /// Present value of a flow from this period on, one period back for each: what it is worth when
  /// the period begins.
  ///
  /// @param rate per period
  default Expression presentValue(Expression rate) {
    return backward(number(1).per(rate.growth()), this.per(rate.growth()).as(Shape.STOCK));
  }

  /// Which of several.
  enum Pick {
    LARGEST,
    SMALLEST
  }

  /// A function of a plain number.
  enum Function {
    EXP,
    FLOOR,
    CEILING
  }

  /// Every line that is read, each once, in order.
  default Stream<Line> lines() {
    return this instanceof Line line
        ? Stream.of(line)
        : parts().stream().flatMap(Expression::lines).distinct();
  }
}
