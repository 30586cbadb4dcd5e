package org.tinkuy.solver.scip;

import java.util.HashMap;
import java.util.Map;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.Constraint;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Product;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// A model whose objective is linear: what is quadratic in it stands in one constraint more, and
/// one variable more, after all others, takes its place.
final class EpigraphModel {
  private static final String PART = "quadratic part of the objective";

  private EpigraphModel() {}

  /// The same question with a linear objective; the model itself where it has one.
  static Model of(Model model) {
    if (model.products().isEmpty()) {
      return model;
    }
    boolean isMinimized = model.sense() == Model.Sense.MINIMIZE;
    Model.Builder said = isMinimized ? Model.minimize() : Model.maximize();
    said.offset(model.offset());
    for (Variable each : model.variables()) {
      if (each.isInteger()) {
        said.integer(each.name(), each.lower(), each.upper(), each.cost());
      } else {
        said.continuous(each.name(), each.lower(), each.upper(), each.cost());
      }
    }
    Variable quadratic =
        said.continuous(PART, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1);
    for (Constraint each : model.constraints()) {
      add(said, each, model);
    }
    Model.Sum sum = said.constraint(PART, Tag.of("objective")).plus(-1, quadratic);
    for (Product each : model.products()) {
      sum.plus(each.coefficient(), each.first(), each.second());
    }
    if (isMinimized) {
      sum.atMost(0);
    } else {
      sum.atLeast(0);
    }
    return said.build();
  }

  private static void add(Model.Builder said, Constraint constraint, Model model) {
    Model.Sum sum = said.constraint(constraint.name(), constraint.tag());
    for (int i = 0; i < constraint.linear().size(); i++) {
      sum.plus(
          constraint.linear().coefficient(i),
          model.variables().get(constraint.linear().variable(i)));
    }
    for (Product each : constraint.products()) {
      sum.plus(each.coefficient(), each.first(), each.second());
    }
    sum.between(constraint.lower(), constraint.upper());
  }

  /// A start with a value for the variable more, where all others have theirs.
  ///
  /// @param said what [#of] made of the model
  static Assignment start(Model model, Model said, Assignment start) {
    if (model.products().isEmpty() || !start.isComplete(model)) {
      return start;
    }
    Map<Variable, Double> values = new HashMap<>();
    model.variables().forEach(each -> values.put(each, start.at(each)));
    values.put(
        said.variables().getLast(),
        model.products().stream().mapToDouble(each -> each.at(start)).sum());
    return Assignment.of(said, values);
  }
}
