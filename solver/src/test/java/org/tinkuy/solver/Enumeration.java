package org.tinkuy.solver;

import java.util.function.Consumer;

/// A solver for tests that tries every value: whole numbers between finite bounds, few of them. It
/// is slow and plain, so that it can be believed.
final class Enumeration implements Solver {
  private static final double KEPT = 1e-9;

  private int asked;

  @Override
  public String name() {
    return "enumeration";
  }

  @Override
  public boolean canSolve(Model model) {
    return model.variables().stream().allMatch(Variable::isInteger);
  }

  /// How often it was asked.
  int asked() {
    return asked;
  }

  @Override
  public Outcome<Solution> solve(SolveRequest request) {
    asked++;
    Model model = request.model();
    double[] best = new double[model.variables().size()];
    Run run = new Run(name(), "", 0.001, 0);
    double[] value = {model.sense() == Model.Sense.MINIMIZE ? 1 : -1};
    value[0] *= Double.POSITIVE_INFINITY;
    walk(
        model,
        new double[best.length],
        0,
        found -> {
          double objective = model.objectiveAt(found);
          if (model.worstViolation(found) <= KEPT && model.sense().isBetter(objective, value[0])) {
            value[0] = objective;
            for (int i = 0; i < best.length; i++) {
              best[i] = found.at(i);
            }
          }
        });
    return Double.isInfinite(value[0])
        ? new Outcome.Infeasible<>(run, Conflict.UNSEARCHED)
        : new Outcome.Optimal<>(run, new Solution(Assignment.of(best), value[0], value[0], null));
  }

  private static void walk(Model model, double[] values, int at, Consumer<Assignment> visit) {
    if (at == values.length) {
      visit.accept(Assignment.of(values));
      return;
    }
    Variable variable = model.variables().get(at);
    for (double value = variable.lower(); value <= variable.upper(); value++) {
      values[at] = value;
      walk(model, values, at + 1, visit);
    }
  }
}
