package org.tinkuy.finance.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tinkuy.finance.debt.Loan;
import org.tinkuy.finance.debt.LoanTerms;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.SignRule;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Unit;

/// A difference that must be zero in some periods, whatever the inputs are.
///
/// @param difference the line that must be zero
/// @param from first period that is looked at, from 0
/// @param to last period that is looked at
/// @param tolerance as a share of the largest amount in the model's lines of this unit, > 0
public record IntegrityCheck(Line difference, int from, int to, double tolerance) {
  /// Rounding of a few thousand additions stays far below it.
  private static final double TOLERANCE = 1e-9;

  /// How a check came out.
  ///
  /// @param line what was looked at
  /// @param period the first that is as far off as any; the first that was looked at where the rule
  ///   is kept, since what is left then is rounding
  /// @param difference there, in the line's unit; NaN where it is no number; where the rule is
  ///   kept, the largest of all periods
  /// @param tolerance largest difference that is allowed, in the same unit
  public record Outcome(Line line, int period, double difference, double tolerance) {
    public boolean isKept() {
      return Math.abs(difference) <= tolerance;
    }

    /// How a rule came out over periods. Differences that are within the tolerance of one another
    /// are the same, so that the period named does not move with the last digits of figures. What
    /// is no number is furthest off.
    ///
    /// @param from first period that is looked at, from 0
    /// @param to last period that is looked at, >= from
    /// @param difference by period, zero where the rule is kept
    public static Outcome over(
        Line line, int from, int to, IntToDoubleFunction difference, double tolerance) {
      double[] found = IntStream.rangeClosed(from, to).mapToDouble(difference).toArray();
      int worst = 0;
      for (int i = 0; i < found.length; i++) {
        if (Double.isNaN(found[i])) {
          return new Outcome(line, from + i, Double.NaN, tolerance);
        }
        worst = Math.abs(found[i]) > Math.abs(found[worst]) ? i : worst;
      }
      double furthest = Math.abs(found[worst]);
      if (furthest <= tolerance) {
        return new Outcome(line, from, found[worst], tolerance);
      }
      int first = 0;
      while (Math.abs(found[first]) < Math.max(tolerance, furthest - tolerance)) {
        first++;
      }
      return new Outcome(line, from + first, found[first], tolerance);
    }
  }

  public IntegrityCheck {
    Check.that(
        tolerance > 0 && from <= to,
        "finance.check.tolerance",
        "Check '%s': the tolerance must be > 0 and the periods in order, but are %s and %s to %s.",
        difference.id(),
        tolerance,
        from,
        to);
  }

  /// In every period.
  static IntegrityCheck always(Line difference) {
    return new IntegrityCheck(difference, 0, Integer.MAX_VALUE, TOLERANCE);
  }

  /// The checks of a loan: what is paid back is what was drawn and capitalised, nothing is owed
  /// after the last payment, and at the loan's own rates the service is worth what was drawn.
  public static List<IntegrityCheck> ofLoan(Graph.Builder model, LoanTerms terms, Loan loan) {
    String id = terms.id() + ".check.";
    Line repaid =
        add(
            model,
            id + "repaid",
            loan.principal()
                .plus(loan.prepaid())
                .total()
                .minus(loan.draw().total())
                .minus(loan.capitalised().total()));
    Line worth =
        add(
            model,
            id + "worth",
            loan.service()
                .plus(loan.prepaid())
                .presentValue(loan.rate())
                .minus(drawn(terms, loan).presentValue(loan.rate())));
    Line owed = add(model, id + "owed", loan.closing());
    return List.of(
        always(repaid),
        new IntegrityCheck(worth, 0, 0, TOLERANCE),
        new IntegrityCheck(owed, terms.window().last(), Integer.MAX_VALUE, TOLERANCE));
  }

  /// What a draw is worth at the end of its period: money drawn earlier bears interest until then.
  private static Expression drawn(LoanTerms terms, Loan loan) {
    double share = 1 - terms.drawn().share();
    Expression growth = Expression.number(1).plus(loan.rate().as(Shape.FACTOR).times(share));
    return loan.draw().times(growth);
  }

  /// A line that must be zero in the last period: a tax account, a reserve, working capital.
  public static IntegrityCheck atEnd(Graph.Builder model, String id, Line balance) {
    int last = model.grid().periods() - 1;
    return new IntegrityCheck(add(model, id, balance), last, last, TOLERANCE);
  }

  /// Two lines that must be equal in all periods: sources and uses, an area and its parts.
  public static IntegrityCheck equal(
      Graph.Builder model, String id, Expression one, Expression other) {
    return always(add(model, id, one.minus(other)));
  }

  /// Every outcome, and one more for each line that must not be below zero and is.
  public static List<Outcome> run(Values values, List<IntegrityCheck> checks) {
    Scales scales = new Scales(values);
    List<Outcome> outcomes = new ArrayList<>();
    for (IntegrityCheck check : checks) {
      outcomes.add(check.run(values, scales));
    }
    ofSigns(values, scales).stream().filter(each -> !each.isKept()).forEach(outcomes::add);
    return outcomes;
  }

  /// How each line came out that must not be below zero, kept or not.
  public static List<Outcome> ofSigns(Values values) {
    return ofSigns(values, new Scales(values));
  }

  private static List<Outcome> ofSigns(Values values, Scales scales) {
    return values.graph().lines().stream()
        .filter(line -> line.sign() == SignRule.NOT_NEGATIVE)
        .map(line -> lowest(values, line, scales))
        .toList();
  }

  private Outcome run(Values values, Scales scales) {
    int last = values.graph().grid().periods() - 1;
    return Outcome.over(
        difference,
        Math.min(from, last),
        Math.min(to, last),
        t -> values.at(difference, t),
        tolerance * scales.of(difference.type().unit()));
  }

  private static Outcome lowest(Values values, Line line, Scales scales) {
    return Outcome.over(
        line,
        0,
        values.graph().grid().periods() - 1,
        t -> Math.min(0, values.at(line, t)),
        TOLERANCE * scales.of(line.type().unit()));
  }

  /// The largest amount of any line of a unit, and 1 at least.
  private static final class Scales {
    private final Values values;
    private final Map<Unit, Double> known = new HashMap<>();

    Scales(Values values) {
      this.values = values;
    }

    double of(Unit unit) {
      return known.computeIfAbsent(unit, this::largest);
    }

    private double largest(Unit unit) {
      double largest = 1;
      for (Line line : values.graph().lines()) {
        if (line.type().unit().equals(unit)) {
          Series series = values.series(line);
          for (int t = 0; t < series.length(); t++) {
            double size = Math.abs(series.at(t));
            largest = size > largest && size < Double.MAX_VALUE ? size : largest;
          }
        }
      }
      return largest;
    }
  }

  private static Line add(Graph.Builder model, String id, Expression difference) {
    return model.add(
        Line.of(id, difference.type())
            .labelled("finance.line.check." + id.substring(id.lastIndexOf('.') + 1)),
        difference);
  }
}
