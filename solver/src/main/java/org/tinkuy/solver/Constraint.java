package org.tinkuy.solver;

import java.util.List;

/// A sum that must stay between two limits: a row of a model.
///
/// @param index its place in the model, from 0
/// @param name unique in the model
/// @param tag the rule of the park that it states
/// @param lower the least the sum may be; negative infinity where there is no least
/// @param upper the most the sum may be; equal to `lower` for an equation, infinity where there is
///   no most
/// @param products what is added to the linear sum; empty in a linear constraint
public record Constraint(
    int index,
    String name,
    Tag tag,
    double lower,
    double upper,
    LinearSum linear,
    List<Product> products) {

  public Constraint {
    Ensure.that(index >= 0, "Constraint '%s': index must be >= 0, but is %s.", name, index);
    Ensure.that(
        lower <= upper && lower < Double.POSITIVE_INFINITY && upper > Double.NEGATIVE_INFINITY,
        "Constraint '%s': limits must be lower <= upper, but are %s and %s.",
        name,
        lower,
        upper);
    products = List.copyOf(products);
  }

  public boolean isLinear() {
    return products.isEmpty();
  }

  /// What the sum comes to.
  public double at(Assignment assignment) {
    double sum = linear.at(assignment);
    for (Product product : products) {
      sum += product.at(assignment);
    }
    return sum;
  }

  /// By how much the sum leaves its limits, in the constraint's unit; 0 where it keeps them.
  public double violation(Assignment assignment) {
    double sum = at(assignment);
    return Math.max(0, Math.max(lower - sum, sum - upper));
  }

  /// The size of the largest term of the sum, in the constraint's unit; 0 for an empty sum.
  double scale(Assignment assignment) {
    double largest = linear.largestTerm(assignment);
    for (Product product : products) {
      largest = Math.max(largest, Math.abs(product.at(assignment)));
    }
    return largest;
  }

  @Override
  public String toString() {
    return name;
  }
}
