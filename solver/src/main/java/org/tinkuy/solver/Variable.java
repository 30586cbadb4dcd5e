package org.tinkuy.solver;

/// What a solver may choose within bounds: a column of a model.
///
/// @param index its place in the model, from 0
/// @param name unique in the model
/// @param lower the least it may be, in its own unit; negative infinity where there is no least
/// @param upper the most it may be, in its own unit; infinity where there is no most
/// @param cost what one unit of it adds to the objective; 0 where it adds nothing
public record Variable(int index, String name, Kind kind, double lower, double upper, double cost) {

  /// Whether it may be any number or whole ones only.
  public enum Kind {
    CONTINUOUS,
    INTEGER
  }

  public Variable {
    Ensure.that(index >= 0, "Variable '%s': index must be >= 0, but is %s.", name, index);
    Ensure.that(
        lower <= upper && lower < Double.POSITIVE_INFINITY && upper > Double.NEGATIVE_INFINITY,
        "Variable '%s': bounds must be lower <= upper, but are %s and %s.",
        name,
        lower,
        upper);
    Ensure.that(
        Double.isFinite(cost), "Variable '%s': cost must be finite, but is %s.", name, cost);
  }

  public boolean isInteger() {
    return kind == Kind.INTEGER;
  }

  @Override
  public String toString() {
    return name;
  }
}
