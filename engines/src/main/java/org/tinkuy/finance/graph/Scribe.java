package org.tinkuy.finance.graph;

import java.util.ArrayList;
import java.util.List;

/// Writes the formulas of an unfolded graph in another language.
///
/// @param <T> a formula of that language
final class Scribe<T> {
  private final TimeGrid grid;
  private final Notation<T> notation;

  Scribe(TimeGrid grid, Notation<T> notation) {
    this.grid = grid;
    this.notation = notation;
  }

  T write(Expression expression) {
    return switch (expression) {
      case Line line -> notation.line(line, 0, 0);
      case Operation.Lagged(var line, int periods, double before) ->
          notation.line(line, periods, before);
      case Operation.Constant(double value, _) -> notation.number(value);
      case Operation.Sum(var signed) -> sum(signed);
      case Operation.Product(var left, var right) -> notation.product(write(left), write(right));
      case Operation.Quotient(var left, var right, double atZero) ->
          notation.quotient(write(left), write(right), atZero);
      case Operation.Extreme(var pick, var left, var right) ->
          notation.extreme(pick, write(left), write(right));
      case Operation.Reached(var left, var right) -> notation.reached(write(left), write(right));
      case Operation.Applied(var function, var part) -> notation.applied(function, write(part));
      case Operation.Reread(var part, _) -> write(part);
      case Operation.Converted(var part, var unit) ->
          scaled(part, part.type().unit().convert(1, unit));
      case Operation.PerPeriod(var part, boolean isCompounded) -> perPeriod(part, isCompounded);
      case Operation.Annuity(var rate, var remaining) ->
          notation.annuity(write(rate), write(remaining));
      case Operation.Trailing(var line, int periods) -> notation.trailing(line, periods);
      case Operation.Worn(_, var cost, var life, _) -> notation.worn(cost, life);
      case Operation.Total(var part) -> notation.total(line(part));
      case Operation.Peak(var pick, var part) -> notation.peak(pick, line(part));
      case Operation.Ahead(var part, int periods) -> notation.ahead(line(part), periods);
      case Operation.Backward(var growth, var addition, var most) ->
          notation.backward(line(growth), line(addition), most.map(Scribe::line));
    };
  }

  private T sum(List<Operation.Signed> signed) {
    List<Notation.Addend<T>> addends = new ArrayList<>();
    for (Operation.Signed each : signed) {
      addends.add(new Notation.Addend<>(each.isMinus(), write(each.part())));
    }
    return notation.sum(addends);
  }

  private T scaled(Expression part, double factor) {
    return factor == 1 ? write(part) : notation.product(write(part), notation.number(factor));
  }

  private T perPeriod(Expression part, boolean isCompounded) {
    double share = grid.share(part.type().shape());
    return isCompounded ? notation.compounded(write(part), share) : scaled(part, share);
  }

  private static Line line(Expression part) {
    if (part instanceof Line line) {
      return line;
    }
    throw new IllegalStateException("the graph is not unfolded: " + part);
  }
}
