package org.tinkuy.finance.graph;

import org.tinkuy.kernel.Check;

/// How a loop between lines is closed. What it leaves open is a [Residual], never silent.
public sealed interface Resolver {

  /// By algebra, where the equation is linear in an unknown that is one number for all periods:
  /// `f(x) = a + b x` is run at 0 and at 1, and `x = a / (1 - b)`; a third run gives the residual.
  ///
  /// @param tolerance largest residual that counts as solved, in the unknown's unit, > 0
  record Linear(double tolerance) implements Resolver {
    public Linear {
      checkTolerance(tolerance);
    }
  }

  /// By repetition from zero until no period moves by more than the tolerance.
  ///
  /// @param tolerance in the unknown's unit, > 0
  /// @param rounds at most, >= 1
  /// @param damping part of the way to go in each round, > 0 and <= 1
  record FixedPoint(double tolerance, int rounds, double damping) implements Resolver {
    public FixedPoint {
      checkTolerance(tolerance);
      Check.that(
          rounds >= 1 && damping > 0 && damping <= 1,
          "finance.resolver.rounds",
          "Fixed point: it needs a round or more and a damping in 0..1, but has %s and %s.",
          rounds,
          damping);
    }
  }

  /// How a loop of cash is closed: to a thousandth of a cent, since what a cent leaves open grows
  /// in what is drawn, served and taxed after it.
  ///
  /// @param money of the flow
  static Resolver ofCash(LineType money) {
    return new FixedPoint(1e-5 / money.unit().factor().doubleValue(), 100, 1);
  }

  private static void checkTolerance(double tolerance) {
    Check.that(
        tolerance > 0,
        "finance.resolver.tolerance",
        "Resolver: the tolerance must be > 0, but is %s.",
        tolerance);
  }
}
