package org.tinkuy.solver;

import java.util.SortedMap;

/// A sum of variables with coefficients, kept sparse and in the order of the variables.
public final class LinearSum {
  private final int[] variables;
  private final double[] coefficients;

  private LinearSum(int[] variables, double[] coefficients) {
    this.variables = variables;
    this.coefficients = coefficients;
  }

  static LinearSum of(SortedMap<Integer, Double> coefficients) {
    return new LinearSum(
        coefficients.keySet().stream().mapToInt(Integer::intValue).toArray(),
        coefficients.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /// How many variables it has a coefficient for; 0 for an empty sum.
  public int size() {
    return variables.length;
  }

  /// The index of a variable.
  ///
  /// @param position from 0 to [#size] less 1
  public int variable(int position) {
    return variables[position];
  }

  /// What one unit of a variable adds to the sum; may be 0 where terms cancelled.
  ///
  /// @param position from 0 to [#size] less 1
  public double coefficient(int position) {
    return coefficients[position];
  }

  /// What the sum comes to.
  public double at(Assignment assignment) {
    double sum = 0;
    for (int i = 0; i < variables.length; i++) {
      sum += coefficients[i] * assignment.at(variables[i]);
    }
    return sum;
  }

  /// The size of its largest term; 0 for an empty sum.
  double largestTerm(Assignment assignment) {
    double largest = 0;
    for (int i = 0; i < variables.length; i++) {
      largest = Math.max(largest, Math.abs(coefficients[i] * assignment.at(variables[i])));
    }
    return largest;
  }
}
