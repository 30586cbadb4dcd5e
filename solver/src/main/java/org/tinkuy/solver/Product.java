package org.tinkuy.solver;

/// A product of two variables with its coefficient: the quadratic term of a constraint or of the
/// objective. The product of a variable with itself is its square.
///
/// @param coefficient what the product is multiplied by; 0 where products cancelled
public record Product(Variable first, Variable second, double coefficient) {
  public Product {
    Ensure.that(
        Double.isFinite(coefficient),
        "Product '%s' x '%s': coefficient must be finite, but is %s.",
        first,
        second,
        coefficient);
  }

  /// What it comes to.
  public double at(Assignment assignment) {
    return coefficient * assignment.at(first) * assignment.at(second);
  }
}
