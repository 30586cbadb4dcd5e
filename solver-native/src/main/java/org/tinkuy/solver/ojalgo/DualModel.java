package org.tinkuy.solver.ojalgo;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.solver.Assignment;
import org.tinkuy.solver.Constraint;
import org.tinkuy.solver.Model;
import org.tinkuy.solver.Prices;
import org.tinkuy.solver.Tag;
import org.tinkuy.solver.Variable;

/// The dual of a linear model without integers.
///
/// For `min c x` with `l <= A x <= u` and `b <= x <= t` it is `max l p - u q + b r - t s` with `A'
/// (p - q) + r - s = c` and all of `p, q, r, s >= 0`, where a limit that is infinite has no price.
/// The prices of the constraints are `p - q`, the reduced costs `r - s`. A model to be maximised is
/// taken with its objective negated.
///
/// Source: Dantzig, G. B. (1963), Linear Programming and Extensions, chapter 6.
final class DualModel {
  private static final Tag TAG = Tag.of("dual");

  private final int sign;
  private final Model model;
  private final List<Price> ofConstraints = new ArrayList<>();
  private final List<Price> ofVariables = new ArrayList<>();

  /// What a thing costs at its lower and at its upper limit, as variables of the dual.
  private record Price(List<Variable> lower, List<Variable> upper) {
    double at(Assignment assignment) {
      return lower.stream().mapToDouble(assignment::at).sum()
          - upper.stream().mapToDouble(assignment::at).sum();
    }

    void addTo(Model.Sum sum, double coefficient) {
      lower.forEach(each -> sum.plus(coefficient, each));
      upper.forEach(each -> sum.plus(-coefficient, each));
    }
  }

  DualModel(Model primal) {
    sign = primal.sense() == Model.Sense.MINIMIZE ? 1 : -1;
    Model.Builder dual = Model.maximize();
    for (Constraint each : primal.constraints()) {
      ofConstraints.add(price(dual, "constraint " + each.index(), each.lower(), each.upper()));
    }
    List<Model.Sum> columns = new ArrayList<>();
    for (Variable each : primal.variables()) {
      Price price = price(dual, "variable " + each.index(), each.lower(), each.upper());
      ofVariables.add(price);
      Model.Sum column = dual.constraint(each.name(), TAG);
      price.addTo(column, 1);
      columns.add(column);
    }
    for (Constraint each : primal.constraints()) {
      for (int i = 0; i < each.linear().size(); i++) {
        ofConstraints
            .get(each.index())
            .addTo(columns.get(each.linear().variable(i)), each.linear().coefficient(i));
      }
    }
    primal.variables().forEach(each -> columns.get(each.index()).equalTo(sign * each.cost()));
    dual.offset(sign * primal.offset());
    model = dual.build();
  }

  private static Price price(Model.Builder dual, String name, double lower, double upper) {
    return new Price(limit(dual, name + " lower", lower), limit(dual, name + " upper", -upper));
  }

  private static List<Variable> limit(Model.Builder dual, String name, double limit) {
    return Double.isInfinite(limit)
        ? List.of()
        : List.of(dual.continuous(name, 0, Double.POSITIVE_INFINITY, limit));
  }

  Model model() {
    return model;
  }

  /// The bound that a solution of the dual proves for the objective of the first model.
  double bound(Assignment solution) {
    return sign * model.objectiveAt(solution);
  }

  Prices prices(Assignment solution) {
    return Prices.of(at(ofConstraints, solution), at(ofVariables, solution));
  }

  private double[] at(List<Price> prices, Assignment solution) {
    return prices.stream().mapToDouble(each -> sign * each.at(solution) + 0.0).toArray();
  }
}
