package org.tinkuy.solver;

import java.util.Arrays;

/// What the constraints and bounds of a linear model cost at its optimum.
///
/// All are changes of the objective as it stands, whether it is to be least or most: a positive
/// price of a constraint says that the objective rises with its limit.
public final class Prices {
  private final double[] duals;
  private final double[] reducedCosts;

  private Prices(double[] duals, double[] reducedCosts) {
    this.duals = duals;
    this.reducedCosts = reducedCosts;
  }

  /// Prices in the order of the model.
  ///
  /// @param duals of the constraints, in units of the objective a unit of the constraint
  /// @param reducedCosts of the variables, in units of the objective a unit of the variable
  public static Prices of(double[] duals, double[] reducedCosts) {
    return new Prices(duals.clone(), reducedCosts.clone());
  }

  /// The change of the objective for one unit more of the limit that binds; 0 where none binds.
  public double dual(Constraint constraint) {
    return duals[constraint.index()];
  }

  /// The change of the objective for one unit more of a variable that stands at a bound; 0 where it
  /// stands between them.
  public double reducedCost(Variable variable) {
    return reducedCosts[variable.index()];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Prices that
        && Arrays.equals(duals, that.duals)
        && Arrays.equals(reducedCosts, that.reducedCosts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(duals) + Arrays.hashCode(reducedCosts);
  }

  @Override
  public String toString() {
    return Arrays.toString(duals) + Arrays.toString(reducedCosts);
  }
}
