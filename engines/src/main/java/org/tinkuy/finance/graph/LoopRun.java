package org.tinkuy.finance.graph;

import java.util.Arrays;

/// Closes one loop for all lanes. A lane that is solved keeps its unknown, so that its numbers do
/// not depend on the company it is in. A lane whose residual is no number or without bounds is
/// given up at once: no further round brings it back.
final class LoopRun {
  private final Rows unknown;
  private final Rows equation;
  private final int periods;
  private final int lanes;
  private final Runnable body;
  private final RoundBudget budget;
  private final double[] residual;
  private final boolean[] open;
  private int rounds;
  private double tolerance;

  LoopRun(Rows unknown, Rows equation, int periods, int lanes, Runnable body, RoundBudget budget) {
    this.unknown = unknown;
    this.equation = equation;
    this.periods = periods;
    this.lanes = lanes;
    this.body = body;
    this.budget = budget;
    this.residual = new double[lanes];
    this.open = new boolean[lanes];
    for (int lane = 0; lane < lanes; lane++) {
      open[lane] = budget.isWaiting(lane);
    }
  }

  Residual solve(Resolution resolution) {
    switch (resolution.resolver()) {
      case Resolver.Linear linear -> solve(linear);
      case Resolver.FixedPoint fixedPoint -> solve(fixedPoint);
    }
    double worst = 0;
    for (double each : residual) {
      worst = Math.max(worst, each); // keeps NaN
    }
    return new Residual(resolution.unknown(), resolution.equation(), rounds, worst, tolerance);
  }

  boolean isSolved(int lane) {
    return residual[lane] <= tolerance;
  }

  private void solve(Resolver.Linear linear) {
    tolerance = linear.tolerance();
    double[] atZero = probe(0);
    double[] atOne = probe(1);
    double[] root = new double[lanes];
    for (int lane = 0; lane < lanes; lane++) {
      root[lane] = atZero[lane] / (1 - (atOne[lane] - atZero[lane]));
    }
    guess(root);
    round();
  }

  private double[] probe(double value) {
    double[] row = new double[lanes];
    Arrays.fill(row, value);
    guess(row);
    round();
    return equation.at(0).length == lanes ? equation.at(0).clone() : spread(equation.at(0)[0]);
  }

  private double[] spread(double value) {
    double[] row = new double[lanes];
    Arrays.fill(row, value);
    return row;
  }

  private void guess(double[] row) {
    for (int t = 0; t < periods; t++) {
      System.arraycopy(row, 0, unknown.at(t), 0, lanes);
    }
  }

  private void solve(Resolver.FixedPoint fixedPoint) {
    tolerance = fixedPoint.tolerance();
    beginAtZero();
    round();
    close();
    while (rounds < fixedPoint.rounds() && isOpen()) {
      step(fixedPoint.damping());
      round();
      close();
    }
  }

  /// A lane that no loop around waits for keeps what it was closed with.
  private void beginAtZero() {
    for (int t = 0; t < periods; t++) {
      double[] guess = unknown.at(t);
      for (int lane = 0; lane < lanes; lane++) {
        if (open[lane]) {
          guess[lane] = 0;
        }
      }
    }
  }

  private void close() {
    for (int lane = 0; lane < lanes; lane++) {
      open[lane] &= !isSolved(lane) && Double.isFinite(residual[lane]) && budget.isLeft(lane);
    }
  }

  private boolean isOpen() {
    for (boolean each : open) {
      if (each) {
        return true;
      }
    }
    return false;
  }

  private void step(double damping) {
    for (int t = 0; t < periods; t++) {
      double[] guess = unknown.at(t);
      double[] value = equation.at(t);
      for (int lane = 0; lane < lanes; lane++) {
        if (open[lane]) {
          guess[lane] += damping * (value[value.length == 1 ? 0 : lane] - guess[lane]);
        }
      }
    }
  }

  private void round() {
    budget.spend(open, body);
    rounds++;
    Arrays.fill(residual, 0);
    for (int t = 0; t < periods; t++) {
      double[] guess = unknown.at(t);
      double[] value = equation.at(t);
      for (int lane = 0; lane < lanes; lane++) {
        double gap = Math.abs(value[value.length == 1 ? 0 : lane] - guess[lane]);
        residual[lane] = Math.max(residual[lane], gap); // keeps NaN
      }
    }
  }
}
