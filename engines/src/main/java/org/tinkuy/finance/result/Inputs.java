package org.tinkuy.finance.result;

import java.util.Optional;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.project.CaseHead;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.CaseInput.Span;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.project.InputKind;

/// What the engine reads off inputs.
final class Inputs {
  private static final int MONTHS = 12;

  private Inputs() {}

  /// The first number of an input, in its unit.
  static double first(CaseInput input) {
    return switch (input.amount()) {
      case InputAmount.Steady(double value) -> value;
      case InputAmount.Steps(var values) -> values.firstEntry().getValue();
      case InputAmount.Yearly(var values) -> values.getFirst();
      case InputAmount.Plots _, InputAmount.Leases _, InputAmount.Cell _, InputAmount.Reached _ ->
          Double.NaN;
    };
  }

  /// The first number of an input, for a whole year where it holds for a month.
  static double yearly(CaseInput input) {
    return first(input) * inYear(input);
  }

  /// The number of an input in a period, for a whole year where it holds for a month.
  static double yearlyAt(CaseInput input, TimeGrid grid, int period) {
    return at(input, grid, period) * inYear(input);
  }

  private static int inYear(CaseInput input) {
    return input.measure().shape() == Shape.PER_MONTH ? MONTHS : 1;
  }

  /// The number of an input in a period, in its unit.
  static double at(CaseInput input, TimeGrid grid, int period) {
    return switch (input.amount()) {
      case InputAmount.Steps(var values) -> {
        var from = values.headMap(grid.month(period).plusMonths(1));
        yield from.isEmpty() ? values.firstEntry().getValue() : from.lastEntry().getValue();
      }
      case InputAmount.Yearly(var values) -> values.get(period / grid.perYear());
      case InputAmount.Steady _,
          InputAmount.Plots _,
          InputAmount.Leases _,
          InputAmount.Cell _,
          InputAmount.Reached _ ->
          first(input);
    };
  }

  /// How far an input is drawn; absent where it is not. A delay is drawn from its range though it
  /// is none in the case itself, where a factor of it would say nothing.
  static Optional<Span> drawn(FinanceCase of, CaseInput input) {
    Optional<Span> range = input.kind() == InputKind.DELAY ? input.range() : range(of, input);
    return range.filter(each -> each.low() < each.high());
  }

  /// How far an input may be off: what is written, else, for the cost of works, what the precision
  /// of the case says; absent where nobody says.
  static Optional<Span> range(FinanceCase of, CaseInput input) {
    if (!(input.amount() instanceof InputAmount.Steady(double value))
        || value == 0
        || input.kind() == InputKind.DELAY) {
      return Optional.empty();
    }
    boolean isWorks = input.kind() == InputKind.WORKS_COST || input.kind() == InputKind.UNIT_COST;
    CaseHead.Precision precision = of.head().precision();
    return input
        .range()
        .or(
            () ->
                isWorks
                    ? Optional.of(
                        new Span(value * (1 + precision.below()), value * (1 + precision.above())))
                    : Optional.empty());
  }
}
