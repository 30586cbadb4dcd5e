package org.tinkuy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tinkuy.solver.Limits;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.installed.InstalledSolvers;

/// The solvers side by side on one exchange by chance, each with the same time: what they find and
/// what they prove.
public final class SolverComparison {
  private static final int SIZE = 40;
  private static final long SEED = 1;
  private static final String HEAD =
      """
      | solver | outcome | saving | bound | gap % | s | nodes |
      |---|---|---|---|---|---|---|
      """;

  private SolverComparison() {}

  /// Compares them.
  ///
  /// @param args the seconds that each may take, and the file for the table
  public static void main(String[] args) throws IOException {
    Files.writeString(
        Path.of(args[1]), table(FixedChargeExchange.of(SIZE, SEED), Double.parseDouble(args[0])));
  }

  /// The table of what the solvers of this platform and the one in Java come to.
  ///
  /// @param time_s that each may take, in seconds, > 0
  static String table(Model model, double time_s) {
    List<Solver> solvers =
        List.of(
            InstalledSolvers.find().linear(),
            InstalledSolvers.find().quadratic(),
            InstalledSolvers.withoutNative().linear());
    StringBuilder table = new StringBuilder(HEAD);
    for (Solver solver : solvers) {
      Limits limits = Limits.seconds(time_s).withGap(0);
      table.append(row(solver, solver.solve(SolveRequest.of(model).within(limits))));
    }
    return table.toString();
  }

  private static String row(Solver solver, Outcome<Solution> outcome) {
    return switch (outcome) {
      case Outcome.Optimal<Solution> optimal -> row(solver, "optimal", outcome, optimal.answer());
      case Outcome.Feasible<Solution> feasible ->
          row(solver, "feasible", outcome, feasible.answer());
      case Outcome.OutOfTime<Solution> out ->
          String.format(
              Locale.ROOT,
              "| %s | no solution in time | | %s | | %.1f | %d |%n",
              solver.name(),
              Double.isInfinite(out.bound())
                  ? "none proved"
                  : String.format(Locale.ROOT, "%.0f", out.bound()),
              out.run().time_s(),
              out.run().nodes());
      case Outcome.Infeasible<Solution> _,
          Outcome.Unbounded<Solution> _,
          Outcome.Unsupported<Solution> _,
          Outcome.Failed<Solution> _ ->
          throw new IllegalStateException(solver.name() + ": " + outcome);
    };
  }

  private static String row(
      Solver solver, String how, Outcome<Solution> outcome, Solution solution) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.0f | %.0f | %.2f | %.1f | %d |%n",
        solver.name(),
        how,
        solution.objective(),
        solution.bound(),
        100 * solution.gap(),
        outcome.run().time_s(),
        outcome.run().nodes());
  }
}
