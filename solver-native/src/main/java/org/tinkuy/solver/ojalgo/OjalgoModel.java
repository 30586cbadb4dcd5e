package org.tinkuy.solver.ojalgo;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.Constraint;
import org.tinkuy.solver.LinearSum;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Variable;

/// A linear model in ojAlgo's words.
final class OjalgoModel {
  private static final int MOST_DIGITS = 12;
  private static final double MILLIS = 1000;
  private static final double LONGEST_ms = 1e15;

  private final ExpressionsBasedModel said;
  private final Model model;

  /// Says a model again.
  ///
  /// @param isRelaxed whether integers may be any number
  OjalgoModel(Model model, boolean isRelaxed) {
    this.model = model;
    said = new ExpressionsBasedModel();
    for (Variable each : model.variables()) {
      var variable = said.newVariable(each.name()).weight(each.cost());
      variable.integer(each.isInteger() && !isRelaxed);
      if (Double.isFinite(each.lower())) {
        variable.lower(each.lower());
      }
      if (Double.isFinite(each.upper())) {
        variable.upper(each.upper());
      }
    }
    for (Constraint each : model.constraints()) {
      say(each);
    }
  }

  private void say(Constraint constraint) {
    Expression expression = said.newExpression(constraint.name());
    LinearSum sum = constraint.linear();
    for (int i = 0; i < sum.size(); i++) {
      expression.set(sum.variable(i), sum.coefficient(i));
    }
    if (Double.isFinite(constraint.lower())) {
      expression.lower(constraint.lower());
    }
    if (Double.isFinite(constraint.upper())) {
      expression.upper(constraint.upper());
    }
  }

  /// Begins at an assignment of all variables.
  void start(Assignment assignment) {
    for (Variable each : model.variables()) {
      said.getVariable(each.index()).setValue(assignment.at(each));
    }
  }

  /// How many digits of the objective ojAlgo compares for a gap.
  ///
  /// @param gap relative, >= 0
  static int digits(double gap) {
    return gap <= 0
        ? MOST_DIGITS
        : (int) Math.max(1, Math.min(MOST_DIGITS, Math.ceil(-Math.log10(gap))));
  }

  /// Solves on one thread.
  ///
  /// @param time_s > 0; infinity for no limit
  /// @param gap relative, >= 0
  Optimisation.Result solve(double time_s, double gap) {
    int digits = digits(gap);
    said.options.time_abort = (long) Math.clamp(time_s * MILLIS, 1, LONGEST_ms);
    said.options.integer(
        IntegerStrategy.newConfigurable()
            .withParallelism(() -> 1)
            .withGapTolerance(NumberContext.of(digits, digits)));
    return model.sense() == Model.Sense.MINIMIZE ? said.minimise() : said.maximise();
  }

  /// Ends the run, which another thread began, at its next iteration: ojAlgo looks at its options
  /// in each.
  void end() {
    said.options.time_abort = 0;
  }

  /// Holds a variable narrower than it is.
  ///
  /// @param lower the least it may be; negative infinity to leave it
  /// @param upper the most it may be; infinity to leave it
  void hold(int variable, double lower, double upper) {
    var held = said.getVariable(variable);
    if (lower > held.getLowerLimit(false, Double.NEGATIVE_INFINITY)) {
      held.lower(lower);
    }
    if (upper < held.getUpperLimit(false, Double.POSITIVE_INFINITY)) {
      held.upper(upper);
    }
  }

  /// What was found.
  Assignment values(Optimisation.Result result) {
    return values(result, false);
  }

  /// What was found, integers made whole.
  Assignment wholeValues(Optimisation.Result result) {
    return values(result, true);
  }

  private Assignment values(Optimisation.Result result, boolean whole) {
    double[] values = new double[model.variables().size()];
    for (Variable each : model.variables()) {
      double value = result.doubleValue(each.index());
      values[each.index()] = (whole && each.isInteger() ? Math.rint(value) : value) + 0.0;
    }
    return Assignment.of(values);
  }
}
